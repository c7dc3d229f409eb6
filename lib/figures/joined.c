#include "figures/joined.h"

#include "figures/digits.h"
#include "figures/nearest.h"
#include "figures/runs.h"
#include "figures/years.h"

/* A part between two signs: digits, or a month by its name. */
struct field {
	int	value, width;
	int	month;
};

struct joined {
	struct field	f[3];
	size_t		n;
	char		sign;
	size_t		b;		/* the word behind */
};

/* "05.25.2015" is one word. */
static int
dotted(struct span s, struct joined *j)
{
	struct span part;

	for (j->n = 0; j->n < 3 && span_cut(&s, '.', &part); j->n++) {
		struct field *f = &j->f[j->n];

		*f = (struct field){ .width = (int)part.n };
		if (part.n == 0 || part.n > 4)
			return 0;
		for (size_t i = 0; i < part.n; i++)
			f->value = f->value * 10 + part.p[i] - '0';
	}
	j->sign = '.';
	return j->n == 3 && s.n == 0;
}

static int
field(const struct scan *s, size_t i, struct field *f)
{
	*f = (struct field){ .width = 0 };
	if (scan_calendar(s, i) == CALENDAR_MONTH) {
		f->month = 1;
		f->value = (int)s->calendar[i].value;
		return 1;
	}
	if (!years_plain(s, i, 4, &f->value))
		return 0;
	f->width = (int)s->w->v[i].fold.n;
	return 1;
}

/* The fields from word i, with one sign between all of them. */
static int
fields(const struct scan *s, size_t i, struct joined *j)
{
	size_t at = i;

	*j = (struct joined){ .b = i + 1 };
	if (scan_digits(s, i) && s->w->v[i].text.n > 5 &&
	    dotted(s->w->v[i].text, j))
		return 1;
	j->n = 0;
	j->sign = scan_char(s, i + 1, '/') ? '/' : '-';
	for (; j->n < 3 && field(s, at, &j->f[j->n]); at += 2) {
		j->n++;
		j->b = at + 1;
		if (!scan_char(s, at + 1, j->sign) ||
		    !scan_glued(s, at + 1) || !scan_glued(s, at + 2))
			break;
	}
	/* another part is left: 1-2-3-4 */
	return j->n >= 2 && !(scan_char(s, j->b, j->sign) &&
	    scan_glued(s, j->b) && scan_glued(s, j->b + 1) &&
	    scan_digits(s, j->b + 1));
}

static int
short_year(const struct field *f)
{
	return f->width == 4 ? f->value : years_full(f->value);
}

/* Which of three fields is the year: one of four digits, else the last. */
static int
which_year(const struct field *f)
{
	for (int i = 0; i < 3; i++)
		if (f[i].width == 4)
			return i;
	return f[2].width == 2 ? 2 : -1;
}

/*
 * Year, month and day of three fields.  Where a comma is the decimal mark, the
 * day comes first.
 */
static int
three(const struct joined *j, int comma, struct date *t)
{
	int y = which_year(j->f), swap;
	const struct field *a = &j->f[y == 0], *b = &j->f[y == 2 ? 1 : 2];

	if (y < 0 || (a->month && b->month) || a->width > 2 || b->width > 2 ||
	    (y == 1 && !a->month && !b->month) || j->f[y].month)
		return 0;
	t->y = short_year(&j->f[y]);
	swap = b->month || (!a->month && y == 2 &&
	    (j->sign == '.' || (j->sign == '/' && comma)));
	t->m = swap ? b->value : a->value;
	t->d = swap ? a->value : b->value;
	if (!day_is(t->y, t->m, t->d) && !a->month && !b->month) {
		swap = t->m;
		t->m = t->d;
		t->d = swap;
	}
	return day_is(t->y, t->m, t->d);
}

/* Month and year of two, as in 6/2004, Aug-2012, 2012/Aug, 2012-08. */
static int
two(const struct joined *j, struct date *t)
{
	int y = j->f[0].width == 4 ? 0 : 1;
	const struct field *year = &j->f[y], *month = &j->f[1 - y];

	if (year->width != 4 || year->value < 1000 || year->value > 2199 ||
	    month->value < 1 || month->value > 12)
		return 0;
	if (!month->month && (j->sign == '-' ? y != 0 || month->width != 2 ||
	    month->value == year->value % 100 + 1 : y == 0))
		return 0;		/* 2010-11 is a season */
	*t = (struct date){ .y = year->value, .m = month->value, .d = 1 };
	return 1;
}

