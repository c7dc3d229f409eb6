#include "syntax/mkmoves.h"

#include <math.h>
#include <string.h>

#define D		NET_D
#define H		PARSER_HIDDEN
#define EXPLORE		0.9		/* follow one's own choice so often */

static const float *
part(struct trainer *t, int word, int slot)
{
	float *to = t->part[word][slot];

	if (!t->have[word][slot])
		for (int o = 0; o < H; o++)
			to[o] = mktrainer_dot(t->p[MK_SLOT].w + (slot * H +
			    o) * D, mktrainer_vector(t, word), D);
	t->have[word][slot] = 1;
	return to;
}

static void
score_moves(struct trainer *t, const int *slot, float *hidden, float *score)
{
	memcpy(hidden, t->p[MK_HIDDEN].w, H * sizeof(*hidden));
	for (int k = 0; k < SLOT_COUNT; k++)
		mktrainer_add(hidden, slot[k] == MOVES_NIL ? t->p[MK_NIL].w +
		    k * H : part(t, slot[k], k), 1, H);
	for (int o = 0; o < H; o++)
		hidden[o] = hidden[o] > 0 ? hidden[o] : 0;
	for (int m = 0; m < MOVE_COUNT; m++)
		score[m] = t->p[MK_MOVE_BIAS].w[m] +
		    mktrainer_dot(t->p[MK_MOVE].w + m * H, hidden, H);
}

static void
learn_move(struct trainer *t, const int *slot, const float *hidden,
    const float *error)
{
	float dh[H] = { 0 };

	for (int m = 0; m < MOVE_COUNT; m++) {
		t->p[MK_MOVE_BIAS].grad[m] += error[m];
		mktrainer_add(t->p[MK_MOVE].grad + m * H, hidden, error[m], H);
		mktrainer_add(dh, t->p[MK_MOVE].w + m * H, error[m], H);
	}
	for (int o = 0; o < H; o++)
		if (hidden[o] <= 0)
			dh[o] = 0;
	mktrainer_add(t->p[MK_HIDDEN].grad, dh, 1, H);
	for (int k = 0; k < SLOT_COUNT; k++)
		mktrainer_add(slot[k] == MOVES_NIL ? t->p[MK_NIL].grad + k * H :
		    t->dpart[slot[k]][k], dh, 1, H);
}

/* Softmax over the legal moves against those of least cost. */
static double
move_error(struct trainer *t, const short *head, const float *score,
    float *error, enum move *best, enum move *right)
{
	int cost[MOVE_COUNT], least = MOVES_MAX, b = -1, z = -1;
	double e[MOVE_COUNT] = { 0 }, all = 0, good = 0;

	moves_cost(&t->moves, head, cost);
	for (int m = 0; m < MOVE_COUNT; m++) {
		if (!moves_legal(&t->moves, (enum move)m))
			continue;
		least = cost[m] < least ? cost[m] : least;
		b = b == -1 || score[m] > score[b] ? m : b;
	}
	for (int m = 0; m < MOVE_COUNT; m++) {
		error[m] = 0;
		if (!moves_legal(&t->moves, (enum move)m))
			continue;
		all += e[m] = exp((double)(score[m] - score[b]));
		if (cost[m] != least)
			continue;
		good += e[m];
		z = z == -1 || score[m] > score[z] ? m : z;
	}
	for (int m = 0; m < MOVE_COUNT; m++)
		if (e[m] > 0)
			error[m] = (float)(e[m] / all - (cost[m] == least ?
			    e[m] / good : 0));
	*best = (enum move)b;
	*right = (enum move)z;
	return -log(good / all + 1e-12);
}

double
mkmoves_learn(struct trainer *t, const struct gold *g, int epoch)
{
	float hidden[H], score[MOVE_COUNT], error[MOVE_COUNT];
	int slot[SLOT_COUNT];
	enum move best, right;
	double loss = 0;

	moves_start(&t->moves, t->n);
	while (!moves_done(&t->moves)) {
		moves_slots(&t->moves, slot);
		score_moves(t, slot, hidden, score);
		loss += move_error(t, g->head, score, error, &best, &right);
		learn_move(t, slot, hidden, error);
		moves_make(&t->moves, epoch > 0 && mkrandom_unit(&t->r) <
		    EXPLORE ? best : right);
	}
	return loss;
}

void
mkmoves_backward(struct trainer *t)
{
	for (int i = 0; i <= t->n; i++)
		for (int k = 0; k < SLOT_COUNT; k++) {
			if (!t->have[i][k])
				continue;
			for (int o = 0; o < H; o++) {
				float d = t->dpart[i][k][o];
				size_t at = (size_t)(k * H + o) * D;

				if (d == 0)
					continue;
				mktrainer_add(t->p[MK_SLOT].grad + at,
				    mktrainer_vector(t, i), d, D);
				mktrainer_add(mktrainer_gradient(t, i),
				    t->p[MK_SLOT].w + at, d, D);
			}
		}
}
