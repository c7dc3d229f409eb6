#include "syntax/mknet.h"

#include <math.h>
#include <string.h>

#include "syntax/mkmat.h"

#define DROP		0.3F		/* of the embeddings' values */
#define DROP_LAST	0.25F		/* of the last layer's */
#define DROP_VECTOR	0.1		/* of the vectors from elsewhere */

/* Words dropped as unknown: of those seen n times, this / (this + n). */
#define UNKNOWN		0.8

#define D		NET_D

/* Some neighbours are the next word alone, others fade slowly. */
static void
open_fade(struct param *p, const char *name, struct mkrandom *r)
{
	mkparam_open(p, name, 2, NET_SIDE, 0, MKPARAM_FADE, r);
	for (int k = 0; k < 2 * NET_SIDE; k++) {
		float v = 1.4F * (float)(k % NET_SIDE) / NET_SIDE - 0.5F;

		p->w[k] = v > 0 ? v : 0;
	}
}

void
mknet_open(struct mknet *net, struct mkrandom *r)
{
	static const char *const layer[NET_LAYERS] = { "layer0", "layer1",
	    "layer2", "layer3", "layer4" };
	static const char *const bias[NET_LAYERS] = { "bias0", "bias1",
	    "bias2", "bias3", "bias4" };
	static const char *const fade[NET_LAYERS] = { "fade0", "fade1",
	    "fade2", "fade3", "fade4" };
	size_t rows = 0;

	for (int k = 0; k < NET_INPUTS; k++)
		rows += net_rows[k];
	mkparam_open(&net->p[MKNET_EMBED], "embed", rows, D, 0.15,
	    MKPARAM_SPARSE, r);
	mkparam_open(&net->p[MKNET_VECTOR], "vector", VECTORS_D, D,
	    0.4 * sqrt(1.0 / VECTORS_D), MKPARAM_TURNED, r);
	mkparam_open(&net->p[MKNET_ROOT], "root", 1, D, 0.5, MKPARAM_ADDED,
	    r);
	for (int l = 0; l < NET_LAYERS; l++) {
		mkparam_open(&net->p[MKNET_LAYER + l], layer[l], D, NET_VIEW,
		    0.6 * sqrt(2.0 / NET_VIEW), MKPARAM_MATRIX, r);
		mkparam_open(&net->p[MKNET_BIAS + l], bias[l], 1, D, 0,
		    MKPARAM_BIAS, r);
		net->p[MKNET_LAYER + l].bias = &net->p[MKNET_BIAS + l];
	}
	for (int l = 0; l < NET_LAYERS; l++)
		open_fade(&net->p[MKNET_FADE + l], fade[l], r);
	mknet_turn(net);
}

void
mknet_turn(struct mknet *net)
{
	for (int l = 0; l < NET_LAYERS; l++)
		mkmat_turn(net->turned[l], net->p[MKNET_LAYER + l].w, D,
		    NET_VIEW);
}

/* Drop some values, and make up for them with the others. */
static void
drop(float *x, float *keep, float share, struct mkrandom *r)
{
	for (int d = 0; r != NULL && d < D; d++) {
		keep[d] = mkrandom_unit(r) < (double)share ? 0 :
		    1 / (1 - share);
		x[d] *= keep[d];
	}
}

static void
take_vector(const int8_t *from, float *to, struct mkrandom *r)
{
	int none = (r != NULL && mkrandom_unit(r) < DROP_VECTOR) ||
	    from == NULL;

	for (int d = 0; d < VECTORS_D; d++)
		to[d] = none ? 0 : (float)from[d] / VECTORS_ONE;
}

/* An unknown word keeps what is known of it from elsewhere. */
static void
embed(struct mknet *net, const struct gold *g, int i, struct mkrandom *r)
{
	struct seen s = g->seen[i];
	float *x = net->x[0][i];

	if (r != NULL && mkrandom_unit(r) < UNKNOWN / (UNKNOWN + s.count))
		s.count = 0;
	net_inputs(&s, g->tree.v[i].feats, net->row[i]);
	memset(x, 0, D * sizeof(*x));
	for (int k = 0; k < NET_INPUTS; k++)
		mkmat_add_scaled(x, net->p[MKNET_EMBED].w +
		    (size_t)net->row[i][k] * D, 1, D);
	take_vector(s.vector, net->vector + i * VECTORS_D, r);
}

/* What each word's layer sees (see net.c). */
static void
look(struct mknet *net, int l)
{
	float (*x)[D] = net->x[l];
	const float *fade = net->p[MKNET_FADE + l].w;
	float left[NET_SIDE] = { 0 }, right[NET_SIDE] = { 0 };

	for (int i = 0; i < net->n; i++) {
		float *v = net->view[l] + i * NET_VIEW;

		memcpy(v, left, sizeof(left));
		memcpy(v + NET_SIDE, x[i], D * sizeof(*v));
		for (int d = 0; d < NET_SIDE; d++)
			left[d] = x[i][d] + fade[d] * (left[d] - x[i][d]);
	}
	for (int i = net->n - 1; i >= 0; i--) {
		const float *y = x[i] + D - NET_SIDE;

		memcpy(net->view[l] + i * NET_VIEW + NET_SIDE + D,
		    right, sizeof(right));
		for (int d = 0; d < NET_SIDE; d++)
			right[d] = y[d] + fade[NET_SIDE + d] *
			    (right[d] - y[d]);
	}
}

