#include "syntax/net.h"

#include <string.h>

#define VIEW	(3 * NET_D)	/* what a word's layer sees */

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
net_open(struct net *net, struct arena *a, const struct model *m)
{
	char name[] = "conv0";

	*net = (struct net){ 0 };
	net->embed = model_int16(m, a, "embed", all_rows() * NET_D);
	net->root = model_int16(m, a, "root", NET_D);
	if (net->embed == NULL || net->root == NULL)
		return -1;
	for (int l = 0; l < NET_LAYERS; l++) {
		memcpy(name, "conv", 4);
		name[4] = (char)('0' + l);
		net->conv[l] = model_int16(m, a, name,
		    (size_t)NET_D * 3 * NET_D);
		memcpy(name, "bias", 4);
		net->bias[l] = model_int16(m, a, name, NET_D);
		if (net->conv[l] == NULL || net->bias[l] == NULL)
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

static inline int16_t
clip(int32_t v)
{
	return (int16_t)(v > NET_CLIP ? NET_CLIP : v < -NET_CLIP ? -NET_CLIP : v);
}

/* Rounded the same for both signs on every machine. */
static inline int16_t
value(int32_t sum)
{
	return clip((sum + (1 << (NET_WEIGHT - 1))) >> NET_WEIGHT);
}

NET_CLONED void
net_values(const int32_t *restrict sum, size_t n, int16_t *restrict to)
{
	for (size_t i = 0; i < n; i++)
		to[i] = value(sum[i]);
}

NET_CLONED static void
embed(const struct net *net, const struct seen *s, unsigned feats, int16_t *x)
{
	uint32_t row[NET_INPUTS];
	int32_t sum[NET_D] = { 0 };

	net_inputs(s, feats, row);
	for (int k = 0; k < NET_INPUTS; k++) {
		const int16_t *e = net->embed + (size_t)row[k] * NET_D;

		for (int d = 0; d < NET_D; d++)
			sum[d] += e[d];
	}
	for (int d = 0; d < NET_D; d++)
		x[d] = clip(sum[d]);
}

NET_CLONED void
net_products(const int16_t *restrict weights, size_t rows,
    const int16_t *restrict x, size_t n, int32_t *restrict sum)
{
	for (size_t o = 0; o < rows; o += 4) {
		const int16_t *w = weights + o * n;
		int32_t a = 0, b = 0, c = 0, d = 0;

		for (size_t i = 0; i < n; i++) {
			a += w[i] * x[i];
			b += w[n + i] * x[i];
			c += w[2 * n + i] * x[i];
			d += w[3 * n + i] * x[i];
		}
		sum[o] = a;
		sum[o + 1] = b;
		sum[o + 2] = c;
		sum[o + 3] = d;
	}
}

/* The same weights for NET_BLOCK words. */
NET_CLONED static void
block_products(const int16_t *restrict weights,
    const int16_t v[restrict NET_BLOCK][VIEW],
    int32_t sum[restrict NET_BLOCK][NET_D])
{
	for (size_t o = 0; o < NET_D; o += 2) {
		const int16_t *w = weights + o * VIEW;
		int32_t a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0;

		for (size_t i = 0; i < VIEW; i++) {
			a += w[i] * v[0][i];
			b += w[i] * v[1][i];
			c += w[i] * v[2][i];
			d += w[i] * v[3][i];
			e += w[VIEW + i] * v[0][i];
			f += w[VIEW + i] * v[1][i];
			g += w[VIEW + i] * v[2][i];
			h += w[VIEW + i] * v[3][i];
		}
		sum[0][o] = a;
		sum[1][o] = b;
		sum[2][o] = c;
		sum[3][o] = d;
		sum[0][o + 1] = e;
		sum[1][o + 1] = f;
		sum[2][o + 1] = g;
		sum[3][o + 1] = h;
	}
}

/* Each word of a block between its neighbours. */
static void
gather(const int16_t *x, ptrdiff_t reach, int16_t v[NET_BLOCK][VIEW])
{
	for (ptrdiff_t i = 0; i < NET_BLOCK; i++)
		for (ptrdiff_t k = 0; k < 3; k++)
			memcpy(v[i] + k * NET_D, x + (i + (k - 1) * reach) *
			    NET_D, NET_D * sizeof(*x));
}

/* y = x + max(0, W [left x right] + b), for the words from one on. */
NET_CLONED static void
convolve_block(const struct net *net, int layer, const int16_t *x, int16_t *y,
    size_t words)
{
	const int16_t *b = net->bias[layer];
	int16_t view[NET_BLOCK][VIEW];
	int32_t sum[NET_BLOCK][NET_D], v;

	gather(x, net_reach[layer], view);
	block_products(net->conv[layer], (const int16_t (*)[VIEW])view, sum);
	for (size_t i = 0; i < words; i++)
		for (size_t o = 0; o < NET_D; o++) {
			v = value(sum[i][o]) + b[o];
			y[i * NET_D + o] = clip(x[i * NET_D + o] +
			    (v > 0 ? v : 0));
		}
}

void
net_run(const struct net *net, const struct seen *s, const struct tree *t,
    int16_t *scratch, int16_t *out)
{
	size_t half = NET_SCRATCH(t->n) / 2, border = NET_BORDER * NET_D;
	int16_t *x = scratch, *y = scratch + half, *swap;

	memset(scratch, 0, 2 * half * sizeof(*scratch));
	for (size_t i = 0; i < t->n; i++)
		embed(net, &s[i], t->v[i].feats, x + border + i * NET_D);
	for (int l = 0; l < NET_LAYERS; l++) {
		for (size_t i = 0; i < t->n; i += NET_BLOCK)
			convolve_block(net, l, x + border + i * NET_D,
			    y + border + i * NET_D, t->n - i < NET_BLOCK ?
			    t->n - i : NET_BLOCK);
		swap = x;
		x = y;
		y = swap;
	}
	memcpy(out, x + border, t->n * NET_D * sizeof(*out));
	memcpy(out + t->n * NET_D, net->root, NET_D * sizeof(*out));
}
