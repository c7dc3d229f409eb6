#include "split/dates.h"

#include <stdint.h>

#include "lang/en.h"
#include "split/scan.h"
#include "split/summer.h"

/* What was read of a date so far; -1: not yet. */
struct date {
	int		year, month, day, hour, minute, second;
	int		weekday;	/* 0: Sunday */
	int		either, other_way;	/* "02/11": day, month; or 0 */
	int		zone;		/* minutes east of UTC */
	int		has_zone;
	int		has_summer;	/* the zone's name means summer, too */
	struct row	summer;
	unsigned	other;		/* words that are no part of it */
};

struct reader {
	const struct dates_words *words;
	struct span		 text;
	size_t			 at;
	struct date		 date;
};

static int
peek(const struct reader *r, size_t ahead)
{
	size_t i = r->at + ahead;

	return i < r->text.n ? (unsigned char)r->text.p[i] : 0;
}

static int
is_digit(int c)
{
	return c >= '0' && c <= '9';
}

/* Up to 4 digits; their number in *n. */
static int
number(struct reader *r, size_t *n)
{
	int value = 0;

	for (*n = 0; *n < 5 && is_digit(peek(r, 0)); (*n)++, r->at++)
		value = value * 10 + peek(r, 0) - '0';
	return value;
}

static void
set_day(struct date *d, int day, int month)
{
	if (d->day == -1 && day >= 1 && day <= 31 && month >= 1 &&
	    month <= 12) {
		d->day = day;
		d->month = month;
	}
}

/* 7.1.2022, 1/13/2022: told where one of the two is over 12. */
static void
slashed(struct date *d, int a, int b, int year, int sign)
{
	d->year = year < 100 ? 2000 + year : year;
	if (sign == '.' || a > 12 || a == b)
		set_day(d, a, b);
	else if (b > 12)
		set_day(d, b, a);
	else if (a > 0 && b > 0) {
		d->either = a;
		d->other_way = b;
	}
}

/* "Thu, 02/11/2023": a Thursday only if the day comes first. */
static void
order(struct date *d)
{
	int a = d->either, b = d->other_way, first, last;

	if (a == 0 || d->weekday == -1)
		return;
	first = summer_weekday(d->year, b, a) == d->weekday;
	last = summer_weekday(d->year, a, b) == d->weekday;
	if (first && !last)
		set_day(d, a, b);
	else if (last && !first)
		set_day(d, b, a);
}

/* "+05:30", "+5", "-0800" behind a time. */
static void
offset(struct reader *r)
{
	int sign = peek(r, 0) == '-' ? -1 : 1, hours, minutes = 0;
	size_t n;

	r->at++;
	hours = number(r, &n);
	if (n == 4) {
		minutes = hours % 100;
		hours /= 100;
	} else if (peek(r, 0) == ':' && is_digit(peek(r, 1))) {
		r->at++;
		minutes = number(r, &n);
	}
	if (hours > 14 || minutes > 59)
		return;
	r->date.zone = sign * (hours * 60 + minutes);
	r->date.has_zone = 1;
}

static void
clock(struct reader *r, int hour)
{
	size_t n;

	r->date.hour = hour;
	r->at++;
	r->date.minute = number(r, &n);
	if (peek(r, 0) == ':' && is_digit(peek(r, 1))) {
		r->at++;
		r->date.second = number(r, &n);
		if (peek(r, 0) == '.' && is_digit(peek(r, 1)))
			for (r->at++; is_digit(peek(r, 0)); r->at++)
				;
	}
	if ((peek(r, 0) == '+' || peek(r, 0) == '-') && is_digit(peek(r, 1)))
		offset(r);
	else if (peek(r, 0) == ' ' && (peek(r, 1) == '+' ||
	    peek(r, 1) == '-') && is_digit(peek(r, 2)) &&
	    is_digit(peek(r, 3)) && is_digit(peek(r, 4)) &&
	    is_digit(peek(r, 5))) {
		r->at++;
		offset(r);	/* "10:15:00 +0300", as mail writes it */
	}
}

/* "a.m" and "p.m" keep their inner point. */
static size_t
word_end(const struct reader *r)
{
	size_t i = scan_word(r->text, r->at);

	if (i == r->at + 1 && i + 1 < r->text.n && r->text.p[i] == '.' &&
	    (r->text.p[i + 1] | 0x20) == 'm')
		i += 2;
	return i;
}

/* Is what follows a.m., p.m. or a zone?  Then "10.15" is a time. */
static int
time_follows(const struct reader *r)
{
	struct reader look = *r;
	struct row row;
	struct span class;
	char buf[16];
	size_t end;

	while (is_digit(peek(&look, 0)) || peek(&look, 0) == '.' ||
	    peek(&look, 0) == ' ')
		look.at++;
	end = word_end(&look);
	if (!lexicon_find(&look.words->calendar,
	    scan_fold(span_sub(look.text, look.at, end), buf, sizeof(buf)),
	    &row))
		return 0;
	class = lexicon_column(&row, 1);
	return span_is(class, "zone") || span_is(class, "meridiem");
}

