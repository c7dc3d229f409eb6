/* The transition system and its oracle. */
#include <stdint.h>

#include "syntax/moves.h"
#include "tap.h"

#define WORDS	24
#define ROUNDS	3000

static uint32_t state = 2463534242U;

static int
chance(int n)
{
	state ^= state << 13;
	state ^= state >> 17;
	state ^= state << 5;
	return (int)(state % (uint32_t)n);
}

/* A projective tree over from ... to - 1 whose root hangs on head. */
static void
grow(short *gold, int from, int to, int head)
{
	int root, cut;

	if (from >= to)
		return;
	root = from + chance(to - from);
	gold[root] = (short)head;
	for (int i = from; i < root; i = cut) {
		cut = i + 1 + chance(root - i);
		grow(gold, i, cut, root);
	}
	for (int i = root + 1; i < to; i = cut) {
		cut = i + 1 + chance(to - i);
		grow(gold, i, cut, root);
	}
}

/* One of the legal moves without cost; -1 if there is none. */
static int
free_move(const struct moves *m, const short *gold)
{
	int cost[MOVE_COUNT], from = chance(MOVE_COUNT);

	moves_cost(m, gold, cost);
	for (int i = 0; i < MOVE_COUNT; i++) {
		int k = (from + i) % MOVE_COUNT;

		if (moves_legal(m, (enum move)k) && cost[k] == 0)
			return k;
	}
	return -1;
}

static int
reaches_gold(int n)
{
	struct moves m;
	short gold[MOVES_MAX + 1];
	int move;

	grow(gold, 0, n, n);
	gold[n] = MOVES_NIL;
	moves_start(&m, n);
	while (!moves_done(&m)) {
		if ((move = free_move(&m, gold)) == -1)
			return 0;
		moves_make(&m, (enum move)move);
	}
	for (int i = 0; i < n; i++)
		if (m.head[i] != gold[i])
			return 0;
	return 1;
}

/* Any legal moves make a tree with one root in 2n steps. */
static int
makes_tree(int n)
{
	struct moves m;
	int steps = 0, roots = 0, move;

	moves_start(&m, n);
	for (; !moves_done(&m); steps++) {
		do
			move = chance(MOVE_COUNT);
		while (!moves_legal(&m, (enum move)move));
		moves_make(&m, (enum move)move);
	}
	for (int i = 0; i < n; i++) {
		int up = 0;

		roots += m.head[i] == n;
		for (int k = i; k != n; k = m.head[k])
			if (++up > n)
				return 0;
	}
	return roots == 1 && steps == 2 * n;
}

/* What the best end loses by a move is never negative; one move loses least. */
static int
cost_is_true(int n)
{
	struct moves m;
	short gold[MOVES_MAX + 1];
	int cost[MOVE_COUNT], lost = 0, wrong = 0, move;

	grow(gold, 0, n, n);
	gold[n] = MOVES_NIL;
	moves_start(&m, n);
	while (!moves_done(&m)) {
		do
			move = chance(MOVE_COUNT);
		while (!moves_legal(&m, (enum move)move));
		moves_cost(&m, gold, cost);
		lost += cost[move];
		moves_make(&m, (enum move)move);
	}
	for (int i = 0; i < n; i++)
		wrong += m.head[i] != gold[i];
	return lost == wrong;
}

/* Each distance and count has rows of its own. */
static int
far_is_bounded(int n)
{
	static const int end[MOVES_FARS] = { 9, 17, 21, MOVES_FAR };
	struct moves m;
	int far[MOVES_FARS], move;

	moves_start(&m, n);
	while (!moves_done(&m)) {
		moves_far(&m, far);
		for (int k = 0; k < MOVES_FARS; k++)
			if (far[k] < (k == 0 ? 0 : end[k - 1]) ||
			    far[k] >= end[k])
				return 0;
		do
			move = chance(MOVE_COUNT);
		while (!moves_legal(&m, (enum move)move));
		moves_make(&m, (enum move)move);
	}
	return 1;
}

static int
always(int (*holds)(int))
{
	for (int i = 0; i < ROUNDS; i++)
		if (!holds(1 + chance(WORDS)))
			return 0;
	return 1;
}

static void
slots(void)
{
	struct moves m;
	int slot[SLOT_COUNT];

	moves_start(&m, 3);
	moves_slots(&m, slot);
	tap_ok(slot[SLOT_S0] == MOVES_NIL && slot[SLOT_B0] == 0 &&
	    slot[SLOT_B1] == 1, "at first the stack is empty");
	moves_make(&m, MOVE_SHIFT);
	moves_make(&m, MOVE_LEFT);
	moves_slots(&m, slot);
	tap_ok(m.head[0] == 1 && slot[SLOT_B0_LEFT] == 0,
	    "a word that hangs to the left is seen");
}

int
main(void)
{
	tap_ok(always(reaches_gold),
	    "moves without cost reach every projective tree");
	tap_ok(always(makes_tree), "legal moves make a tree with one root");
	tap_ok(always(far_is_bounded), "distances have rows of their own");
	tap_ok(always(cost_is_true), "arcs are lost as the costs say");
	slots();
	return tap_done();
}
