#include "figures/other.h"

#include <stddef.h>

static int
count(struct found *f, size_t a, size_t b, double value, const char *rule)
{
	f->a = a;
	f->b = b;
	f->n.kind = NUMBER_CARDINAL;
	number_exactly(&f->n, value);
	f->n.rule = span_of(rule);
	return 1;
}

/* A noun in the singular may begin at i: no particle, no name, no plural. */
static int
singular(const struct scan *s, size_t i)
{
	return scan_alpha(s, i) && !s->w->v[i].upper &&
	    !scan_small(s, i) && !scan_plural(s, i) &&
	    scan_numeral(s, i) == NUMERAL_NONE &&
	    scan_calendar(s, i) == CALENDAR_NONE;
}

/* Does what befalls people follow, with nothing between but its links? */
static int
befalls(const struct scan *s, size_t i)
{
	while (scan_cue(s, i, CUE(LINK)))
		i++;
	return scan_cue(s, i, CUE(FATE));
}

/* Is there, after an adjective perhaps, a plural, and what befell those? */
static int
plural_befalls(const struct scan *s, size_t i)
{
	for (size_t n = 0; n < 2 && scan_alpha(s, i + n); n++)
		if (scan_plural(s, i + n) && befalls(s, i + n + 1))
			return 1;
	return 0;
}

/* "both were", "both of them", "both said": a pronoun, not "both X and Y". */
static int
both(const struct scan *s, size_t i)
{
	size_t next = i + 1;

	if (plural_befalls(s, next))
		return 1;	/* both men died */
	if (!scan_alpha(s, next))
		return scan_char(s, next, '.') || next >= s->w->n;
	return scan_is(s, next, PARTICLE(OF) | PARTICLE(AUX) |
	    PARTICLE(PAST));
}

/* "twin blasts", "twin car bombs": two; not "her twin", "twin-engined". */
static int
twins(const struct scan *s, size_t i)
{
	if (i > 0 && (s->w->v[i].upper || scan_digits(s, i - 1) ||
	    scan_numeral(s, i - 1) != NUMERAL_NONE ||
	    scan_is(s, i - 1, PARTICLE(POSS) | PARTICLE(A))))
		return 0;
	return !scan_upper(s, i + 1) && (scan_plural(s, i + 1) ||
	    (singular(s, i + 1) && scan_plural(s, i + 2)));
}

/*
 * "no one was hurt", "no workers were killed": how many words tell whom.  "No
 * one else" was somebody.
 */
static size_t
nobody(const struct scan *s, size_t i)
{
	size_t one = scan_is(s, i, PARTICLE(NO)) ? i + 1 : i;

	if (scan_is(s, i, PARTICLE(NONE)) ||
	    (one > i && scan_is(s, one, PARTICLE(ONE))))
		return befalls(s, one + 1) ? one + 1 - i : 0;
	return one > i && !scan_is(s, one, PARTICLE(OTHER)) &&
	    (plural_befalls(s, one) ||
	    (singular(s, one) && befalls(s, one + 1)));
}

/*
 * "no casualties", "no further deaths", "no reports of any injuries": how many
 * words tell that there are none; 0 if they do not.
 */
static size_t
no_harm(const struct scan *s, size_t i)
{
	size_t of = i + 1;

	if (!scan_is(s, i, PARTICLE(NO)))
		return 0;
	if (scan_cue(s, of, CUE(HARM)) ||
	    (scan_alpha(s, of) && scan_cue(s, of + 1, CUE(HARM))))
		return 1;
	if (!scan_cue(s, of, CUE(NEWS)) && scan_alpha(s, of))
		of++;
	if (!scan_cue(s, of, CUE(NEWS)) || !scan_is(s, ++of, PARTICLE(OF)))
		return 0;
	of += scan_is(s, of + 1, PARTICLE(EVERY)) ? 2 : 1;
	return scan_cue(s, of, CUE(HARM)) ? of - i : 0;
}

int
other_read(const struct scan *s, size_t i, struct found *f)
{
	size_t n;

	if (s->blocked[i])
		return 0;
	if ((n = nobody(s, i)) > 0)
		return count(f, i, i + n, 0, "nobody");
	if (scan_numeral(s, i) == NUMERAL_BOTH && s->numeral[i].high > 0)
		return twins(s, i) && count(f, i, i + 1, 2, "twin");
	if (scan_numeral(s, i) == NUMERAL_BOTH)
		return both(s, i) && count(f, i, i + 1, 2, "both");
	/* a triple murder, of three */
	if (scan_numeral(s, i) == NUMERAL_MULTIPLE &&
	    scan_cue(s, i + 1, CUE(DEED)))
		return count(f, i, i + 1, s->numeral[i].value, "deeds");
	/* It counts where it comes on top of something: "and another city". */
	if (scan_is(s, i, PARTICLE(ANOTHER)) && i > 0 &&
	    scan_is(s, i - 1, PARTICLE(AND)) && singular(s, i + 1)) {
		f->n.other = 1;
		return count(f, i, i + 1, 1, "another");
	}
	if ((n = no_harm(s, i)) > 0)
		return count(f, i, i + n, 0, "no");
	if (scan_is(s, i, PARTICLE(NONE)) &&
	    scan_is(s, i + 1, PARTICLE(OF)))
		return count(f, i, i + 1, 0, "none");
	return 0;
}

void
other_mark(const struct scan *s, struct found *f)
{
	enum number_kind k = f->n.kind;

	if (k != NUMBER_CARDINAL && k != NUMBER_MONEY && k != NUMBER_MEASURE)
		return;
	if (scan_is(s, f->b, PARTICLE(OTHER)))
		f->n.other = 1;
	if (f->a > 0 && scan_is(s, f->a - 1, PARTICLE(OTHER)))
		f->n.other = 1;
	if (f->a > 0 && (scan_is(s, f->a - 1, PARTICLE(ANOTHER)) ||
	    scan_cue(s, f->a - 1, CUE(ADDITIONAL)))) {
		f->n.other = 1;
		f->n.role = ROLE_INCREMENT;
	}
	if ((scan_is(s, f->b, PARTICLE(MORE)) ||
	    scan_cue(s, f->b, CUE(ADDITIONAL))) &&
	    !scan_is(s, f->b + 1, PARTICLE(THAN)))
		f->n.role = ROLE_INCREMENT;
}
