#ifndef SPLIT_PARAGRAPHS_H
#define SPLIT_PARAGRAPHS_H

#include <stddef.h>

#include "facts/sentence.h"
#include "ground/arena.h"
#include "ground/span.h"
#include "ground/vec.h"
#include "text/lexicon.h"

/*
 * A paragraph: bytes [from, to) of the text, white space at its ends cut off.
 * Lines that a program broke at a margin are joined to one paragraph; lines of
 * a web page, each a thought of its own, are one each.
 */
struct paragraph {
	size_t		from, to;
	int		alone;		/* blank lines before and behind */
	int		wrapped;	/* joined from several lines */
	enum zone	zone;		/* ZONE_NONE until told */
	size_t		keep;		/* no sentence ends before (a dateline) */
	size_t		index;		/* from 0; parts of one share it */
};
struct paragraphs { VEC(struct paragraph); };

/* English: words that no line of its own ends with.  Cost: linear. */
void	paragraphs_read(struct paragraphs *, struct arena *, struct span text,
    const struct lexicon *english);

#endif
