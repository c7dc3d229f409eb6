#include "figures/when.h"

#include <stddef.h>

struct when
when_around(enum grain grain, long day, long n)
{
	struct when w = { .grain = grain };
	struct date t = day_date(day);
	int q;

	switch (grain) {
	case GRAIN_CENTURY:
		w.day = day_of((t.y - 1) / 100 * 100 + 1 + (int)n * 100, 1, 1);
		w.index = (day_date(w.day).y - 1) / 100 + 1;
		break;
	case GRAIN_DECADE:
		w.day = day_of(t.y / 10 * 10 + (int)n * 10, 1, 1);
		break;
	case GRAIN_YEAR:
	case GRAIN_SEASON:
		w.day = day_of(t.y + (int)n, 1, 1);
		break;
	case GRAIN_HALF:
		q = (t.m - 1) / 6 + 2 * t.y + (int)n;
		w.day = day_of(q / 2, q % 2 * 6 + 1, 1);
		w.index = q % 2 + 1;
		break;
	case GRAIN_QUARTER:
		q = (t.m - 1) / 3 + 4 * t.y + (int)n;
		w.day = day_of(q / 4, q % 4 * 3 + 1, 1);
		w.index = q % 4 + 1;
		break;
	case GRAIN_MONTH:
		w.day = day_add_months(day_of(t.y, t.m, 1), n);
		break;
	case GRAIN_WEEK:
		w.day = day_monday(day) + 7 * n;
		break;
	case GRAIN_WEEKEND:
		w.day = day_monday(day) + 5 + 7 * n;
		break;
	case GRAIN_NONE:
	case GRAIN_DAY:
	case GRAIN_DAYS:
	case GRAIN_PART:
	case GRAIN_MINUTE:
		w.day = day + n;
		break;
	}
	return w;
}

long
when_end(const struct when *w)
{
	struct date t = day_date(w->day);

	switch (w->grain) {
	case GRAIN_CENTURY:
		return day_of(t.y + 100, 1, 1);
	case GRAIN_DECADE:
		return day_of(t.y + 10, 1, 1);
	case GRAIN_YEAR:
	case GRAIN_SEASON:
		return day_of(t.y + 1, 1, 1);
	case GRAIN_HALF:
		return day_of(t.y, t.m + 6, 1);
	case GRAIN_QUARTER:
		return day_of(t.y, t.m + 3, 1);
	case GRAIN_MONTH:
		return day_of(t.y, t.m + 1, 1);
	case GRAIN_WEEK:
		return w->day + 7;
	case GRAIN_WEEKEND:
		return w->day + 2;
	case GRAIN_DAYS:
		return w->day + w->days;
	case GRAIN_NONE:
	case GRAIN_DAY:
	case GRAIN_PART:
	case GRAIN_MINUTE:
		break;
	}
	return w->day + 1;
}

static struct span
show_day(struct arena *a, long day)
{
	struct date t = day_date(day);

	return arena_printf(a, "%04d-%02d-%02d", t.y, t.m, t.d);
}

static struct span
show_month(struct arena *a, long day)
{
	struct date t = day_date(day);

	return arena_printf(a, "%04d-%02d", t.y, t.m);
}

static struct span
between(struct arena *a, struct span from, struct span to)
{
	return arena_join(a, from, SPAN("/"), to);
}

/* An hour of a day, those past 23 being of the next. */
static struct span
show_hour(struct arena *a, long day, int hour)
{
	struct date t = day_date(day + hour / 24);

	return arena_printf(a, "%04d-%02d-%02dT%02d:00", t.y, t.m, t.d,
	    hour % 24);
}

static struct span
show_part(struct arena *a, const struct when *w)
{
	struct date t = day_date(w->day);

	if (w->to % 24 == 0)
		return between(a, show_hour(a, w->day, w->from),
		    arena_printf(a, "%04d-%02d-%02dT23:59", t.y, t.m, t.d));
	return between(a, show_hour(a, w->day, w->from),
	    show_hour(a, w->day, w->to));
}

static struct span
show_zone(struct arena *a, const struct when *w)
{
	int z = w->zone < 0 ? -w->zone : w->zone;

	if (!w->zoned)
		return SPAN("");
	if (w->zone == 0)
		return SPAN("Z");
	return arena_printf(a, "%c%02d:%02d", w->zone < 0 ? '-' : '+',
	    z / 60, z % 60);
}

static struct span
show_minute(struct arena *a, const struct when *w, int minute)
{
	struct date t = day_date(w->day + minute / 1440);
	struct span day = { 0 }, time;

	minute %= 1440;
	if (w->dated)
		day = arena_printf(a, "%04d-%02d-%02d", t.y, t.m, t.d);
	time = w->has_seconds ?
	    arena_printf(a, "T%02d:%02d:%02d", minute / 60, minute % 60,
	    w->seconds) :
	    arena_printf(a, "T%02d:%02d", minute / 60, minute % 60);
	return arena_join(a, arena_join(a, day, SPAN(""), time), SPAN(""),
	    show_zone(a, w));
}

