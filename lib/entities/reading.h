#ifndef ENTITIES_READING_H
#define ENTITIES_READING_H

#include <stddef.h>

#include "entities/scene.h"
#include "ground/span.h"
#include "syntax/tree.h"

/*
 * The tree of a line, which is made when first asked for: most lines hold no
 * word of saying.  Tokens and words of a line are cut in different ways; a
 * token belongs to the word in which it begins.
 */
#define READING_NOT	((size_t)-1)

struct reading {
	struct tree	 tree;
	struct span	*rel;		/* of each token: "nsubj", "_" */
	size_t		*word;		/* of each token */
	size_t		*token;		/* of each word, the first */
	size_t		*left, *right;	/* what hangs on one: [left, right) */
	size_t		*child, *next;	/* first child, sibling; READING_NOT */
};

/* The reading of a line.  Cost: linear the first time. */
const struct reading	*reading_of(const struct scene *, struct line *);

/* The head of a token, READING_NOT if it has none. */
size_t	reading_head(const struct reading *, size_t token);

/* Is a token's relation this one, or of this kind ("nsubj" of "nsubj:pass")? */
int	reading_is(const struct reading *, size_t token, const char *rel);

/* The first child with a relation, READING_NOT if there is none. */
size_t	reading_child(const struct reading *, size_t token, const char *rel);

/* The word at which a token's subtree begins, and the one behind its end. */
size_t	reading_from(const struct reading *, size_t token);
size_t	reading_to(const struct reading *, const struct line *, size_t token);

#endif
