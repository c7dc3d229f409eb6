#ifndef SYNTAX_MKTRAINER_H
#define SYNTAX_MKTRAINER_H

#include <stddef.h>
#include <stdint.h>

#include "syntax/mkcorpus.h"
#include "syntax/mkparam.h"
#include "syntax/mkrandom.h"
#include "syntax/moves.h"
#include "syntax/net.h"
#include "syntax/parser.h"

/* What the parser's training shares: parameters, and one sentence as it is read. */
enum {
	MK_EMBED, MK_ROOT, MK_SLOT, MK_NIL, MK_HIDDEN, MK_MOVE, MK_MOVE_BIAS,
	MK_DEPENDENT, MK_HEAD, MK_CHILD, MK_DISTANCE, MK_LABEL,
	MK_LABEL_BIAS, MK_CONV, MK_BIAS = MK_CONV + NET_LAYERS,
	MK_PARAMS = MK_BIAS + NET_LAYERS,
};

struct trainer {
	struct param	 p[MK_PARAMS];
	struct mkrandom	 r;
	uint32_t	 step;
	unsigned	 averages;
	int		 labels;

	/* One sentence, forward and backward. */
	int		 n;
	uint32_t	 row[MOVES_MAX][NET_INPUTS];
	float		 keep[MOVES_MAX][NET_D];		/* of the embeddings */
	float		 keep_last[MOVES_MAX][NET_D];	/* of the last layer */
	float		 x[NET_LAYERS + 1][MOVES_MAX + 2][NET_D];	/* zeros around */
	float		 dx[NET_LAYERS + 1][MOVES_MAX + 2][NET_D];
	float		 z[NET_LAYERS][MOVES_MAX + 2][NET_D];
	float		 part[MOVES_MAX + 1][SLOT_COUNT][PARSER_HIDDEN];
	float		 dpart[MOVES_MAX + 1][SLOT_COUNT][PARSER_HIDDEN];
	unsigned char	 have[MOVES_MAX + 1][SLOT_COUNT];
	struct moves	 moves;
	short		 first[MOVES_MAX + 1];
};

static inline float
mktrainer_dot(const float *a, const float *b, size_t n)
{
	float s[8] = { 0 };

	for (size_t i = 0; i < n; i += 8)
		for (size_t k = 0; k < 8; k++)
			s[k] += a[i + k] * b[i + k];
	return ((s[0] + s[1]) + (s[2] + s[3])) + ((s[4] + s[5]) +
	    (s[6] + s[7]));
}

static inline void
mktrainer_add(float *to, const float *from, float by, size_t n)
{
	for (size_t i = 0; i < n; i++)
		to[i] += by * from[i];
}

/* Vector of a word, or of the root; and its gradient. */
static inline float *
mktrainer_vector(struct trainer *t, int word)
{
	return word == t->n ? t->p[MK_ROOT].w : t->x[NET_LAYERS][word + 1];
}

static inline float *
mktrainer_gradient(struct trainer *t, int word)
{
	return word == t->n ? t->p[MK_ROOT].grad : t->dx[NET_LAYERS][word + 1];
}

#endif
