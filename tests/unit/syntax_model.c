/* Models: what is damaged does not open, and is never read out of bounds. */
#include <stdlib.h>
#include <string.h>

#include "ground/arena.h"
#include "lang/en.h"
#include "syntax/model.h"
#include "syntax/dense.h"
#include "syntax/parser.h"
#include "syntax/tagger.h"
#include "syntax/vectors.h"
#include "tap.h"

static struct arena *arena;

/* A copy in a block of its own, so that its ends are watched. */
static unsigned char *
copy_of(const struct block *b, size_t n)
{
	unsigned char *p = malloc(n > 0 ? n : 1);

	if (p == NULL)
		abort();
	memcpy(p, b->p, n);
	return p;
}

static int
opens(const void *p, size_t n)
{
	struct model m;
	struct tagger t;
	struct vectors v;

	if (model_open(&m, p, n) == -1)
		return 0;
	return tagger_open(&t, arena, &m) == 0 ||
	    vectors_open(&v, arena, &m) == 0 || parser_new(arena, &m) != NULL;
}

static int
cut_does_not_open(const struct block *b)
{
	static const size_t ends[] = { 0, 1, 7, 8, 15, 16, 47, 48, 100, 300,
	    4096, 100000 };
	unsigned char *p;
	int opened;

	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
		p = copy_of(b, ends[i]);
		opened = opens(p, ends[i]);
		free(p);
		if (opened)
			return 0;
	}
	return !opens(b->p, b->n - 1);
}

/* Each byte of the head is changed: whatever opens then is read in bounds. */
static int
damage_is_harmless(const struct block *b)
{
	unsigned char *p = copy_of(b, b->n);
	struct model m;

	for (size_t i = 0; i < 16 + 4 * 32; i++) {
		p[i] ^= 0x5a;
		if (model_open(&m, p, b->n) == 0)
			(void)tagger_open(&(struct tagger){ 0 }, arena, &m);
		p[i] ^= 0x5a;
		arena_reset(arena);
	}
	free(p);
	return 1;
}

/* Weights at random: words and trees stay within their bounds. */
static int
noise_reads(void)
{
	unsigned char *p = copy_of(&en_parser_model, en_parser_model.n);
	struct model m;
	struct parser *parser;
	struct token v[40] = { 0 };
	struct seen seen[40] = { 0 };
	int8_t loud[VECTORS_D];
	struct tree t = { v, 40, 40 };
	int good = 1;

	for (size_t i = 4096, x = 1; i < en_parser_model.n; i += 3) {
		x = x * 1103515245 + 12345;
		p[i] ^= (unsigned char)(x >> 16);
	}
	memset(loud, INT8_MAX, sizeof(loud));
	for (uint32_t i = 0; i < 40; i++) {
		seen[i].word = i * 2654435761U;
		seen[i].vector = i % 2 == 0 ? loud : NULL;
	}
	if (model_open(&m, p, en_parser_model.n) == 0 &&
	    (parser = parser_new(arena, &m)) != NULL) {
		parser_read(parser, seen, &t);
		for (size_t i = 0; i < t.n; i++)
			good = good && v[i].head <= t.n;
	}
	free(p);
	return good;
}

static struct seen
see(const struct vectors *v, struct span word)
{
	struct token t = { .form = word, .fold = word };
	struct seen s;

	seen_read(&s, &t, 0, CASING_USUAL);
	vectors_see(v, &s);
	return s;
}

/* How far the vectors of two words point the same way. */
static int
likeness(const struct vectors *v, struct span a, struct span b)
{
	struct seen x = see(v, a), y = see(v, b);
	int sum = 0;

	for (int d = 0; d < VECTORS_D; d++)
		sum += x.vector[d] * y.vector[d];
	return sum;
}

static void
vectors(void)
{
	struct model m;
	struct vectors v;
	struct seen s;

	tap_ok(model_open(&m, en_vectors_model.p, en_vectors_model.n) == 0 &&
	    vectors_open(&v, arena, &m) == 0, "the vectors open");
	s = see(&v, SPAN("monday"));
	tap_ok(s.vector != NULL && s.class[0] > 0 && s.class[1] > 0,
	    "a common word has a vector and classes");
	tap_ok(likeness(&v, SPAN("monday"), SPAN("tuesday")) >
	    likeness(&v, SPAN("monday"), SPAN("bread")) &&
	    likeness(&v, SPAN("killed"), SPAN("wounded")) >
	    likeness(&v, SPAN("killed"), SPAN("bread")),
	    "words that are used alike are alike");
	s = see(&v, SPAN("qzxvwkj"));
	tap_ok(s.vector == NULL && s.class[0] == 0 && s.class[1] == 0,
	    "a word that no text has has none");
}

/* A table without an empty slot, and rows that are not there. */
static void
damaged_vectors(void)
{
	static const uint32_t word[4] = { 1, 2, 3, 4 };
	static const int16_t row[4] = { 0, 0, 7, -1 }, class[1] = { 5 };
	static const int8_t values[VECTORS_D] = { 1 };
	struct vectors v = { .word = word, .row = row, .mask = 3, .n = 1,
	    .values = values, .class = { class, class } };
	struct seen s = { .word = 9 }, beyond = { .word = 3 };
	struct seen negative = { .word = 4 }, good = { .word = 2 };

	vectors_see(&v, &s);
	tap_ok(s.vector == NULL, "a full table is searched to an end");
	vectors_see(&v, &beyond);
	vectors_see(&v, &negative);
	tap_ok(beyond.vector == NULL && negative.vector == NULL,
	    "a row beyond the last is not read");
	vectors_see(&v, &good);
	tap_ok(good.vector == values && good.class[1] == 6,
	    "one that is there is");
}

