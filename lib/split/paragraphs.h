#ifndef SPLIT_PARAGRAPHS_H
#define SPLIT_PARAGRAPHS_H

#include <stddef.h>
#include <stdint.h>

#include "facts/sentence.h"
#include "ground/arena.h"
#include "ground/span.h"
#include "ground/vec.h"
#include "text/lexicon.h"

#define PARAGRAPH_WORDS	41

/*
 * A paragraph: bytes [from, to) of the text, white space at its ends cut off.
 * Lines that a program broke at a margin are joined to one paragraph; lines of
 * a web page, each a thought of its own, are one each.
 */
struct paragraph {
	uint32_t	from, to;
	uint32_t	keep;		/* no sentence ends before (dateline) */
	uint32_t	index;		/* from 0; parts of one share it */
	uint8_t		zone;		/* enum zone; ZONE_NONE until told */
	uint8_t		words;		/* up to PARAGRAPH_WORDS: see zones.c */
	uint8_t		alone;		/* blank lines before and behind */
	uint8_t		stopped;	/* ends like a sentence: see zones.c */
};
struct paragraphs { VEC(struct paragraph); };

/*
 * English: words that no line of its own ends with.  A text is shorter than 4
 * GiB.  Cost: linear.
 */
void	paragraphs_read(struct paragraphs *, struct arena *, struct span text,
    const struct lexicon *english);

#endif
