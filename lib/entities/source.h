#ifndef ENTITIES_SOURCE_H
#define ENTITIES_SOURCE_H

#include <stddef.h>

#include "entities/scene.h"
#include "facts/attribution.h"

/* What kind of noun a source goes by (source_nouns.tsv). */
enum source_noun {
	NOUN_NONE, NOUN_PEOPLE, NOUN_BODY, NOUN_MEDIA, NOUN_TEXT,
};

/* The noun for sources that ends words [a, end), the longest, and its place. */
enum source_noun	source_noun(const struct scene *, const struct line *,
			    size_t a, size_t end, size_t *at);

/*
 * source_link:
 * The source that the words [a, b) of line n name: a person with the office
 * spoken for, a body, an outlet; pronouns and "the ministry" stand for what was
 * named before (also in lines before).  Unnamed ones keep their words.
 */
struct link	source_link(const struct scene *, size_t n, size_t a, size_t b);

/* May these words be a source at all: a name, a pronoun, a noun for sources? */
int	source_likely(const struct scene *, size_t n, size_t a, size_t b);

/*
 * source_body:
 * What "the ministry" or "the channel" stands for at word before of line n;
 * NULL if the word is no body's or none was named.
 */
const struct mention	*source_body(const struct scene *, size_t n,
			    size_t before, struct span word);

/* Is it something written or shown: "a statement"? */
int	source_is_text(const struct scene *, size_t n, size_t a, size_t b);

/* Does the link name press or broadcasters, named or not? */
int	source_is_media(const struct scene *, const struct link *);

#endif
