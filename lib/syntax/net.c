#include "syntax/net.h"

#include <string.h>

#include "syntax/tagger.h"

#define OTHERWISE	12345	/* mixed into a word's second hash */

const uint32_t net_rows[NET_INPUTS] = {
	[NET_WORD] = 16384,
	[NET_SUFFIX3] = 4096,
	[NET_SUFFIX2] = 1024,
	[NET_PREFIX3] = 4096,
	[NET_SHAPE] = 1024,
	[NET_TAG] = 1024,
	[NET_AGAIN] = 8192,
	[NET_ENDS] = 4096,
	[NET_DOUBT] = 1024,
};

static size_t
all_rows(void)
{
	size_t n = 0;

	for (int k = 0; k < NET_INPUTS; k++)
		n += net_rows[k];
	return n;
}

int
net_dense(struct dense *to, struct arena *a, const struct model *m,
    const char *name, const char *bias, size_t in, size_t out)
{
	*to = (struct dense){ .in = in, .out = out };
	to->weights = model_int16(m, a, name, in * out);
	if (bias != NULL)
		to->bias = model_int16(m, a, bias, out);
	return to->weights == NULL || (bias != NULL && to->bias == NULL) ?
	    -1 : 0;
}

/* Shares are of 1 and not below 0, whatever the model says. */
static int
open_fade(struct net *net, struct arena *a, const struct model *m, int l,
    const char *name)
{
	const int16_t *v = model_int16(m, a, name, (size_t)2 * NET_SIDE);

	for (size_t k = 0; v != NULL && k < (size_t)2 * NET_SIDE; k++)
		net->fade[l][k] = v[k] & INT16_MAX;
	return v == NULL ? -1 : 0;
}

static int
open_layer(struct net *net, struct arena *a, const struct model *m, int l)
{
	char layer[] = "layer0", bias[] = "bias0", fade[] = "fade0";

	layer[sizeof(layer) - 2] = (char)('0' + l);
	bias[sizeof(bias) - 2] = (char)('0' + l);
	fade[sizeof(fade) - 2] = (char)('0' + l);
	return open_fade(net, a, m, l, fade) == -1 ? -1 :
	    net_dense(&net->layer[l], a, m, layer, bias, NET_VIEW, NET_D);
}

int
net_open(struct net *net, struct arena *a, const struct model *m)
{
	*net = (struct net){ .multiply = dense_best() };
	net->embed = model_int8(m, "embed", all_rows() * NET_D);
	net->root = model_int16(m, a, "root", NET_D);
	if (net->embed == NULL || net->root == NULL ||
	    net_dense(&net->vector, a, m, "vector", NULL, VECTORS_D,
	    NET_D) == -1)
		return -1;
	for (int l = 0; l < NET_LAYERS; l++)
		if (open_layer(net, a, m, l) == -1)
			return -1;
	return 0;
}

/* Tags are few: they have rows of their own. */
static uint32_t
row_of(uint32_t key, uint32_t k)
{
	return (k == NET_TAG || k == NET_DOUBT ? key : seen_mix(key, k + 1)) &
	    (net_rows[k] - 1);
}

void
net_inputs(const struct seen *s, unsigned feats, uint32_t row[NET_INPUTS])
{
	/* A word seen but once is not known by its letters. */
	uint32_t word = s->count < 2 ? 1 : s->word, upos = (uint32_t)s->upos;
	const uint32_t key[NET_INPUTS] = {
		[NET_WORD] = word,
		[NET_SUFFIX3] = s->suffix[2],
		[NET_SUFFIX2] = s->suffix[1],
		[NET_PREFIX3] = s->prefix[2],
		[NET_SHAPE] = s->shape,
		[NET_TAG] = upos * TAGGER_FEATS + feats,
		[NET_AGAIN] = seen_mix(word, OTHERWISE),
		[NET_ENDS] = seen_mix(s->suffix[3], s->prefix[1]),
		[NET_DOUBT] = s->doubt == 0 ? 0 :
		    s->doubt * UPOS_COUNT + upos,
	};
	uint32_t base = 0;

	for (uint32_t k = 0; k < NET_INPUTS; k++) {
		row[k] = base + row_of(key[k], k);
		base += net_rows[k];
	}
}

