#include "syntax/net.h"

#include <string.h>

const uint32_t net_rows[NET_INPUTS] = {
	16384,			/* word */
	4096,			/* last three bytes */
	1024,			/* last two */
	4096,			/* first three */
	1024,			/* shape */
	1024,			/* part of speech and features */
	8192,			/* the word once more, otherwise hashed */
	4096,			/* last four and first two */
};

const int net_reach[NET_LAYERS] = { 1, 1, 2, 1 };

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

int
net_open(struct net *net, struct arena *a, const struct model *m)
{
	char conv[] = "conv0", bias[] = "bias0";

	*net = (struct net){ .multiply = dense_best() };
	net->embed = model_int16(m, a, "embed", all_rows() * NET_D);
	net->root = model_int16(m, a, "root", NET_D);
	if (net->embed == NULL || net->root == NULL)
		return -1;
	for (int l = 0; l < NET_LAYERS; l++) {
		conv[sizeof(conv) - 2] = (char)('0' + l);
		bias[sizeof(bias) - 2] = (char)('0' + l);
		if (net_dense(&net->conv[l], a, m, conv, bias, NET_VIEW,
		    NET_D) == -1)
			return -1;
	}
	return 0;
}

void
net_inputs(const struct seen *s, unsigned feats, uint32_t row[NET_INPUTS])
{
	/* A word seen but once is not known by its letters. */
	uint32_t word = s->count < 2 ? 1 : s->word;
	const uint32_t key[NET_INPUTS] = {
		word, s->suffix[2], s->suffix[1], s->prefix[2], s->shape,
		(uint32_t)s->upos * 32 + feats,
		seen_mix(word, 12345), seen_mix(s->suffix[3], s->prefix[1]),
	};
	uint32_t base = 0;

	for (uint32_t k = 0; k < NET_INPUTS; k++) {
		row[k] = base + ((k == 5 ? key[k] : seen_mix(key[k], k + 1)) &
		    (net_rows[k] - 1));
		base += net_rows[k];
	}
}

/* Sums that are far from the ends of their type. */
static inline void
add(int16_t *restrict x, const int16_t *restrict y)
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
		x[d] = x[d] > DENSE_CLIP ? DENSE_CLIP :
		    x[d] < -DENSE_CLIP ? -DENSE_CLIP : x[d];
}

/* Each word between its neighbours. */
static void
look(const int16_t *x, size_t n, ptrdiff_t reach, int16_t *view)
{
	const ptrdiff_t far = reach * NET_D;

	for (; n > 0; n--, x += NET_D, view += NET_VIEW) {
		memcpy(view, x - far, NET_D * sizeof(*x));
		memcpy(view + NET_D, x, NET_D * sizeof(*x));
		memcpy(view + 2 * NET_D, x + far, NET_D * sizeof(*x));
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
	size_t n = t->n, border = NET_BORDER * NET_D;
	int16_t *x = scratch + border;
	int16_t *view = x + n * NET_D + border;
	int16_t *y = view + DENSE_UP(n) * NET_VIEW;

	memset(scratch, 0, border * sizeof(*x));
	memset(x + n * NET_D, 0, border * sizeof(*x));
	for (size_t i = 0; i < n; i++)
		embed(net, &s[i], t->v[i].feats, x + i * NET_D);
	for (int l = 0; l < NET_LAYERS; l++) {
		look(x, n, net_reach[l], view);
		net->multiply(&net->conv[l], view, n, y);
		add_positive(x, y, n * NET_D);
	}
	memcpy(out, x, n * NET_D * sizeof(*out));
	memcpy(out + n * NET_D, net->root, NET_D * sizeof(*out));
}
