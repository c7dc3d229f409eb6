#include "syntax/net.h"

#include <string.h>

#include "syntax/cloned.h"
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

/* Starts and, behind them, shifts: not too far, whatever the model says. */
static int
open_ends(struct dense *to, struct arena *a, const struct model *m,
    const char *name)
{
	struct span ends = arena_printf(a, "%s.ends", name);
	size_t n;
	const uint32_t *v = model_uint32(m, a, ends.p, &n);
	int32_t *copy;

	if (v == NULL || n != 2 * to->out)
		return -1;
	copy = ARENA_ARRAY(a, int32_t, n);
	for (size_t o = 0; o < to->out; o++) {
		copy[o] = (int32_t)v[o];
		copy[to->out + o] = (int32_t)(v[to->out + o] & 31);
	}
	to->start = copy;
	to->shift = copy + to->out;
	return 0;
}

int
net_dense(struct dense *to, struct arena *a, const struct model *m,
    const char *name, size_t in, size_t out)
{
	*to = (struct dense){ .in = in, .out = out };
	to->weights = model_int8(m, name, in * out);
	return to->weights == NULL ? -1 : open_ends(to, a, m, name);
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
	return open_fade(net, a, m, l, arena_printf(a, "fade%d", l).p) == -1 ?
	    -1 : net_dense(&net->layer[l], a, m, arena_printf(a, "layer%d",
	    l).p, NET_VIEW, NET_D);
}

int
net_open(struct net *net, struct arena *a, const struct model *m)
{
	*net = (struct net){ .way = dense_way(0) };
	net->embed = model_int8(m, "embed", all_rows() * NET_D);
	net->root = model_int16(m, a, "root", NET_D);
	if (net->embed == NULL || net->root == NULL ||
	    net_dense(&net->vector, a, m, "vector", VECTORS_D, NET_D) == -1)
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
		[NET_TAG] = upos * TAGGER_CLASSES + feats,
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

/* A word's rows, summed: some values at a time, as registers hold them. */
#define LANES	16
typedef int8_t	bytes __attribute__((__vector_size__(LANES), __aligned__(1)));
typedef int16_t	lanes __attribute__((__vector_size__(2 * LANES)));

CLONED static void
embed(const struct net *net, const struct seen *s, unsigned feats, int16_t *x)
{
	uint32_t row[NET_INPUTS];

	net_inputs(s, feats, row);
	for (int d = 0; d < NET_D; d += LANES) {
		lanes sum = { 0 };

		for (int k = 0; k < NET_INPUTS; k++)
			sum += __builtin_convertvector(*(const bytes *)
			    (net->embed + (size_t)row[k] * NET_D + d), lanes);
		sum *= DENSE_ONE / NET_EMBED;
		memcpy(x + d, &sum, sizeof(sum));
	}
}

/* Vectors from elsewhere are as fine as the bytes of a product. */
_Static_assert(VECTORS_ONE == DENSE_ONE >> DENSE_FINE, "they are bytes");

static inline void
vector_bytes(const int8_t *restrict from, uint8_t *restrict to)
{
	if (from == NULL)
		memset(to, DENSE_ZERO, VECTORS_D);
	for (int d = 0; from != NULL && d < VECTORS_D; d++)
		to[d] = (uint8_t)(from[d] < -DENSE_ZERO ? 0 : from[d] +
		    DENSE_ZERO);
}

CLONED static void
add_vectors(const struct net *net, const struct seen *s, size_t n,
    struct net_room *r)
{
	for (size_t i = 0; i < n; i++)
		vector_bytes(s[i].vector, r->view + i * VECTORS_D);
	dense_multiply(net->way, &net->vector, r->view, n, r->y);
	for (size_t i = 0; i < n * NET_D; i++)
		r->x[i] = (int16_t)(r->x[i] + r->y[i]);
}

/* A share of a value, rounded as processors round such products. */
static inline int16_t
share_of(int16_t share, int16_t v)
{
	return (int16_t)((((share * v) >> (NET_FADE - 1)) + 1) >> 1);
}

/* What is left of all before a word x, and of the word itself. */
static inline void
fade(int16_t *restrict v, const int16_t *restrict x,
    const int16_t *restrict share)
{
	for (int d = 0; d < NET_SIDE; d++)
		v[d] = (int16_t)(x[d] + share_of(share[d], (int16_t)(v[d] -
		    x[d])));
}

/* What each word's layer sees: left, itself, right. */
CLONED static void
look(const struct net *net, int l, const int16_t *x, size_t n, uint8_t *view)
{
	int16_t left[NET_SIDE] = { 0 }, right[NET_SIDE] = { 0 };

	for (size_t i = 0; i < n; i++) {
		dense_bytes(left, NET_SIDE, DENSE_FINE, view + i * NET_VIEW);
		dense_bytes(x + i * NET_D, NET_D, DENSE_FINE,
		    view + i * NET_VIEW + NET_SIDE);
		fade(left, x + i * NET_D, net->fade[l]);
	}
	for (size_t i = n; i-- > 0; ) {
		dense_bytes(right, NET_SIDE, DENSE_FINE,
		    view + (i + 1) * NET_VIEW - NET_SIDE);
		fade(right, x + (i + 1) * NET_D - NET_SIDE, net->fade[l] +
		    NET_SIDE);
	}
}

/* x += max(0, y) */
CLONED static void
add_positive(int16_t *restrict x, const int16_t *restrict y, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		int16_t v = (int16_t)(x[i] + (y[i] > 0 ? y[i] : 0));

		x[i] = v > DENSE_CLIP ? DENSE_CLIP : v;
	}
}

CLONED static void
finish(const int16_t *x, size_t n, uint8_t *to)
{
	dense_bytes(x, n, DENSE_FINE, to);
}

void
net_run(const struct net *net, const struct seen *s, const struct tree *t,
    struct net_room *r, uint8_t *out)
{
	size_t n = t->n;

	for (size_t i = 0; i < n; i++)
		embed(net, &s[i], t->v[i].feats, r->x + i * NET_D);
	add_vectors(net, s, n, r);
	for (int l = 0; l < NET_LAYERS; l++) {
		look(net, l, r->x, n, r->view);
		dense_multiply(net->way, &net->layer[l], r->view, n, r->y);
		add_positive(r->x, r->y, n * NET_D);
	}
	finish(r->x, n * NET_D, out);
}