#define IN	96
#define OUT	64
#define MOST	9		/* vectors */

/* A matrix and vectors whose products are now small, now clipped. */
static void
fill(int8_t *w, int32_t *start, int32_t *shift, uint8_t *x)
{
	for (size_t i = 0; i < (size_t)IN * OUT; i++)
		w[i] = (int8_t)(i * 7919 % (2 * DENSE_WEIGHT + 1)) -
		    DENSE_WEIGHT;
	for (size_t i = 0; i < OUT; i++) {
		start[i] = (int32_t)(i * 33331 % 90001) - 45000;
		shift[i] = (int32_t)i % 9;
	}
	for (size_t i = 0; i < (size_t)IN * MOST; i++)
		x[i] = (uint8_t)(i * 104729 % 4001);
}

/* Both at their ends: no way may lose a sum of two products. */
static void
fill_ends(int8_t *w, uint8_t *x)
{
	for (size_t i = 0; i < (size_t)IN * OUT; i++)
		w[i] = i % 3 == 0 ? -DENSE_WEIGHT : DENSE_WEIGHT;
	memset(x, UINT8_MAX, (size_t)IN * MOST);
}

/* What stands in dense.h, word by word. */
static int16_t
product(const struct dense *m, const uint8_t *x, size_t o)
{
	int64_t sum = m->start[o];

	for (size_t i = 0; i < IN; i++)
		sum += x[i] * m->weights[dense_order(o, i, IN)];
	sum >>= m->shift[o];
	return (int16_t)(sum > DENSE_CLIP ? DENSE_CLIP :
	    sum < -DENSE_CLIP ? -DENSE_CLIP : sum);
}

/* One vector, two ..., and nothing is written behind their products. */
static int
multiplies(const struct dense_way *way, const struct dense *m,
    const uint8_t *x)
{
	int16_t got[MOST * OUT + 1];

	for (size_t n = 1; n <= MOST; n++) {
		got[n * OUT] = 77;
		dense_multiply(way, m, x, n, got);
		if (got[n * OUT] != 77)
			return 0;
		for (size_t i = 0; i < n * OUT; i++)
			if (got[i] != product(m, x + i / OUT * IN, i % OUT))
				return 0;
	}
	return 1;
}

static int
all_multiply(const struct dense *m, const uint8_t *x)
{
	size_t k = 0;

	while (dense_way(k) != NULL && multiplies(dense_way(k), m, x))
		k++;
	return k > 0 && dense_way(k) == NULL;
}

static int
has_bytes(void)
{
	static const int16_t v[] = { 0, 8, 7, -8, -9, 3064, 3047, 3048,
	    -1040, DENSE_CLIP, -DENSE_CLIP };
	static const uint8_t want[] = { 64, 65, 64, 64, 63, 255, 254,
	    255, 0, 255, 0 };
	uint8_t got[sizeof(want)];

	dense_bytes(v, sizeof(want), DENSE_FINE, got);
	return memcmp(got, want, sizeof(want)) == 0;
}

static void
products(void)
{
	int8_t w[IN * OUT];
	int32_t start[OUT], shift[OUT];
	uint8_t x[IN * MOST];
	struct dense m = { w, start, shift, IN, OUT };
	unsigned char seen[IN * OUT] = { 0 };
	size_t n = 0;

	fill(w, start, shift, x);
	tap_ok(all_multiply(&m, x),
	    "products are the products, on every way this machine has");
	fill_ends(w, x);
	tap_ok(all_multiply(&m, x), "the greatest too");
	tap_ok(has_bytes(), "values are rounded and clipped to bytes");
	for (size_t o = 0; o < OUT; o++)
		for (size_t i = 0; i < IN; i++)
			n += !seen[dense_order(o, i, IN)]++;
	tap_ok(n == (size_t)IN * OUT, "each weight has a place of its own");
}

static void
written(void)
{
	static const int16_t v[] = { 1, -2, 32767 };
	struct model_writer w = { 0 };
	struct bytes file = { 0 };
	struct model m;
	const int16_t *got;

	model_add_int16(&w, "numbers", v, 3);
	model_add(&w, "names", SPAN("a\nb\n"));
	model_finish(&w, &file);
	tap_ok(model_open(&m, file.p, file.n) == 0, "what is written opens");
	got = model_int16(&m, arena, "numbers", 3);
	tap_ok(got != NULL && memcmp(got, v, sizeof(v)) == 0 &&
	    span_is(model_section(&m, "names"), "a\nb\n"),
	    "and holds what was written");
	tap_ok(model_int16(&m, arena, "numbers", 4) == NULL &&
	    model_section(&m, "nothing").p == NULL,
	    "sections of another size or name are not there");
	bytes_close(&file);
}

int
main(void)
{
	arena = arena_new(NULL);
	written();
	tap_ok(opens(en_tagger_model.p, en_tagger_model.n) &&
	    opens(en_parser_model.p, en_parser_model.n) &&
	    opens(en_vectors_model.p, en_vectors_model.n),
	    "the models that are built in open");
	tap_ok(cut_does_not_open(&en_tagger_model) &&
	    cut_does_not_open(&en_parser_model) &&
	    cut_does_not_open(&en_vectors_model),
	    "a model that is cut short does not open");
	tap_ok(damage_is_harmless(&en_tagger_model),
	    "a damaged head does no harm");
	tap_ok(noise_reads(), "damaged weights give a tree all the same");
	products();
	vectors();
	damaged_vectors();
	arena_free(arena);
	return tap_done();
}
