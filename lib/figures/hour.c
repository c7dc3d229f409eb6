#include "figures/hour.h"

#include "figures/cardinal.h"
#include "figures/digits.h"

int
hour_field(const struct scan *s, size_t i, size_t digits, int most, int *value)
{
	struct digits d;

	if (!scan_digits(s, i) || s->blocked[i] ||
	    !digits_read(s->w->v[i].text, &d) || d.decimals || d.grouped ||
	    d.whole > 2 || (digits == 2 && d.whole != 2) || d.value > most)
		return 0;
	*value = (int)d.value;
	return 1;
}

static int
colon(const struct scan *s, size_t i)
{
	return scan_char(s, i, ':') && scan_glued(s, i) &&
	    scan_glued(s, i + 1);
}

static void
set(struct hour *h, int hour, int minute)
{
	h->w.from = hour * 60 + minute;
	h->w.loose = hour <= 12;
}

/* "3.10" before "pm" */
static int
pointed(const struct scan *s, size_t i, struct hour *h)
{
	struct digits d;
	int hour, minute;

	if (!digits_read(s->w->v[i].text, &d) || d.decimals != 2 ||
	    d.grouped || d.value >= 24)
		return 0;
	hour = (int)d.value;
	minute = (int)((d.value - hour) * 100 + 0.5);
	if (minute >= 60 || (scan_calendar(s, i + 1) != CALENDAR_MERIDIEM &&
	    !(scan_dash(s, i + 1) && scan_calendar(s, i + 3) ==
	    CALENDAR_MERIDIEM)))
		return 0;
	set(h, hour, minute);
	h->colon = 1;
	return 1;
}

/* "1400" before "GMT", "0300 hours", "at 1430 hrs": how many words, or 0. */
static size_t
military(const struct scan *s, size_t i, struct hour *h)
{
	int hours = scan_calendar(s, i + 1) == CALENDAR_UNIT &&
	    scan_column_is(&s->calendar[i + 1].row, 3, "H") &&
	    (s->w->v[i].fold.p[0] == '0' || (i > 0 && scan_is(s, i - 1,
	    PARTICLE(AT) | PARTICLE(BY) | PARTICLE(UNTIL))));
	size_t end = scan_dash(s, i + 1) && scan_digits(s, i + 2) &&
	    s->w->v[i + 2].fold.n == 4 ? i + 3 : i + 1;
	struct digits d;

	/* 0600-0700 GMT */
	if ((!hours && (scan_calendar(s, end) != CALENDAR_ZONE ||
	    !s->w->v[end].caps)) ||
	    !digits_read(s->w->v[i].text, &d) || d.whole != 4 ||
	    d.decimals || d.grouped || d.value > 2400 ||
	    (int)d.value % 100 > 59)
		return 0;
	set(h, (int)d.value / 100, (int)d.value % 100);
	h->colon = 1;
	h->said = hours;
	h->w.loose = 0;
	return hours ? 2 : 1;
}

/* The letter of "15h" and the minutes of "15h30", as French has them. */
static size_t
french(const struct scan *s, size_t i, int hour, struct hour *h)
{
	struct span f;
	int minute;

	if (!scan_alpha(s, i) || !scan_glued(s, i))
		return 0;
	f = s->w->v[i].fold;
	if (scan_calendar(s, i) == CALENDAR_UNIT_SHORT) {
		set(h, hour, 0);
		h->w.loose = 0;
		h->letter = 1;
		return i + 1;
	}
	if (f.n != 3 || f.p[0] != 'h' || f.p[1] < '0' || f.p[1] > '5' ||
	    f.p[2] < '0' || f.p[2] > '9')
		return 0;
	minute = (f.p[1] - '0') * 10 + f.p[2] - '0';
	set(h, hour, minute);
	h->w.loose = 0;
	h->said = h->colon = 1;
	return i + 1;
}

