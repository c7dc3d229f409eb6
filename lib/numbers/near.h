#ifndef NUMBERS_NEAR_H
#define NUMBERS_NEAR_H

#include <stddef.h>

#include "ground/arena.h"
#include "numbers/grammar.h"
#include "numbers/pieces.h"

#define NEAR_BIT(tag)		(1U << (tag))
#define NEAR_MAYBE(t, tag)	(((t)->maybe & NEAR_BIT(tag)) != 0)

/* A sentence while its tags are told: the pieces before i have theirs. */
struct tagger {
	struct piece		*v;
	size_t			 n;
	const struct grammar	*g;
	struct arena		*arena;
	int			 headline;	/* capitals tell no names */
	int			 terse;		/* ... and words are left out */
};

/* Is it the tag of a noun or name? */
int	near_nominal(enum tag);

/* The nearest piece before i that is no adverb; NULL at a beginning. */
const struct piece	*near_before(const struct tagger *, size_t i);

/* Its tag; TAG_STOP at a beginning. */
enum tag	near_tag(const struct tagger *, size_t i);

/* Does a table know the word as a noun? */
int	near_known_noun(const struct tagger *, const struct piece *);

/* Does it say something of a subject: "dead", "missing"? */
int	near_predicative(const struct tagger *, const struct piece *);

/* Does its verb do this? */
int	near_manner(const struct tagger *, const struct piece *, enum manner);

/* Could piece i begin a noun phrase, or go on with one? */
int	near_opens_noun(const struct tagger *, size_t i);

/* Could piece i be the noun after an adjective? */
int	near_goes_on(const struct tagger *, size_t i);

#endif
