#ifndef SYNTAX_MOVES_H
#define SYNTAX_MOVES_H

#include <stddef.h>

/*
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011)
 * and its dynamic oracle (Goldberg and Nivre 2013).  Words are 0 … n - 1, the
 * root is n and stands at the end of the buffer.
 */
#define MOVES_MAX	256		/* words of a sentence */
#define MOVES_NIL	(-1)

enum move { MOVE_SHIFT, MOVE_LEFT, MOVE_RIGHT, MOVE_COUNT };

struct moves {
	int	n, next;			/* words; front of the buffer */
	int	depth;
	short	stack[MOVES_MAX + 1];
	short	head[MOVES_MAX + 1];		/* MOVES_NIL: none yet */
	short	left[MOVES_MAX + 1];		/* outermost child on a side */
	short	right[MOVES_MAX + 1];
	unsigned char lefts[MOVES_MAX + 1];	/* children, up to 3 */
	unsigned char rights[MOVES_MAX + 1];
};

/* Nothing is attached yet; n is at most MOVES_MAX. */
void	moves_start(struct moves *, int n);

/* Has every word its head? */
int	moves_done(const struct moves *);

/* May the move be made now?  Only such a one may. */
int	moves_legal(const struct moves *, enum move);
void	moves_make(struct moves *, enum move);

/* The words a decision looks at, MOVES_NIL where there is none. */
enum slot {
	SLOT_S0, SLOT_S1, SLOT_S2, SLOT_B0, SLOT_B1, SLOT_S0_LEFT,
	SLOT_S0_RIGHT, SLOT_S1_RIGHT, SLOT_B0_LEFT, SLOT_S1_LEFT, SLOT_COUNT,
};
void	moves_slots(const struct moves *, int slot[SLOT_COUNT]);

/*
 * What else it looks at: how far the top of the stack is from the front of the
 * buffer and from the word below it, and how many children each of the two has
 * on the side where more may come.  Each is one of MOVES_FAR rows.
 */
#define MOVES_FARS	4
#define MOVES_FAR	28
void	moves_far(const struct moves *, int far[MOVES_FARS]);

/* How many gold arcs each move makes unreachable; gold[i] is i's head. */
void	moves_cost(const struct moves *, const short *gold,
    int cost[MOVE_COUNT]);

#endif
