/*
 * mkchain:
 * Learn names.model from sentences with names marked: a text and, behind tabs, "start end
 * KIND" for each name, kinds PER ORG LOC; an empty line ends a document.  The same
 * program with the same tables makes the same bytes.
 */
#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "entities/chain.h"
#include "entities/features.h"
#include "entities/finder.h"
#include "entities/scene.h"
#include "ground/bytes.h"
#include "ground/out.h"
#include "syntax/mkrandom.h"
#include "syntax/mkzeroed.h"
#include "text/slurp.h"

#define EPOCHS		8
#define ROUNDS		13		/* learned anew in another order; the mean counts */
#define ROWS		(1U << 16)	/* of the model */
#define OFTEN		3		/* a feature must be seen as often */
#define DROPPED		40		/* per cent of features, each time */
#define SCALE		24		/* of averaged weights */
#define SENTENCES_MAX	4096		/* of a document */

/* A word: its features and what is right. */
struct sample {
	uint32_t	*f;
	size_t		 n;
	unsigned char	 label, near, likely;
};

/* A line of words. */
struct example {
	struct sample	*v;
	size_t		 n;
};
struct examples { VEC(struct example); };

/* The features of all samples, numbered. */
struct inventory {
	uint32_t	*hash, *id;	/* open addressing; id 0: free */
	uint32_t	 mask, n;
	uint32_t	*name, *count;	/* by id, from 1 */
};

struct learner {
	struct arena	*arena;
	struct tables	 tables;
	struct knowledge known;
	struct examples	 v;
	struct inventory all;
	int32_t		*w, steps[LABEL_COUNT * CHAIN_ROW];
	int64_t		*u, usteps[LABEL_COUNT * CHAIN_ROW];
	int64_t		*sum, sumsteps[LABEL_COUNT * CHAIN_ROW];
	int64_t		 now;
};

#define FEATURES_ALL	(1U << 23)	/* room in the inventory */

static void
inventory_open(struct inventory *in)
{
	in->mask = FEATURES_ALL - 1;
	in->hash = mkzeroed(FEATURES_ALL, sizeof(*in->hash));
	in->id = mkzeroed(FEATURES_ALL, sizeof(*in->id));
	in->name = mkzeroed(FEATURES_ALL, sizeof(*in->name));
	in->count = mkzeroed(FEATURES_ALL, sizeof(*in->count));
}

static uint32_t
inventory_id(struct inventory *in, uint32_t feature)
{
	uint32_t i = feature & in->mask;

	while (in->id[i] != 0 && in->hash[i] != feature)
		i = (i + 1) & in->mask;
	if (in->id[i] == 0) {
		if (++in->n >= FEATURES_ALL / 2)
			errx(3, "too many features");
		in->id[i] = in->n;
		in->hash[i] = feature;
		in->name[in->n] = feature;
	}
	in->count[in->id[i]]++;
	return in->id[i];
}

/* Forget features that are seen too seldom; weights for the others. */
static void
prune(struct learner *lr)
{
	struct sample *s;
	size_t n;

	for (size_t i = 0; i < lr->v.n; i++)
		for (size_t k = 0; k < lr->v.v[i].n; k++) {
			s = &lr->v.v[i].v[k];
			n = 0;
			for (size_t f = 0; f < s->n; f++)
				if (lr->all.count[s->f[f]] >= OFTEN)
					s->f[n++] = s->f[f];
			s->n = n;
		}
	lr->w = mkzeroed(((size_t)lr->all.n + 1) * CHAIN_ROW, sizeof(*lr->w));
	lr->u = mkzeroed(((size_t)lr->all.n + 1) * CHAIN_ROW, sizeof(*lr->u));
	lr->sum = mkzeroed(((size_t)lr->all.n + 1) * CHAIN_ROW,
	    sizeof(*lr->sum));
}

