#ifndef ENTITIES_CHAIN_H
#define ENTITIES_CHAIN_H

#include <stddef.h>
#include <stdint.h>

#include "entities/features.h"
#include "ground/arena.h"
#include "syntax/model.h"

/*
 * A linear chain over the words of a line: each is outside of names, or begins
 * or carries on one of a person, a body or a place.  Weights are learned by a
 * structured averaged perceptron (Collins 2002); the best labelling is found by
 * Viterbi's algorithm.  Integers only: every machine reads alike.
 */
enum label {
	LABEL_OUT, LABEL_PERSON, LABEL_PERSON_ON, LABEL_BODY, LABEL_BODY_ON,
	LABEL_PLACE, LABEL_PLACE_ON, LABEL_COUNT,
};
#define CHAIN_ROW	8	/* weights of a feature, and its tag */
#define CHAIN_PROBES	16	/* rows looked at for a feature */
#define CHAIN_NEVER	(-1000000000)	/* score of what cannot be */

struct chain {
	const int16_t	*weights;	/* rows x CHAIN_ROW, a hash table */
	const int16_t	*steps;		/* LABEL_COUNT x CHAIN_ROW */
	uint32_t	 mask;		/* rows - 1 */
};

/* -1 if the model lacks a section, or has one of another size. */
int	chain_open(struct chain *, struct arena *, const struct model *);

/* What tells a feature's row from others: never 0, which is a free row. */
int16_t	chain_tag(uint32_t feature);

/* May a label follow another? */
int	chain_may(enum label before, enum label);

/*
 * chain_best:
 * The best labels of n words whose scores are given, score[i * CHAIN_ROW +
 * label].  back has room for n * LABEL_COUNT.  Cost: linear.
 */
void	chain_best(const int32_t *score, const int32_t *steps, size_t n,
    unsigned char *back, unsigned char *label);

/* The scores of the labels of each word. */
void	chain_scores(const struct chain *, const struct atom *, size_t n,
    int32_t *score);

#endif
