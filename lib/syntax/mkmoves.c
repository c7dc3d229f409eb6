#include "syntax/mkmoves.h"

#include <math.h>
#include <string.h>

#include "syntax/mkmat.h"

#define D	NET_D
#define H	PARSER_HIDDEN
#define PARTS	MKMOVES_PARTS

void
mkmoves_open(struct mkmoves *m, struct mkrandom *r)
{
	mkparam_open(&m->p[MKMOVES_SLOT], "slot", PARTS, D,
	    sqrt(2.0 / (5 * D)), MKPARAM_MATRIX, r);
	mkparam_open(&m->p[MKMOVES_NIL], "nil", SLOT_COUNT, H, 0.1,
	    MKPARAM_ADDED, r);
	mkparam_open(&m->p[MKMOVES_HIDDEN], "hidden", 1, H, 0,
	    MKPARAM_ADDED, r);
	mkparam_open(&m->p[MKMOVES_FAR], "far", MOVES_FAR, H, 0.05,
	    MKPARAM_ADDED, r);
	mkparam_open(&m->p[MKMOVES_MOVE], "move", 4, H, sqrt(1.0 / H),
	    MKPARAM_FACTOR, r);
	mkparam_open(&m->p[MKMOVES_BIAS], "move-bias", 1, 4, 0,
	    MKPARAM_ADDED, r);
	mkmoves_turn(m);
}

void
mkmoves_turn(struct mkmoves *m)
{
	mkmat_turn(m->turned, m->p[MKMOVES_SLOT].w, PARTS, D);
}

/* Words of a state, and rows of its distances. */
struct state {
	int	slot[SLOT_COUNT], far[MOVES_FARS];
	float	hidden[H], score[MOVE_COUNT];
};

static void
score_moves(struct mkmoves *m, struct state *s)
{
	moves_slots(&m->moves, s->slot);
	moves_far(&m->moves, s->far);
	memcpy(s->hidden, m->p[MKMOVES_HIDDEN].w, sizeof(s->hidden));
	for (int k = 0; k < SLOT_COUNT; k++)
		mkmat_add_scaled(s->hidden, s->slot[k] == MOVES_NIL ?
		    m->p[MKMOVES_NIL].w + k * H : m->part + s->slot[k] *
		    PARTS + k * H, 1, H);
	for (int k = 0; k < MOVES_FARS; k++)
		mkmat_add_scaled(s->hidden, m->p[MKMOVES_FAR].w +
		    s->far[k] * H, 1, H);
	for (int o = 0; o < H; o++)
		s->hidden[o] = s->hidden[o] > 0 ? s->hidden[o] : 0;
	for (int k = 0; k < MOVE_COUNT; k++) {
		s->score[k] = m->p[MKMOVES_BIAS].w[k];
		for (int o = 0; o < H; o++)
			s->score[k] += m->p[MKMOVES_MOVE].w[k * H + o] *
			    s->hidden[o];
	}
}

static void
learn_state(struct mkmoves *m, const struct state *s, const float *error)
{
	float dh[H] = { 0 };

	for (int k = 0; k < MOVE_COUNT; k++) {
		m->p[MKMOVES_BIAS].grad[k] += error[k];
		mkmat_add_scaled(m->p[MKMOVES_MOVE].grad + k * H, s->hidden,
		    error[k], H);
		mkmat_add_scaled(dh, m->p[MKMOVES_MOVE].w + k * H, error[k],
		    H);
	}
	for (int o = 0; o < H; o++)
		if (s->hidden[o] <= 0)
			dh[o] = 0;
	mkmat_add_scaled(m->p[MKMOVES_HIDDEN].grad, dh, 1, H);
	for (int k = 0; k < SLOT_COUNT; k++)
		mkmat_add_scaled(s->slot[k] == MOVES_NIL ?
		    m->p[MKMOVES_NIL].grad + k * H : m->dpart + s->slot[k] *
		    PARTS + k * H, dh, 1, H);
	for (int k = 0; k < MOVES_FARS; k++)
		mkmat_add_scaled(m->p[MKMOVES_FAR].grad + s->far[k] * H, dh,
		    1, H);
}

/* Softmax over the legal moves against those of least cost. */
static double
move_error(const struct mkmoves *m, const short *head, const float *score,
    float *error, enum move *best, enum move *right)
{
	int cost[MOVE_COUNT], least = MOVES_MAX, b = -1, z = -1;
	double e[MOVE_COUNT] = { 0 }, all = 0, good = 0;

	moves_cost(&m->moves, head, cost);
	for (int k = 0; k < MOVE_COUNT; k++) {
		if (!moves_legal(&m->moves, (enum move)k))
			continue;
		least = cost[k] < least ? cost[k] : least;
		b = b == -1 || score[k] > score[b] ? k : b;
	}
	for (int k = 0; k < MOVE_COUNT; k++) {
		error[k] = 0;
		if (!moves_legal(&m->moves, (enum move)k))
			continue;
		all += e[k] = exp((double)(score[k] - score[b]));
		if (cost[k] != least)
			continue;
		good += e[k];
		z = z == -1 || score[k] > score[z] ? k : z;
	}
	for (int k = 0; k < MOVE_COUNT; k++)
		if (e[k] > 0)
			error[k] = (float)(e[k] / all - (cost[k] == least ?
			    e[k] / good : 0));
	*best = (enum move)b;
	*right = (enum move)z;
	return -log(good / all + 1e-12);
}

double
mkmoves_learn(struct mkmoves *m, struct mknet *net, const short *head,
    double explore, struct mkrandom *r)
{
	size_t rows = (size_t)net->n + 1;
	float error[MOVE_COUNT];
	struct state s;
	enum move best, right;
	double loss = 0;

	memset(m->part, 0, rows * PARTS * sizeof(*m->part));
	memset(m->dpart, 0, rows * PARTS * sizeof(*m->dpart));
	mkmat_add(m->part, (struct mkmat){ net->out[0], D, 1 }, m->turned,
	    rows, D, PARTS);
	moves_start(&m->moves, net->n);
	while (!moves_done(&m->moves)) {
		score_moves(m, &s);
		loss += move_error(m, head, s.score, error, &best, &right);
		learn_state(m, &s, error);
		moves_make(&m->moves, mkrandom_unit(r) < explore ? best :
		    right);
	}
	mkmat_add(m->p[MKMOVES_SLOT].grad, (struct mkmat){ m->dpart, 1, PARTS },
	    net->out[0], PARTS, rows, D);
	mkmat_add(net->dout[0], (struct mkmat){ m->dpart, PARTS, 1 },
	    m->p[MKMOVES_SLOT].w, rows, PARTS, D);
	return loss;
}
