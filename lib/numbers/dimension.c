#include "numbers/dimension.h"

#include <string.h>

#include "facts/vocabulary.h"

/* A unit as the key of a table: words folded, signs apart. */
static struct span
unit_key(const struct reading *r, struct span unit)
{
	struct words w = { 0 };
	struct span key = SPAN("");

	words_read(&w, r->arena, unit);
	for (size_t i = 0; i < w.n; i++)
		key = i == 0 ? w.v[i].fold : arena_join(r->arena, key,
		    SPAN(" "), w.v[i].fold);
	return key;
}

struct span
dimension_of(const struct reading *r, struct span word, const char *type)
{
	struct row row;

	if (word.n > 0 && grammar_row(&r->g->dimensions, word, 2, type, &row))
		return lexicon_column(&row, 1);
	return SPAN("");
}

const char *
dimension_type(const struct number *n)
{
	if (n->kind == NUMBER_MONEY)
		return DIMENSION_MONEY;
	if (n->kind == NUMBER_PERCENT || n->kind == NUMBER_FRACTION)
		return DIMENSION_SHARE;
	return n->unit.n > 0 ? DIMENSION_MEASURE : DIMENSION_COUNT;
}

struct span
dimension_told(const struct reading *r, const struct number *n,
    const struct noun *of)
{
	struct span unit = dimension_of(r, unit_key(r, n->unit), "unit"), noun;

	noun = dimension_of(r, of->class, dimension_type(n));
	if (noun.n == 0)
		noun = dimension_of(r, of->lemma, dimension_type(n));
	switch (n->kind) {
	case NUMBER_AGE:
		return SPAN(DIMENSION_AGE);
	case NUMBER_DURATION:
		noun = dimension_of(r, of->class, "duration");
		return noun.n > 0 ? noun : SPAN(DIMENSION_DURATION);
	case NUMBER_MONEY:
		return noun.n > 0 ? noun : n->per.n > 0 ?
		    SPAN(DIMENSION_PRICE) : SPAN(DIMENSION_AMOUNT);
	case NUMBER_RANK:
	case NUMBER_ORDINAL:
		return SPAN(DIMENSION_RANK);
	case NUMBER_UNKNOWN: case NUMBER_CARDINAL: case NUMBER_PERCENT:
	case NUMBER_MEASURE: case NUMBER_DATE: case NUMBER_TIME:
	case NUMBER_MULTIPLE: case NUMBER_FRACTION: case NUMBER_SCORE:
	case NUMBER_SET: case NUMBER_IMPLIED:
		break;
	}
	if (unit.n > 0 && !span_is(unit, DIMENSION_SHARE) && noun.n == 0)
		return unit;
	if (noun.n > 0 && (unit.n == 0 || span_is(unit, DIMENSION_SHARE) ||
	    span_eq(noun, of->lemma)))
		return noun;
	return unit.n > 0 ? unit : noun;
}

void
dimension_set(struct number *n, struct span class)
{
	memset(&n->predicate, 0, sizeof(n->predicate));
	n->predicate.class = class;
	n->predicate.role = PART_ATTRIBUTE;
}

void
dimension_verb(const struct reading *r, struct number *n)
{
	const struct noun nothing = { 0 };
	struct span class = dimension_of(r, n->predicate.class, "verb");

	if (n->predicate.role != PART_ATTRIBUTE || class.n == 0 ||
	    (n->kind == NUMBER_MEASURE &&
	    !span_eq(dimension_told(r, n, &nothing), class)))
		return;		/* "burned 300 tonnes" */
	n->predicate.class = class;
	if (n->of.class.n > 0 &&
	    !grammar_under(r->g, n->of.class, CLASS_PERSON))
		return;		/* "the fire burned 900 acres": its area */
	n->of.lemma = n->of.class = class;
	n->of.elided = 1;
}

int
dimension_change(struct span class)
{
	return span_is(class, "rose") || span_is(class, "fell") ||
	    span_is(class, "cut");
}
