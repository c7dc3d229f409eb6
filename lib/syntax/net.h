#ifndef SYNTAX_NET_H
#define SYNTAX_NET_H

#include <stddef.h>
#include <stdint.h>

#include "ground/arena.h"
#include "syntax/dense.h"
#include "syntax/model.h"
#include "syntax/seen.h"
#include "syntax/tree.h"

/*
 * What the parser knows of a word in its sentence: a vector, made of hashed embeddings
 * by a few convolutions over three neighbours with residual connections, dilated so that
 * they see far (Strubell et al. 2017); all in 16-bit fixed point (see dense.h), so that
 * every machine computes the same.
 */
#define NET_D		96		/* values a word */
#define NET_LAYERS	4
#define NET_VIEW	(3 * NET_D)	/* what a word's layer sees */
#define NET_INPUTS	8		/* embeddings a word */
#define NET_BORDER	4		/* zeros around a sentence: the widest reach */

/* Values of scratch that net_run needs for n words. */
#define NET_SCRATCH(n)	\
	(DENSE_UP(n) * (NET_VIEW + 2 * NET_D) + 2 * NET_BORDER * NET_D)

/*
 * For loops that cost: they are compiled for several processors, and each clone gives
 * the same.  Clang 14 gives clones a name that other files do not find, and a libc
 * without indirect functions cannot choose.
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
	dense_way	*multiply;
	const int16_t	*embed;			/* sum of rows x NET_D */
	const int16_t	*root;			/* NET_D */
	struct dense	 conv[NET_LAYERS];	/* NET_VIEW to NET_D */
};

/* -1 if the model lacks a section, or has one of another size. */
int	net_open(struct net *, struct arena *, const struct model *);

/* Open a matrix of a model, and its bias, if named; -1 likewise. */
int	net_dense(struct dense *, struct arena *, const struct model *,
    const char *name, const char *bias, size_t in, size_t out);

/* Rows of the embedding tables that a word uses. */
void	net_inputs(const struct seen *, unsigned feats,
    uint32_t row[NET_INPUTS]);

/*
 * net_run:
 * Vectors of n words, and of the root behind them: out[DENSE_UP(n + 1) * NET_D].  scratch
 * has room for NET_SCRATCH(n) values.  Cost: linear.
 */
void	net_run(const struct net *, const struct seen *,
    const struct tree *, int16_t *scratch, int16_t *out);

#endif