/* Mark the words that a name's field names: "12 20 ORG". */
static void
mark(const struct line *l, struct sample *v, struct span field)
{
	static const char *const kinds[] = { "PER", "ORG", "LOC" };
	char buf[64], kind[16];
	size_t start, end, first = 1;
	int label = 0;

	if (field.n >= sizeof(buf))
		return;
	memcpy(buf, field.p, field.n);
	buf[field.n] = '\0';
	if (sscanf(buf, "%zu %zu %15s", &start, &end, kind) != 3)
		errx(3, "no name: %s", buf);
	for (int k = 0; k < 3; k++)
		if (strcmp(kind, kinds[k]) == 0)
			label = 2 * k + 1;
	for (size_t i = 0; i < l->words.n && label > 0; i++)
		if (l->words.v[i].start >= start && l->words.v[i].end <= end) {
			v[i].label = (unsigned char)(label + (first ? 0 : 1));
			first = 0;
		}
}

static void
keep(struct learner *lr, const struct scene *sc, size_t n,
    const struct index *document, struct span names)
{
	const struct line *l = &sc->v[n];
	struct atom *a = features_line(sc, l, document);
	struct example e = { ARENA_ARRAY(lr->arena, struct sample,
	    l->words.n + 1), l->words.n };
	uint32_t f[FEATURES_MAX];
	struct span field;

	for (size_t i = 0; i < e.n; i++) {
		e.v[i].near = a[i].near;
		e.v[i].likely = a[i].likely;
		if (!a[i].near)
			continue;
		e.v[i].n = features_of(a, i, e.n, f);
		e.v[i].f = ARENA_ARRAY(lr->arena, uint32_t, e.v[i].n);
		for (size_t k = 0; k < e.v[i].n; k++)
			e.v[i].f[k] = inventory_id(&lr->all, f[k]);
	}
	while (span_cut(&names, '\t', &field))
		mark(l, e.v, field);
	*VEC_PUSH(lr->arena, &lr->v) = e;
}

static void
read_document(struct learner *lr, struct span text)
{
	struct arena *a = arena_new(NULL);
	struct sentence *v = ARENA_ARRAY(a, struct sentence, SENTENCES_MAX);
	struct span *names = ARENA_ARRAY(a, struct span, SENTENCES_MAX), line;
	struct index document = { 0 };
	struct scene sc;
	size_t n = 0;

	while (n < SENTENCES_MAX && span_cut(&text, '\n', &line)) {
		v[n].zone = ZONE_BODY;
		names[n] = line;
		span_cut(&names[n], '\t', &v[n].text);
		n++;
	}
	scene_open(&sc, &lr->known, a, NULL, v, n);
	for (size_t i = 0; i < n; i++)
		finder_read(&sc, &sc.v[i]);
	features_document(&sc, &document);
	for (size_t i = 0; i < n; i++)
		if (!sc.v[i].all_caps && !sc.v[i].title_case)
			keep(lr, &sc, i, &document, names[i]);
	arena_free(a);
}