/* 3:30 p.m., from 3 to 5 p.m. */
static struct span
show_time(struct arena *a, const struct when *w)
{
	struct span from = show_minute(a, w, w->from);

	return w->until == 0 ? from :
	    between(a, from, show_minute(a, w, w->until));
}

static struct span
show_days(struct arena *a, const struct when *w)
{
	return between(a, show_day(a, w->day), show_day(a, when_end(w) - 1));
}

static struct span
timex(const struct when *w, struct arena *a)
{
	struct date t = day_date(w->day);
	int year, week;

	switch (w->grain) {
	case GRAIN_NONE:
		break;
	case GRAIN_CENTURY:
		return arena_printf(a, "%02d", w->index - 1);
	case GRAIN_DECADE:
		return arena_printf(a, "%03dX", t.y / 10);
	case GRAIN_YEAR:
		return arena_printf(a, "%04d", t.y);
	case GRAIN_HALF:
		return arena_printf(a, "%04d-H%d", t.y, w->index);
	case GRAIN_QUARTER:
		return arena_printf(a, "%04d-Q%d", t.y, w->index);
	case GRAIN_SEASON:
		return arena_printf(a, "%04d-%.*s", t.y, (int)w->code.n,
		    w->code.p);
	case GRAIN_MONTH:
		if (w->no_year)
			return arena_printf(a, "XXXX-%02d", t.m);
		return show_month(a, w->day);
	case GRAIN_WEEK:
	case GRAIN_WEEKEND:
		week = day_week(w->day, &year);
		return arena_printf(a, "%04d-W%02d%s", year, week,
		    w->grain == GRAIN_WEEKEND ? "-WE" : "");
	case GRAIN_DAY:
		if (w->no_year)
			return arena_printf(a, "XXXX-%02d-%02d", t.m, t.d);
		return show_day(a, w->day);
	case GRAIN_DAYS:
		return w->no_year ? SPAN("") : show_days(a, w);
	case GRAIN_PART:
		return arena_printf(a, "%04d-%02d-%02dT%.*s", t.y, t.m, t.d,
		    (int)w->code.n, w->code.p);
	case GRAIN_MINUTE:
		return show_time(a, w);
	}
	return SPAN("");
}

/* The part of a longer stretch that "early", "mid" or "late" leaves. */
static struct span
edge_iso(const struct when *w, struct arena *a)
{
	long from = w->day, end = when_end(w), late;
	long third = w->grain == GRAIN_MONTH ? 10 : (end - from + 2) / 3;

	late = w->grain == GRAIN_MONTH ? from + 2 * third : end - third;
	switch (w->edge) {
	case EDGE_START:
		return show_day(a, from);
	case EDGE_END:
		return show_day(a, end - 1);
	case EDGE_EARLY:
		end = from + third;
		break;
	case EDGE_LATE:
		from = late;
		break;
	case EDGE_MID:
		from += third;
		end = late;
		break;
	case EDGE_NONE:
		break;
	}
	return between(a, show_day(a, from), show_day(a, end - 1));
}

/* ISO 8601-2 counts the seasons from 21, spring, wherever they are. */
static struct span
season(const struct when *w, struct arena *a)
{
	static const char codes[][3] = { "SP", "SU", "FA", "WI" };

	for (int i = 0; i < 4; i++)
		if (span_is(w->code, codes[i]))
			return arena_printf(a, "%04d-%d", day_date(w->day).y,
			    21 + i);
	return SPAN("");
}

static struct span
iso(const struct when *w, struct arena *a)
{
	if (w->no_year)
		return SPAN("");
	if (w->edge != EDGE_NONE && w->grain != GRAIN_PART &&
	    w->grain != GRAIN_CENTURY)
		return edge_iso(w, a);
	switch (w->grain) {
	case GRAIN_NONE:
	case GRAIN_CENTURY:
	case GRAIN_DECADE:
		break;
	case GRAIN_SEASON:
		return season(w, a);
	case GRAIN_HALF:
	case GRAIN_QUARTER:
	case GRAIN_WEEK:
	case GRAIN_WEEKEND:
	case GRAIN_DAYS:
		return show_days(a, w);
	case GRAIN_PART:
		return show_part(a, w);
	case GRAIN_YEAR:
	case GRAIN_MONTH:
	case GRAIN_DAY:
	case GRAIN_MINUTE:
		return timex(w, a);
	}
	return SPAN("");
}

void
when_set(const struct when *w, struct arena *a, struct number *n)
{
	n->kind = w->grain == GRAIN_MINUTE ? NUMBER_TIME : NUMBER_DATE;
	n->iso = iso(w, a);
	n->timex = timex(w, a);
	if (w->about)
		n->modifier = MODIFIER_ABOUT;
}