/* Hours, minutes, seconds in digits; the word behind, or 0. */
static size_t
digits(const struct scan *s, size_t i, struct hour *h)
{
	int hour, minute;
	size_t b;

	if (!scan_digits(s, i) || s->blocked[i])
		return 0;
	if (pointed(s, i, h))
		return i + 1;
	if ((b = military(s, i, h)) > 0)
		return i + b;
	if (!hour_field(s, i, 1, 24, &hour))
		return 0;
	if ((b = french(s, i + 1, hour, h)) > 0)
		return b;
	set(h, hour, 0);
	if (!colon(s, i + 1))
		return i + 1;
	if (!hour_field(s, i + 2, 2, 59, &minute) ||
	    (hour == 24 && minute > 0))
		return 0;
	set(h, hour, minute);
	h->colon = 1;
	if (s->w->v[i].fold.n == 2 && s->w->v[i].fold.p[0] == '0')
		h->w.loose = 0;
	if (!colon(s, i + 3))
		return i + 3;
	if (!hour_field(s, i + 4, 2, 59, &h->w.seconds))
		return 0;
	h->w.has_seconds = 1;
	return colon(s, i + 5) ? 0 : i + 5;
}

/* A number of minutes in words: "thirty", "forty-five". */
static size_t
spelled_minutes(const struct scan *s, size_t i, int *minute)
{
	enum numeral_class c = scan_numeral(s, i);
	size_t at;

	if (c != NUMERAL_TEEN && c != NUMERAL_TEN)
		return 0;
	*minute = (int)s->numeral[i].value;
	if (c == NUMERAL_TEEN)
		return *minute < 20 ? i + 1 : 0;
	at = scan_over_hyphen(s, i + 1);
	if (scan_numeral(s, at) != NUMERAL_DIGIT)
		return *minute < 60 ? i + 1 : 0;
	*minute += (int)s->numeral[at].value;
	return *minute < 60 ? at + 1 : 0;
}

/* "three", "seven twenty-seven", "five-thirty" */
static size_t
words(const struct scan *s, size_t i, struct hour *h)
{
	enum numeral_class c = scan_numeral(s, i);
	int hour, minute;
	size_t b;

	if ((c != NUMERAL_DIGIT && c != NUMERAL_TEEN) ||
	    s->numeral[i].value < 1 || s->numeral[i].value > 12)
		return 0;
	hour = (int)s->numeral[i].value;
	set(h, hour, 0);
	b = spelled_minutes(s, scan_over_hyphen(s, i + 1), &minute);
	if (b == 0)
		return i + 1;
	set(h, hour, minute);
	h->spelled = 1;
	return b;
}

/* "am", "p.m.", "p m", "in the AM", o'clock; or "p" behind minutes. */
static size_t
meridiem(const struct scan *s, size_t i, struct hour *h)
{
	size_t at = i;

	if (scan_is(s, at, PARTICLE(IN)) && scan_is(s, at + 1, PARTICLE(THE)))
		at += 2;
	if (scan_calendar(s, i) == CALENDAR_OCLOCK) {
		h->said = 1;
		return i + s->calendar[i].words;
	}
	if ((scan_calendar(s, at) != CALENDAR_MERIDIEM &&
	    !(scan_calendar(s, at) == CALENDAR_MERIDIEM_SHORT &&
	    scan_glued(s, at) && h->colon)) ||
	    h->w.from >= 13 * 60 || (!h->colon && h->w.from == 0))
		return i;
	h->w.from = h->w.from % 720 + 60 * (int)s->calendar[at].value;
	h->said = 1;
	h->w.loose = 0;
	return at + s->calendar[at].words;
}

void
hour_settle(struct hour *h, struct span part)
{
	int late = span_is(part, "EV") || span_is(part, "NI");

	h->part = 1;
	if (!h->w.loose)
		return;
	h->w.loose = 0;
	if (span_is(part, "MO"))
		h->w.from %= 720;
	else if (h->w.from >= 720)
		h->w.from += late ? 720 : 0;
	else if (span_is(part, "NI") && h->w.from < 5 * 60)
		h->w.from += 1440;
	else if (late || span_is(part, "AF"))
		h->w.from += 720;
}

/* "in the evening", "at night" */
static size_t
part_behind(const struct scan *s, size_t i, struct hour *h)
{
	size_t at = i + 2;

	if (!h->w.loose)
		return i;
	if (scan_is(s, i, PARTICLE(AT)) &&
	    scan_calendar(s, i + 1) == CALENDAR_UNIT &&
	    scan_column_is(&s->calendar[i + 1].row, 3, "N")) {
		hour_settle(h, SPAN("NI"));
		return i + 2;
	}
	if (!scan_is(s, i, PARTICLE(IN)) || !scan_is(s, i + 1, PARTICLE(THE)))
		return i;
	if (scan_calendar(s, at) != CALENDAR_PART)
		return i;
	hour_settle(h, lexicon_column(&s->calendar[at].row, 3));
	return at + 1;
}