static int
two_digits(struct span s, size_t at)
{
	return (s.p[at] - '0') * 10 + s.p[at + 1] - '0';
}

/* "T14:30", "T14:30:00Z", "T14:30+02:00", behind the day; the word behind. */
static size_t
iso_time(const struct scan *s, size_t i, struct when *w)
{
	struct span hour;
	size_t b;
	int h, m;

	if (!scan_alpha(s, i) || !scan_glued(s, i) ||
	    !scan_char(s, i + 1, ':'))
		return i;
	hour = s->w->v[i].fold;
	if (hour.n != 3 || hour.p[0] != 't' || (h = two_digits(hour, 1)) < 0 ||
	    h > 24 || !years_plain(s, i + 2, 2, &m) || m > 59)
		return i;
	w->grain = GRAIN_MINUTE;
	w->dated = 1;
	w->from = h * 60 + m;
	b = i + 3;
	if (scan_char(s, b, ':') && years_plain(s, b + 1, 2, &w->seconds)) {
		w->has_seconds = 1;
		b += 2;
	}
	if (scan_glued(s, b) && b < s->w->n &&
	    span_is(s->w->v[b].fold, "z")) {
		w->zoned = 1;
		return b + 1;
	}
	if (scan_glued(s, b) && (scan_char(s, b, '+') || scan_char(s, b, '-'))
	    && years_plain(s, b + 1, 2, &h) && scan_char(s, b + 2, ':') &&
	    years_plain(s, b + 3, 2, &m)) {
		w->zoned = 1;
		w->zone = (h * 60 + m) * (scan_char(s, b, '-') ? -1 : 1);
		return b + 4;
	}
	return b;
}

/* 9/11 is what happened then, 1/3 of it a part. */
static int
names_event(const struct scan *s, size_t i)
{
	struct row row;

	return scan_is(s, i + 3, PARTICLE(OF)) ||
	    (scan_match(s, &s->t->names, i, &row) == 3 &&
	    scan_column_is(&row, 1, "event"));
}

int
joined_told(const struct scan *s, size_t i)
{
	int a, b;

	if (i == 0 || !years_plain(s, i, 2, &a) ||
	    !years_plain(s, i + 2, 2, &b) ||
	    (!day_is(2000, a, b) && !day_is(2000, b, a)) || names_event(s, i))
		return 0;
	return scan_is(s, i - 1, PARTICLE(ON)) ||
	    scan_calendar(s, i - 1) == CALENDAR_WEEKDAY ||
	    (scan_is(s, i - 1, PARTICLE(PREP_YEAR)) && scan_is(s, i - 1,
	    PARTICLE(PAST) | PARTICLE(BY) | PARTICLE(UNTIL)) &&
	    !runs_fraction(s, i));
}

/* "on 2/15", "Friday 5/12": month and day, where a word says so. */
static int
month_day(const struct scan *s, size_t i, const struct joined *j,
    struct found *r)
{
	int m = j->f[s->t->comma ? 1 : 0].value;
	int d = j->f[s->t->comma ? 0 : 1].value, swap;
	struct when w;

	if (j->sign != '/' || j->f[0].month || j->f[1].month ||
	    !joined_told(s, i))
		return 0;
	if (!day_is(2000, m, d)) {
		swap = m;
		m = d;
		d = swap;
	}
	w = nearest_when(s, i, j->b, m, d);
	return found_date(s, r, i, j->b, &w, "date-slashes");
}

int
joined_read(const struct scan *s, size_t i, struct found *r)
{
	struct when w = { .grain = GRAIN_DAY, .own_year = 1 };
	struct joined j;
	struct date t = { 0 };
	size_t b;

	if (!(scan_glued(s, i + 1) || (scan_digits(s, i) &&
	    s->w->v[i].text.n > 5)) || !fields(s, i, &j))
		return 0;
	if (j.n == 2 && !two(&j, &t))
		return month_day(s, i, &j, r);
	if (j.n == 3 && !three(&j, s->t->comma, &t))
		return 0;
	w.day = day_of(t.y, t.m, t.d);
	if (j.n == 2)
		w.grain = GRAIN_MONTH;
	b = j.n == 3 ? iso_time(s, j.b, &w) : j.b;
	return found_date(s, r, i, b, &w, j.f[0].width == 4 ? "date-iso" :
	    j.sign == '/' ? "date-slashes" : "date-joined");
}
