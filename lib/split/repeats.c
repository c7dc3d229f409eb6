#include "split/repeats.h"

#include <stdint.h>

#include "split/scan.h"
#include "text/utf8.h"

#define WORDS_MIN	6	/* "He denied it." may well be said twice */
#define HEAD_MIN	3
#define OUTLET_WORDS	4	/* "… - The Daily Post" behind a title */

/* What was said, by the hash of its words; place: index plus 1, 0: free. */
struct slot {
	uint32_t	hash, place;
};

struct seen {
	struct places	*places;
	struct span	 title, text;
	struct slot	*slots;
	uint32_t	 mask;
};

/*
 * A text letter by letter as it is compared: in small letters, without quotes,
 * any white space as one space, any dash as one.
 */
struct reader {
	struct span	text;
	size_t		at;
};

/* Without the signs at its ends. */
static struct reader
reader_of(struct span text)
{
	size_t bytes, from = 0;

	while (text.n > 0 && !scan_is_wordy(scan_before(text, text.n, &bytes)))
		text.n -= bytes;
	while (from < text.n && !scan_is_wordy(scan_at(text, from, &bytes)))
		from += bytes;
	return (struct reader){ text, from };
}

static inline uint32_t
folded(uint32_t c)
{
	if (c < 0x80)
		return c - 'A' < 26 ? c | 32 : c;
	return scan_is_dash(c) ? '-' : uc_lower(c);
}

/* Letters and digits of ASCII, and what is written as they are. */
static inline int
is_plain(uint32_t c)
{
	return (c | 32) - 'a' < 26 || (c >= '(' && c <= '9');
}

/* The next letter where it is none of ASCII, 0 at the end. */
static uint32_t
next_other(struct reader *r)
{
	size_t bytes;
	uint32_t c;

	while (r->at < r->text.n) {
		c = scan_at(r->text, r->at, &bytes);
		if (scan_is_space(c)) {
			r->at = scan_skip(r->text, r->at);
			return ' ';
		}
		r->at += bytes;
		if (!scan_is_quote(c) && (c < 0x80 || !uc_is_format(c)))
			return folded(c);
	}
	return 0;
}

/* The next letter, 0 at the end. */
static inline uint32_t
next(struct reader *r)
{
	uint32_t c = r->at < r->text.n ?
	    (unsigned char)r->text.p[r->at] : 0;

	if (!is_plain(c))
		return next_other(r);
	r->at++;
	return folded(c);
}

/*
 * Of the whole text: were it of its start, lines of a table, which begin alike,
 * would be compared with all that came before.
 */
static uint32_t
hash(struct span text)
{
	struct reader r = reader_of(text);
	uint64_t h = 0;
	uint32_t c;

	while ((c = next(&r)) != 0)
		h = (h << 5 | h >> 59) + c;
	h *= 0x9e3779b97f4a7c15U;
	return (uint32_t)(h >> 32);
}

static int
is_same(struct span a, struct span b)
{
	struct reader x = reader_of(a), y = reader_of(b);
	uint32_t c;

	do {
		c = next(&x);
		if (c != next(&y))
			return 0;
	} while (c != 0);
	return 1;
}

/* A title without the outlet's name behind it, or all of it. */
static struct span
bare_title(struct span title)
{
	static const char *const signs[] = {
		" | ", " - ", " \xe2\x80\x93 ", " \xe2\x80\x94 ", " \xc2\xbb ",
	};

	for (size_t s = 0; s < sizeof(signs) / sizeof(signs[0]); s++) {
		struct span sign = span_of(signs[s]);

		for (size_t i = title.n; i-- > 1; )
			if (span_starts(span_sub(title, i, title.n), sign) &&
			    scan_count(span_sub(title, i + sign.n, title.n),
			    OUTLET_WORDS + 1) <= OUTLET_WORDS)
				return span_sub(title, 0, i);
	}
	return title;
}

static struct span
text_of(const struct seen *seen, const struct place *place)
{
	return span_sub(place->titled ? seen->title : seen->text, place->from,
	    place->to);
}

/* Does what was entered read like this text, with or without an outlet? */
static int
reads(const struct seen *seen, const struct slot *slot, struct span text)
{
	const struct place *place = &seen->places->v[slot->place - 1];
	struct span said = text_of(seen, place);

	return is_same(said, text) || (place->zone == ZONE_HEADLINE &&
	    is_same(bare_title(said), text));
}

/* The slot of a text, free or its own. */
static struct slot *
find(const struct seen *seen, struct span text, uint32_t h)
{
	uint32_t i = h & seen->mask;

	while (seen->slots[i].place != 0 && (seen->slots[i].hash != h ||
	    !reads(seen, &seen->slots[i], text)))
		i = (i + 1) & seen->mask;
	return &seen->slots[i];
}

/* The slot of a text; entered if nothing read like it. */
static struct slot *
enter(const struct seen *seen, struct span text, size_t index)
{
	uint32_t h = hash(text);
	struct slot *slot = find(seen, text, h);

	if (slot->place == 0)
		*slot = (struct slot){ h, (uint32_t)index + 1 };
	return slot;
}

static int
is_eligible(const struct seen *seen, const struct place *place)
{
	size_t min = place->zone == ZONE_HEADLINE ||
	    place->zone == ZONE_SUMMARY ? HEAD_MIN : WORDS_MIN;

	return place->zone != ZONE_BOILERPLATE &&
	    place->zone != ZONE_BYLINE && place->zone != ZONE_CREDIT &&
	    scan_count(text_of(seen, place), min) == min;
}

static void
mark(const struct seen *seen, size_t i)
{
	struct place *place = &seen->places->v[i];
	struct span text = text_of(seen, place), bare;
	uint32_t first = enter(seen, text, i)->place - 1;

	if (first != i) {
		place->repeat = first;
		if (seen->places->v[first].zone == ZONE_HEADLINE &&
		    !scan_stopped(text))
			place->zone = ZONE_HEADLINE;
		return;
	}
	if (place->zone != ZONE_HEADLINE)
		return;
	bare = bare_title(text);
	if (bare.n < text.n)
		enter(seen, bare, i);
}

void
repeats_mark(struct arena *arena, struct places *places, struct span title,
    struct span text)
{
	struct seen seen = { places, title, text, NULL, 1 };

	while (seen.mask < 2 * places->n + 4)
		seen.mask *= 2;
	seen.slots = ARENA_ARRAY(arena, struct slot, seen.mask);
	seen.mask--;
	for (size_t i = 0; i < places->n; i++)
		if (is_eligible(&seen, &places->v[i]))
			mark(&seen, i);
}
