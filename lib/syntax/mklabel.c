#include "syntax/mklabel.h"

#include <math.h>

#define D		NET_D
#define L		PARSER_LABEL
#define LABEL_SHARE	0.5F		/* weight of the labels' loss */

/* One of the words that a label looks at. */
static void
learn_view(struct trainer *t, int which, int word, const float *dh)
{
	struct param *p = &t->p[which];

	for (int o = 0; o < L; o++) {
		if (dh[o] == 0)
			continue;
		mktrainer_add(p->grad + o * D, mktrainer_vector(t, word), dh[o], D);
		mktrainer_add(mktrainer_gradient(t, word), p->w + o * D, dh[o], D);
	}
}

static float
product(struct trainer *t, int which, int row, int word)
{
	return mktrainer_dot(t->p[which].w + row * D, mktrainer_vector(t,
	    word), D);
}

static void
learn_label(struct trainer *t, const struct gold *g, int word)
{
	int head = g->head[word], child = t->first[word];
	int far = parser_distance(word, head, t->n);
	float hidden[L], dh[L] = { 0 }, score[PARSER_LABELS], top = -1e30F;
	double all = 0, e[PARSER_LABELS];

	for (int o = 0; o < L; o++) {
		float v = t->p[MK_DISTANCE].w[far * L + o] +
		    product(t, MK_DEPENDENT, o, word) +
		    product(t, MK_HEAD, o, head);

		if (child != MOVES_NIL)
			v += product(t, MK_CHILD, o, child);
		hidden[o] = v > 0 ? v : 0;
	}
	for (int k = 0; k < t->labels; k++) {
		score[k] = t->p[MK_LABEL_BIAS].w[k] +
		    mktrainer_dot(t->p[MK_LABEL].w + k * L, hidden, L);
		top = score[k] > top ? score[k] : top;
	}
	for (int k = 0; k < t->labels; k++)
		all += e[k] = exp((double)(score[k] - top));
	for (int k = 0; k < t->labels; k++) {
		float err = LABEL_SHARE * (float)(e[k] / all -
		    (k == g->label[word]));

		t->p[MK_LABEL_BIAS].grad[k] += err;
		mktrainer_add(t->p[MK_LABEL].grad + k * L, hidden, err, L);
		mktrainer_add(dh, t->p[MK_LABEL].w + k * L, err, L);
	}
	for (int o = 0; o < L; o++)
		if (hidden[o] <= 0)
			dh[o] = 0;
	mktrainer_add(t->p[MK_DISTANCE].grad + far * L, dh, 1, L);
	learn_view(t, MK_DEPENDENT, word, dh);
	learn_view(t, MK_HEAD, head, dh);
	if (child != MOVES_NIL)
		learn_view(t, MK_CHILD, child, dh);
}

void
mklabel_learn(struct trainer *t, const struct gold *g)
{
	parser_first_children(g->head, t->n, t->first);
	for (int i = 0; i < t->n; i++)
		learn_label(t, g, i);
}
