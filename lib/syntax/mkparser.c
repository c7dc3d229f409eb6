#include "syntax/mkparser.h"

#include <err.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "syntax/mklabel.h"
#include "syntax/mkmoves.h"
#include "syntax/mknet.h"
#include "syntax/mktrainer.h"
#include "syntax/model.h"

#define D		NET_D
#define H		PARSER_HIDDEN
#define L		PARSER_LABEL

#define EPOCHS		14
#define BATCH		12
#define RATE		0.0015
#define RATE_LAST	0.07		/* of RATE, in the last epoch */
#define AVERAGE_FROM	4		/* epoch */
#define AVERAGE_EVERY	50
#define AVERAGE_MOST	300

static double
learn_sentence(struct trainer *t, const struct gold *g, int epoch)
{
	double loss;

	mknet_forward(t, g);
	loss = mkmoves_learn(t, g, epoch);
	mklabel_learn(t, g);
	mkmoves_backward(t);
	mknet_backward(t);
	return loss;
}

static void
open_params(struct trainer *t)
{
	static const char *const conv[] = { "conv0", "conv1", "conv2", "conv3" };
	static const char *const bias[] = { "bias0", "bias1", "bias2", "bias3" };
	size_t rows = 0;

	for (int k = 0; k < NET_INPUTS; k++)
		rows += net_rows[k];
	mkparam_open(&t->p[MK_EMBED], "embed", rows, D, 0.15, 1, &t->r);
	mkparam_open(&t->p[MK_ROOT], "root", 1, D, 0.5, 0, &t->r);
	mkparam_open(&t->p[MK_SLOT], "slot", SLOT_COUNT * H, D,
	    sqrt(2.0 / (5 * D)), 0, &t->r);
	mkparam_open(&t->p[MK_NIL], "nil", SLOT_COUNT, H, 0.1, 0, &t->r);
	mkparam_open(&t->p[MK_HIDDEN], "hidden", 1, H, 0, 0, &t->r);
	mkparam_open(&t->p[MK_MOVE], "move", 4, H, sqrt(1.0 / H), 0, &t->r);
	mkparam_open(&t->p[MK_MOVE_BIAS], "move-bias", 1, 4, 0, 0, &t->r);
	mkparam_open(&t->p[MK_DEPENDENT], "dependent", L, D, sqrt(1.0 / D), 0,
	    &t->r);
	mkparam_open(&t->p[MK_HEAD], "head", L, D, sqrt(1.0 / D), 0, &t->r);
	mkparam_open(&t->p[MK_CHILD], "child", L, D, sqrt(1.0 / D), 0, &t->r);
	mkparam_open(&t->p[MK_DISTANCE], "distance", PARSER_DISTANCES, L, 0.1, 0,
	    &t->r);
	mkparam_open(&t->p[MK_LABEL], "label", PARSER_LABELS, L, sqrt(1.0 / L), 0,
	    &t->r);
	mkparam_open(&t->p[MK_LABEL_BIAS], "label-bias", 1, PARSER_LABELS, 0, 0,
	    &t->r);
	for (int l = 0; l < NET_LAYERS; l++) {
		mkparam_open(&t->p[MK_CONV + l], conv[l], D, (size_t)3 * D,
		    0.6 * sqrt(2.0 / (3 * D)), 0, &t->r);
		mkparam_open(&t->p[MK_BIAS + l], bias[l], 1, D, 0, 0, &t->r);
	}
}

static void
step(struct trainer *t, double rate, int epoch)
{
	t->step++;
	for (int k = 0; k < MK_PARAMS; k++)
		mkparam_step(&t->p[k], t->step, rate);
	if (epoch < AVERAGE_FROM || t->step % AVERAGE_EVERY != 0)
		return;
	if (t->averages < AVERAGE_MOST)
		t->averages++;
	for (int k = 0; k < MK_PARAMS; k++)
		mkparam_average(&t->p[k], t->averages);
}

/* Weights or values: what is added to a value is scaled as one. */
static double
scale(int k)
{
	switch (k) {
	case MK_SLOT:
	case MK_MOVE:
	case MK_DEPENDENT:
	case MK_HEAD:
	case MK_CHILD:
	case MK_LABEL:
		return 1 << DENSE_WEIGHT;
	default:
		return k >= MK_CONV && k < MK_BIAS ? 1 << DENSE_WEIGHT : DENSE_ONE;
	}
}

/* As the products want it (see dense.h). */
static void
put_in_order(int16_t *w, size_t rows, size_t width)
{
	int16_t *copy = malloc(rows * width * sizeof(*w));

	if (copy == NULL)
		err(3, NULL);
	memcpy(copy, w, rows * width * sizeof(*w));
	for (size_t o = 0; o < rows; o++)
		for (size_t i = 0; i < width; i++)
			w[dense_order(o, i, width)] = copy[o * width + i];
	free(copy);
}

static void
write_param(struct trainer *t, int k, struct model_writer *w)
{
	const struct param *p = &t->p[k];
	size_t n = p->rows * p->width;
	int16_t *v = mkparam_fixed(p, scale(k));

	/* Moves are too few for a matrix. */
	if (scale(k) == 1 << DENSE_WEIGHT && k != MK_MOVE)
		put_in_order(v, p->rows, p->width);
	model_add_int16(w, p->name, v, n);
	free(v);
}

static void
write_model(struct trainer *t, const struct inventory *labels,
    struct bytes *file)
{
	struct model_writer w = { 0 };
	struct bytes names = { 0 };

	for (int k = 0; k < MK_PARAMS; k++)
		write_param(t, k, &w);
	for (size_t i = 0; i < labels->n; i++) {
		bytes_add(&names, labels->v[i]);
		bytes_char(&names, '\n');
	}
	model_add(&w, "labels", bytes_span(&names));
	bytes_close(&names);
	model_finish(&w, file);
}

static void
run_epoch(struct trainer *t, const struct corpus *c, size_t *order, int epoch)
{
	double rate = RATE * (1 - (1 - RATE_LAST) * epoch / EPOCHS), loss = 0;

	mkrandom_shuffle(&t->r, order, c->n);
	for (size_t i = 0; i < c->n; i++) {
		loss += learn_sentence(t, &c->v[order[i]], epoch);
		if (i % BATCH == BATCH - 1 || i + 1 == c->n)
			step(t, rate, epoch);
	}
	fprintf(stderr, "parser: epoch %d, loss %.0f\n", epoch + 1, loss);
}

void
mkparser_write(struct corpus *c, struct bytes *file)
{
	struct trainer *t = calloc(1, sizeof(*t));
	size_t *order = calloc(c->n, sizeof(*order));

	if (t == NULL || order == NULL)
		err(3, NULL);
	t->r = mkrandom_init(7);
	t->labels = (int)c->labels.n;
	open_params(t);
	for (size_t i = 0; i < c->n; i++)
		order[i] = i;
	for (int e = 0; e < EPOCHS; e++)
		run_epoch(t, c, order, e);
	write_model(t, &c->labels, file);
	free(order);
	free(t);
}
