#ifndef SYNTAX_MKHINT_H
#define SYNTAX_MKHINT_H

#include "syntax/mknet.h"
#include "syntax/parser.h"

/*
 * Only for training: each word's vector shall tell by itself the word's right
 * part of speech, its features, its label, and how far off its head is.
 * Nobody asks it when a sentence is read, but vectors that tell it serve
 * better (cf. Søgaard and Goldberg 2016).
 */
#define MKHINT_KINDS	4
#define MKHINT_CLASSES	64	/* of a kind, at most */

struct mkhint {
	struct param	 p[MKHINT_KINDS];
	float		 turned[MKHINT_KINDS][NET_D * MKHINT_CLASSES];
	float		 score[MKNET_MAX * MKHINT_CLASSES];
	int		 classes[MKHINT_KINDS];
};

/* Begin with weights by chance. */
void	mkhint_open(struct mkhint *, const struct corpus *,
    struct mkrandom *);

/* To be called once the parameters have changed. */
void	mkhint_turn(struct mkhint *);

/* Learn a sentence; adds to net's dout. */
void	mkhint_learn(struct mkhint *, struct mknet *, const struct gold *);

#endif
