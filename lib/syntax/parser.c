#include "syntax/parser.h"

#include <string.h>

#include "syntax/cloned.h"

#define H	PARSER_HIDDEN
#define L	PARSER_LABEL
#define PARTS	(SLOT_COUNT * H)
#define ROWS	(SLOT_COUNT + MOVES_FARS + 1)
#define WORDS	(MOVES_MAX + 1)	/* and the root */

_Static_assert(NET_D % DENSE_OUT == 0 && L % DENSE_OUT == 0 && PARTS %
    DENSE_OUT == 0 && PARSER_LABELS % DENSE_OUT == 0, "whole products");

struct parser {
	struct net	 net;
	struct dense	 slot;		/* NET_D to PARTS */
	const int16_t	*hidden;	/* H */
	const int16_t	*far;		/* MOVES_FAR x H */
	const int16_t	*move;		/* MOVE_COUNT (padded to 4) x H */
	const int16_t	*move_bias;	/* 4 */
	struct dense	 view[PARSER_VIEWS];	/* NET_D to L */
	const int16_t	*distance;	/* PARSER_DISTANCES x L */
	struct dense	 label;		/* L to PARSER_LABELS */
	struct tagset	 labels;

	/* What one sentence needs. */
	struct moves	 moves;
	struct net_room	 room;
	uint8_t		 vector[WORDS * NET_D];
	int16_t		 part[(1 + WORDS) * PARTS];	/* the first: nil's */
	uint8_t		 asked[WORDS * NET_D];
	int16_t		 seen[PARSER_VIEWS][WORDS * L];
	short		 place[PARSER_VIEWS][WORDS];	/* in seen */
	uint8_t		 choice[MOVES_MAX * L];
	int16_t		 score[MOVES_MAX * PARSER_LABELS];
	short		 first[WORDS];
};

const char *const parser_views[PARSER_VIEWS] = {
	"dependent", "head", "child", "sister",
};

static int
open_moves(struct parser *p, struct arena *a, const struct model *m)
{
	const int16_t *nil = model_int16(m, a, "nil", PARTS);

	p->hidden = model_int16(m, a, "hidden", H);
	p->far = model_int16(m, a, "far", (size_t)MOVES_FAR * H);
	p->move = model_int16(m, a, "move", (size_t)4 * H);
	p->move_bias = model_int16(m, a, "move-bias", 4);
	if (nil == NULL || p->hidden == NULL || p->far == NULL ||
	    p->move == NULL || p->move_bias == NULL)
		return -1;
	memcpy(p->part, nil, PARTS * sizeof(*nil));
	return net_dense(&p->slot, a, m, "slot", NET_D, PARTS);
}

static int
open_labels(struct parser *p, struct arena *a, const struct model *m)
{
	for (int k = 0; k < PARSER_VIEWS; k++)
		if (net_dense(&p->view[k], a, m, parser_views[k], NET_D,
		    L) == -1)
			return -1;
	p->distance = model_int16(m, a, "distance",
	    (size_t)PARSER_DISTANCES * L);
	p->labels = tagset_read(a, model_section(m, "labels"));
	return p->distance != NULL && p->labels.n > 0 &&
	    p->labels.n <= PARSER_LABELS ? net_dense(&p->label, a, m,
	    "label", L, PARSER_LABELS) : -1;
}

struct parser *
parser_new(struct arena *a, const struct model *m)
{
	struct parser *p = ARENA_NEW(a, struct parser);

	if (net_open(&p->net, a, m) == -1 || open_moves(p, a, m) == -1 ||
	    open_labels(p, a, m) == -1)
		return NULL;
	return p;
}

const struct tagset *
parser_labels(const struct parser *p)
{
	return &p->labels;
}

/* The rows whose sum is the hidden layer of a decision. */
static inline void
see_rows(const struct parser *p, const int16_t *row[ROWS])
{
	int slot[SLOT_COUNT], far[MOVES_FARS];

	moves_slots(&p->moves, slot);
	moves_far(&p->moves, far);
	for (int k = 0; k < SLOT_COUNT; k++)
		row[k] = p->part + (slot[k] - MOVES_NIL) * PARTS + k * H;
	for (int k = 0; k < MOVES_FARS; k++)
		row[SLOT_COUNT + k] = p->far + far[k] * H;
	row[ROWS - 1] = p->hidden;
}

/*
 * Sums of rows of n values, those below 0 made 0.  Values are far from the ends
 * of their type.
 */
typedef int16_t	lanes __attribute__((__vector_size__(32), __aligned__(2)));
#define LANES	(sizeof(lanes) / sizeof(int16_t))

static inline void
add_rows(const int16_t *const *row, size_t rows, size_t n, int16_t *to)
{
	for (size_t o = 0; o < n; o += LANES) {
		lanes sum = { 0 };

		for (size_t k = 0; k < rows; k++)
			sum += *(const lanes *)(const void *)(row[k] + o);
		sum &= sum > 0;
		memcpy(to + o, &sum, sizeof(sum));
	}
}

static inline int32_t
score(const struct parser *p, int move, const int16_t *hidden)
{
	uint32_t sum = (uint32_t)p->move_bias[move] << PARSER_MOVE;

	for (int o = 0; o < H; o++)
		sum += (uint32_t)(p->move[move * H + o] * hidden[o]);
	return (int32_t)sum;
}

