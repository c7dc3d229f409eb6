#include "claims/align.h"

#include "claims/pool.h"
#include "text/words.h"

/* The distinct words of a sentence; how many of them the pool had before. */
static size_t
add_words(struct pool *p, struct arena *a, struct span text, size_t *common)
{
	struct pool own = { .arena = a };
	struct words w = { 0 };
	size_t n;

	*common = 0;
	words_read(&w, a, text);
	for (size_t i = 0; i < w.n; i++) {
		n = own.n;
		if (w.v[i].kind != WORD_ALPHA ||
		    pool_number(&own, w.v[i].fold) < n)
			continue;
		*common += pool_find(p, w.v[i].fold) != POOL_NOT;
	}
	for (size_t i = 0; i < own.n; i++)
		(void)pool_number(p, own.v[i]);
	return own.n;
}

int
align_reports(struct arena *scratch, const struct report *a,
    const struct report *b)
{
	struct pool words = { .arena = scratch };
	size_t na, nb, common;

	na = add_words(&words, scratch, a->sentence, &common);
	nb = add_words(&words, scratch, b->sentence, &common);
	return 3 * common >= (na < nb ? na : nb);
}
