#include "syntax/mklabel.h"

#include <math.h>
#include <string.h>

#include "syntax/mkmat.h"

#define D	NET_D
#define L	PARSER_LABEL
#define LABELS	PARSER_LABELS

#define SHARE	0.5F		/* weight of the labels' loss */

void
mklabel_open(struct mklabel *m, int labels, struct mkrandom *r)
{
	m->labels = labels;
	for (int k = 0; k < PARSER_VIEWS; k++)
		mkparam_open(&m->p[MKLABEL_VIEW + k], parser_views[k], L, D,
		    sqrt(1.0 / D), MKPARAM_MATRIX, r);
	mkparam_open(&m->p[MKLABEL_DISTANCE], "distance", PARSER_DISTANCES,
	    L, 0.1, MKPARAM_ADDED, r);
	mkparam_open(&m->p[MKLABEL_LABEL], "label", LABELS, L, sqrt(1.0 / L),
	    MKPARAM_MATRIX, r);
	mkparam_open(&m->p[MKLABEL_BIAS], "label-bias", 1, LABELS, 0,
	    MKPARAM_BIAS, r);
	m->p[MKLABEL_LABEL].bias = &m->p[MKLABEL_BIAS];
	m->p[MKLABEL_LABEL].bits = DENSE_COARSE;
	mklabel_turn(m);
}

void
mklabel_turn(struct mklabel *m)
{
	for (int k = 0; k < PARSER_VIEWS; k++)
		mkmat_turn(m->turned[k], m->p[MKLABEL_VIEW + k].w, L, D);
	mkmat_turn(m->label_turned, m->p[MKLABEL_LABEL].w, LABELS, L);
}

static void
find_words(struct mklabel *m, const struct gold *g, int n)
{
	static short first[MKNET_MAX + 1];
	int view[PARSER_VIEWS];

	parser_first_children(g->head, n, first);
	for (int i = 0; i < n; i++) {
		parser_look(g->head, first, i, view);
		for (int k = 0; k < PARSER_VIEWS; k++)
			m->word[k][i] = view[k];
		m->far[i] = parser_distance(i, g->head[i], n);
	}
}

static void
forward(struct mklabel *m, const struct mknet *net)
{
	size_t rows = (size_t)net->n + 1;

	for (int k = 0; k < PARSER_VIEWS; k++) {
		memset(m->view[k], 0, rows * L * sizeof(*m->view[k]));
		memset(m->dview[k], 0, rows * L * sizeof(*m->dview[k]));
		mkmat_add(m->view[k], (struct mkmat){ net->out[0], D, 1 },
		    m->turned[k], rows, D, L);
	}
	for (int i = 0; i < net->n; i++) {
		float *h = m->hidden + i * L;

		memcpy(h, m->p[MKLABEL_DISTANCE].w + m->far[i] * L,
		    L * sizeof(*h));
		for (int k = 0; k < PARSER_VIEWS; k++)
			if (m->word[k][i] != MOVES_NIL)
				mkmat_add_scaled(h, m->view[k] +
				    m->word[k][i] * L, 1, L);
		for (int o = 0; o < L; o++)
			h[o] = h[o] > 0 ? h[o] : 0;
		memcpy(m->score + i * LABELS, m->p[MKLABEL_BIAS].w, LABELS *
		    sizeof(*m->score));
	}
	mkmat_add(m->score, (struct mkmat){ m->hidden, L, 1 },
	    m->label_turned, (size_t)net->n, L, LABELS);
}

static void
backward(struct mklabel *m, struct mknet *net)
{
	size_t n = (size_t)net->n, rows = n + 1;

	memset(m->dhidden, 0, n * L * sizeof(*m->dhidden));
	mkmat_add(m->dhidden, (struct mkmat){ m->score, LABELS, 1 },
	    m->p[MKLABEL_LABEL].w, n, LABELS, L);
	mkmat_add(m->p[MKLABEL_LABEL].grad, (struct mkmat){ m->score, 1,
	    LABELS }, m->hidden, LABELS, n, L);
	for (int i = 0; i < net->n; i++) {
		float *dh = m->dhidden + i * L;

		mkmat_add_scaled(m->p[MKLABEL_BIAS].grad, m->score + i *
		    LABELS, 1, LABELS);
		for (int o = 0; o < L; o++)
			if (m->hidden[i * L + o] <= 0)
				dh[o] = 0;
		mkmat_add_scaled(m->p[MKLABEL_DISTANCE].grad + m->far[i] * L,
		    dh, 1, L);
		for (int k = 0; k < PARSER_VIEWS; k++)
			if (m->word[k][i] != MOVES_NIL)
				mkmat_add_scaled(m->dview[k] + m->word[k][i] *
				    L, dh, 1, L);
	}
	for (int k = 0; k < PARSER_VIEWS; k++) {
		mkmat_add(m->p[MKLABEL_VIEW + k].grad, (struct mkmat){
		    m->dview[k], 1, L }, net->out[0], L, rows, D);
		mkmat_add(net->dout[0], (struct mkmat){ m->dview[k], L, 1 },
		    m->p[MKLABEL_VIEW + k].w, rows, L, D);
	}
}

void
mklabel_read(struct mklabel *m, const struct mknet *net, const struct gold *g)
{
	find_words(m, g, net->n);
	forward(m, net);
	for (int i = 0; i < net->n; i++)
		mkparam_chances(m->score + i * LABELS, LABELS, m->labels);
}

/* Less what is right, and what teachers hold to be so. */
static void
miss(struct mklabel *m, int i, int right, struct mklabel *const *teacher,
    size_t n)
{
	float *score = m->score + i * LABELS;

	score[right] -= n > 0 ? 1 - MKPARAM_TAUGHT : 1;
	for (size_t t = 0; t < n; t++)
		mkmat_add_scaled(score, teacher[t]->score + i * LABELS,
		    -MKPARAM_TAUGHT / (float)n, LABELS);
	for (int k = 0; k < LABELS; k++)
		score[k] *= SHARE;
}

void
mklabel_learn(struct mklabel *m, struct mknet *net, const struct gold *g,
    struct mklabel *const *teacher, size_t n)
{
	mklabel_read(m, net, g);
	for (int i = 0; i < net->n; i++)
		miss(m, i, g->label[i], teacher, n);
	backward(m, net);
}
