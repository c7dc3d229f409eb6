#include "figures/edge.h"

#include "figures/narrative.h"
#include "figures/point.h"
#include "figures/tables.h"

/* What is left of it from the day of the report on. */
static int
rest(const struct scan *s, struct when *w)
{
	long end = when_end(w);

	if (!s->has_published || w->day > s->published ||
	    end <= s->published + 1)
		return 0;
	*w = (struct when){ .grain = GRAIN_DAYS, .day = s->published,
	    .days = (int)(end - s->published), .deictic = 1 };
	return 1;
}

/* Narrow w to the part of it that the row of the calendar names. */
static void
narrow(const struct row *row, int noun, struct when *w)
{
	int start = scan_column_is(row, 3, "start");
	int end = scan_column_is(row, 3, "end");

	if ((w->grain == GRAIN_DAY || (w->grain == GRAIN_PART && noun)) &&
	    lexicon_column(row, 4).n > 0) {
		w->grain = GRAIN_PART;
		w->code = lexicon_column(row, 4);
		w->from = (int)lexicon_number(row, 5, 0);
		w->to = (int)lexicon_number(row, 6, 0);
		return;
	}
	if (w->grain == GRAIN_PART || w->grain == GRAIN_DAY)
		return;
	if (noun)
		w->edge = start ? EDGE_START : end ? EDGE_END : EDGE_MID;
	else
		w->edge = start ? EDGE_EARLY : end ? EDGE_LATE : EDGE_MID;
}

size_t
edge_read(const struct scan *s, size_t i, struct when *w)
{
	int noun = scan_calendar(s, i) == CALENDAR_EDGE_NOUN;
	size_t at, b, from;

	if (scan_calendar(s, i) == CALENDAR_NONE)
		return 0;
	at = scan_over_hyphen(s, i + s->calendar[i].words);
	if (noun && !scan_is(s, at, PARTICLE(OF)))
		return 0;
	if (scan_is(s, at, PARTICLE(OF) | PARTICLE(ON) | PARTICLE(IN)))
		at++;
	b = point_read(s, at, w);
	if (b == 0 && noun && s->has_published &&
	    point_grain(s, at) != GRAIN_NONE) {	/* end of month */
		*w = when_around(point_grain(s, at), narrative_now(s), 0);
		b = at + 1;
	}
	if (b == 0 && noun && scan_is(s, at, PARTICLE(THE)))
		b = narrative_anaphor(s, at + 2, &from, w);
	if (b == 0 || w->grain == GRAIN_MINUTE)
		return 0;
	if (scan_column_is(&s->calendar[i].row, 3, "rest"))
		return rest(s, w) ? b : 0;
	narrow(&s->calendar[i].row, noun, w);
	return b;
}
