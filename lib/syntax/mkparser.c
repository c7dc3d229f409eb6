#include "syntax/mkparser.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "syntax/mkdense.h"
#include "syntax/mkhint.h"
#include "syntax/mklabel.h"
#include "syntax/mkmoves.h"
#include "syntax/mknet.h"
#include "syntax/mkzeroed.h"
#include "syntax/model.h"

#define SEED		7
#define TEACHERS	3	/* learn before it (cf. Kuncoro et al. 2016) */
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

/* Those who have learned, for one who learns. */
struct teachers {
	struct trainer	*v[TEACHERS];
	struct mkmoves	*moves[TEACHERS];
	struct mklabel	*label[TEACHERS];
	size_t		 n;
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

static void
read_sentence(struct trainer *t, const struct gold *g)
{
	mknet_forward(&t->net, g, NULL);
	mkmoves_see(&t->moves, &t->net);
	mklabel_read(&t->label, &t->net, g);
}

static double
learn_sentence(struct trainer *t, const struct teachers *by,
    const struct gold *g, int epoch)
{
	double loss;

	for (size_t k = 0; k < by->n; k++)
		read_sentence(by->v[k], g);
	mknet_forward(&t->net, g, &t->r);
	loss = mkmoves_learn(&t->moves, &t->net, g->head, epoch > 0 ?
	    EXPLORE : 0, by->moves, by->n, &t->r);
	mklabel_learn(&t->label, &t->net, g, by->label, by->n);
	mkhint_learn(&t->hint, &t->net, g);
	mknet_backward(&t->net, t->step);
	return loss;
}

static void
turn(struct trainer *t)
{
	mknet_turn(&t->net);
	mkmoves_turn(&t->moves);
	mklabel_turn(&t->label);
	mkhint_turn(&t->hint);
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
	turn(t);
}

static void
run_epoch(struct trainer *t, const struct teachers *by,
    const struct corpus *c, size_t *order, int epoch)
{
	double rate = RATE * (1 - (1 - RATE_LAST) * epoch / EPOCHS), loss = 0;

	mkrandom_shuffle(&t->r, order, c->n);
	for (size_t i = 0; i < c->n; i++) {
		loss += learn_sentence(t, by, &c->v[order[i]], epoch);
		if (i % BATCH == BATCH - 1 || i + 1 == c->n)
			step(t, rate, epoch);
	}
	fprintf(stderr, "parser: epoch %d, loss %.0f\n", epoch + 1, loss);
}

static void
write_numbers(struct model_writer *w, const struct param *p, double one)
{
	size_t n = p->rows * p->width;
	int16_t *v = mkparam_fixed(p, one);

	if (p->kind == MKPARAM_SPARSE)
		model_add_int8(w, p->name, v, n);
	else
		model_add_int16(w, p->name, v, n);
	free(v);
}

static void
write_param(struct model_writer *w, const struct param *p)
{
	switch (p->kind) {
	case MKPARAM_ADDED:
		write_numbers(w, p, DENSE_ONE);
		break;
	case MKPARAM_SPARSE:
		write_numbers(w, p, NET_EMBED);
		break;
	case MKPARAM_FADE:
		write_numbers(w, p, 1 << NET_FADE);
		break;
	case MKPARAM_FACTOR:
		write_numbers(w, p, 1 << PARSER_MOVE);
		break;
	case MKPARAM_MATRIX:
	case MKPARAM_TURNED:
		mkdense_write(w, p);
		break;
	case MKPARAM_BIAS:
		break;
	}
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

static struct trainer *
train(const struct corpus *c, const struct teachers *by, uint64_t seed)
{
	struct trainer *t = mkzeroed(1, sizeof(*t));
	size_t *order = mkzeroed(c->n, sizeof(*order));

	t->r = mkrandom_init(seed);
	mknet_open(&t->net, &t->r);
	mkmoves_open(&t->moves, &t->r);
	mklabel_open(&t->label, (int)c->labels.n, &t->r);
	mkhint_open(&t->hint, c, &t->r);
	for (size_t i = 0; i < c->n; i++)
		order[i] = i;
	for (int e = 0; e < EPOCHS; e++)
		run_epoch(t, by, c, order, e);
	free(order);
	return t;
}

/* From now on it is its mean. */
static void
settle(struct trainer *t)
{
	struct params g[GROUPS];

	groups(t, g);
	for (int i = 0; i < GROUPS; i++)
		for (int k = 0; k < g[i].n; k++)
			mkparam_settle(&g[i].p[k]);
	turn(t);
}

static void
add_teacher(struct teachers *by, struct trainer *t)
{
	settle(t);
	by->v[by->n] = t;
	by->moves[by->n] = &t->moves;
	by->label[by->n++] = &t->label;
}

void
mkparser_write(struct corpus *c, struct bytes *file)
{
	static const struct teachers none;
	struct teachers by = { .n = 0 };
	struct trainer *t;

	while (by.n < TEACHERS)
		add_teacher(&by, train(c, &none, SEED + by.n + 1));
	t = train(c, &by, SEED);
	write_model(t, &c->labels, file);
	free(t);
	for (size_t k = 0; k < by.n; k++)
		free(by.v[k]);
}
