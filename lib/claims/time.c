#include "claims/time.h"

#define MINUTE	((int64_t)60)
#define HOUR	(60 * MINUTE)
#define DAY	TIME_DAY

#define UNTIL_WRITTEN	3	/* ../ */

/* 2024-22: the second of four (ISO 8601-2). */
#define SEASONS		4
#define LAST_SEASON	24

static const struct time_span unknown = { 0, 0 };

/* Days since 1970-01-01 of a day in the Gregorian calendar (Hinnant). */
static int64_t
days_of(int64_t y, int m, int d)
{
	int64_t era, year, day;

	y -= m <= 2;
	era = y / 400;
	year = y - era * 400;
	day = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
	return era * 146097 + year * 365 + year / 4 - year / 100 + day - 719468;
}

/* The other way round. */
static struct span
day_text(struct arena *a, int64_t days)
{
	int64_t shifted = days + 719468, era, day, year, month;

	era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
	day = shifted - era * 146097;
	year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
	day -= 365 * year + year / 4 - year / 100;
	month = (5 * day + 2) / 153;
	day -= (153 * month + 2) / 5;
	return arena_printf(a, "%04d-%02d-%02d",
	    (int)(year + era * 400 + (month >= 10)),
	    (int)(month + (month < 10 ? 3 : -9)), (int)day + 1);
}

/* Take n digits off the front. */
static int
digits(struct span *s, size_t n, int *value)
{
	if (s->n < n)
		return 0;
	*value = 0;
	for (size_t i = 0; i < n; i++) {
		if (s->p[i] < '0' || s->p[i] > '9')
			return 0;
		*value = *value * 10 + (s->p[i] - '0');
	}
	*s = span_sub(*s, n, s->n);
	return 1;
}

/* Take one character off the front, if it is there. */
static int
take(struct span *s, char c)
{
	if (s->n == 0 || s->p[0] != c)
		return 0;
	*s = span_sub(*s, 1, s->n);
	return 1;
}

/* A week of the year, from its Monday (ISO 8601: week 1 holds 4 January). */
static struct time_span
week(struct span *s, int year)
{
	int64_t fourth = days_of(year, 1, 4), monday;
	int n, day;

	if (!digits(s, 2, &n) || n < 1 || n > 53)
		return unknown;
	monday = fourth - (fourth + 3) % 7 + 7 * (n - 1);
	if (take(s, '-') && digits(s, 1, &day))
		return (struct time_span){ (monday + day - 1) * DAY,
		    (monday + day) * DAY };
	return (struct time_span){ monday * DAY, (monday + 7) * DAY };
}

/* A season, of four, as the north has them; winter goes on in the next year. */
static struct time_span
season(int year, int n)
{
	return (struct time_span){ days_of(year, 3 * n, 1) * DAY,
	    days_of(year + n / SEASONS, n * 3 % 12 + 3, 1) * DAY };
}

/* The date at the front: a year, a season, a month, a week or a day. */
static struct time_span
date(struct span *s)
{
	struct time_span month;
	int64_t day;
	int y, m, d;

	if (!digits(s, 4, &y))
		return unknown;
	if (!take(s, '-'))
		return (struct time_span){ days_of(y, 1, 1) * DAY,
		    days_of(y + 1, 1, 1) * DAY };
	if (take(s, 'W'))
		return week(s, y);
	if (!digits(s, 2, &m))
		return unknown;
	if (m > LAST_SEASON - SEASONS && m <= LAST_SEASON)
		return season(y, m - LAST_SEASON + SEASONS);
	if (m < 1 || m > 12)
		return unknown;
	month = (struct time_span){ days_of(y, m, 1) * DAY,
	    days_of(m == 12 ? y + 1 : y, m % 12 + 1, 1) * DAY };
	if (!take(s, '-'))
		return month;
	if (!digits(s, 2, &d))
		return unknown;
	day = month.from + (d - 1) * DAY;
	if (day < month.from || day >= month.to)
		return unknown;
	return (struct time_span){ day, day + DAY };
}

/* Parts of a day as TIMEX3 names them, in hours. */
static struct time_span
part_of_day(struct span s, int64_t day)
{
	static const struct {
		char	name[3];
		int	from, to;
	} parts[] = {
		{ "MO", 5, 12 }, { "MI", 11, 13 }, { "AF", 12, 18 },
		{ "EV", 17, 24 }, { "NI", 18, 30 }, { "DT", 6, 18 },
	};

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (span_is(s, parts[i].name))
			return (struct time_span){ day + parts[i].from * HOUR,
			    day + parts[i].to * HOUR };
	return (struct time_span){ day, day + DAY };
}

