#include "entities/chain.h"

#include <string.h>

int
chain_open(struct chain *c, struct arena *a, const struct model *m)
{
	struct span s = model_section(m, "weights");
	size_t buckets = s.n / (CHAIN_ROW * sizeof(int16_t));

	if (buckets == 0 || (buckets & (buckets - 1)) != 0)
		return -1;
	c->weights = model_int16(m, a, "weights", buckets * CHAIN_ROW);
	c->steps = model_int16(m, a, "steps", LABEL_COUNT * CHAIN_ROW);
	c->mask = (uint32_t)buckets - 1;
	return c->weights == NULL || c->steps == NULL ? -1 : 0;
}

int16_t
chain_tag(uint32_t feature)
{
	return (int16_t)((feature >> 17) + 1 < 32768 ? (feature >> 17) + 1 :
	    1);
}

/* Where the weights of a feature are looked for. */
static const int16_t *
first_row(const struct chain *c, uint32_t feature)
{
	return c->weights + (size_t)(feature & c->mask) * CHAIN_ROW;
}

/* The weights of a feature; NULL if it has none. */
static const int16_t *
row_of(const struct chain *c, uint32_t feature)
{
	int16_t tag = chain_tag(feature);
	const int16_t *w;

	for (uint32_t i = 0; i < CHAIN_PROBES; i++) {
		w = c->weights + (size_t)((feature + i) & c->mask) * CHAIN_ROW;
		if (w[LABEL_COUNT] == tag)
			return w;
		if (w[LABEL_COUNT] == 0)
			break;
	}
	return NULL;
}

int
chain_may(enum label before, enum label l)
{
	if (l == LABEL_OUT || l % 2 == 1)
		return 1;
	return before == l || before + 1 == l;
}

/* Names begin only with a likely word, and go on only near one. */
static void
restrict_labels(const struct atom *a, int32_t *row)
{
	for (int l = 1; l < LABEL_COUNT; l++)
		if (!a->near || (l % 2 == 1 && !a->likely))
			row[l] = CHAIN_NEVER;
}

/*
 * Rows lie far apart in memory: ask for all of them first.  The tag is added as
 * well, which nobody reads: eight numbers are added at once.
 */
static void
add_features(const struct chain *c, const struct atom *a, size_t i, size_t n,
    int32_t *row)
{
	uint32_t f[FEATURES_MAX];
	size_t k = features_of(a, i, n, f);
	const int16_t *w;

	for (size_t p = 0; p < k; p++)
		__builtin_prefetch(first_row(c, f[p]));
	while (k-- > 0) {
		if ((w = row_of(c, f[k])) == NULL)
			continue;
		for (int l = 0; l < CHAIN_ROW; l++)
			row[l] += w[l];
	}
}

void
chain_scores(const struct chain *c, const struct atom *a, size_t n,
    int32_t *score)
{
	memset(score, 0, n * CHAIN_ROW * sizeof(*score));
	for (size_t i = 0; i < n; i++) {
		if (a[i].near)
			add_features(c, a, i, n, score + i * CHAIN_ROW);
		restrict_labels(&a[i], score + i * CHAIN_ROW);
	}
}

/* The best way to a label from those before; 2 * CHAIN_NEVER if none. */
static int32_t
reach(const int32_t *steps, const int32_t best[LABEL_COUNT], int l,
    unsigned char *back)
{
	int32_t top = 2 * CHAIN_NEVER, s;

	for (int b = 0; b < LABEL_COUNT; b++) {
		if (!chain_may((enum label)b, (enum label)l) ||
		    best[b] <= CHAIN_NEVER)
			continue;
		s = best[b] + steps[b * CHAIN_ROW + l];
		if (s > top) {
			top = s;
			*back = (unsigned char)b;
		}
	}
	return top;
}

static void
step(const int32_t *row, const int32_t *steps, int32_t best[LABEL_COUNT],
    unsigned char back[LABEL_COUNT])
{
	int32_t now[LABEL_COUNT];

	for (int l = 0; l < LABEL_COUNT; l++) {
		now[l] = row[l] <= CHAIN_NEVER ? 2 * CHAIN_NEVER :
		    reach(steps, best, l, &back[l]);
		if (now[l] > CHAIN_NEVER)
			now[l] += row[l];
	}
	memcpy(best, now, sizeof(now));
}

void
chain_best(const int32_t *score, const int32_t *steps, size_t n,
    unsigned char *back, unsigned char *label)
{
	int32_t best[LABEL_COUNT] = { 0 };
	size_t i;
	int top = 0;

	for (int l = 1; l < LABEL_COUNT; l++)
		best[l] = CHAIN_NEVER;
	for (i = 0; i < n; i++)
		step(score + i * CHAIN_ROW, steps, best,
		    back + i * LABEL_COUNT);
	for (int l = 1; l < LABEL_COUNT; l++)
		if (best[l] > best[top])
			top = l;
	while (i-- > 0) {
		label[i] = (unsigned char)top;
		top = back[i * LABEL_COUNT + (size_t)top];
	}
}
