#include "syntax/moves.h"

#include <string.h>

void
moves_start(struct moves *m, int n)
{
	m->n = n;
	m->next = 0;
	m->depth = 0;
	for (int i = 0; i <= n; i++)
		m->head[i] = m->left[i] = m->right[i] = MOVES_NIL;
	memset(m->lefts, 0, sizeof(m->lefts));
	memset(m->rights, 0, sizeof(m->rights));
}

int
moves_done(const struct moves *m)
{
	return m->next == m->n && m->depth == 0;
}

/* Just one word may hang on the root. */
int
moves_legal(const struct moves *m, enum move move)
{
	switch (move) {
	case MOVE_SHIFT:
		return m->next < m->n;
	case MOVE_LEFT:
		return m->depth > 0 && (m->next < m->n || m->depth == 1);
	case MOVE_RIGHT:
		return m->depth > 1;
	case MOVE_COUNT:
		break;
	}
	return 0;
}

static void
count(unsigned char *children)
{
	if (*children < 3)
		(*children)++;
}

static void
attach(struct moves *m, int word, int head)
{
	m->head[word] = (short)head;
	count(word < head ? &m->lefts[head] : &m->rights[head]);
	if (word < head && (m->left[head] == MOVES_NIL ||
	    word < m->left[head]))
		m->left[head] = (short)word;
	if (word > head && word > m->right[head])
		m->right[head] = (short)word;
}

void
moves_make(struct moves *m, enum move move)
{
	int top;

	if (move == MOVE_SHIFT) {
		m->stack[m->depth++] = (short)m->next++;
		return;
	}
	top = m->stack[--m->depth];
	attach(m, top, move == MOVE_LEFT ? m->next : m->stack[m->depth - 1]);
}

/* The k-th word of the stack from its top. */
static int
below(const struct moves *m, int k)
{
	return m->depth > k ? m->stack[m->depth - 1 - k] : MOVES_NIL;
}

static int
child(const short *side, int word)
{
	return word == MOVES_NIL ? MOVES_NIL : side[word];
}

void
moves_slots(const struct moves *m, int slot[SLOT_COUNT])
{
	int s0 = below(m, 0), s1 = below(m, 1), b0 = m->next;

	slot[SLOT_S0] = s0;
	slot[SLOT_S1] = s1;
	slot[SLOT_S2] = below(m, 2);
	slot[SLOT_B0] = b0;
	slot[SLOT_B1] = b0 + 1 <= m->n ? b0 + 1 : MOVES_NIL;
	slot[SLOT_S0_LEFT] = child(m->left, s0);
	slot[SLOT_S0_RIGHT] = child(m->right, s0);
	slot[SLOT_S1_RIGHT] = child(m->right, s1);
	slot[SLOT_B0_LEFT] = b0 < m->n ? m->left[b0] : MOVES_NIL;
	slot[SLOT_S1_LEFT] = child(m->left, s1);
}

#define DISTANCES	8

static int
distance(int d)
{
	return d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : 7;
}

void
moves_far(const struct moves *m, int far[MOVES_FARS])
{
	int s0 = below(m, 0), s1 = below(m, 1), b = m->next;

	/* The root is far off in a way of its own. */
	far[0] = s0 == MOVES_NIL ? 0 : b == m->n ? DISTANCES :
	    distance(b - s0);
	far[1] = DISTANCES + 1 + (s1 == MOVES_NIL ? 0 : distance(s0 - s1));
	far[2] = 2 * DISTANCES + 1 + (s0 == MOVES_NIL ? 0 : m->rights[s0]);
	far[3] = 2 * DISTANCES + 5 + (b == m->n ? 0 : m->lefts[b]);
}

void
moves_cost(const struct moves *m, const short *gold, int cost[MOVE_COUNT])
{
	int s0 = below(m, 0), s1 = below(m, 1), b = m->next;

	cost[MOVE_SHIFT] = cost[MOVE_LEFT] = cost[MOVE_RIGHT] = 0;
	/* Shifted, b finds none in the stack but the top, as its head. */
	for (int i = 0; b < m->n && i < m->depth; i++) {
		cost[MOVE_SHIFT] += i < m->depth - 1 && gold[b] == m->stack[i];
		cost[MOVE_SHIFT] += gold[m->stack[i]] == b;
	}
	if (s0 == MOVES_NIL)
		return;
	/* Popped, the top finds no more children in the buffer. */
	for (int i = b; i < m->n; i++) {
		cost[MOVE_LEFT] += gold[i] == s0;
		cost[MOVE_RIGHT] += gold[i] == s0;
	}
	cost[MOVE_LEFT] += gold[s0] != b && (gold[s0] == s1 || gold[s0] > b);
	cost[MOVE_RIGHT] += gold[s0] != s1 && gold[s0] >= b;
}
