#include "figures/ratio.h"

#include "figures/cardinal.h"
#include "figures/wordnum.h"

/* "one in five", "nine out of 10". */
static size_t
in_ratio(const struct scan *s, size_t i, struct amount *m)
{
	struct amount above = { 0 }, below = { 0 };
	size_t b, at;

	if ((b = wordnum_plain(s, i, &above)) == 0 || above.ordinal)
		return 0;
	at = scan_over_hyphen(s, b);
	if (scan_is(s, at, PARTICLE(OUT)) && scan_is(s, at + 1, PARTICLE(OF)))
		at += 2;
	else if (scan_is(s, at, PARTICLE(IN)))
		at++;
	else
		return 0;
	at = scan_over_hyphen(s, at);
	if (scan_is(s, at, PARTICLE(EVERY)))
		at++;
	b = wordnum_plain(s, at, &below);
	if (b > 0 && !below.ordinal)
		b = cardinal_scales(s, b, 0, &below);
	/* "two in 2019", "three in 10 days" */
	if (b == 0 || below.ordinal || below.value <= above.value ||
	    below.value < 2 || (below.digits && below.value > 1000 &&
	    below.value < 2100) || scan_calendar(s, scan_over_hyphen(s, b)) ==
	    CALENDAR_UNIT)
		return 0;
	if (below.value >= 1500 && below.value <= 2100)
		return 0;
	m->value = above.value / below.value;
	m->rule = "fraction-ratio";
	return b;
}

/* "one over three", when nothing else is said; the word behind, or 0. */
static size_t
over(const struct scan *s, size_t i, struct amount *m)
{
	struct amount below = { 0 };
	struct row row;
	size_t b = i + 2;

	if (i > 0 || !(scan_is(s, i, PARTICLE(ONE)) || scan_char(s, i, '1')) ||
	    scan_match(s, &s->t->hedges, i + 1, &row) != 1 ||
	    !scan_column_is(&row, 3, "over"))
		return 0;
	b = wordnum_plain(s, b, &below);
	if (b == 0 || below.ordinal || scan_alpha(s, b) || below.value < 2)
		return 0;
	m->value = 1 / below.value;
	return b;
}

size_t
ratio_read(const struct scan *s, size_t i, struct amount *m)
{
	size_t b = in_ratio(s, i, m);

	return b > 0 ? b : over(s, i, m);
}
