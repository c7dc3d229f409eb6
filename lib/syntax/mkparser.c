#include "syntax/mkparser.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "syntax/mkhint.h"
#include "syntax/mklabel.h"
#include "syntax/mkmoves.h"
#include "syntax/mknet.h"
#include "syntax/mkzeroed.h"
#include "syntax/model.h"

#define EPOCHS		20
#define BATCH		12
#define RATE		0.0015
#define RATE_LAST	0.07		/* of RATE, in the last epoch */
#define EXPLORE		0.9		/* follow one's own choice so often */
#define AVERAGE_FROM	(EPOCHS / 3)	/* epoch */
#define AVERAGE_EVERY	50
#define AVERAGE_MOST	300

struct trainer {
	struct mknet	 net;
	struct mkmoves	 moves;
	struct mklabel	 label;
	struct mkhint	 hint;
	struct mkrandom	 r;
	uint32_t	 step;
	unsigned	 averages;
};

struct params { struct param *p; int n; };
#define GROUPS	4
#define KEPT	3		/* groups that a model keeps */

static void
groups(struct trainer *t, struct params g[GROUPS])
{
	g[0] = (struct params){ t->net.p, MKNET_PARAMS };
	g[1] = (struct params){ t->moves.p, MKMOVES_PARAMS };
	g[2] = (struct params){ t->label.p, MKLABEL_PARAMS };
	g[3] = (struct params){ t->hint.p, MKHINT_KINDS };
}

static double
learn_sentence(struct trainer *t, const struct gold *g, int epoch)
{
	double loss;

	mknet_forward(&t->net, g, &t->r);
	loss = mkmoves_learn(&t->moves, &t->net, g->head, epoch > 0 ?
	    EXPLORE : 0, &t->r);
	mklabel_learn(&t->label, &t->net, g);
	mkhint_learn(&t->hint, &t->net, g);
	mknet_backward(&t->net, t->step);
	return loss;
}

static void
step(struct trainer *t, double rate, int epoch)
{
	struct params g[GROUPS];
	int average = epoch >= AVERAGE_FROM &&
	    (t->step + 1) % AVERAGE_EVERY == 0;

	t->step++;
	if (average && t->averages < AVERAGE_MOST)
		t->averages++;
	groups(t, g);
	for (int i = 0; i < GROUPS; i++)
		for (int k = 0; k < g[i].n; k++) {
			mkparam_step(&g[i].p[k], t->step, rate);
			if (average)
				mkparam_average(&g[i].p[k], t->averages);
		}
	mknet_turn(&t->net);
	mkmoves_turn(&t->moves);
	mklabel_turn(&t->label);
	mkhint_turn(&t->hint);
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

/* As the products want it (see dense.h). */
static void
put_in_order(int16_t *w, const struct param *p)
{
	size_t n = p->rows * p->width;
	int16_t *copy = mkzeroed(n, sizeof(*w));

	memcpy(copy, w, n * sizeof(*w));
	for (size_t i = 0; i < n; i++) {
		size_t row = i / p->width, column = i % p->width;

		if (p->kind == MKPARAM_MATRIX)
			w[dense_order(row, column, p->width)] = copy[i];
		else
			w[dense_order(column, row, p->rows)] = copy[i];
	}
	free(copy);
}

/* What a parameter of 1 is written as. */
static double
one(enum mkparam_kind kind)
{
	switch (kind) {
	case MKPARAM_ADDED:
		return DENSE_ONE;
	case MKPARAM_SPARSE:
		return NET_EMBED;
	case MKPARAM_FADE:
		return 1 << NET_FADE;
	default:
		return 1 << DENSE_WEIGHT;
	}
}

static void
write_param(struct model_writer *w, const struct param *p)
{
	size_t n = p->rows * p->width;
	int16_t *v = mkparam_fixed(p, one(p->kind));

	if (p->kind == MKPARAM_MATRIX || p->kind == MKPARAM_TURNED)
		put_in_order(v, p);
	if (p->kind == MKPARAM_SPARSE)
		model_add_int8(w, p->name, v, n);
	else
		model_add_int16(w, p->name, v, n);
	free(v);
}

static void
write_model(struct trainer *t, const struct inventory *labels,
    struct bytes *file)
{
	struct model_writer w = { 0 };
	struct bytes names = { 0 };
	struct params g[GROUPS];

	groups(t, g);
	for (int i = 0; i < KEPT; i++)
		for (int k = 0; k < g[i].n; k++)
			write_param(&w, &g[i].p[k]);
	for (size_t i = 0; i < labels->n; i++) {
		bytes_add(&names, labels->v[i]);
		bytes_char(&names, '\n');
	}
	model_add(&w, "labels", bytes_span(&names));
	bytes_close(&names);
	model_finish(&w, file);
}

void
mkparser_write(struct corpus *c, struct bytes *file)
{
	struct trainer *t = mkzeroed(1, sizeof(*t));
	size_t *order = mkzeroed(c->n, sizeof(*order));

	t->r = mkrandom_init(7);
	mknet_open(&t->net, &t->r);
	mkmoves_open(&t->moves, &t->r);
	mklabel_open(&t->label, (int)c->labels.n, &t->r);
	mkhint_open(&t->hint, c, &t->r);
	for (size_t i = 0; i < c->n; i++)
		order[i] = i;
	for (int e = 0; e < EPOCHS; e++)
		run_epoch(t, c, order, e);
	write_model(t, &c->labels, file);
	free(order);
	free(t);
}