CLONED static enum move
choose(const struct parser *p)
{
	int best = -1;
	int32_t got, top = 0;
	const int16_t *row[ROWS];
	int16_t hidden[H];

	/* At the ends there is but one thing to do. */
	if (p->moves.depth == 0)
		return MOVE_SHIFT;
	if (p->moves.next == p->moves.n)
		return p->moves.depth > 1 ? MOVE_RIGHT : MOVE_LEFT;
	see_rows(p, row);
	add_rows(row, ROWS, H, hidden);
	for (int m = 0; m < MOVE_COUNT; m++) {
		if (!moves_legal(&p->moves, (enum move)m))
			continue;
		got = score(p, m, hidden);
		if (best == -1 || got > top) {
			best = m;
			top = got;
		}
	}
	return (enum move)best;
}

int
parser_distance(int word, int head, int n)
{
	int far = word < head ? head - word : word - head;
	int bin = far > 10 ? 5 : far > 5 ? 4 : far > 2 ? 3 : far;

	if (head == n)
		return PARSER_DISTANCES - 1;
	return word < head ? bin : 8 + bin;
}

void
parser_first_children(const short *head, int n, short *first)
{
	for (int i = 0; i <= n; i++)
		first[i] = MOVES_NIL;
	for (int i = n - 1; i >= 0; i--)
		first[head[i]] = (short)i;
}

void
parser_look(const short *head, const short *first, int word,
    int view[PARSER_VIEWS])
{
	view[0] = word;
	view[1] = head[word];
	view[2] = first[word];
	view[3] = first[head[word]] == word ? MOVES_NIL : first[head[word]];
}

static int
is_first_child(const struct parser *p, int word)
{
	return word < p->moves.n && p->first[p->moves.head[word]] == word;
}

static int
is_head(const struct parser *p, int word)
{
	return p->first[word] != MOVES_NIL;
}

static int
is_word(const struct parser *p, int word)
{
	return word < p->moves.n;
}

/* Which words a view is asked of: of dependents all, of others about half. */
static int	(*const is_asked[PARSER_VIEWS])(const struct parser *, int) = {
	is_word, is_head, is_first_child, is_first_child,
};

/* What each view sees of the words of which it is asked. */
static void
look_views(struct parser *p, int n)
{
	size_t asked = 0;

	for (int k = 0; k < PARSER_VIEWS; k++) {
		asked = 0;
		for (int i = 0; i <= n; i++) {
			if (!is_asked[k](p, i))
				continue;
			memcpy(p->asked + asked * NET_D, p->vector +
			    i * NET_D, NET_D);
			p->place[k][i] = (short)asked++;
		}
		dense_multiply(p->net.way, &p->view[k], p->asked, asked,
		    p->seen[k]);
	}
}

/* The hidden layer of each word's label. */
CLONED static void
look_labels(struct parser *p, int n)
{
	const int16_t *row[1 + PARSER_VIEWS];
	int word[PARSER_VIEWS];
	int16_t hidden[L];
	size_t rows;

	for (int i = 0; i < n; i++) {
		row[0] = p->distance + parser_distance(i, p->moves.head[i],
		    n) * L;
		rows = 1;
		parser_look(p->moves.head, p->first, i, word);
		for (int k = 0; k < PARSER_VIEWS; k++)
			if (word[k] != MOVES_NIL)
				row[rows++] = p->seen[k] +
				    p->place[k][word[k]] * L;
		add_rows(row, rows, L, hidden);
		dense_bytes(hidden, L, DENSE_COARSE, p->choice + i * L);
	}
}

/* The first of the best. */
CLONED static unsigned
best_label(const int16_t *score, unsigned n)
{
	int16_t top = INT16_MIN;
	unsigned k = 0;

	for (unsigned i = 0; i < n; i++)
		top = score[i] > top ? score[i] : top;
	while (score[k] != top)
		k++;
	return k;
}

static void
choose_labels(struct parser *p, struct tree *t)
{
	int n = (int)t->n;

	parser_first_children(p->moves.head, n, p->first);
	look_views(p, n);
	look_labels(p, n);
	dense_multiply(p->net.way, &p->label, p->choice, t->n, p->score);
	for (int i = 0; i < n; i++)
		t->v[i].deprel = best_label(p->score + i *
		    PARSER_LABELS, (unsigned)p->labels.n);
}

void
parser_read(struct parser *p, const struct seen *s, struct tree *t)
{
	int n = (int)t->n, head;

	if (n == 0 || n > MOVES_MAX)
		return;
	net_run(&p->net, s, t, &p->room, p->vector);
	dense_bytes(p->net.root, NET_D, DENSE_FINE, p->vector + n * NET_D);
	dense_multiply(p->net.way, &p->slot, p->vector, (size_t)n + 1,
	    p->part + PARTS);
	moves_start(&p->moves, n);
	while (!moves_done(&p->moves))
		moves_make(&p->moves, choose(p));
	for (int i = 0; i < n; i++) {
		head = p->moves.head[i];
		t->v[i].head = head == n ? 0 : (size_t)head + 1;
	}
	choose_labels(p, t);
}