static void
layer_forward(struct mknet *net, int l)
{
	struct mkmat view = { net->view[l], NET_VIEW, 1 };
	float *z = net->z[l];

	look(net, l);
	for (int i = 0; i < net->n; i++)
		memcpy(z + i * D, net->p[MKNET_BIAS + l].w, D * sizeof(*z));
	mkmat_add(z, view, net->turned[l], (size_t)net->n, NET_VIEW, D);
	for (int i = 0; i < net->n; i++) {
		float *y = net->x[l + 1][i];

		memcpy(y, net->x[l][i], D * sizeof(*y));
		for (int d = 0; d < D; d++)
			y[d] += z[i * D + d] > 0 ? z[i * D + d] : 0;
	}
}

void
mknet_forward(struct mknet *net, const struct gold *g, struct mkrandom *r)
{
	net->n = (int)g->tree.n;
	for (int l = 0; l <= NET_LAYERS; l++)
		memset(net->dx[l], 0, (size_t)net->n *
		    sizeof(net->dx[l][0]));
	for (int i = 0; i < net->n; i++)
		embed(net, g, i, r);
	mkmat_add(net->x[0][0], (struct mkmat){ net->vector, VECTORS_D, 1 },
	    net->p[MKNET_VECTOR].w, (size_t)net->n, VECTORS_D, D);
	for (int i = 0; i < net->n; i++)
		drop(net->x[0][i], net->keep[i], DROP, r);
	for (int l = 0; l < NET_LAYERS; l++)
		layer_forward(net, l);
	memcpy(net->out, net->x[NET_LAYERS], (size_t)net->n *
	    sizeof(net->out[0]));
	for (int i = 0; i < net->n; i++)
		drop(net->out[i], net->keep_last[i], DROP_LAST, r);
	memcpy(net->out[net->n], net->p[MKNET_ROOT].w, sizeof(net->out[0]));
	memset(net->dout, 0, ((size_t)net->n + 1) * sizeof(net->dout[0]));
}

/* Of what came from a word x and, behind it, from what faded before it. */
static void
fade_back(float *g, const float *dview, const float *before, const float *x,
    float *dx, const float *fade, float *grad)
{
	for (int d = 0; d < NET_SIDE; d++) {
		g[d] += dview[d];
		dx[d] += (1 - fade[d]) * g[d];
		grad[d] += g[d] * (before[d] - x[d]);
		g[d] *= fade[d];
	}
}

/* The gradient of what each word looked at. */
static void
look_back(struct mknet *net, int l, const float *dview)
{
	const float *fade = net->p[MKNET_FADE + l].w;
	float *grad = net->p[MKNET_FADE + l].grad;
	float left[NET_SIDE] = { 0 }, right[NET_SIDE] = { 0 };

	for (int i = net->n - 1; i > 0; i--)
		fade_back(left, dview + i * NET_VIEW, net->view[l] + (i - 1) *
		    NET_VIEW, net->x[l][i - 1], net->dx[l][i - 1], fade, grad);
	for (int i = 0; i + 1 < net->n; i++)
		fade_back(right, dview + (i + 1) * NET_VIEW - NET_SIDE,
		    net->view[l] + (i + 2) * NET_VIEW - NET_SIDE,
		    net->x[l][i + 1] + D - NET_SIDE,
		    net->dx[l][i + 1] + D - NET_SIDE,
		    fade + NET_SIDE, grad + NET_SIDE);
	for (int i = 0; i < net->n; i++)
		mkmat_add_scaled(net->dx[l][i], dview + i * NET_VIEW +
		    NET_SIDE, 1, D);
}

static void
layer_backward(struct mknet *net, int l)
{
	static float dz[MKNET_MAX * D], dview[MKNET_MAX * NET_VIEW];
	struct param *w = &net->p[MKNET_LAYER + l];
	size_t n = (size_t)net->n;

	for (int i = 0; i < net->n; i++) {
		const float *dy = net->dx[l + 1][i];

		mkmat_add_scaled(net->dx[l][i], dy, 1, D);
		for (int d = 0; d < D; d++)
			dz[i * D + d] = net->z[l][i * D + d] > 0 ? dy[d] : 0;
		mkmat_add_scaled(net->p[MKNET_BIAS + l].grad, dz + i * D, 1,
		    D);
	}
	mkmat_add(w->grad, (struct mkmat){ dz, 1, D }, net->view[l], D, n,
	    NET_VIEW);
	memset(dview, 0, n * NET_VIEW * sizeof(*dview));
	mkmat_add(dview, (struct mkmat){ dz, D, 1 }, w->w, n, D, NET_VIEW);
	look_back(net, l, dview);
}

static void
embed_backward(struct mknet *net, uint32_t step)
{
	struct param *e = &net->p[MKNET_EMBED];

	for (int i = 0; i < net->n; i++) {
		float *dx = net->dx[0][i];

		for (int d = 0; d < D; d++)
			dx[d] *= net->keep[i][d];
		for (int k = 0; k < NET_INPUTS; k++) {
			mkparam_touch(e, net->row[i][k], step + 1);
			mkmat_add_scaled(e->grad + (size_t)net->row[i][k] * D,
			    dx, 1, D);
		}
	}
	mkmat_add(net->p[MKNET_VECTOR].grad, (struct mkmat){ net->vector, 1,
	    VECTORS_D }, net->dx[0][0], VECTORS_D, (size_t)net->n, D);
}

void
mknet_backward(struct mknet *net, uint32_t step)
{
	mkmat_add_scaled(net->p[MKNET_ROOT].grad, net->dout[net->n], 1, D);
	for (int i = 0; i < net->n; i++)
		for (int d = 0; d < D; d++)
			net->dx[NET_LAYERS][i][d] = net->dout[i][d] *
			    net->keep_last[i][d];
	for (int l = NET_LAYERS - 1; l >= 0; l--)
		layer_backward(net, l);
	embed_backward(net, step);
}
