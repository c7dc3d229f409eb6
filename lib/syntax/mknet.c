#include "syntax/mknet.h"

#include <string.h>

#define D		NET_D
#define H		PARSER_HIDDEN

#define DROP		0.3F		/* of the embeddings' values */
#define DROP_LAST	0.25F		/* of the last layer's */
/* Words of count n are taken for unknown in UNKNOWN / (UNKNOWN + n) of cases. */
#define UNKNOWN		0.8

/* Drop some values, and make up for them with the others. */
static void
drop(struct trainer *t, float *x, float *keep, float share)
{
	for (int d = 0; d < D; d++) {
		keep[d] = mkrandom_unit(&t->r) < (double)share ? 0 :
		    1 / (1 - share);
		x[d] *= keep[d];
	}
}

static void
embed(struct trainer *t, const struct gold *g, int i)
{
	struct seen s = g->seen[i];
	float *x = t->x[0][i + 1];

	if (mkrandom_unit(&t->r) < UNKNOWN / (UNKNOWN + s.count))
		s.count = 0;
	net_inputs(&s, g->tree.v[i].feats, t->row[i]);
	memset(x, 0, D * sizeof(*x));
	for (int k = 0; k < NET_INPUTS; k++)
		mktrainer_add(x, t->p[MK_EMBED].w + (size_t)t->row[i][k] * D, 1, D);
	drop(t, x, t->keep[i], DROP);
}

/* What layer l makes of word i - 1. */
static void
convolve(struct trainer *t, int l, int i)
{
	float (*x)[D] = t->x[l];
	int r = net_reach[l];

	for (int o = 0; o < D; o++) {
		const float *w = t->p[MK_CONV + l].w + o * 3 * D;
		float v = t->p[MK_BIAS + l].w[o] + mktrainer_dot(w + D, x[i],
		    D);

		if (i - r >= 1)
			v += mktrainer_dot(w, x[i - r], D);
		if (i + r <= t->n)
			v += mktrainer_dot(w + 2 * D, x[i + r], D);
		t->z[l][i][o] = v;
		t->x[l + 1][i][o] = x[i][o] + (v > 0 ? v : 0);
	}
}

void
mknet_forward(struct trainer *t, const struct gold *g)
{
	t->n = (int)g->tree.n;
	for (int i = 0; i < t->n; i++)
		embed(t, g, i);
	for (int l = 0; l < NET_LAYERS; l++) {
		memset(t->x[l][0], 0, sizeof(t->x[l][0]));
		memset(t->x[l][t->n + 1], 0, sizeof(t->x[l][0]));
		for (int i = 1; i <= t->n; i++)
			convolve(t, l, i);
	}
	for (int i = 0; i < t->n; i++)
		drop(t, t->x[NET_LAYERS][i + 1], t->keep_last[i], DROP_LAST);
	memset(t->have, 0, sizeof(t->have[0]) * (size_t)(t->n + 1));
	memset(t->dpart, 0, sizeof(t->dpart[0]) * (size_t)(t->n + 1));
	for (int l = 0; l <= NET_LAYERS; l++)
		memset(t->dx[l], 0, sizeof(t->dx[l][0]) *
		    (size_t)(t->n + 2));
}

static void
convolve_back(struct trainer *t, int l, int i)
{
	float *d = t->dx[l + 1][i];

	mktrainer_add(t->dx[l][i], d, 1, D);
	for (int o = 0; o < D; o++) {
		float *w = t->p[MK_CONV + l].w + o * 3 * D;
		float *grad = t->p[MK_CONV + l].grad + o * 3 * D;

		if (t->z[l][i][o] <= 0 || d[o] == 0)
			continue;
		t->p[MK_BIAS + l].grad[o] += d[o];
		for (int k = 0; k < 3; k++) {
			int j = i + (k - 1) * net_reach[l];

			if (j < 1 || j > t->n)
				continue;
			mktrainer_add(grad + k * D, t->x[l][j], d[o], D);
			mktrainer_add(t->dx[l][j], w + k * D, d[o], D);
		}
	}
}

void
mknet_backward(struct trainer *t)
{
	for (int i = 0; i < t->n; i++)
		for (int d = 0; d < D; d++)
			t->dx[NET_LAYERS][i + 1][d] *= t->keep_last[i][d];
	for (int l = NET_LAYERS - 1; l >= 0; l--)
		for (int i = 1; i <= t->n; i++)
			convolve_back(t, l, i);
	for (int i = 0; i < t->n; i++) {
		for (int d = 0; d < D; d++)
			t->dx[0][i + 1][d] *= t->keep[i][d];
		for (int k = 0; k < NET_INPUTS; k++) {
			mkparam_touch(&t->p[MK_EMBED], t->row[i][k], t->step + 1);
			mktrainer_add(t->p[MK_EMBED].grad + (size_t)t->row[i][k] *
			    D, t->dx[0][i + 1], 1, D);
		}
	}
}
