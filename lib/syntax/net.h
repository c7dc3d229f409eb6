#ifndef SYNTAX_NET_H
#define SYNTAX_NET_H

#include <stddef.h>
#include <stdint.h>

#include "ground/arena.h"
#include "syntax/dense.h"
#include "syntax/model.h"
#include "syntax/moves.h"
#include "syntax/seen.h"
#include "syntax/tree.h"
#include "syntax/vectors.h"

/*
 * What the parser knows of a word in its sentence: a vector, made of hashed
 * embeddings and of what is known of the word from elsewhere (see vectors.h)
 * by a few layers with residual connections.  A layer sees the word's values,
 * and some values of the words to its left and to its right: these fade with
 * the distance, each at a pace that was learned (from a convolution's single
 * neighbour to a mean of the whole side), so that a word sees all of its
 * sentence, for less than a convolution costs.  Fixed point throughout (see
 * dense.h): every machine computes the same.
 */
#define NET_D		96		/* values a word */
#define NET_LAYERS	5
#define NET_SIDE	32		/* values seen on either side */
#define NET_VIEW	(NET_D + 2 * NET_SIDE)
#define NET_EMBED	64		/* an embedding's v is v / this */
#define NET_FADE	15		/* a share's v is v / (1 << this) */

/* Embeddings of a word. */
enum net_input {
	NET_WORD, NET_SUFFIX3, NET_SUFFIX2, NET_PREFIX3, NET_SHAPE,
	NET_TAG,		/* part of speech and features */
	NET_AGAIN,		/* the word once more, otherwise hashed */
	NET_ENDS,		/* last four bytes and first two */
	NET_DOUBT,		/* part of speech, and what it may be as well */
	NET_INPUTS,
};

/* Rows of each embedding table, powers of 2; they stand behind each other. */
extern const uint32_t net_rows[NET_INPUTS];

struct net {
	const struct dense_way *way;
	const int8_t	*embed;			/* sum of rows x NET_D */
	const int16_t	*root;			/* NET_D: its vector */
	int16_t		 fade[NET_LAYERS][2 * NET_SIDE]; /* left, right */
	struct dense	 vector;		/* VECTORS_D to NET_D */
	struct dense	 layer[NET_LAYERS];	/* NET_VIEW to NET_D */
};

/* What net_run needs besides, for a sentence. */
struct net_room {
	uint8_t		 view[MOVES_MAX * NET_VIEW];
	int16_t		 x[MOVES_MAX * NET_D], y[MOVES_MAX * NET_D];
};

/* -1 if the model lacks a section, or has one of another size. */
int	net_open(struct net *, struct arena *, const struct model *);

/* Open a matrix of a model; -1 likewise. */
int	net_dense(struct dense *, struct arena *, const struct model *,
    const char *name, size_t in, size_t out);

/* Rows of the embedding tables that a word uses. */
void	net_inputs(const struct seen *, unsigned feats,
    uint32_t row[NET_INPUTS]);

/*
 * net_run:
 * Vectors of at most MOVES_MAX words, as bytes (see dense.h): out[t->n *
 * NET_D].  Cost: linear.
 */
void	net_run(const struct net *, const struct seen *,
    const struct tree *, struct net_room *, uint8_t *out);

#endif
