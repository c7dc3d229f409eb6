#ifndef SYNTAX_VECTORS_H
#define SYNTAX_VECTORS_H

#include <stddef.h>
#include <stdint.h>

#include "ground/arena.h"
#include "syntax/model.h"
#include "syntax/seen.h"

/*
 * Vectors of common words, learned from much more text than any treebank has
 * (GloVe, Pennington, Socher and Manning 2014), frozen; words that are used
 * alike have vectors that are alike.  Words are found by their hash; classes
 * are clusters of vectors.
 */
#define VECTORS_D	100	/* values of a vector */
#define VECTORS_ONE	16	/* a value v stands for v / this */

struct vectors {
	const uint32_t	*word;			/* open addressing, linear */
	const int16_t	*row;			/* of a slot's word, unsigned */
	uint32_t	 mask;			/* slots - 1 */
	size_t		 n;			/* rows */
	const int8_t	*values;		/* n x VECTORS_D */
	const int16_t	*class[SEEN_CLASSES];	/* n each */
};

/* -1 if the model has not what is needed. */
int	vectors_open(struct vectors *, struct arena *, const struct model *);

/* Set vector and class of a word that seen_read has read. */
void	vectors_see(const struct vectors *, struct seen *);

#endif
