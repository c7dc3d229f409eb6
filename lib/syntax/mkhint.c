#include "syntax/mkhint.h"

#include <math.h>
#include <string.h>

#include "syntax/mkmat.h"

#define D	NET_D
#define CLASSES	MKHINT_CLASSES
#define HINT	0.2F		/* weight of their loss */

void
mkhint_open(struct mkhint *m, const struct corpus *c, struct mkrandom *r)
{
	static const char *const name[MKHINT_KINDS] = { "hint-upos",
	    "hint-feats", "hint-label", "hint-far" };

	m->classes[0] = UPOS_COUNT;
	m->classes[1] = (int)c->feats.n;
	m->classes[2] = (int)c->labels.n;
	m->classes[3] = PARSER_DISTANCES;
	for (int k = 0; k < MKHINT_KINDS; k++)
		mkparam_open(&m->p[k], name[k], CLASSES, D, sqrt(1.0 / D),
		    MKPARAM_FACTOR, r);
	mkhint_turn(m);
}

void
mkhint_turn(struct mkhint *m)
{
	for (int k = 0; k < MKHINT_KINDS; k++)
		mkmat_turn(m->turned[k], m->p[k].w, CLASSES, D);
}

static int
right(const struct gold *g, int kind, int i)
{
	switch (kind) {
	case 0:
		return g->upos[i];
	case 1:
		return g->feats[i];
	case 2:
		return g->label[i];
	default:
		return parser_distance(i, g->head[i], (int)g->tree.n);
	}
}

/* Scores become errors. */
static void
miss(float *score, int classes, int right)
{
	mkparam_chances(score, CLASSES, classes);
	score[right] -= 1;
	for (int k = 0; k < classes; k++)
		score[k] *= HINT;
}

void
mkhint_learn(struct mkhint *m, struct mknet *net, const struct gold *g)
{
	size_t n = (size_t)net->n;

	for (int k = 0; k < MKHINT_KINDS; k++) {
		memset(m->score, 0, n * CLASSES * sizeof(*m->score));
		mkmat_add(m->score, (struct mkmat){ net->out[0], D, 1 },
		    m->turned[k], n, D, CLASSES);
		for (int i = 0; i < net->n; i++)
			miss(m->score + i * CLASSES, m->classes[k],
			    right(g, k, i));
		mkmat_add(m->p[k].grad, (struct mkmat){ m->score, 1, CLASSES },
		    net->out[0], CLASSES, n, D);
		mkmat_add(net->dout[0], (struct mkmat){ m->score, CLASSES, 1 },
		    m->p[k].w, n, CLASSES, D);
	}
}
