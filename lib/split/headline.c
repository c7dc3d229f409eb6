#include "split/headline.h"

#include <stdint.h>

#include "split/scan.h"
#include "text/utf8.h"

#define OUTLET_WORDS	4

static int
is_sign(uint32_t c)
{
	return c == '|' || c == 0xab || c == 0xbb || c == 0xb7 ||
	    c == 0x2022 || scan_is_dash(c);
}

/* The last sign between words in a title element, its length if none. */
static size_t
last_sign(struct span window, size_t *bytes)
{
	size_t last = window.n, n;
	uint32_t c;

	for (size_t i = 1; i + 1 < window.n; i += n) {
		c = scan_at(window, i, &n);
		if (c == ':' && window.p[i + 1] == ':')
			n = 2;
		else if (!is_sign(c))
			continue;
		if (window.p[i - 1] != ' ' || i + n >= window.n ||
		    window.p[i + n] != ' ')
			continue;
		last = i;
		*bytes = n;
	}
	return last;
}

/* "Headline - The Daily Post": the headline. */
static struct span
bare_window(const struct headline *h)
{
	size_t bytes = 0, at = last_sign(h->window, &bytes);

	if (at == h->window.n || scan_count(span_sub(h->window,
	    at + bytes, h->window.n), OUTLET_WORDS + 1) > OUTLET_WORDS)
		return h->window;
	return span_trim(span_sub(h->window, 0, at));
}

/* Do two titles tell the same: does half of the shorter stand in the longer? */
static int
is_alike(struct arena *arena, struct span a, struct span b)
{
	struct span x = utf8_key(arena, a), y = utf8_key(arena, b), word;
	struct span lesser = x.n < y.n ? x : y, other = x.n < y.n ? y : x;
	size_t words = 0, shared = 0;

	while (span_cut(&lesser, ' ', &word)) {
		words++;
		shared += span_lists(other, word) ? 1 : 0;
	}
	return words > 1 && shared * 2 > words;
}

/* "Headline | The Post", of a page whose name is "The Post": the headline. */
static struct span
without_outlet(const struct headline *h, struct span title)
{
	struct span outlet = h->outlet, rest;
	size_t n;

	if (outlet.n == 0 || !span_ends(title, outlet))
		return title;
	rest = span_sub(title, 0, scan_unskip(title, title.n - outlet.n, 0));
	if (rest.n > 0 && (rest.p[rest.n - 1] == '|' ||
	    scan_is_dash(scan_before(rest, rest.n, &n))))
		return span_trim(span_sub(rest, 0, rest.n -
		    (rest.p[rest.n - 1] == '|' ? 1 : n)));
	return title;
}

struct span
headline_choose(const struct headline *h)
{
	const struct span named[] = { h->linked,
	    without_outlet(h, h->named), bare_window(h) };

	for (size_t k = 0; k < h->heads.n; k++)
		for (size_t i = 0; i < 3; i++)
			if (is_alike(h->arena, h->heads.v[k], named[i]))
				return h->heads.v[k];
	for (size_t i = 0; i < 2; i++)
		if (named[i].n > 0)
			return named[i];
	if (h->heads.n == 1 && !span_eq(h->heads.v[0], h->outlet))
		return h->heads.v[0];
	return named[2];
}

struct span
headline_outlet(const struct headline *h, struct span title)
{
	size_t bytes = 0, at = last_sign(h->window, &bytes);
	struct span outlet;

	if (title.n == 0 || at == h->window.n ||
	    !span_eq(utf8_key(h->arena, title), utf8_key(h->arena,
	    span_trim(span_sub(h->window, 0, at)))))
		return (struct span){ NULL, 0 };
	outlet = span_sub(h->window, at + bytes, h->window.n);
	if (scan_count(outlet, OUTLET_WORDS + 1) > OUTLET_WORDS)
		outlet.n = 0;
	return outlet;
}
