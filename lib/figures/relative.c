#include "figures/relative.h"

#include "figures/cardinal.h"
#include "figures/edge.h"
#include "figures/holiday.h"
#include "figures/narrative.h"
#include "figures/nth.h"
#include "figures/point.h"
#include "figures/shift.h"
#include "figures/weekday.h"

#define WEEKDAYS_MOST	52	/* that anyone counts back */

/* Where the report has no day, the words stand, and nothing is known. */
static int
finish(const struct scan *s, struct found *r, size_t a, size_t b,
    const struct when *w, const char *rule)
{
	r->n.kind = NUMBER_DATE;
	if (s->has_published || w->own_year || w->no_year)
		return found_date(s, r, a, b, w, rule);
	found_when(r, a, b, w, rule);
	return 1;
}

/* "at the moment", but not "at the moment of impact", "at present rates". */
static int
stands_alone(const struct scan *s, size_t i)
{
	size_t b = i + s->calendar[i].words;

	return s->calendar[i].words == 1 || !scan_alpha(s, b) ||
	    (scan_small(s, b) && !scan_is(s, b, PARTICLE(OF) |
	    PARTICLE(CLAUSE) | PARTICLE(WHO) | PARTICLE(DET)));
}

/* A date that is none: now, recently, in recent days. */
static int
reference(const struct scan *s, size_t i, struct found *r)
{
	struct when none = { .grain = GRAIN_NONE };

	if (scan_calendar(s, i) == CALENDAR_REF && stands_alone(s, i)) {
		finish(s, r, i, i + s->calendar[i].words, &none,
		    "date-reference");
		r->n.timex = lexicon_column(&s->calendar[i].row, 3);
		return 1;
	}
	if (scan_is(s, i, PARTICLE(RECENT)) && scan_unit(s, i + 1, "many")) {
		finish(s, r, i, i + 2, &none, "date-recent");
		r->n.timex = SPAN("PAST_REF");
		return 1;
	}
	if (scan_is(s, i, PARTICLE(NEXT)) && scan_unit(s, i + 1, "many")) {
		finish(s, r, i, i + 2, &none, "date-coming");
		r->n.timex = SPAN("FUTURE_REF");
		return 1;
	}
	return 0;
}

static size_t
feast(const struct scan *s, size_t i, struct when *w)
{
	return holiday_read(s, i, 0, w);
}

/* "two Thursdays ago", "three from now": counted from the report's day. */
static size_t
weekdays_ago(const struct scan *s, size_t i, struct when *w)
{
	struct amount m;
	int wd, today = day_weekday(s->published);
	long day = s->published;
	size_t b;

	if (!s->has_published || !cardinal_read(s, i, 0, &m) || m.vague ||
	    m.ordinal || m.fraction || m.value < 1 || m.value > WEEKDAYS_MOST ||
	    scan_calendar(s, m.b) != CALENDAR_WEEKDAY_SET)
		return 0;
	wd = (int)s->calendar[m.b].value;
	b = m.b + 1;
	if (scan_calendar(s, b) == CALENDAR_AGO)
		day -= (today - wd + 6) % 7 + 1 + 7 * ((long)m.value - 1);
	else if (scan_is(s, b, PARTICLE(FROM)) &&
	    scan_calendar(s, ++b) == CALENDAR_REF)
		day += (wd - today + 6) % 7 + 1 + 7 * ((long)m.value - 1);
	else
		return 0;
	*w = (struct when){ .grain = GRAIN_DAY, .deictic = 1, .day = day };
	return b + 1;
}

/* What the first word must be for a reader to look at it. */
#define DIRECTED	1U
#define EDGE		2U
#define FEAST		4U
#define PART		8U
#define CODE		16U
#define SEASON		32U
#define UNIT		64U
#define DAY		128U
#define ORDINAL		256U
#define NUMBER		512U

static const struct {
	unsigned	  needs;
	size_t		(*read)(const struct scan *, size_t, struct when *);
	const char	 *rule;
} readers[] = {
	{ DIRECTED, nth_read, "date-nth" },
	{ DIRECTED, point_directed, "date-directed" },
	{ EDGE, edge_read, "date-edge" },
	{ FEAST, feast, "date-feast" },
	{ PART, point_part_of, "date-part-of-day" },
	{ UNIT, point_part_of, "date-part-of-day" },
	{ PART, point_part, "date-part-of-day" },
	{ CODE, point_code, "date-quarter-code" },
	{ SEASON, point_season, "date-season" },
	{ UNIT, point_weekend, "date-weekend" },
	{ UNIT, nth_week, "date-week-of" },
	{ UNIT, shift_single, "date-from-date" },
	{ DAY, weekday_read, "date-weekday" },
	{ ORDINAL, point_numbered, "date-quarter" },
	{ NUMBER, nth_read, "date-nth" },
	{ NUMBER, weekdays_ago, "date-weekday" },
	{ ORDINAL, nth_day, "date-day-of-month" },
};

static unsigned
looks(const struct scan *s, size_t i)
{
	unsigned looks = 0;

	if (scan_is(s, i, PARTICLE(LAST) | PARTICLE(NEXT) | PARTICLE(THIS)))
		looks |= DIRECTED;
	if (scan_is(s, i, PARTICLE(RECENT)))
		looks |= DAY;
	if (scan_is(s, i, PARTICLE(MID)))
		looks |= EDGE;
	if (scan_digits(s, i) || scan_numeral(s, i) == NUMERAL_ORDINAL)
		looks |= ORDINAL;
	if (scan_digits(s, i) || scan_numeral(s, i) != NUMERAL_NONE)
		looks |= NUMBER;
	switch (scan_calendar(s, i)) {
	case CALENDAR_NONE:
		return looks;
	case CALENDAR_EDGE:
	case CALENDAR_EDGE_NOUN:
		return looks | EDGE;
	case CALENDAR_HOLIDAY:
	case CALENDAR_HOLIDAY_WEAK:
		return looks | FEAST;
	case CALENDAR_PART:
		return looks | PART;
	case CALENDAR_PART_CODE:
		return looks | CODE;
	case CALENDAR_SEASON:
		return looks | SEASON;
	case CALENDAR_SEASON_WEAK:	/* "in fall 2018", not "prices fall" */
		return i > 0 && scan_is(s, i - 1, PARTICLE(PREP_YEAR) |
		    PARTICLE(THE) | PARTICLE(OF)) ? looks | SEASON : looks;
	case CALENDAR_UNIT:
		return looks | UNIT;
	default:
		return looks | DAY;
	}
}

int
relative_read(const struct scan *s, size_t i, struct found *r)
{
	struct when w = { .grain = GRAIN_NONE };
	unsigned seen = looks(s, i);
	size_t a, b;

	if (s->blocked[i] || seen == 0)
		return 0;
	if (reference(s, i, r))
		return 1;
	if ((seen & UNIT) != 0 &&
	    (b = narrative_anaphor(s, i, &a, &w)) > 0)
		return found_date(s, r, a, b, &w, "date-anaphor");
	for (size_t k = 0; k < sizeof(readers) / sizeof(readers[0]); k++)
		if ((readers[k].needs & seen) != 0 &&
		    (b = readers[k].read(s, i, &w)) > 0)
			return finish(s, r, i, b, &w, readers[k].rule);
	if (scan_is(s, i, PARTICLE(NEXT)) &&
	    (b = narrative_anaphor(s, i + 1, &a, &w)) > 0)
		return found_date(s, r, a, b, &w, "date-anaphor");
	return 0;
}
