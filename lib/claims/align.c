#include "claims/align.h"

#include "claims/pool.h"
#include "text/words.h"

#define WORDS_SHARED	3	/* one in so many */
#define PAIRS_SHARED	8	/* small words alone make no copy */

/* What two sentences are compared by. */
struct wording {
	struct pool	words, pairs;	/* pairs of words that stand together */
};

static struct wording
read_wording(struct arena *a, struct span text)
{
	struct wording own = { .words.arena = a, .pairs.arena = a };
	struct span before = { NULL, 0 };
	struct words w = { 0 };

	words_read(&w, a, text);
	for (size_t i = 0; i < w.n; i++) {
		if (w.v[i].kind != WORD_ALPHA) {
			before.n = 0;
			continue;
		}
		(void)pool_number(&own.words, w.v[i].fold);
		if (before.n > 0)
			(void)pool_number(&own.pairs, arena_join(a, before,
			    SPAN(" "), w.v[i].fold));
		before = w.v[i].fold;
	}
	return own;
}

/* Is one in this many of the smaller one in the other? */
static int
shares(const struct pool *a, const struct pool *b, size_t one_in)
{
	size_t common = 0;

	for (size_t i = 0; i < a->n; i++)
		common += pool_find(b, a->v[i]) != POOL_NOT;
	return one_in * common >= (a->n < b->n ? a->n : b->n);
}

int
align_reports(struct arena *scratch, const struct report *a,
    const struct report *b)
{
	struct wording x = read_wording(scratch, a->sentence);
	struct wording y = read_wording(scratch, b->sentence);

	return shares(&x.words, &y.words, WORDS_SHARED) &&
	    shares(&x.pairs, &y.pairs, PAIRS_SHARED);
}
