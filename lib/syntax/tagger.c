#include "syntax/tagger.h"

#include <string.h>

#include "syntax/cloned.h"

#define COUNT_SHIFT	20
#define TAGS_MASK	((1U << COUNT_SHIFT) - 1)
#define CLOSE		78	/* of scores: one in four is wrong */
#define NEAR		156	/* one in ten */
#define OFTEN		20	/* a word of one tag is trusted from here on */

/* Slots are pairs: hash, bits.  A hash of 0 is an empty slot. */
static uint32_t
bits_of(const struct known *k, uint32_t word)
{
	uint32_t i = word & k->mask;

	if (k->v == NULL || word == 0)
		return 0;
	while (k->v[2 * i] != 0 && k->v[2 * i] != word)
		i = (i + 1) & k->mask;
	return k->v[2 * i] == word ? k->v[2 * i + 1] : 0;
}

void
tagger_known(const struct known *k, struct seen *s)
{
	uint32_t bits = bits_of(k, s->word);

	s->count = bits >> COUNT_SHIFT;
	s->known = s->count < 2 ? 1 : (bits & TAGS_MASK) + 2;
}

/* The one part of speech of a frequent word, or UPOS_NONE. */
static enum upos
only_upos(const struct seen *s)
{
	uint32_t tags = s->known - 2;
	int upos = 0;

	if (s->count < OFTEN || (tags & (tags - 1)) != 0)
		return UPOS_NONE;
	while (tags > 1) {
		tags >>= 1;
		upos++;
	}
	return (enum upos)upos;
}

int
tagger_open(struct tagger *t, struct arena *a, const struct model *m)
{
	size_t upos = model_section(m, "upos").n / TAGGER_CLASSES;
	size_t feats = model_section(m, "feats").n / TAGGER_CLASSES;
	size_t known;

	*t = (struct tagger){ 0 };
	t->known.v = model_uint32(m, a, "known", &known);
	t->upos = model_int8(m, "upos", upos * TAGGER_CLASSES);
	t->feats = model_int8(m, "feats", feats * TAGGER_CLASSES);
	t->tags = tagset_read(a, model_section(m, "tags"));
	if (t->known.v == NULL || t->upos == NULL || t->feats == NULL ||
	    known < 2 || (known & (known - 1)) != 0 || upos == 0 ||
	    feats == 0 || (upos & (upos - 1)) != 0 ||
	    (feats & (feats - 1)) != 0 || t->tags.n > TAGGER_CLASSES)
		return -1;
	t->known.mask = (uint32_t)(known / 2 - 1);
	t->upos_mask = (uint32_t)(upos - 1);
	t->feats_mask = (uint32_t)(feats - 1);
	return 0;
}

/* What stands beyond the ends of a sentence. */
static const struct seen *
at(const struct seen *s, size_t i, size_t n, int step)
{
	static const struct seen before = { .word = 11, .known = 3,
	    .upos = UPOS_COUNT }, after = { .word = 21, .known = 5,
	    .upos = UPOS_COUNT };

	if (step < 0)
		return i >= (size_t)-step ? &s[i - (size_t)-step] : &before;
	return i + (size_t)step < n ? &s[i + (size_t)step] : &after;
}

#define ADD(x)		(f[k] = seen_mix((uint32_t)k + 1, (x)), k++)
#define AND(a, b)	seen_mix((uint32_t)(a), (uint32_t)(b))

size_t
tagger_upos_features(const struct seen *s, size_t i, size_t n, uint32_t *f)
{
	const struct seen *w = &s[i], *m1 = at(s, i, n, -1);
	const struct seen *m2 = at(s, i, n, -2), *p1 = at(s, i, n, 1);
	const struct seen *p2 = at(s, i, n, 2);
	uint32_t t1 = (uint32_t)m1->upos, t12 = AND(t1, m2->upos);
	size_t k = 0;

	ADD(0);
	ADD(w->word);
	ADD(t1);
	ADD(t12);
	ADD(m1->word);
	ADD(p1->word);
	ADD(m2->word);
	ADD(p2->word);
	for (int j = 0; j < SEEN_SUFFIXES; j++)
		ADD(w->suffix[j]);
	for (int j = 0; j < SEEN_PREFIXES; j++)
		ADD(w->prefix[j]);
	ADD(w->shape);
	ADD(w->known);
	ADD(AND(w->known, t1));
	ADD(AND(w->known, p1->known));
	ADD(AND(t1, p1->known));
	ADD(AND(AND(t1, w->known), p1->known));
	ADD(AND(p1->known, p2->known));
	ADD(AND(m1->word, w->word));
	ADD(AND(w->word, p1->word));
	ADD(AND(t1, w->word));
	ADD(m1->suffix[2]);
	ADD(p1->suffix[2]);
	ADD(AND(w->suffix[2], t1));
	ADD(AND(w->shape, p1->shape));
	ADD(AND(w->shape, m1->shape));
	ADD(AND(w->suffix[1], w->shape));
	ADD(AND(p1->suffix[1], w->known));
	ADD(AND(t12, w->known));
	ADD(AND(w->suffix[2], p1->known));
	ADD(p2->known);
	ADD(w->class[1]);
	ADD(AND(w->class[0], w->suffix[1]));
	ADD(AND(p1->class[0], w->known));
	ADD(AND(m1->class[0], w->known));
	return k;
}

