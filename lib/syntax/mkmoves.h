#ifndef SYNTAX_MKMOVES_H
#define SYNTAX_MKMOVES_H

#include "syntax/mknet.h"
#include "syntax/parser.h"

#define MKMOVES_PARTS	(SLOT_COUNT * PARSER_HIDDEN)

enum {
	MKMOVES_SLOT, MKMOVES_NIL, MKMOVES_HIDDEN, MKMOVES_FAR, MKMOVES_MOVE,
	MKMOVES_BIAS, MKMOVES_PARAMS,
};

/* What chooses the moves, over the vectors of words. */
struct mkmoves {
	struct param	 p[MKMOVES_PARAMS];
	float		 turned[NET_D * MKMOVES_PARTS];
	float		 part[(MKNET_MAX + 1) * MKMOVES_PARTS];
	float		 dpart[(MKNET_MAX + 1) * MKMOVES_PARTS];
	struct moves	 moves;
};

/* Begin with weights by chance. */
void	mkmoves_open(struct mkmoves *, struct mkrandom *);

/* To be called once the parameters have changed. */
void	mkmoves_turn(struct mkmoves *);

/* See a sentence's words: to be ready to score its moves. */
void	mkmoves_see(struct mkmoves *, const struct mknet *);

/*
 * mkmoves_learn:
 * Read a sentence, following one's own choice with the chance explore, and
 * learn what the oracle would have done, and what n teachers would, who have
 * seen it; adds to net's dout.  Returns the loss.
 */
double	mkmoves_learn(struct mkmoves *, struct mknet *, const short *head,
    double explore, struct mkmoves *const *teacher, size_t n,
    struct mkrandom *);

#endif
