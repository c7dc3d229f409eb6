#include "numbers/nouns.h"

#include <string.h>

#include "facts/vocabulary.h"

/* No row of nouns.tsv has more words before its head. */
#define LONGEST	5

/* The class of the words [a, b), the last made singular: 0 if no row. */
static int
row_of(const struct reading *r, size_t a, size_t b, struct row *row)
{
	struct span last = inflect_noun(r->g, r->arena, r->w->v[b - 1].fold);
	struct span key = last;

	if (a + 1 < b)
		key = arena_join(r->arena, reading_key(r, a, b - 1), SPAN(" "),
		    last);
	if (grammar_find(&r->g->nouns, key, row))
		return 1;
	return a + 1 == b && grammar_find(&r->g->wide_nouns, key, row);
}

static int
class_of(const struct reading *r, size_t a, size_t b, struct noun *noun)
{
	struct row row;

	if (b - a > LONGEST)
		a = b - LONGEST;
	for (; a < b; a++)
		if (row_of(r, a, b, &row)) {
			noun->class = lexicon_column(&row, 1);
			return 1;
		}
	return 0;
}

/* "state of emergency": the noun goes on behind its head. */
static size_t
forward(const struct reading *r, size_t head, size_t b, struct noun *noun)
{
	struct row row;
	size_t end = r->t.v[b - 1].b;

	for (size_t n = 3; n >= 2; n--) {
		struct span key;

		if (end - 1 + n > r->w->n ||
		    !reading_means(r, r->w->v[end].fold, "genitive"))
			continue;
		key = reading_key(r, end - 1, end - 1 + n);
		if (!grammar_find(&r->g->nouns, key, &row))
			continue;
		noun->lemma = lexicon_column(&row, 0);
		noun->class = lexicon_column(&row, 1);
		for (b = head; b < r->t.n && r->t.v[b].b < end - 1 + n; b++)
			;
		return b + 1;
	}
	return b;
}

/* The class of a name: a state, a city, people of a nation. */
static struct span
name_class(const struct reading *r, size_t a, size_t b)
{
	const struct {
		const struct lexicon	*table;
		struct span		 class;
	} v[] = {
		{ &r->g->countries, SPAN(CLASS_STATE) },
		{ &r->g->nationalities, SPAN(CLASS_PERSON) },
		{ &r->g->peoples, SPAN(CLASS_PERSON) },
		{ &r->g->cities, SPAN(CLASS_CITY) },
	};
	struct span key = reading_key(r, a, b);
	struct row row;

	for (size_t i = 0; i < sizeof(v) / sizeof(v[0]); i++)
		if (grammar_find(v[i].table, key, &row))
			return v[i].class;
	return SPAN("");
}

void
nouns_fill(const struct reading *r, size_t a, size_t b, struct noun *noun)
{
	const struct piece *head = &r->t.v[b - 1];
	size_t end = b;

	memset(noun, 0, sizeof(*noun));
	if (head->tag == TAG_NAME && (head->upper || head->b - head->a > 1))
		noun->lemma = r->w->v[head->b - 1].text;
	else
		noun->lemma = inflect_noun(r->g, r->arena, head->fold);
	if (!class_of(r, r->t.v[a].a, head->b, noun))
		noun->class = head->tag != TAG_NAME ? noun->lemma :
		    name_class(r, r->t.v[a].a, head->b);
	end = forward(r, b - 1, b, noun);
	noun->at = reading_extent(r, a, end);
	noun->text = reading_text(r, a, end);
}

size_t
nouns_start(const struct reading *r, size_t c)
{
	const struct chunk *k = &r->c.v[c];
	size_t i = k->a;

	while (i < k->head && (r->t.v[i].tag == TAG_DET ||
	    r->t.v[i].tag == TAG_OWN || r->t.v[i].tag == TAG_NUMBER))
		i++;
	return i;
}

void
nouns_chunk(const struct reading *r, size_t c, struct noun *noun)
{
	nouns_fill(r, nouns_start(r, c), r->c.v[c].head + 1, noun);
}
