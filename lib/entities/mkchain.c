/*
 * mkchain:
 * Learn names.model from sentences with names marked (mksample.h).  The same
 * program with the same tables makes the same bytes.
 */
#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "entities/chain.h"
#include "entities/mklearner.h"
#include "entities/mksample.h"
#include "ground/bytes.h"
#include "ground/out.h"
#include "syntax/mkzeroed.h"
#include "text/slurp.h"

#define ROUNDS	13		/* learned anew in another order */
#define ROWS	(1U << 16)	/* of the model */

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
	const struct inventory *all = &lr->ex->all;
	struct weighed *v = mkzeroed(all->n, sizeof(*v));

	for (uint32_t i = 0; i < all->n; i++) {
		v[i].feature = all->name[i + 1];
		for (unsigned l = 0; l < LABEL_COUNT; l++) {
			v[i].w[l] = mklearner_weight(lr, i + 1, l);
			v[i].norm += abs(v[i].w[l]);
		}
	}
	qsort(v, all->n, sizeof(*v), compare);
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

	for (all = 0; all < lr->ex->all.n && v[all].norm > 0; all++)
		if (n < ROWS / 10 * 9)
			n += (size_t)place(table, &v[all]);
	fprintf(stderr, "names: %zu of %zu features kept\n", n, all);
	for (size_t i = 0; i < LABEL_COUNT * CHAIN_ROW; i++)
		steps[i] = mklearner_step(lr, i);
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
	struct examples ex;
	struct learner lr;
	struct bytes text = { 0 };

	if (argc != 3)
		errx(2, "usage: mkchain model sentences");
	if (slurp_file(&text, argv[2]) == -1)
		err(3, "%s", argv[2]);
	mksample_open(&ex);
	mksample_read(&ex, bytes_span(&text));
	fprintf(stderr, "names: %zu sentences, %u features\n", ex.n,
	    ex.all.n);
	mklearner_open(&lr, &ex);
	for (uint64_t round = 1; round <= ROUNDS; round++)
		mklearner_round(&lr, round);
	write_model(&lr, argv[1]);
	mklearner_close(&lr);
	mksample_close(&ex);
	bytes_close(&text);
	return 0;
}