/* A year, a day, an hour, or a date all in numbers. */
static void
numeral(struct reader *r)
{
	struct date *d = &r->date;
	size_t n, m, k;
	int a = number(r, &n), b, sign = peek(r, 0);

	if ((sign == '-' || sign == '/' || sign == '.') &&
	    is_digit(peek(r, 1)) && !(sign == '.' && time_follows(r))) {
		r->at++;
		b = number(r, &m);
		if (peek(r, 0) == sign && is_digit(peek(r, 1))) {
			r->at++;
			if (n == 4) {
				d->year = a;
				set_day(d, number(r, &k), b);
			} else
				slashed(d, a, b, number(r, &k), sign);
			if (peek(r, 0) == 'T' && is_digit(peek(r, 1)))
				r->at++;
		} else
			d->other++;
	} else if ((sign == ':' || (sign == '.' && n < 3)) &&
	    is_digit(peek(r, 1)) && a < 24)
		clock(r, a);
	else if (n == 4 && a >= 1800 && a <= 2200 && d->year == -1)
		d->year = a;
	else if (n == 4 && time_follows(r) && a / 100 < 24) {
		d->hour = a / 100;
		d->minute = a % 100;
	} else if (n <= 2 && time_follows(r) && a <= 24)
		d->hour = a;
	else if (n <= 2 && a >= 1 && a <= 31 && d->day == -1)
		d->day = a;
	else
		d->other++;
}

static void
meridiem(struct date *d, struct span hours)
{
	if (d->hour < 0 || d->hour > 12)
		return;
	d->hour = d->hour % 12 + (span_is(hours, "12") ? 12 : 0);
	if (d->minute == -1)
		d->minute = 0;
}

static int
signed_value(struct span digits)
{
	int value = 0, sign = 1;

	for (size_t i = 0; i < digits.n && i < 6; i++)
		if (digits.p[i] == '-')
			sign = -1;
		else if (is_digit(digits.p[i]))
			value = value * 10 + digits.p[i] - '0';
	return sign * value;
}

static void
word(struct reader *r)
{
	struct span text = span_sub(r->text, r->at, word_end(r)), key, value;
	struct date *d = &r->date;
	struct row row;
	char buf[24];
	int more;

	r->at += text.n;
	key = scan_fold(text, buf, sizeof(buf));
	more = key.n > 0 && lexicon_find(&r->words->calendar, key, &row);
	for (; more; more = lexicon_next(&row)) {
		struct span class = lexicon_column(&row, 1);

		value = lexicon_column(&row, 2);
		if (span_is(class, "month") && d->month == -1) {
			d->month = signed_value(value);
			return;
		}
		if (span_starts(class, SPAN("weekday"))) {
			d->weekday = signed_value(value) % 7;
			return;
		}
		if (span_is(class, "meridiem")) {
			meridiem(d, value);
			return;
		}
		if (span_is(class, "zone")) {
			d->zone = signed_value(value);
			d->has_zone = 1;
			d->has_summer = lexicon_find(&r->words->summers, key,
			    &d->summer);
			if ((peek(r, 0) == '+' || peek(r, 0) == '-') &&
			    is_digit(peek(r, 1)))
				offset(r);
			return;
		}
	}
	if (span_is(key, "z") && d->hour != -1)
		d->has_zone = 1;
	/* Ordinals, and the small words of dates, are no words here. */
	else if (key.n > 2 && !lexicon_find(&r->words->fillers, key, &row))
		d->other++;
}

static int
month_days(int month, int year)
{
	static const int days[] = {
		31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
	};

	if (month == 2 && (year % 4 == 0 && (year % 100 != 0 ||
	    year % 400 == 0)))
		return 29;
	return days[month - 1];
}

static struct span
iso(struct arena *arena, const struct date *d)
{
	struct span day = arena_printf(arena, "%04d-%02d-%02d", d->year,
	    d->month, d->day);
	int zone = d->zone < 0 ? -d->zone : d->zone;

	if (d->hour < 0 || d->hour > 23 || d->minute > 59 || !d->has_zone)
		return day;
	day = arena_printf(arena, "%.*sT%02d:%02d", (int)day.n, day.p, d->hour,
	    d->minute < 0 ? 0 : d->minute);
	if (d->second >= 0 && d->second < 60)
		day = arena_printf(arena, "%.*s:%02d", (int)day.n, day.p,
		    d->second);
	if (zone == 0)
		return arena_printf(arena, "%.*sZ", (int)day.n, day.p);
	return arena_printf(arena, "%.*s%c%02d:%02d", (int)day.n, day.p,
	    d->zone < 0 ? '-' : '+', zone / 60, zone % 60);
}

int
dates_open(struct dates_words *words, const struct lexfile *user)
{
	if (lexicon_embedded(&words->calendar, &en_calendar,
	    lexfile_table(user, "calendar")) == -1 ||
	    lexicon_embedded(&words->fillers, &en_date_fillers,
	    lexfile_table(user, "date_fillers")) == -1 ||
	    lexicon_embedded(&words->summers, &en_summer_times,
	    lexfile_table(user, "summer_times")) == -1)
		return -1;
	return 0;
}

struct span
dates_read(const struct dates_words *words, struct arena *arena,
    struct span text, unsigned other)
{
	struct reader r = {
		.words = words, .text = text,
		.date = { .year = -1, .month = -1, .day = -1, .hour = -1,
		    .minute = -1, .second = -1, .weekday = -1 },
	};
	struct date *d = &r.date;
	size_t n;

	if (text.n > 200)
		return (struct span){ NULL, 0 };
	while (r.at < text.n)
		if (is_digit(peek(&r, 0)))
			numeral(&r);
		else if (scan_is_letter(scan_at(text, r.at, &n)))
			word(&r);
		else
			r.at += n;
	order(d);
	if (d->year < 1800 || d->year > 2200 || d->month < 1 ||
	    d->month > 12 || d->day < 1 ||
	    d->day > month_days(d->month, d->year) || d->other > other)
		return (struct span){ NULL, 0 };
	if (d->has_summer && summer_holds(&d->summer, d->year, d->month,
	    d->day))
		d->zone += 60;
	return iso(arena, d);
}
