#include "figures/day.h"

#include <stddef.h>

/* Howard Hinnant, "chrono-compatible low-level date algorithms". */
long
day_of(int y, int m, int d)
{
	long years = y, era, yoe, doy, doe;

	years += (m > 0 ? m - 1 : m - 12) / 12;
	m = ((m - 1) % 12 + 12) % 12 + 1;
	years -= m <= 2;
	era = (years >= 0 ? years : years - 399) / 400;
	yoe = years - era * 400;
	doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
	doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
	return era * 146097 + doe - 719468;
}

struct date
day_date(long day)
{
	long z = day + 719468, era, doe, yoe, doy, mp;
	struct date r;

	era = (z >= 0 ? z : z - 146096) / 146097;
	doe = z - era * 146097;
	yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	mp = (5 * doy + 2) / 153;
	r.d = (int)(doy - (153 * mp + 2) / 5 + 1);
	r.m = (int)(mp < 10 ? mp + 3 : mp - 9);
	r.y = (int)(yoe + era * 400 + (r.m <= 2));
	return r;
}

int
day_weekday(long day)
{
	return (int)(((day + 3) % 7 + 7) % 7) + 1;
}

long
day_monday(long day)
{
	return day - day_weekday(day) + 1;
}

int
day_week(long day, int *year)
{
	long thursday = day_monday(day) + 3;

	*year = day_date(thursday).y;
	return (int)((thursday - day_of(*year, 1, 1)) / 7) + 1;
}

int
day_in_month(int y, int m)
{
	return (int)(day_of(y, m + 1, 1) - day_of(y, m, 1));
}

int
day_is(int y, int m, int d)
{
	return m >= 1 && m <= 12 && d >= 1 && d <= day_in_month(y, m);
}

long
day_add_months(long day, long months)
{
	struct date t = day_date(day);
	long total = (long)t.y * 12 + (t.m - 1) + months;
	int y = (int)(total >= 0 ? total / 12 : (total - 11) / 12);
	int m = (int)(total - (long)y * 12) + 1, last = day_in_month(y, m);

	return day_of(y, m, t.d < last ? t.d : last);
}

static int
digits_at(struct span s, size_t at, size_t n, int *value)
{
	*value = 0;
	if (at + n > s.n)
		return 0;
	for (size_t i = at; i < at + n; i++) {
		if (s.p[i] < '0' || s.p[i] > '9')
			return 0;
		*value = *value * 10 + (s.p[i] - '0');
	}
	return 1;
}

int
day_parse(struct span iso, long *day)
{
	int y, m, d;

	if (!digits_at(iso, 0, 4, &y) || !digits_at(iso, 5, 2, &m) ||
	    !digits_at(iso, 8, 2, &d) || iso.p[4] != '-' || iso.p[7] != '-')
		return 0;
	if (m < 1 || m > 12 || d < 1 || d > day_in_month(y, m))
		return 0;
	*day = day_of(y, m, d);
	return 1;
}

int
day_minute(struct span iso)
{
	int h, m;

	if (iso.n < 16 || (iso.p[10] != 'T' && iso.p[10] != ' ') ||
	    iso.p[13] != ':' || !digits_at(iso, 11, 2, &h) ||
	    !digits_at(iso, 14, 2, &m) || h > 23 || m > 59)
		return -1;
	return h * 60 + m;
}