static void
read_file(struct learner *lr, struct span text)
{
	size_t at;

	while (text.n > 0) {
		at = span_find(text, SPAN("\n\n"));
		if (at > 0)
			read_document(lr, span_sub(text, 0, at));
		text = span_sub(text, at + 2 < text.n ? at + 2 : text.n,
		    text.n);
	}
}

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

	for (size_t i = 0; i < lr->v.n; i++)
		if (lr->v.v[i].n > most)
			most = lr->v.v[i].n;
	scores = mkzeroed(most * CHAIN_ROW, sizeof(*scores));
	back = mkzeroed(most, LABEL_COUNT);
	got = mkzeroed(most, 1);
	order = mkzeroed(lr->v.n, sizeof(*order));
	for (size_t i = 0; i < lr->v.n; i++)
		order[i] = i;
	for (int epoch = 1; epoch <= EPOCHS; epoch++) {
		mkrandom_shuffle(&chance, order, lr->v.n);
		wrong = 0;
		for (size_t i = 0; i < lr->v.n; i++)
			wrong += learn(lr, &lr->v.v[order[i]], scores, back,
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
	size_t n = ((size_t)lr->all.n + 1) * CHAIN_ROW;

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

static int16_t
mean(int64_t sum)
{
	int64_t x = sum / ROUNDS;

	return (int16_t)(x > INT16_MAX ? INT16_MAX : x < -INT16_MAX ?
	    -INT16_MAX : x);
}

/* A feature with its mean weights. */
struct weighed {
	uint32_t	feature;
	int32_t		norm;
	int16_t		w[LABEL_COUNT];
};

/* Those that weigh most go first; a fixed order. */
static int
compare(const void *a, const void *b)
{
	const struct weighed *x = a, *y = b;

	if (x->norm != y->norm)
		return x->norm > y->norm ? -1 : 1;
	return x->feature < y->feature ? -1 : x->feature > y->feature;
}

static struct weighed *
weigh(const struct learner *lr)
{
	struct weighed *v = mkzeroed(lr->all.n, sizeof(*v));
	size_t at;

	for (uint32_t i = 0; i < lr->all.n; i++) {
		v[i].feature = lr->all.name[i + 1];
		for (unsigned l = 0; l < LABEL_COUNT; l++) {
			at = (size_t)(i + 1) * CHAIN_ROW + l;
			v[i].w[l] = mean(lr->sum[at]);
			v[i].norm += abs(v[i].w[l]);
		}
	}
	qsort(v, lr->all.n, sizeof(*v), compare);
	return v;
}

/* Put a feature into the table; 0 if there is no room near its place. */
static int
place(int16_t *table, const struct weighed *f)
{
	int16_t *row;

	for (uint32_t i = 0; i < CHAIN_PROBES; i++) {
		row = table + (size_t)((f->feature + i) & (ROWS - 1)) *
		    CHAIN_ROW;
		if (row[LABEL_COUNT] != 0)
			continue;
		memcpy(row, f->w, sizeof(f->w));
		row[LABEL_COUNT] = chain_tag(f->feature);
		return 1;
	}
	return 0;
}

static void
write_model(const struct learner *lr, const char *path)
{
	int16_t *table = mkzeroed((size_t)ROWS * CHAIN_ROW, sizeof(*table));
	int16_t steps[LABEL_COUNT * CHAIN_ROW];
	struct weighed *v = weigh(lr);
	struct model_writer m = { 0 };
	struct bytes file = { 0 };
	struct out o;
	size_t n = 0, all;

	for (all = 0; all < lr->all.n && v[all].norm > 0; all++)
		if (n < ROWS / 10 * 9)
			n += (size_t)place(table, &v[all]);
	fprintf(stderr, "names: %zu of %zu features kept\n", n, all);
	for (size_t i = 0; i < LABEL_COUNT * CHAIN_ROW; i++)
		steps[i] = mean(lr->sumsteps[i]);
	model_add_int16(&m, "weights", table, (size_t)ROWS * CHAIN_ROW);
	model_add_int16(&m, "steps", steps, LABEL_COUNT * CHAIN_ROW);
	model_finish(&m, &file);
	if (file.err != 0 || out_open(&o, path) == -1)
		err(3, "%s", path);
	out_span(&o, bytes_span(&file));
	if (out_finish(&o, 1) == -1)
		err(3, "%s", path);
	bytes_close(&file);
	free(table);
	free(v);
}

int
main(int argc, char **argv)
{
	struct learner lr = { 0 };
	struct bytes text = { 0 };

	if (argc != 3)
		errx(2, "usage: mkchain model sentences");
	lr.arena = arena_new(NULL);
	lr.now = 1;
	tables_open(&lr.tables, NULL);
	lr.known = (struct knowledge){ &lr.tables, lore_new(lr.arena,
	    &lr.tables), NULL };
	inventory_open(&lr.all);
	if (slurp_file(&text, argv[2]) == -1)
		err(3, "%s", argv[2]);
	read_file(&lr, bytes_span(&text));
	prune(&lr);
	fprintf(stderr, "names: %zu sentences, %u features\n", lr.v.n,
	    lr.all.n);
	for (uint64_t round = 1; round <= ROUNDS; round++) {
		train(&lr, round);
		settle(&lr);
	}
	write_model(&lr, argv[1]);
	free(lr.w);
	free(lr.u);
	free(lr.sum);
	bytes_close(&text);
	arena_free(lr.arena);
	return 0;
}
