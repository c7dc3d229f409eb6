#include "figures/narrative.h"

#include "figures/point.h"
#include "figures/tense.h"

#define HISTORY		4	/* old years that make a history, */
#define LONG_HISTORY	6	/* also where no tense says so */
#define MOST		12	/* that are counted; */
#define TOLD_NOW	6	/* what a "yesterday" takes off */
#define OLD		730	/* days before the report */
#define QUARTER_OLD	300	/* days before the report: no quarter's news */

/*
 * "a year earlier" counts from the last quarter that is over: one before it is
 * what it was compared with, one ahead what is expected.
 */
static int
is_news(const struct scan *s, const struct when *w)
{
	const struct narrative *t = s->narrative;

	if (w->grain != GRAIN_QUARTER || (s->has_published &&
	    (when_end(w) > s->published || when_end(w) + QUARTER_OLD <
	    s->published)))
		return 0;
	return !t->has_quarter || w->day >= t->quarter.day;
}

void
narrative_note(struct scan *s, const struct found *f)
{
	struct narrative *t = s->narrative;

	if (f->n.kind != NUMBER_DATE && f->n.kind != NUMBER_TIME)
		return;
	if (f->when.grain == GRAIN_NONE || f->when.grain == GRAIN_CENTURY ||
	    f->when.no_year || (f->n.kind == NUMBER_TIME && !f->when.dated) ||
	    (!s->has_published && !f->when.own_year))
		return;
	if (f->when.own_year && s->has_published) {
		if (when_end(&f->when) + OLD < s->published)
			t->old += t->old < MOST;
	} else if (f->when.deictic) {
		t->old -= t->old < TOLD_NOW ? t->old : TOLD_NOW;
	}
	if (is_news(s, &f->when)) {
		t->quarter = f->when;
		t->has_quarter = 1;
	}
	t->focus = f->when;
	t->has_focus = 1;
}

int
narrative_is_history(const struct scan *s)
{
	const struct narrative *t = s->narrative;

	return t->has_focus && (!s->has_published || t->old >= HISTORY);
}

int
narrative_tells(const struct scan *s, size_t a, size_t b)
{
	if (!narrative_is_history(s))
		return 0;
	if (!s->has_published)
		return 1;
	switch (tense_around(s, a, b)) {
	case TENSE_PAST:
		return 1;
	case TENSE_FUTURE:
		return 0;
	case TENSE_UNKNOWN:
		break;
	}
	return s->narrative->old >= LONG_HISTORY;
}

long
narrative_now(const struct scan *s)
{
	return narrative_is_history(s) ? s->narrative->focus.day :
	    s->published;
}

int
narrative_fits(const struct scan *s, enum grain g)
{
	const struct when *focus = &s->narrative->focus;

	if (!s->narrative->has_focus)
		return 0;
	if (g == GRAIN_DAY || g == GRAIN_NONE)
		return focus->grain == GRAIN_DAY ||
		    focus->grain == GRAIN_PART || focus->grain == GRAIN_MINUTE;
	if (g == GRAIN_WEEK || g == GRAIN_MONTH || g == GRAIN_WEEKEND)
		return focus->grain >= GRAIN_MONTH;
	return focus->grain >= g;
}

/* Does "the next day" tell of a day, not how long something took? */
static int
next_one(const struct scan *s, size_t next)
{
	return next > s->floor + 1 && scan_is(s, next, PARTICLE(NEXT)) &&
	    scan_is(s, next - 1, PARTICLE(THE)) && !scan_is(s, next - 2,
	    PARTICLE(IN) | PARTICLE(FOR) | PARTICLE(PREP_TIME));
}

size_t
narrative_anaphor(const struct scan *s, size_t i, size_t *a, struct when *w)
{
	const struct narrative *t = s->narrative;
	enum grain g = point_grain(s, i);
	long by;

	if (g == GRAIN_NONE || i <= s->floor)
		return 0;
	if (scan_calendar(s, i - 1) == CALENDAR_ANAPHOR)
		by = (long)s->calendar[i - 1].value;
	else if (next_one(s, i - 1) && (g == GRAIN_DAY ||
	    narrative_is_history(s)))
		by = 1;
	else
		return 0;
	if (narrative_fits(s, g))
		*w = when_around(g, t->focus.day, by);
	else if (by != 0 && s->has_published && g != GRAIN_DAY &&
	    !t->has_focus)
		*w = when_around(g, s->published, by);
	else
		return 0;
	*a = i - 1;
	return i + 1;
}
