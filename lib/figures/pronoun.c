#include "figures/pronoun.h"

#include <string.h>

/* "one of the most", "one of the worst" */
static int
of_superlative(const struct scan *s, size_t i)
{
	for (size_t k = i; k < i + 5; k++)
		if (scan_superlative(s, k))
			return 1;
	return 0;
}

/* An adjective and nothing that is done: "new", "same". */
static int
is_adjective(const struct scan *s, size_t i)
{
	struct span pos;
	struct row row;

	if (!scan_alpha(s, i) || s->w->v[i].upper ||
	    !lexicon_find(&s->t->dictionary, s->w->v[i].fold, &row))
		return 0;
	pos = lexicon_column(&row, 1);
	return memchr(pos.p, 'a', pos.n) != NULL &&
	    memchr(pos.p, 'v', pos.n) == NULL;
}

/* "the second one", "a very serious one": it stands for a noun. */
static int
ends_phrase(const struct scan *s, size_t i)
{
	if (i > 1 && scan_is(s, i - 2, PARTICLE(DET)) &&
	    !scan_is(s, i - 2, PARTICLE(CLAUSE)) && is_adjective(s, i - 1))
		return 1;	/* "a new one with", not "that left one dead" */
	if (scan_alpha(s, i + 1) && (!scan_small(s, i + 1) ||
	    scan_is(s, i + 1, PARTICLE(OF)) ||
	    scan_cue(s, i + 1, CUE(PEOPLE))))
		return 0;
	for (size_t k = i; k-- > 0 && i - k < 5;) {
		if (scan_is(s, k, PARTICLE(DET)))
			return 1;
		if (!scan_alpha(s, k) || s->w->v[k].upper ||
		    scan_is(s, k, PARTICLE(PAST) | PARTICLE(AUX) |
		    PARTICLE(OF) | PARTICLE(IN) | PARTICLE(PREP_TIME) |
		    PARTICLE(AND)) ||
		    scan_cue(s, k, CUE(SUPERLATIVE)) ||
		    scan_ending(s, k) == ENDING_PAST)
			return 0;
	}
	return 0;
}

/* Has the dictionary this word for a verb, and for nothing else? */
static int
only_verb(const struct scan *s, size_t i)
{
	struct row row;

	return scan_alpha(s, i) && !s->w->v[i].upper &&
	    lexicon_find(&s->t->dictionary, s->w->v[i].fold, &row) &&
	    span_is(lexicon_column(&row, 1), "v");
}

/* "How does one explain", "one must": anybody does. */
static int
anybody(const struct scan *s, size_t i)
{
	return (scan_cue(s, i + 1, CUE(DUTY)) &&
	    !scan_is(s, i + 2, PARTICLE(OF))) ||
	    (i > 0 && scan_cue(s, i - 1, CUE(DUTY)) &&
	    only_verb(s, i + 1));
}

/* "the one man", "in which one man died"; not "which one" */
static int
counts(const struct scan *s, size_t i)
{
	if (!scan_alpha(s, i + 1) || scan_small(s, i + 1))
		return 0;
	return scan_is(s, i - 1, PARTICLE(THE)) || (i > 1 &&
	    scan_is(s, i - 1, PARTICLE(WHICH)) &&
	    scan_is(s, i - 2, PARTICLE(IN) | PARTICLE(PREP_TIME)));
}

static int
is_one(const struct scan *s, size_t i)
{
	size_t next = i + 1;

	if (anybody(s, i))
		return 1;
	if (i > 0 && scan_is(s, i - 1, PARTICLE(LAST) | PARTICLE(NEXT) |
	    PARTICLE(PAST_WINDOW)) && scan_calendar(s, next) == CALENDAR_UNIT)
		return 0;		/* the last one year */
	if (i > 0 && (scan_is(s, i - 1, PARTICLE(NO) | PARTICLE(EVERY) |
	    PARTICLE(ANOTHER) | PARTICLE(THIS) | PARTICLE(THE) |
	    PARTICLE(ONE) | PARTICLE(LAST) | PARTICLE(NEXT) |
	    PARTICLE(WHICH)) || scan_hyphen(s, i - 1)))
		return !counts(s, i);
	if (scan_is(s, next, PARTICLE(ANOTHER) | PARTICLE(POSS)) ||
	    ends_phrase(s, i))
		return 1;
	if (scan_is(s, next, PARTICLE(OF)))
		return of_superlative(s, next + 1);
	/* ", one that", "one which", "one in", "one to" */
	if (scan_is(s, next, PARTICLE(CLAUSE) | PARTICLE(TO)))
		return 1;
	if (scan_is(s, next, PARTICLE(FOR)) &&
	    scan_is(s, next + 1, PARTICLE(EVERY) | PARTICLE(PER)))
		return 1;		/* "one for each of those hurt" */
	/* "one the most": an article lost */
	return scan_is(s, next, PARTICLE(THE)) && of_superlative(s, next + 1);
}

/* "one by one", "one-on-one" */
static int
one_by_one(const struct scan *s, size_t i)
{
	size_t by = scan_over_hyphen(s, i + 1);
	size_t back = i > 0 && scan_hyphen(s, i - 1) ? i - 1 : i;
	uint64_t between = PARTICLE(BY) | PARTICLE(ON) | PARTICLE(TO);

	return (scan_is(s, by, between) && scan_is(s,
	    scan_over_hyphen(s, by + 1), PARTICLE(ONE))) ||
	    (back > 1 && scan_is(s, back - 1, between) &&
	    (scan_is(s, back - 2, PARTICLE(ONE)) || (back > 2 &&
	    scan_hyphen(s, back - 2) &&
	    scan_is(s, back - 3, PARTICLE(ONE)))));
}

int
pronoun_is(const struct scan *s, const struct amount *m)
{
	struct row row;

	if (m->b != m->a + 1 || m->vague || m->fraction)
		return 0;
	/* zero-emission, zero-tolerance */
	if (m->value == 0 && scan_hyphen(s, m->b))
		return 1;
	/* its one-yen bid, a one-mile run */
	if (scan_hyphen(s, m->b) &&
	    (scan_match(s, &s->t->currencies, m->b + 1, &row) > 0 ||
	    scan_match(s, &s->t->units, m->b + 1, &row) > 0))
		return 0;
	if (scan_is(s, m->a, PARTICLE(ONE)))
		return is_one(s, m->a) || one_by_one(s, m->a);
	return 0;
}
