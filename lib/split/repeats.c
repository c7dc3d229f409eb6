#include "split/repeats.h"

#include <stdint.h>

#include "split/scan.h"
#include "text/utf8.h"

#define WORDS_MIN	6	/* "He denied it." may well be said twice */
#define HEAD_MIN	3
#define OUTLET_WORDS	4	/* "… - The Daily Post" behind a title */

struct slot {
	struct span	key;
	size_t		sentence;	/* index, plus 1; 0: free */
};

struct seen {
	struct slot	*slots;
	size_t		 mask;
};

/* The text in small letters, without quotes and the signs at its ends. */
static struct span
key_of(struct arena *arena, struct span text)
{
	size_t n, bytes, from = 0;
	struct span key;
	uint32_t c;
	char *out;

	while (text.n > 0 && !scan_is_wordy(scan_before(text, text.n, &bytes)))
		text.n -= bytes;
	while (from < text.n && !scan_is_wordy(scan_at(text, from, &bytes)))
		from += bytes;
	key = utf8_fold(arena, span_sub(text, from, text.n));
	out = ARENA_ARRAY(arena, char, key.n + 1);
	n = 0;
	for (size_t i = 0; i < key.n; i += bytes) {
		c = scan_at(key, i, &bytes);
		if (scan_is_quote(c) || (scan_is_space(c) &&
		    (n == 0 || out[n - 1] == ' ')))
			continue;
		if (scan_is_space(c))
			out[n++] = ' ';
		else
			for (size_t k = 0; k < bytes; k++)
				out[n++] = key.p[i + k];
	}
	return (struct span){ out, n };
}

static uint64_t
hash(struct span key)
{
	uint64_t h = 14695981039346656037U;

	for (size_t i = 0; i < key.n; i++)
		h = (h ^ (unsigned char)key.p[i]) * 1099511628211U;
	return h ^ h >> 29;
}

/* The slot of a key, free or its own. */
static struct slot *
find(const struct seen *seen, struct span key)
{
	size_t i = (size_t)hash(key) & seen->mask;

	while (seen->slots[i].sentence != 0 &&
	    !span_eq(seen->slots[i].key, key))
		i = (i + 1) & seen->mask;
	return &seen->slots[i];
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

static int
is_eligible(const struct sentence *s)
{
	size_t min = s->zone == ZONE_HEADLINE || s->zone == ZONE_SUMMARY ?
	    HEAD_MIN : WORDS_MIN;

	return s->zone != ZONE_BOILERPLATE && s->zone != ZONE_BYLINE &&
	    s->zone != ZONE_CREDIT && scan_count(s->text, min) == min;
}

static void
enter(struct slot *slot, struct span key, size_t index)
{
	if (slot->sentence != 0)
		return;
	slot->key = key;
	slot->sentence = index + 1;
}

void
repeats_mark(struct arena *arena, struct sentences *all, size_t from)
{
	struct seen seen = { NULL, 1 };
	size_t n = 0;

	for (size_t i = from; i < all->n; i++)
		n += is_eligible(&all->v[i]) ? 1 : 0;
	while (seen.mask < 3 * n + 4)
		seen.mask *= 2;
	seen.slots = ARENA_ARRAY(arena, struct slot, seen.mask);
	seen.mask--;
	for (size_t i = from; i < all->n; i++) {
		struct sentence *s = &all->v[i];
		struct span key, bare;
		struct slot *slot;

		if (!is_eligible(s))
			continue;
		key = key_of(arena, s->text);
		slot = find(&seen, key);
		if (slot->sentence != 0) {
			const struct sentence *first =
			    &all->v[slot->sentence - 1];

			s->repeat = first->n;
			if (first->zone == ZONE_HEADLINE &&
			    !scan_stopped(s->text))
				s->zone = ZONE_HEADLINE;
			continue;
		}
		enter(slot, key, i);
		if (s->zone != ZONE_HEADLINE)
			continue;
		bare = bare_title(s->text);
		if (bare.n < s->text.n) {
			key = key_of(arena, bare);
			enter(find(&seen, key), key, i);
		}
	}
}
