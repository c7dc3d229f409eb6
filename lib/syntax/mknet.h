#ifndef SYNTAX_MKNET_H
#define SYNTAX_MKNET_H

#include "syntax/mkcorpus.h"
#include "syntax/mkparam.h"
#include "syntax/moves.h"
#include "syntax/net.h"

#define MKNET_MAX	MOVES_MAX

enum {
	MKNET_EMBED, MKNET_VECTOR, MKNET_ROOT, MKNET_LAYER,
	MKNET_BIAS = MKNET_LAYER + NET_LAYERS,
	MKNET_FADE = MKNET_BIAS + NET_LAYERS,
	MKNET_PARAMS = MKNET_FADE + NET_LAYERS,
};

/* The vectors of a sentence's words: forward and backward (see net.h). */
struct mknet {
	struct param	 p[MKNET_PARAMS];
	float		 turned[NET_LAYERS][NET_VIEW * NET_D];
	uint32_t	 row[MKNET_MAX][NET_INPUTS];
	float		 vector[MKNET_MAX * VECTORS_D];
	int		 n;

	/* What each layer reads, last what the last one wrote. */
	float		 x[NET_LAYERS + 1][MKNET_MAX][NET_D];
	float		 dx[NET_LAYERS + 1][MKNET_MAX][NET_D];
	float		 view[NET_LAYERS][MKNET_MAX * NET_VIEW];
	float		 z[NET_LAYERS][MKNET_MAX * NET_D];
	float		 keep[MKNET_MAX][NET_D];	/* of the embeddings */
	float		 keep_last[MKNET_MAX][NET_D];

	/* Vectors of the words and, behind them, the root; their gradients. */
	float		 out[MKNET_MAX + 1][NET_D];
	float		 dout[MKNET_MAX + 1][NET_D];
};

/* Begin with weights by chance. */
void	mknet_open(struct mknet *, struct mkrandom *);

/* Make out of a sentence, and dout zero; if r, some values are dropped. */
void	mknet_forward(struct mknet *, const struct gold *, struct mkrandom *);

/* Gradients of all parameters from dout. */
void	mknet_backward(struct mknet *, uint32_t step);

/* To be called once the parameters have changed. */
void	mknet_turn(struct mknet *);

#endif
