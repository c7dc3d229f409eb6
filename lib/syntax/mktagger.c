#include "syntax/mktagger.h"

#include <err.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "syntax/mkrandom.h"
#include "syntax/mkzeroed.h"
#include "syntax/model.h"
#include "syntax/tagger.h"

#define EPOCHS		7
#define FOLDS		10
#define UPOS_BUCKETS	(1U << 17)
#define FEATS_BUCKETS	(1U << 14)
#define KNOWN_SLOTS	(1U << 16)
#define ALL		(-1)		/* fold: leave out nothing */

/* An averaged perceptron: weights, their sums over time, when last summed. */
struct percep {
	unsigned	 width, classes;
	uint32_t	 buckets;
	int32_t		*w;
	int64_t		*sum;
	uint32_t	*when, now;
};

static struct percep
percep_open(unsigned width, unsigned classes, uint32_t buckets)
{
	size_t n = (size_t)width * buckets;

	return (struct percep){ .width = width, .classes = classes,
	    .buckets = buckets, .now = 1,
	    .w = mkzeroed(n, sizeof(int32_t)),
	    .sum = mkzeroed(n, sizeof(int64_t)),
	    .when = mkzeroed(n, sizeof(uint32_t)) };
}

static void
percep_close(struct percep *p)
{
	free(p->w);
	free(p->sum);
	free(p->when);
}

static size_t
bucket(const struct percep *p, uint32_t f)
{
	return (size_t)(f & (p->buckets - 1)) * p->width;
}

static unsigned
percep_best(const struct percep *p, const uint32_t *f, size_t n,
    unsigned from)
{
	int32_t score[TAGGER_CLASSES] = { 0 };
	unsigned best = from;

	for (size_t k = 0; k < n; k++)
		for (unsigned c = 0; c < p->classes; c++)
			score[c] += p->w[bucket(p, f[k]) + c];
	for (unsigned c = from + 1; c < p->classes; c++)
		if (score[c] > score[best])
			best = c;
	return best;
}

static void
add(struct percep *p, size_t i, int32_t v)
{
	p->sum[i] += (int64_t)p->w[i] * (p->now - p->when[i]);
	p->when[i] = p->now;
	p->w[i] += v;
}

static void
percep_learn(struct percep *p, const uint32_t *f, size_t n, unsigned right,
    unsigned got)
{
	p->now++;
	if (right == got)
		return;
	for (size_t k = 0; k < n; k++) {
		add(p, bucket(p, f[k]) + right, 1);
		add(p, bucket(p, f[k]) + got, -1);
	}
}

/* The averages, as 16-bit numbers. */
static int16_t *
percep_average(struct percep *p)
{
	size_t n = (size_t)p->width * p->buckets;
	int16_t *out = mkzeroed(n, sizeof(*out));
	double v;

	for (size_t i = 0; i < n; i++) {
		add(p, i, 0);
		v = floor((double)p->sum[i] * TAGGER_ONE / p->now + 0.5);
		out[i] = (int16_t)(v > INT16_MAX ? INT16_MAX :
		    v < -INT16_MAX ? -INT16_MAX : v);
	}
	return out;
}

static int
left_out(const struct corpus *c, size_t i, int fold)
{
	return fold != ALL && i * FOLDS / c->n == (size_t)fold;
}

/* The words of a corpus: hash, tags seen, how often (up to 255). */
static uint32_t *
count_words(const struct corpus *c, int fold)
{
	uint32_t *v = mkzeroed((size_t)KNOWN_SLOTS * 2, sizeof(*v)), i, *bits;

	for (size_t s = 0; s < c->n; s++) {
		const struct gold *g = &c->v[s];

		for (size_t k = 0; k < g->tree.n && !left_out(c, s, fold);
		    k++) {
			i = g->seen[k].word & (KNOWN_SLOTS - 1);
			while (v[2 * i] != 0 && v[2 * i] != g->seen[k].word)
				i = (i + 1) & (KNOWN_SLOTS - 1);
			v[2 * i] = g->seen[k].word;
			bits = &v[2 * i + 1];
			*bits |= 1U << g->upos[k];
			if (*bits >> 20 < 255)
				*bits += 1U << 20;
		}
	}
	return v;
}

