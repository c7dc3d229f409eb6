#ifndef ENTITIES_SPEECH_H
#define ENTITIES_SPEECH_H

#include <stddef.h>

#include "entities/scene.h"
#include "facts/attribution.h"
#include "facts/extent.h"

/* A line while its attributions are found. */
struct speech {
	const struct scene	*sc;
	size_t			 n;		/* of the line */
	struct line		*l;
	struct attributions	*out;
};

/* Pieces of text as words [a, b); empty where a == b. */
struct piece {
	size_t	a, b;
};

/*
 * speech_add:
 * A new attribution: source words, cue words, and up to two pieces of content.
 * Good until the next.
 */
struct attribution	*speech_add(struct speech *, struct piece source,
    struct piece cue, struct piece first, struct piece second,
    const char *rule);

/* Is word i this mark?  Is it a dash? */
int	speech_mark(const struct line *, size_t i, const char *);
int	speech_dash(const struct line *, size_t i);

/* Characters of a piece. */
struct extent	speech_extent(const struct line *, struct piece);

/* A piece without punctuation at its ends; quotation marks stay. */
struct piece	speech_trim(const struct line *, struct piece);

/* Where the part that ends at word end begins: behind ";" and the like. */
size_t	speech_clause_start(const struct line *, size_t end);

#endif
