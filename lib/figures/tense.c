#include "figures/tense.h"

#define CLAUSE_WORDS	40	/* look no farther than this */

static int
ends_clause(const struct scan *s, size_t i)
{
	if (scan_char(s, i, '.') && scan_alpha(s, i + 1) &&
	    !scan_glued(s, i + 1) && s->w->v[i + 1].upper &&
	    (i == 0 || scan_calendar(s, i - 1) != CALENDAR_MONTH))
		return 1;		/* another sentence, left unsplit */
	return scan_char(s, i, ';') || scan_is(s, i, PARTICLE(CLAUSE)) ||
	    ((scan_char(s, i, ':') || scan_dash(s, i)) &&
	    !(scan_glued(s, i) && scan_glued(s, i + 1)));
}

/* Behind "be" and "to" a form in -ed or -t says no past: "to be held". */
static int
is_open(const struct scan *s, size_t i)
{
	return i > 0 && (scan_is(s, i - 1, PARTICLE(TO)) ||
	    (scan_is(s, i - 1, PARTICLE(AUX)) &&
	    !scan_is(s, i - 1, PARTICLE(PAST) | PARTICLE(SINGULAR))));
}

static enum tense
cue(const struct scan *s, size_t i)
{
	if (scan_is(s, i, PARTICLE(FUTURE)))
		return TENSE_FUTURE;
	if (is_open(s, i))
		return TENSE_UNKNOWN;
	if (scan_is(s, i, PARTICLE(PAST)))
		return TENSE_PAST;
	if (scan_alpha(s, i) && !s->w->v[i].upper &&
	    scan_ending(s, i) == ENDING_PAST)
		return TENSE_PAST;
	return TENSE_UNKNOWN;
}

/*
 * The cue nearest before the date, else the first behind it, inside the
 * clause; a comma ends it too if asked.  *present: a form of "be" stands
 * there.
 */
static enum tense
within(const struct scan *s, size_t a, size_t b, int comma, int *present)
{
	enum tense t;

	for (size_t i = a, n = 0; i-- > 0 && n < CLAUSE_WORDS; n++) {
		if ((t = cue(s, i)) != TENSE_UNKNOWN)
			return t;
		*present |= scan_is(s, i, PARTICLE(AUX));
		if (ends_clause(s, i) || (comma && scan_char(s, i, ',')))
			break;
	}
	for (size_t i = b; i < s->w->n && i < b + CLAUSE_WORDS; i++) {
		if (ends_clause(s, i) || (comma && scan_char(s, i, ',')))
			break;
		if ((t = cue(s, i)) != TENSE_UNKNOWN)
			return t;
		*present |= scan_is(s, i, PARTICLE(AUX));
	}
	return TENSE_UNKNOWN;
}

enum tense
tense_around(const struct scan *s, size_t a, size_t b)
{
	int present = 0;
	enum tense t = within(s, a, b, 1, &present);

	if (t != TENSE_UNKNOWN || present)
		return t;
	return within(s, a, b, 0, &present);
}