/* Seconds east of Greenwich that the rest says. */
static int64_t
zone(struct span s)
{
	int h, m = 0, west;

	west = take(&s, '-');
	if (!west && !take(&s, '+'))
		return 0;
	if (!digits(&s, 2, &h))
		return 0;
	take(&s, ':');
	if (s.n > 0 && !digits(&s, 2, &m))
		return 0;
	return (west ? -1 : 1) * (h * HOUR + m * MINUTE);
}

static struct time_span
clock_time(struct span s, int64_t day)
{
	int64_t from, length = HOUR;
	int h, m = 0, sec = 0;

	if (!digits(&s, 2, &h))
		return part_of_day(s, day);
	if (take(&s, ':') && digits(&s, 2, &m))
		length = MINUTE;
	if (take(&s, ':') && digits(&s, 2, &sec))
		length = 1;
	if (take(&s, '.'))
		while (s.n > 0 && s.p[0] >= '0' && s.p[0] <= '9')
			s = span_sub(s, 1, s.n);
	if (h > 24 || m > 59 || sec > 60)
		return unknown;
	from = day + h * HOUR + m * MINUTE + sec - zone(s);
	return (struct time_span){ from, from + length };
}

static struct time_span
point(struct span s)
{
	struct time_span t = date(&s);

	if (!TIME_KNOWN(t))
		return unknown;
	if (take(&s, 'T') || take(&s, ' '))
		return clock_time(s, t.from);
	return s.n == 0 ? t : unknown;
}

/* The end of an interval whose date the start has said: 18:00/23:59, 05/07. */
static struct time_span
short_end(struct span start, struct span end)
{
	char full[24];
	struct span day = time_day(start);
	size_t n = 0, keep;
	int clock = span_find(end, SPAN(":")) < end.n;

	keep = clock ? TIME_DAY_WRITTEN : end.n < TIME_DAY_WRITTEN ?
	    TIME_DAY_WRITTEN - end.n : 0;
	if (day.n < TIME_DAY_WRITTEN || end.n > 8)
		return unknown;
	for (size_t i = 0; i < keep; i++)
		full[n++] = day.p[i];
	if (clock)
		full[n++] = 'T';
	for (size_t i = 0; i < end.n; i++)
		full[n++] = end.p[i];
	return point((struct span){ full, n });
}

struct time_span
time_read(struct span s)
{
	struct span start = { NULL, 0 }, end = s;
	struct time_span a, b;

	if (!span_cut(&end, '/', &start))
		return unknown;
	if (span_is(start, "..")) {
		b = point(end);
		return TIME_KNOWN(b) ? (struct time_span){ INT64_MIN / 2,
		    b.to } : unknown;
	}
	a = point(start);
	if (start.n == s.n || !TIME_KNOWN(a))
		return a;
	if (span_is(end, ".."))
		return (struct time_span){ a.from, INT64_MAX };
	b = point(end);
	if (!TIME_KNOWN(b))
		b = short_end(start, end);
	if (!TIME_KNOWN(b) || b.to <= a.from)
		return a;
	return (struct time_span){ a.from, b.to };
}

struct span
time_day(struct span date)
{
	return span_sub(date, 0, TIME_DAY_WRITTEN);
}

struct span
time_until(struct arena *a, struct span date)
{
	return arena_join(a, SPAN(".."), SPAN("/"), date);
}

struct span
time_since(struct arena *a, struct span date)
{
	return arena_join(a, date, SPAN("/"), SPAN(".."));
}

int
time_goes_on(struct span s)
{
	return span_ends(s, SPAN("/.."));
}

int
time_is_until(struct span s)
{
	return span_is(span_sub(s, 0, UNTIL_WRITTEN), "../");
}

struct span
time_until_what(struct span s)
{
	return time_is_until(s) ? span_sub(s, UNTIL_WRITTEN, s.n) : s;
}

struct span
time_back(struct arena *a, struct time_span t, int64_t days)
{
	int64_t day = t.from / DAY - (t.from % DAY < 0);

	return day_text(a, day - days);
}

int
time_before(struct time_span a, struct time_span b)
{
	return TIME_KNOWN(a) && TIME_KNOWN(b) && a.to <= b.from;
}
