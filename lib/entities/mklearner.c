#include "entities/mklearner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "syntax/mkrandom.h"
#include "syntax/mkzeroed.h"

#define EPOCHS		8
#define DROPPED		40		/* per cent of features, each time */
#define SCALE		24		/* of averaged weights */

/*
 * Is a feature left out in this line?  So that no feature is relied on alone
 * (Srivastava et al. 2014).
 */
static int
dropped(const struct learner *lr, uint32_t f)
{
	uint64_t x = ((uint64_t)lr->now << 32 | f) *
	    UINT64_C(0x9e3779b97f4a7c15);

	x ^= x >> 29;
	x *= UINT64_C(0xbf58476d1ce4e5b9);
	return (x >> 40) % 100 < DROPPED;
}

static void
score(const struct learner *lr, const struct sample *s, int32_t *row)
{
	const int32_t *w;

	memset(row, 0, CHAIN_ROW * sizeof(*row));
	for (size_t k = 0; k < s->n; k++) {
		if (dropped(lr, s->f[k]))
			continue;
		w = lr->w + (size_t)s->f[k] * CHAIN_ROW;
		for (int l = 0; l < CHAIN_ROW; l++)
			row[l] += w[l];
	}
	for (int l = 1; l < LABEL_COUNT; l++)
		if (!s->near || (l % 2 == 1 && !s->likely))
			row[l] = CHAIN_NEVER;
}

static void
shift(struct learner *lr, const struct sample *s, unsigned label, int by)
{
	size_t at;

	for (size_t k = 0; k < s->n; k++) {
		if (dropped(lr, s->f[k]))
			continue;
		at = (size_t)s->f[k] * CHAIN_ROW + label;
		lr->w[at] += by;
		lr->u[at] += by * lr->now;
	}
}

static void
shift_step(struct learner *lr, unsigned before, unsigned label, int by)
{
	lr->steps[before * CHAIN_ROW + label] += by;
	lr->usteps[before * CHAIN_ROW + label] += by * lr->now;
}

/* Learn from one line; returns the words that were wrong. */
static size_t
learn(struct learner *lr, const struct example *e, int32_t *scores,
    unsigned char *back, unsigned char *got)
{
	size_t wrong = 0;
	unsigned gold = 0, guess = 0;

	for (size_t i = 0; i < e->n; i++)
		score(lr, &e->v[i], scores + i * CHAIN_ROW);
	chain_best(scores, lr->steps, e->n, back, got);
	for (size_t i = 0; i < e->n; i++) {
		if (got[i] != e->v[i].label) {
			shift(lr, &e->v[i], e->v[i].label, 1);
			shift(lr, &e->v[i], got[i], -1);
			wrong++;
		}
		shift_step(lr, gold, e->v[i].label, 1);
		shift_step(lr, guess, got[i], -1);
		gold = e->v[i].label;
		guess = got[i];
	}
	lr->now++;
	return wrong;
}

static void
train(struct learner *lr, uint64_t seed)
{
	struct mkrandom chance = mkrandom_init(seed);
	size_t most = 1, wrong, *order;
	int32_t *scores;
	unsigned char *back, *got;

	for (size_t i = 0; i < lr->ex->n; i++)
		if (lr->ex->v[i].n > most)
			most = lr->ex->v[i].n;
	scores = mkzeroed(most * CHAIN_ROW, sizeof(*scores));
	back = mkzeroed(most, LABEL_COUNT);
	got = mkzeroed(most, 1);
	order = mkzeroed(lr->ex->n, sizeof(*order));
	for (size_t i = 0; i < lr->ex->n; i++)
		order[i] = i;
	for (int epoch = 1; epoch <= EPOCHS; epoch++) {
		mkrandom_shuffle(&chance, order, lr->ex->n);
		wrong = 0;
		for (size_t i = 0; i < lr->ex->n; i++)
			wrong += learn(lr, &lr->ex->v[order[i]], scores, back,
			    got);
		fprintf(stderr, "names: epoch %d, %zu words wrong\n", epoch,
		    wrong);
	}
	free(scores);
	free(back);
	free(got);
	free(order);
}

/* Add the mean of each weight over time, and forget what was learned. */
static void
settle(struct learner *lr)
{
	size_t n = ((size_t)lr->ex->all.n + 1) * CHAIN_ROW;

	for (size_t i = 0; i < n; i++) {
		lr->sum[i] += (lr->w[i] * lr->now - lr->u[i]) * SCALE *
		    (100 - DROPPED) / 100 / lr->now;
		lr->w[i] = 0;
		lr->u[i] = 0;
	}
	for (size_t i = 0; i < LABEL_COUNT * CHAIN_ROW; i++) {
		lr->sumsteps[i] += (lr->steps[i] * lr->now -
		    lr->usteps[i]) * SCALE / lr->now;
		lr->steps[i] = 0;
		lr->usteps[i] = 0;
	}
	lr->now = 1;
}

void
mklearner_open(struct learner *lr, const struct examples *ex)
{
	size_t n = ((size_t)ex->all.n + 1) * CHAIN_ROW;

	*lr = (struct learner){ .ex = ex, .now = 1 };
	lr->w = mkzeroed(n, sizeof(*lr->w));
	lr->u = mkzeroed(n, sizeof(*lr->u));
	lr->sum = mkzeroed(n, sizeof(*lr->sum));
}

void
mklearner_close(struct learner *lr)
{
	free(lr->w);
	free(lr->u);
	free(lr->sum);
}

void
mklearner_round(struct learner *lr, uint64_t seed)
{
	train(lr, seed);
	settle(lr);
	lr->rounds++;
}

static int16_t
mean(const struct learner *lr, int64_t sum)
{
	int64_t x = sum / lr->rounds;

	return (int16_t)(x > INT16_MAX ? INT16_MAX : x < -INT16_MAX ?
	    -INT16_MAX : x);
}

int16_t
mklearner_weight(const struct learner *lr, size_t feature, unsigned label)
{
	return mean(lr, lr->sum[feature * CHAIN_ROW + label]);
}

int16_t
mklearner_step(const struct learner *lr, size_t i)
{
	return mean(lr, lr->sumsteps[i]);
}
