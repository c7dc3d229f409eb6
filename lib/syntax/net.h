#ifndef SYNTAX_NET_H
#define SYNTAX_NET_H

#include <stddef.h>
#include <stdint.h>

#include "ground/arena.h"
#include "syntax/model.h"
#include "syntax/seen.h"
#include "syntax/tree.h"

/*
 * What the parser knows of a word in its sentence: a vector, made of hashed embeddings
 * by a few convolutions over three neighbours with residual connections, dilated so that
 * they see far (Strubell et al. 2017); all in 16-bit fixed point, so that every machine
 * computes the same.  A value v stands for v / NET_ONE.
 */
#define NET_D		96		/* values a word */
#define NET_LAYERS	4
#define NET_INPUTS	8		/* embeddings a word */
#define NET_ONE		256
#define NET_WEIGHT	10		/* weights are scaled by 1 << this */
#define NET_CLIP	8191		/* values stay within -this ... this */
#define NET_BORDER	4		/* zeros around a sentence: the widest reach */
#define NET_BLOCK	4		/* words reckoned together */

/* Values of scratch that net_run needs for n words. */
#define NET_SCRATCH(n)	\
	(2 * ((size_t)(n) + 2 * NET_BORDER + NET_BLOCK) * NET_D)

/*
 * For the loops that cost: they are compiled for several processors.  Their sums are of
 * integers, so each clone gives the same.  Clang 14 gives clones a name that other
 * files do not find, and a libc without indirect functions cannot choose.
 */
#if defined(__x86_64__) && defined(__GLIBC__) && defined(__GNUC__) && \
    !defined(__clang__) && !defined(SANITIZED)
#define NET_CLONED	__attribute__((__target_clones__("avx2", "default")))
#else
#define NET_CLONED
#endif

/* Rows of each embedding table, powers of 2; they stand behind each other. */
extern const uint32_t net_rows[NET_INPUTS];

/* How far off the neighbours of a layer stand. */
extern const int net_reach[NET_LAYERS];

struct net {
	const int16_t	*embed;			/* sum of rows x NET_D */
	const int16_t	*conv[NET_LAYERS];	/* NET_D x 3 NET_D */
	const int16_t	*bias[NET_LAYERS];	/* NET_D, scaled as values */
	const int16_t	*root;			/* NET_D */
};

/* -1 if the model lacks a section, or has one of another size. */
int	net_open(struct net *, struct arena *, const struct model *);

/* Rows of the embedding tables that a word uses. */
void	net_inputs(const struct seen *, unsigned feats,
    uint32_t row[NET_INPUTS]);

/*
 * net_run:
 * Vectors of n words, and of the root behind them: out[(n + 1) * NET_D].  scratch has
 * room for NET_SCRATCH(n) values.  Cost: linear.
 */
void	net_run(const struct net *, const struct seen *,
    const struct tree *, int16_t *scratch, int16_t *out);

/*
 * net_products:
 * The products of a vector of n values with rows (a multiple of 4) of weights, as sums
 * that are not yet shifted.
 */
void	net_products(const int16_t *weights, size_t rows, const int16_t *x,
    size_t n, int32_t *sum);

/* Sums of value times weight, as values. */
void	net_values(const int32_t *sum, size_t n, int16_t *to);

#endif