size_t
tagger_feats_features(const struct seen *s, size_t i, size_t n, uint32_t *f)
{
	const struct seen *w = &s[i], *m1 = at(s, i, n, -1);
	const struct seen *m2 = at(s, i, n, -2), *p1 = at(s, i, n, 1);
	uint32_t u = (uint32_t)w->upos;
	size_t k = 0;

	ADD(u);
	ADD(AND(u, w->word));
	ADD(AND(u, w->suffix[0]));
	ADD(AND(u, w->suffix[1]));
	ADD(AND(u, w->suffix[2]));
	ADD(AND(u, w->suffix[3]));
	ADD(AND(u, w->shape));
	ADD(AND(u, m1->word));
	ADD(AND(u, AND(m1->upos, m2->upos)));
	ADD(AND(u, m2->word));
	ADD(AND(AND(u, w->suffix[1]), m1->word));
	ADD(AND(AND(u, w->suffix[1]), m1->upos));
	ADD(AND(AND(u, w->suffix[1]), p1->word));
	ADD(AND(AND(u, w->word), m1->upos));
	ADD(AND(AND(u, w->suffix[1]), AND(m1->upos, m2->word)));
	ADD(AND(AND(u, w->suffix[1]), p1->upos));
	return k;
}

/* Half of the classes' weights, and of their sums: what a register holds. */
#define HALF	(TAGGER_CLASSES / 2)
typedef int8_t	half __attribute__((__vector_size__(HALF), __aligned__(1)));
typedef int16_t	sums __attribute__((__vector_size__(2 * HALF)));

/* The scores of the classes: sums of TAGGER_MAX weights at most. */
CLONED static void
score(const int8_t *weights, uint32_t mask, const uint32_t *f, size_t n,
    int16_t sum[TAGGER_CLASSES])
{
	sums a = { 0 }, b = { 0 };

	for (size_t k = 0; k < n; k++) {
		const half *w = (const half *)(const void *)(weights +
		    (size_t)(f[k] & mask) * TAGGER_CLASSES);

		a += __builtin_convertvector(w[0], sums);
		b += __builtin_convertvector(w[1], sums);
	}
	memcpy(sum, &a, sizeof(a));
	memcpy(sum + HALF, &b, sizeof(b));
}

static unsigned
best(const int16_t *sum, unsigned from, unsigned classes)
{
	unsigned top = from;

	for (unsigned c = from + 1; c < classes; c++)
		if (sum[c] > sum[top])
			top = c;
	return top;
}

/* What is next best, if close; the same plus UPOS_COUNT if not far off. */
static uint32_t
doubt(int16_t sum[TAGGER_CLASSES], unsigned top)
{
	int margin = sum[top];
	unsigned second;

	sum[top] = INT16_MIN;
	second = best(sum, 1, UPOS_COUNT);
	margin -= sum[second];
	return margin >= NEAR ? 0 : second + (margin < CLOSE ? 0 :
	    UPOS_COUNT);
}

int
tagger_inflects(enum upos u)
{
	return u == UPOS_NOUN || u == UPOS_PROPN || u == UPOS_VERB ||
	    u == UPOS_AUX || u == UPOS_ADJ || u == UPOS_ADV ||
	    u == UPOS_NUM || u == UPOS_PRON || u == UPOS_DET;
}

static void
tag(const struct tagger *t, struct seen *s, size_t i, size_t n)
{
	uint32_t f[TAGGER_MAX];
	int16_t sum[TAGGER_CLASSES];

	s[i].doubt = 0;
	s[i].upos = only_upos(&s[i]);
	if (s[i].upos != UPOS_NONE)
		return;
	score(t->upos, t->upos_mask, f, tagger_upos_features(s, i, n, f),
	    sum);
	/* Class 0 is no part of speech. */
	s[i].upos = (enum upos)best(sum, 1, UPOS_COUNT);
	s[i].doubt = doubt(sum, (unsigned)s[i].upos);
}

static unsigned
inflection(const struct tagger *t, const struct seen *s, size_t i, size_t n)
{
	uint32_t f[TAGGER_MAX];
	int16_t sum[TAGGER_CLASSES];

	if (!tagger_inflects(s[i].upos))
		return 0;
	score(t->feats, t->feats_mask, f, tagger_feats_features(s, i, n, f),
	    sum);
	return best(sum, 0, (unsigned)t->tags.n);
}

void
tagger_read(const struct tagger *t, struct tree *tree, struct seen *s)
{
	for (size_t i = 0; i < tree->n; i++) {
		tag(t, s, i, tree->n);
		tree->v[i].upos = s[i].upos;
	}
	for (size_t i = 0; i < tree->n; i++)
		tree->v[i].feats = inflection(t, s, i, tree->n);
}
