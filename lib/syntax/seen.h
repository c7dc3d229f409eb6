#ifndef SYNTAX_SEEN_H
#define SYNTAX_SEEN_H

#include <stdint.h>

#include "ground/span.h"
#include "syntax/tree.h"

/*
 * What the models see of a word, hashed (FNV-1a): no word stands in a model.
 * A sentence written in Title Case or in ALL CAPS says nothing by its
 * capitals: its casing takes the place of the shapes.
 */
enum casing { CASING_USUAL, CASING_TITLE, CASING_CAPS, CASING_LOWER };

#define SEEN_SUFFIXES	5
#define SEEN_PREFIXES	3
#define SEEN_CLASSES	2	/* coarse and fine */

struct seen {
	uint32_t	word;
	uint32_t	suffix[SEEN_SUFFIXES], prefix[SEEN_PREFIXES];
	uint32_t	shape;
	const int8_t	*vector;	/* or NULL; see vectors.h */
	uint32_t	class[SEEN_CLASSES];	/* of its vector, or 0 */
	uint32_t	known;		/* a class of words, from the model */
	uint32_t	count;		/* how well it is known, 0 to 255 */
	enum upos	upos;
	uint32_t	doubt;		/* what else it may be, see tagger.h */
};

/* How a sentence uses capitals. */
enum casing	seen_casing(const struct tree *);

/* Fill what the letters tell; all else is 0.  Cost: linear in the word. */
void	seen_read(struct seen *, const struct token *, int first, enum casing);

/* Two hashes as one; a good mixer (Stafford's variant 13 of MurmurHash3). */
static inline uint32_t
seen_mix(uint32_t a, uint32_t b)
{
	uint64_t x = (uint64_t)a * 0x9e3779b97f4a7c15U ^
	    (uint64_t)b * 0xc2b2ae3d27d4eb4fU;

	x ^= x >> 29;
	x *= 0xbf58476d1ce4e5b9U;
	return (uint32_t)(x >> 32);
}

#endif
