#include "numbers/hints.h"

#include <stdint.h>
#include <string.h>

#include "ground/hash.h"
#include "numbers/events.h"
#include "numbers/inflect.h"

#define SET	4096	/* slots, a power of two, far more than words */
#define MEMO	4096	/* words, a power of two */
#define LONGEST	23	/* bytes of a word that is kept */

#define TELLS	1U	/* an event that befalls single things as well */
#define LISTS	8U	/* … or lists of them only */
#define JOINS	16U	/* a word without which there is no list */
#define GOES	2U	/* a verb; where to makes it an event */
#define PLACE	4U	/* … and this is where to */

struct entry {
	struct span	word;
	unsigned	bits;
};

struct kept {
	char		word[LONGEST];
	unsigned char	n;
	unsigned char	bits;
};

struct hints {
	struct entry	set[SET];
	size_t		n;
	int		full;		/* a user's table: ask of everything */
	struct kept	memo[MEMO];
};

static struct entry *
slot(struct hints *h, struct span word)
{
	size_t i = hash_of(word) & (SET - 1);

	while (h->set[i].word.n > 0 && !span_eq(h->set[i].word, word))
		i = (i + 1) & (SET - 1);
	return &h->set[i];
}

static void
note(struct hints *h, struct span word, unsigned bits)
{
	struct entry *e;

	if (word.n == 0 || bits == 0 || h->full)
		return;
	e = slot(h, word);
	h->n += e->word.n == 0;
	h->full = h->n > SET / 2;
	e->word = word;
	e->bits |= bits;
}

/*
 * The longest word of a key that is more than grammar, as it is looked up:
 * "custody" of "in custody".
 */
static void
note_key(struct hints *h, struct arena *run, const struct grammar *g,
    const struct row *row, unsigned bits)
{
	struct words w = { 0 };
	struct span best = SPAN(""), word;
	struct row small;
	size_t weight, most = 0;

	words_read(&w, run, lexicon_column(row, 0));
	for (size_t i = 0; i < w.n; i++) {
		word = w.v[i].fold;
		weight = word.n;
		if (!grammar_find(&g->grammar_words, word, &small))
			weight += 1000;
		if (weight >= most) {
			most = weight;
			best = word;
		}
	}
	note(h, best, bits);
}

/* What a row of events says of answers without numeral. */
static unsigned
answers(const struct row *row)
{
	struct span how = lexicon_column(row, EVENTS_IMPLIED);

	return span_is(how, "no") ? 0 : span_is(how, "list") ? LISTS : TELLS;
}

static unsigned
implies(const struct grammar *g, struct span class)
{
	struct row row;

	return class.n > 0 && grammar_find(&g->events, class, &row) ?
	    answers(&row) : 0;
}

static int
is_destination(const struct grammar *g, struct span class)
{
	struct row row;

	return class.n > 0 && grammar_find(&g->destinations, class, &row);
}

struct hints *
hints_new(struct arena *run, const struct grammar *g)
{
	const struct lexicon *told[] = { &g->predicates, &g->nominals };
	const struct lexicon *nouns[] = { &g->nouns, &g->wide_nouns };
	struct hints *h = ARENA_NEW(run, struct hints);
	struct row row;
	unsigned bits;

	for (size_t at = 0; lexicon_each(&g->events, &at, &row);)
		note_key(h, run, g, &row, answers(&row));
	for (size_t i = 0; i < 2; i++)
		for (size_t at = 0; lexicon_each(told[i], &at, &row);)
			note_key(h, run, g, &row, implies(g,
			    lexicon_column(&row, 1)));
	for (size_t at = 0; lexicon_each(&g->grammar_words, &at, &row);)
		if (span_is(lexicon_column(&row, 1), "conj"))
			note_key(h, run, g, &row, JOINS);
	for (size_t at = 0; lexicon_each(&g->destinations, &at, &row);)
		note_key(h, run, g, &row, PLACE);
	for (size_t i = 0; i < 2; i++)
		for (size_t at = 0; lexicon_each(nouns[i], &at, &row);)
			if (is_destination(g, lexicon_column(&row, 1)))
				note_key(h, run, g, &row, PLACE);
	for (size_t at = 0; lexicon_each(&g->manners, &at, &row);) {
		bits = grammar_row_manner(&row, MANNER_GOES) ? GOES : 0;
		bits |= grammar_row_manner(&row, MANNER_OUTLIVES) ? TELLS : 0;
		note_key(h, run, g, &row, bits);
	}
	return h;
}

static unsigned
look_up(struct hints *h, struct arena *arena, const struct grammar *g,
    struct span fold)
{
	struct verb_reading verb;
	unsigned bits = slot(h, fold)->bits |
	    slot(h, inflect_noun(g, arena, fold))->bits;

	if (inflect_verb(g, arena, fold, &verb))
		bits |= slot(h, verb.lemma)->bits;
	return bits;
}

static unsigned
hint(struct hints *h, struct arena *arena, const struct grammar *g,
    struct span fold)
{
	struct kept *k = &h->memo[hash_of(fold) & (MEMO - 1)];

	if (fold.n > LONGEST)
		return look_up(h, arena, g, fold);
	if (k->n == fold.n && memcmp(k->word, fold.p, fold.n) == 0)
		return k->bits;
	k->bits = (unsigned char)look_up(h, arena, g, fold);
	k->n = (unsigned char)fold.n;
	memcpy(k->word, fold.p, fold.n);
	return k->bits;
}

static int
suffice(unsigned bits)
{
	return (bits & TELLS) != 0 ||
	    (bits & (LISTS | JOINS)) == (LISTS | JOINS) ||
	    (bits & (GOES | PLACE)) == (GOES | PLACE);
}

int
hints_any(struct hints *h, struct arena *arena, const struct grammar *g,
    const struct words *w)
{
	unsigned bits = 0;

	for (size_t i = 0; i < w->n && !h->full; i++) {
		if (w->v[i].kind == WORD_DIGITS)
			continue;
		bits |= hint(h, arena, g, w->v[i].fold);
		if (suffice(bits))
			return 1;
	}
	return h->full;
}
