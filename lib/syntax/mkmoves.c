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
score_moves(const struct mkmoves *m, struct state *s)
{
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

/* Scores have become errors. */
static void
learn_state(struct mkmoves *m, const struct state *s)
{
	const float *error = s->score;
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

/* Scores of the legal moves become chances, those of others 0. */
static void
chances(const struct moves *m, float score[MOVE_COUNT])
{
	float top = 0;
	double all = 0;
	int any = 0;

	for (int k = 0; k < MOVE_COUNT; k++)
		if (moves_legal(m, (enum move)k) && (!any++ || score[k] > top))
			top = score[k];
	for (int k = 0; k < MOVE_COUNT; k++) {
		score[k] = moves_legal(m, (enum move)k) ?
		    (float)exp((double)(score[k] - top)) : 0;
		all += (double)score[k];
	}
	for (int k = 0; k < MOVE_COUNT; k++)
		score[k] = (float)((double)score[k] / all);
}

/* What is right: the legal moves of least cost, as one's own chances are. */
static double
find_right(const struct moves *m, const short *head, const float *chance,
    float right[MOVE_COUNT])
{
	int cost[MOVE_COUNT], least = MOVES_MAX;
	double good = 0;

	moves_cost(m, head, cost);
	for (int k = 0; k < MOVE_COUNT; k++)
		if (moves_legal(m, (enum move)k) && cost[k] < least)
			least = cost[k];
	for (int k = 0; k < MOVE_COUNT; k++) {
		right[k] = moves_legal(m, (enum move)k) && cost[k] == least ?
		    chance[k] + 1e-12F : 0;
		good += (double)right[k];
	}
	for (int k = 0; k < MOVE_COUNT; k++)
		right[k] = (float)((double)right[k] / good);
	return -log(good);
}

static enum move
most(const float chance[MOVE_COUNT])
{
	int best = 0;

	for (int k = 1; k < MOVE_COUNT; k++)
		if (chance[k] > chance[best])
			best = k;
	return (enum move)best;
}

/* What is right becomes in part what teachers hold to be so. */
static void
ask(struct mkmoves *const *teacher, size_t n, const struct moves *m,
    struct state s, float right[MOVE_COUNT])
{
	for (int k = 0; n > 0 && k < MOVE_COUNT; k++)
		right[k] *= 1 - MKPARAM_TAUGHT;
	for (size_t t = 0; t < n; t++) {
		score_moves(teacher[t], &s);
		chances(m, s.score);
		for (int k = 0; k < MOVE_COUNT; k++)
			right[k] += s.score[k] * MKPARAM_TAUGHT / (float)n;
	}
}

void
mkmoves_see(struct mkmoves *m, const struct mknet *net)
{
	size_t rows = (size_t)net->n + 1;

	memset(m->part, 0, rows * PARTS * sizeof(*m->part));
	mkmat_add(m->part, (struct mkmat){ net->out[0], D, 1 }, m->turned,
	    rows, D, PARTS);
}

double
mkmoves_learn(struct mkmoves *m, struct mknet *net, const short *head,
    double explore, struct mkmoves *const *teacher, size_t n,
    struct mkrandom *r)
{
	size_t rows = (size_t)net->n + 1;
	float right[MOVE_COUNT];
	struct state s;
	enum move own, best;
	double loss = 0;

	mkmoves_see(m, net);
	memset(m->dpart, 0, rows * PARTS * sizeof(*m->dpart));
	for (moves_start(&m->moves, net->n); !moves_done(&m->moves);
	    moves_make(&m->moves, mkrandom_unit(r) < explore ? own : best)) {
		moves_slots(&m->moves, s.slot);
		moves_far(&m->moves, s.far);
		score_moves(m, &s);
		chances(&m->moves, s.score);
		loss += find_right(&m->moves, head, s.score, right);
		own = most(s.score);
		best = most(right);
		ask(teacher, n, &m->moves, s, right);
		for (int k = 0; k < MOVE_COUNT; k++)
			s.score[k] -= right[k];
		learn_state(m, &s);
	}
	mkmat_add(m->p[MKMOVES_SLOT].grad, (struct mkmat){ m->dpart, 1, PARTS },
	    net->out[0], PARTS, rows, D);
	mkmat_add(net->dout[0], (struct mkmat){ m->dpart, PARTS, 1 },
	    m->p[MKMOVES_SLOT].w, rows, PARTS, D);
	return loss;
}
