#ifndef ENTITIES_MKLEARNER_H
#define ENTITIES_MKLEARNER_H

#include <stdint.h>

#include "entities/chain.h"
#include "entities/mksample.h"

/* An averaged perceptron that learns in rounds; what counts is their mean. */
struct learner {
	const struct examples *ex;
	int32_t		*w, steps[LABEL_COUNT * CHAIN_ROW];
	int64_t		*u, usteps[LABEL_COUNT * CHAIN_ROW];
	int64_t		*sum, sumsteps[LABEL_COUNT * CHAIN_ROW];
	int64_t		 now, rounds;
};

/* The examples must outlive it. */
void	mklearner_open(struct learner *, const struct examples *);
void	mklearner_close(struct learner *);

/* Learn anew from all examples, in the order that a seed gives. */
void	mklearner_round(struct learner *, uint64_t seed);

/* The mean weight of a numbered feature for a label; of a label behind one. */
int16_t	mklearner_weight(const struct learner *, size_t feature,
    unsigned label);
int16_t	mklearner_step(const struct learner *, size_t i);

#endif
