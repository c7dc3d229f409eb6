#ifndef INTAKE_FEED_H
#define INTAKE_FEED_H

#include <stddef.h>

#include "facts/document.h"
#include "ground/arena.h"
#include "ground/span.h"
#include "ground/vec.h"
#include "split/dates.h"
#include "split/mark.h"

/* An item, and what its HTML says of parts of its text. */
struct feed_item {
	struct document	doc;
	struct marks	marks;
};
struct feed_items { VEC(struct feed_item); };

/* Why a feed cannot be read on, and where: from 1. */
struct feed_error {
	const char	*why;
	size_t		 line, column;
};

/* Does a file begin like a feed, RSS or Atom?  That it is XML is not enough. */
int	feed_is(struct span head);

/*
 * feed_read:
 * The items of a feed (RSS 0.9 to 2.0, RDF, Atom; well-formed UTF-8): title,
 * text (the full content, where it is there, else the summary; HTML is read as
 * what it shows), byline, outlet, published, updated, url, language; doc is the
 * item's own id, else empty.  Where the XML is malformed, *error says so, and
 * the items that can be read before and behind are given all the same.
 * Returns 0, -1 with an error.  All of it lives in the arena.
 */
int	feed_read(struct arena *, const struct dates_words *, struct span xml,
    struct feed_items *, struct feed_error *);

#endif