/* Minutes that are counted from an hour: "a quarter", "half", "20 min". */
static size_t
counted(const struct scan *s, size_t i, int *minutes, int *unit)
{
	size_t at = scan_is(s, i, PARTICLE(A)) ? i + 1 : i;
	struct amount m;

	*unit = 1;
	if (scan_numeral(s, at) == NUMERAL_QUARTER) {
		*minutes = 15;
		return at + 1;
	}
	if (at > i)
		return 0;
	if (scan_numeral(s, i) == NUMERAL_HALF) {
		*minutes = 30;
		return scan_over_hyphen(s, i + 1);
	}
	if (!scan_digits(s, i) && scan_numeral(s, i) == NUMERAL_NONE)
		return 0;
	if (scan_digits(s, i) && s->w->v[i].fold.n > 2)
		return 0;
	if (!cardinal_read(s, i, 0, &m) || m.ordinal || m.fraction ||
	    m.vague || m.value < 1 || m.value > 59)
		return 0;
	*minutes = (int)m.value;
	*unit = scan_calendar(s, m.b) == CALENDAR_UNIT &&
	    scan_column_is(&s->calendar[m.b].row, 3, "I");
	return m.b + (size_t)*unit;
}

/* What joins them to the hour: past 1, to -1, else 0. */
static int
side(const struct scan *s, size_t i)
{
	if (scan_is(s, i, PARTICLE(PAST_WINDOW)))
		return 1;
	if (scan_is(s, i, PARTICLE(TO)) && !scan_is(s, i, PARTICLE(UNTIL)))
		return -1;
	if (scan_calendar(s, i) == CALENDAR_SHIFT_WEAK)
		return (int)s->calendar[i].value;
	return scan_is(s, i, PARTICLE(FROM));
}

static size_t
plain(const struct scan *s, size_t i, struct hour *h)
{
	size_t b = digits(s, i, h), end;

	if (b == 0 && (b = words(s, i, h)) == 0)
		return 0;
	if ((end = meridiem(s, b, h)) > b && h->w.loose == 0)
		return end;
	return part_behind(s, end, h);
}

/* "half past three", "ten minutes to noon", "a quarter past 8 pm". */
static size_t
offset(const struct scan *s, size_t i, struct hour *h)
{
	int minutes, unit, by;
	size_t at = counted(s, i, &minutes, &unit), b;

	if (at == 0 || (by = side(s, at)) == 0)
		return 0;
	if (minutes == 30 && by < 0)
		return 0;
	if (scan_calendar(s, at + 1) == CALENDAR_CLOCK) {
		h->w.from = (int)s->calendar[at + 1].value;
		h->said = 1;
		b = at + 2;
	} else if ((b = plain(s, at + 1, h)) == 0) {
		return 0;
	}
	/* "8 to 10 a.m." and "five to six" are stretches, "ten to six" none */
	if (by < 0 && !unit && minutes % 15 != 0 && (scan_digits(s, i) ||
	    minutes % 5 != 0 || minutes < (h->w.from / 60 + 11) % 12 + 1))
		return 0;
	/* ten to three, 15 to 20: more must say that it is a time */
	if (!h->said && !(h->part && unit) && (minutes % 15 != 0 ||
	    (by < 0 && scan_numeral(s, at - 1) != NUMERAL_QUARTER)) &&
	    !(unit && scan_is(s, at, PARTICLE(PAST_WINDOW))))
		return 0;
	if (h->w.from + by * minutes < 0)
		h->w.from += 1440;
	h->w.from += by * minutes;
	h->said = 1;
	return b;
}

size_t
hour_read(const struct scan *s, size_t i, struct hour *h)
{
	size_t b;

	*h = (struct hour){ .w = { .grain = GRAIN_MINUTE } };
	if ((b = offset(s, i, h)) > 0)
		return b;
	*h = (struct hour){ .w = { .grain = GRAIN_MINUTE } };
	return plain(s, i, h);
}
