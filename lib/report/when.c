#include "report/when.h"

#include <string.h>

#include "ground/bytes.h"

static struct span
two_words(const struct say *say, struct span a, struct span b)
{
	return arena_join(say->arena, a, SPAN(" "), b);
}

static int
digits(struct span s, size_t from, size_t n)
{
	if (s.n < from + n)
		return 0;
	for (size_t i = from; i < from + n; i++)
		if (s.p[i] < '0' || s.p[i] > '9')
			return 0;
	return 1;
}

/* "+05:30" is " UTC+5:30", "-05:00" " UTC-5", "Z" " UTC". */
static struct span
zone(const struct say *say, struct span z)
{
	struct span hours, minutes = SPAN("");

	if (span_is(z, "Z"))
		return SPAN(" UTC");
	if (z.n != 6 || !digits(z, 1, 2) || z.p[3] != ':' || !digits(z, 4, 2))
		return z;
	hours = span_sub(z, z.p[1] == '0' ? 2 : 1, 3);
	if (!span_is(span_sub(z, 4, 6), "00"))
		minutes = span_sub(z, 3, 6);
	return arena_printf(say->arena, " UTC%c%.*s%.*s", z.p[0],
	    (int)hours.n, hours.p, (int)minutes.n, minutes.p);
}

/* What follows the day: "T20:15Z", "TEV". */
static struct span
time_of_day(const struct say *say, struct span t)
{
	char key[3] = "";
	struct span part;

	if (t.n < 3 || t.p[0] != 'T')
		return SPAN("");
	if (t.p[1] >= '0' && t.p[1] <= '9') {
		if (digits(t, 4, 2) && t.n >= 9 && t.p[6] == ':')
			t = arena_join(say->arena, span_sub(t, 0, 6), SPAN(""),
			    span_sub(t, 9, t.n));
		return arena_join(say->arena, SPAN(" "), span_sub(t, 1, 6),
		    zone(say, span_sub(t, 6, t.n)));
	}
	key[0] = (char)(t.p[1] | 0x20);
	key[1] = (char)(t.p[2] | 0x20);
	part = phrase_of(&say->phrases, say->arena, "part", key);
	return arena_join(say->arena, SPAN(""), SPAN(", "), part);
}

static struct span
one_date(const struct say *say, struct span iso)
{
	struct span month, day, year = span_sub(iso, 0, 4);
	int m;

	if (!digits(iso, 0, 4) || !digits(iso, 5, 2) || iso.p[4] != '-')
		return iso;
	m = (iso.p[5] - '0') * 10 + iso.p[6] - '0';
	if (m < 1 || m > 12)
		return iso;
	month = phrase(&say->phrases,
	    arena_printf(say->arena, "month %d", m).p);
	if (!digits(iso, 8, 2))
		return two_words(say, month, year);
	day = span_sub(iso, iso.p[8] == '0' ? 9 : 8, 10);
	day = two_words(say, day, month);
	if (!span_eq(year, say->year))
		day = two_words(say, day, year);
	return arena_join(say->arena, day, SPAN(""),
	    time_of_day(say, span_sub(iso, 10, iso.n)));
}

struct span
when_text(const struct say *say, struct span iso)
{
	struct span from, rest = iso;

	if (span_find(iso, SPAN("/")) == iso.n)
		return one_date(say, iso);
	(void)span_cut(&rest, '/', &from);
	if (rest.n == 0 || span_is(rest, ".."))
		return one_date(say, from);
	if (from.n > 11 && rest.n > 11 && span_starts(rest,
	    span_sub(from, 0, 11)) && digits(rest, 11, 2))
		return arena_join(say->arena, one_date(say, from), SPAN("–"),
		    span_sub(rest, 11, 16));
	return arena_join(say->arena, one_date(say, from), SPAN(" – "),
	    one_date(say, rest));
}

struct span
when_days(const struct say *say, struct span from, struct span to)
{
	struct say full = *say;
	struct span last;

	full.year = SPAN("");
	last = one_date(&full, to);
	if (from.n == 0 || span_eq(from, to))
		return last;
	if (span_eq(span_sub(from, 0, 4), span_sub(to, 0, 4)))
		full.year = span_sub(to, 0, 4);
	return arena_join(say->arena, one_date(&full, from), SPAN(" – "),
	    last);
}

/* --- dates in prose */

/* The bytes of an ISO 8601 date, time or interval that begins here; or 0. */
static size_t
iso_at(struct span s)
{
	size_t n = 0;

	if (!digits(s, 0, 4) || s.n < 7 || s.p[4] != '-' || !digits(s, 5, 2))
		return 0;
	while (n < s.n && (strchr("0123456789-:/+.TZ", s.p[n]) != NULL))
		n++;
	while (n > 0 && strchr("-:/+.", s.p[n - 1]) != NULL)
		n--;
	return n < s.n && ((s.p[n] | 0x20) >= 'a' && (s.p[n] | 0x20) <= 'z') ?
	    0 : n;
}

/* Does a word begin at i? */
static int
at_word(struct span s, size_t i)
{
	return i == 0 || strchr(" (\n", s.p[i - 1]) != NULL;
}

struct span
when_prose(const struct say *say, struct span text)
{
	struct bytes b = { 0 };
	struct span done;
	size_t i, n;

	for (i = 0; i < text.n; i += n) {
		n = at_word(text, i) ? iso_at(span_sub(text, i, text.n)) : 0;
		if (n > 0)
			bytes_add(&b, when_text(say,
			    span_sub(text, i, i + n)));
		else {
			bytes_char(&b, text.p[i]);
			n = 1;
		}
	}
	done = arena_dup(say->arena, bytes_span(&b));
	bytes_close(&b);
	return done;
}
