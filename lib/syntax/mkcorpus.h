#ifndef SYNTAX_MKCORPUS_H
#define SYNTAX_MKCORPUS_H

#include <stdint.h>

#include "ground/arena.h"
#include "syntax/seen.h"
#include "syntax/tree.h"
#include "syntax/vectors.h"

/* Training sentences: what is seen of each word, and what is right. */
struct gold {
	struct tree	 tree;
	struct seen	*seen;
	unsigned char	*upos;		/* right part of speech */
	unsigned char	*feats;		/* right ones, index of corpus.feats */
	short		*head;		/* 0 … n - 1; n is the root */
	unsigned char	*label;		/* index of corpus.labels */
};

struct inventory { VEC(struct span); };		/* names by frequency */

struct corpus {
	struct arena	*arena;
	struct vectors	 vectors;
	struct inventory feats, labels;
	VEC(struct gold);
};

/*
 * mkcorpus_read:
 * Read CoNLL-U files; every share-th sentence comes once more in another
 * casing. The vectors must be open.  Exits with a message on a file that
 * cannot be read.
 */
void	mkcorpus_read(struct corpus *, char *const *paths, size_t n);

#endif
