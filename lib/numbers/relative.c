#include "numbers/relative.h"

#include "numbers/edge.h"
#include "numbers/holiday.h"
#include "numbers/narrative.h"
#include "numbers/nth.h"
#include "numbers/point.h"
#include "numbers/shift.h"
#include "numbers/weekday.h"

/* Where the report has no day, the words stand, and nothing is known. */
static int
finish(const struct scan *s, struct found *r, size_t a, size_t b,
    const struct when *w, const char *rule)
{
	r->n.kind = NUMBER_DATE;
	if (s->has_published || w->own_year)
		return found_date(s, r, a, b, w, rule);
	found_when(r, a, b, w, rule);
	return 1;
}

/* A date that is none: now, recently, in recent days. */
static int
reference(const struct scan *s, size_t i, struct found *r)
{
	struct when none = { .grain = GRAIN_NONE };

	if (scan_calendar(s, i) == CALENDAR_REF) {
		finish(s, r, i, i + 1, &none, "date-reference");
		r->n.timex = lexicon_column(&s->calendar[i].row, 3);
		return 1;
	}
	if (scan_is(s, i, PARTICLE(RECENT)) &&
	    scan_calendar(s, i + 1) == CALENDAR_UNIT &&
	    scan_column_is(&s->calendar[i + 1].row, 4, "many")) {
		finish(s, r, i, i + 2, &none, "date-recent");
		r->n.timex = SPAN("PAST_REF");
		return 1;
	}
	if (scan_is(s, i, PARTICLE(NEXT)) &&
	    scan_calendar(s, i + 1) == CALENDAR_UNIT &&
	    scan_column_is(&s->calendar[i + 1].row, 4, "many")) {
		finish(s, r, i, i + 2, &none, "date-coming");
		r->n.timex = SPAN("FUTURE_REF");
		return 1;
	}
	return 0;
}

int
relative_read(const struct scan *s, size_t i, struct found *r)
{
	struct when w = { .grain = GRAIN_NONE };
	enum calendar_class c = scan_calendar(s, i);
	size_t a, b = 0;

	if (s->blocked[i])
		return 0;
	if (reference(s, i, r))
		return 1;
	if (scan_is(s, i, PARTICLE(LAST) | PARTICLE(NEXT) | PARTICLE(THIS)) &&
	    (b = nth_read(s, i, &w)) == 0)
		b = point_directed(s, i, &w);
	if (b > 0)
		;
	else if (scan_is(s, i, PARTICLE(NEXT)) &&
	    (b = narrative_anaphor(s, i + 1, &a, &w)) > 0)
		return found_date(s, r, a, b, &w, "date-anaphor");
	else if (c == CALENDAR_EDGE || c == CALENDAR_EDGE_NOUN ||
	    scan_is(s, i, PARTICLE(MID)))
		b = edge_read(s, i, &w);
	else if (c == CALENDAR_HOLIDAY || c == CALENDAR_HOLIDAY_WEAK)
		b = holiday_read(s, i, 0, &w);
	else if (c == CALENDAR_PART)
		b = point_part(s, i, &w);
	else if (c == CALENDAR_PART_CODE)
		b = point_code(s, i, &w);
	else if (c == CALENDAR_SEASON)
		b = point_season(s, i, &w);
	else if (c == CALENDAR_UNIT &&
	    (b = narrative_anaphor(s, i, &a, &w)) > 0)
		return found_date(s, r, a, b, &w, "date-anaphor");
	else if (c == CALENDAR_UNIT &&
	    ((b = point_weekend(s, i, &w)) > 0 ||
	    (b = nth_week(s, i, &w)) > 0 ||
	    (b = shift_single(s, i, &w)) > 0))
		;
	else if (c != CALENDAR_NONE)
		b = weekday_read(s, i, &w);
	if (b == 0 && (scan_digits(s, i) ||
	    scan_numeral(s, i) == NUMERAL_ORDINAL))
		b = point_numbered(s, i, &w);
	if (b == 0 && (scan_digits(s, i) || scan_numeral(s, i) !=
	    NUMERAL_NONE) && (b = nth_read(s, i, &w)) == 0)
		b = nth_day(s, i, &w);
	if (b == 0)
		return 0;
	return finish(s, r, i, b, &w, "date-relative");
}