static void
learn_sentence(struct gold *g, struct percep *upos, struct percep *feats)
{
	uint32_t f[TAGGER_MAX];
	size_t n;
	unsigned got;

	for (size_t i = 0; i < g->tree.n; i++) {
		n = tagger_upos_features(g->seen, i, g->tree.n, f);
		got = percep_best(upos, f, n, 1);
		percep_learn(upos, f, n, g->upos[i], got);
		g->seen[i].upos = (enum upos)got;
	}
	for (size_t i = 0; i < g->tree.n; i++) {
		if (!tagger_inflects(g->seen[i].upos))
			continue;
		n = tagger_feats_features(g->seen, i, g->tree.n, f);
		got = percep_best(feats, f, n, 0);
		percep_learn(feats, f, n, g->feats[i], got);
	}
}

static void
fill_known(struct corpus *c, const uint32_t *words)
{
	struct known known = { words, KNOWN_SLOTS - 1 };

	for (size_t s = 0; s < c->n; s++)
		for (size_t k = 0; k < c->v[s].tree.n; k++)
			tagger_known(&known, &c->v[s].seen[k]);
}

static void
write_names(struct model_writer *w, const char *section,
    const struct inventory *names)
{
	struct bytes b = { 0 };

	for (size_t i = 0; i < names->n; i++) {
		bytes_add(&b, names->v[i]);
		bytes_char(&b, '\n');
	}
	model_add(w, section, bytes_span(&b));
	bytes_close(&b);
}

static void
train(struct corpus *c, int fold, struct bytes *file)
{
	struct percep upos = percep_open(TAGGER_CLASSES, UPOS_COUNT,
	    UPOS_BUCKETS);
	struct percep feats = percep_open(TAGGER_CLASSES,
	    (unsigned)c->feats.n, FEATS_BUCKETS);
	uint32_t *words = count_words(c, fold);
	size_t *order = mkzeroed(c->n, sizeof(*order));
	struct mkrandom r = mkrandom_init(1);
	struct model_writer w = { 0 };
	int16_t *average;

	fill_known(c, words);
	for (size_t i = 0; i < c->n; i++)
		order[i] = i;
	for (int e = 0; e < EPOCHS; e++) {
		mkrandom_shuffle(&r, order, c->n);
		for (size_t i = 0; i < c->n; i++)
			if (!left_out(c, order[i], fold))
				learn_sentence(&c->v[order[i]], &upos,
				    &feats);
	}
	model_add_uint32(&w, "known", words, (size_t)KNOWN_SLOTS * 2);
	average = percep_average(&upos);
	model_add_int8(&w, "upos", average, (size_t)UPOS_BUCKETS *
	    TAGGER_CLASSES);
	free(average);
	average = percep_average(&feats);
	model_add_int8(&w, "feats", average, (size_t)FEATS_BUCKETS *
	    TAGGER_CLASSES);
	free(average);
	write_names(&w, "tags", &c->feats);
	model_finish(&w, file);
	percep_close(&upos);
	percep_close(&feats);
	free(words);
	free(order);
}

void
mktagger_write(struct corpus *c, struct bytes *file)
{
	train(c, ALL, file);
}

static void
tag(struct gold *g, const struct tagger *t)
{
	for (size_t k = 0; k < g->tree.n; k++)
		tagger_known(&t->known, &g->seen[k]);
	tagger_read(t, &g->tree, g->seen);
}

void
mktagger_jackknife(struct corpus *c)
{
	struct arena *a = arena_new(NULL);
	struct bytes file = { 0 };
	struct tagger t;
	struct model m;
	struct span copy;
	size_t right = 0, all = 0;

	for (int fold = 0; fold < FOLDS; fold++) {
		bytes_clear(&file);
		train(c, fold, &file);
		arena_reset(a);
		copy = arena_dup(a, bytes_span(&file));
		if (model_open(&m, copy.p, copy.n) == -1 ||
		    tagger_open(&t, a, &m) == -1)
			errx(1, "a model that was just made does not open");
		for (size_t i = 0; i < c->n; i++) {
			if (!left_out(c, i, fold))
				continue;
			tag(&c->v[i], &t);
			for (size_t k = 0; k < c->v[i].tree.n; k++, all++)
				right += c->v[i].seen[k].upos ==
				    c->v[i].upos[k];
		}
	}
	fprintf(stderr, "jackknife: %.2f %% of tags right\n",
	    100.0 * (double)right / (double)all);
	bytes_close(&file);
	arena_free(a);
}