static inline void
add(int16_t *restrict x, const int8_t *restrict y)
{
	for (int d = 0; d < NET_D; d++)
		x[d] = (int16_t)(x[d] + y[d]);
}

NET_CLONED static void
embed(const struct net *net, const struct seen *s, unsigned feats, int16_t *x)
{
	uint32_t row[NET_INPUTS];

	net_inputs(s, feats, row);
	memset(x, 0, NET_D * sizeof(*x));
	for (int k = 0; k < NET_INPUTS; k++)
		add(x, net->embed + (size_t)row[k] * NET_D);
	for (int d = 0; d < NET_D; d++)
		x[d] = (int16_t)(x[d] * (DENSE_ONE / NET_EMBED));
}

/* The words' vectors, in as many values as a word has here. */
static void
spread(const int8_t *restrict from, int16_t *restrict to)
{
	if (from == NULL)
		memset(to, 0, VECTORS_D * sizeof(*to));
	for (int d = 0; from != NULL && d < VECTORS_D; d++)
		to[d] = (int16_t)(from[d] * (DENSE_ONE / VECTORS_ONE));
}

NET_CLONED static void
add_vectors(const struct net *net, const struct seen *s, size_t n,
    int16_t *restrict scratch, int16_t *restrict x)
{
	int16_t *y = scratch + DENSE_UP(n) * VECTORS_D;

	for (size_t i = 0; i < n; i++)
		spread(s[i].vector, scratch + i * VECTORS_D);
	net->multiply(&net->vector, scratch, n, y);
	for (size_t i = 0; i < n * NET_D; i++)
		x[i] = (int16_t)(x[i] + y[i]);
}

/* What is left of all before a word x, and of the word itself. */
static inline void
fade(int16_t *restrict v, const int16_t *restrict x,
    const int16_t *restrict share)
{
	for (int d = 0; d < NET_SIDE; d++)
		v[d] = (int16_t)(x[d] + ((share[d] * (v[d] - x[d]) +
		    (1 << (NET_FADE - 1))) >> NET_FADE));
}

/* What each word's layer sees: left, itself, right. */
NET_CLONED static void
look(const struct net *net, int l, const int16_t *x, size_t n, int16_t *view)
{
	int16_t left[NET_SIDE] = { 0 }, right[NET_SIDE] = { 0 };

	for (size_t i = 0; i < n; i++) {
		memcpy(view + i * NET_VIEW, left, sizeof(left));
		memcpy(view + i * NET_VIEW + NET_SIDE, x + i * NET_D, NET_D *
		    sizeof(*x));
		fade(left, x + i * NET_D, net->fade[l]);
	}
	for (size_t i = n; i-- > 0; ) {
		memcpy(view + (i + 1) * NET_VIEW - NET_SIDE, right,
		    sizeof(right));
		fade(right, x + (i + 1) * NET_D - NET_SIDE, net->fade[l] +
		    NET_SIDE);
	}
}

/* x += max(0, y) */
NET_CLONED static void
add_positive(int16_t *restrict x, const int16_t *restrict y, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		int16_t v = (int16_t)(x[i] + (y[i] > 0 ? y[i] : 0));

		x[i] = v > DENSE_CLIP ? DENSE_CLIP : v;
	}
}

void
net_run(const struct net *net, const struct seen *s, const struct tree *t,
    int16_t *scratch, int16_t *out)
{
	size_t n = t->n;
	int16_t *view = scratch, *y = scratch + DENSE_UP(n) * NET_VIEW;

	for (size_t i = 0; i < n; i++)
		embed(net, &s[i], t->v[i].feats, out + i * NET_D);
	add_vectors(net, s, n, scratch, out);
	for (int l = 0; l < NET_LAYERS; l++) {
		look(net, l, out, n, view);
		net->multiply(&net->layer[l], view, n, y);
		add_positive(out, y, n * NET_D);
	}
	memcpy(out + n * NET_D, net->root, NET_D * sizeof(*out));
}
