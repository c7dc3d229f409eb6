#include "syntax/parser.h"

#include <string.h>

#define H	PARSER_HIDDEN
#define L	PARSER_LABEL

struct parser {
	struct net	 net;
	const int16_t	*slot;		/* SLOT_COUNT x H x NET_D */
	const int16_t	*nil;		/* SLOT_COUNT x H, as values */
	const int16_t	*hidden;	/* H, as values */
	const int16_t	*move;		/* MOVE_COUNT (padded to 4) x H */
	const int16_t	*move_bias;	/* 4, as values */
	const int16_t	*dependent, *head, *child;	/* L x NET_D each */
	const int16_t	*distance;	/* PARSER_DISTANCES x L, as values */
	const int16_t	*label;		/* PARSER_LABELS x L */
	const int16_t	*label_bias;	/* PARSER_LABELS, as values */
	struct tagset	 labels;

	/* What one sentence needs. */
	struct moves	 moves;
	int16_t		 scratch[NET_SCRATCH(MOVES_MAX)];
	int16_t		 vector[(MOVES_MAX + 1) * NET_D];
	int16_t		 part[(MOVES_MAX + 1) * SLOT_COUNT][H];
	unsigned char	 have[(MOVES_MAX + 1) * SLOT_COUNT];
	int32_t		 of_head[MOVES_MAX + 1][L];
	unsigned char	 have_head[MOVES_MAX + 1];
	short		 first[MOVES_MAX + 1];
};

static int
open_moves(struct parser *p, struct arena *a, const struct model *m)
{
	p->slot = model_int16(m, a, "slot", (size_t)SLOT_COUNT * H * NET_D);
	p->nil = model_int16(m, a, "nil", (size_t)SLOT_COUNT * H);
	p->hidden = model_int16(m, a, "hidden", H);
	p->move = model_int16(m, a, "move", (size_t)4 * H);
	p->move_bias = model_int16(m, a, "move-bias", 4);
	return p->slot != NULL && p->nil != NULL && p->hidden != NULL &&
	    p->move != NULL && p->move_bias != NULL ? 0 : -1;
}

static int
open_labels(struct parser *p, struct arena *a, const struct model *m)
{
	p->dependent = model_int16(m, a, "dependent", (size_t)L * NET_D);
	p->head = model_int16(m, a, "head", (size_t)L * NET_D);
	p->child = model_int16(m, a, "child", (size_t)L * NET_D);
	p->distance = model_int16(m, a, "distance",
	    (size_t)PARSER_DISTANCES * L);
	p->label = model_int16(m, a, "label", (size_t)PARSER_LABELS * L);
	p->label_bias = model_int16(m, a, "label-bias", PARSER_LABELS);
	p->labels = tagset_read(a, model_section(m, "labels"));
	return p->dependent != NULL && p->head != NULL && p->child != NULL &&
	    p->distance != NULL && p->label != NULL &&
	    p->label_bias != NULL && p->labels.n > 0 &&
	    p->labels.n <= PARSER_LABELS ? 0 : -1;
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

/* What a word in a slot brings to the hidden layer; reckoned once. */
static const int16_t *
part(struct parser *p, int word, int slot)
{
	size_t at = (size_t)word * SLOT_COUNT + (size_t)slot;
	int32_t sum[H];

	if (p->have[at])
		return p->part[at];
	net_products(p->slot + (size_t)slot * H * NET_D, H, p->vector +
	    (size_t)word * NET_D, NET_D, sum);
	net_values(sum, H, p->part[at]);
	p->have[at] = 1;
	return p->part[at];
}

/* The hidden layer of the words that a decision looks at. */
NET_CLONED static void
look(struct parser *p, int16_t hidden[H])
{
	int slot[SLOT_COUNT];
	int32_t sum[H];
	const int16_t *from;

	moves_slots(&p->moves, slot);
	for (int o = 0; o < H; o++)
		sum[o] = p->hidden[o];
	for (int k = 0; k < SLOT_COUNT; k++) {
		from = slot[k] == MOVES_NIL ? p->nil + k * H :
		    part(p, slot[k], k);
		for (int o = 0; o < H; o++)
			sum[o] += from[o];
	}
	for (int o = 0; o < H; o++)
		hidden[o] = (int16_t)(sum[o] < 0 ? 0 : sum[o] > NET_CLIP ?
		    NET_CLIP : sum[o]);
}

static enum move
choose(struct parser *p)
{
	int best = -1;
	int32_t sum[4], score, top = 0;
	int16_t hidden[H];

	/* At the ends there is but one thing to do. */
	if (p->moves.depth == 0)
		return MOVE_SHIFT;
	if (p->moves.next == p->moves.n)
		return p->moves.depth > 1 ? MOVE_RIGHT : MOVE_LEFT;
	look(p, hidden);
	net_products(p->move, 4, hidden, H, sum);
	for (int m = 0; m < MOVE_COUNT; m++) {
		if (!moves_legal(&p->moves, (enum move)m))
			continue;
		score = sum[m] + p->move_bias[m] * (1 << NET_WEIGHT);
		if (best == -1 || score > top) {
			best = m;
			top = score;
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

/* What a word brings to the labels of its dependents; reckoned once. */
static const int32_t *
of_head(struct parser *p, int head)
{
	if (!p->have_head[head])
		net_products(p->head, L, p->vector + head * NET_D, NET_D,
		    p->of_head[head]);
	p->have_head[head] = 1;
	return p->of_head[head];
}

static void
look_label(struct parser *p, int word, int n, int16_t hidden[L])
{
	int head = p->moves.head[word], child = p->first[word];
	const int16_t *far = p->distance + parser_distance(word, head, n) * L;
	const int32_t *above = of_head(p, head);
	int32_t own[L], below[L] = { 0 };

	net_products(p->dependent, L, p->vector + word * NET_D, NET_D, own);
	if (child != MOVES_NIL)
		net_products(p->child, L, p->vector + child * NET_D, NET_D,
		    below);
	for (int o = 0; o < L; o++)
		own[o] += above[o] + below[o];
	net_values(own, L, hidden);
	for (int o = 0; o < L; o++)
		hidden[o] = (int16_t)(hidden[o] + far[o] > 0 ?
		    hidden[o] + far[o] : 0);
}

static unsigned
label(struct parser *p, int word, int n)
{
	int16_t hidden[L];
	int32_t score, sum[PARSER_LABELS], top = 0;
	size_t best = 0;

	look_label(p, word, n, hidden);
	net_products(p->label, (p->labels.n + 3) / 4 * 4, hidden, L, sum);
	for (size_t k = 0; k < p->labels.n; k++) {
		score = sum[k] + p->label_bias[k] * (1 << NET_WEIGHT);
		if (k == 0 || score > top) {
			best = k;
			top = score;
		}
	}
	return (unsigned)best;
}

void
parser_read(struct parser *p, const struct seen *s, struct tree *t)
{
	int n = (int)t->n, head;

	if (n == 0 || n > MOVES_MAX)
		return;
	net_run(&p->net, s, t, p->scratch, p->vector);
	memset(p->have, 0, (size_t)(n + 1) * SLOT_COUNT);
	memset(p->have_head, 0, (size_t)n + 1);
	moves_start(&p->moves, n);
	while (!moves_done(&p->moves))
		moves_make(&p->moves, choose(p));
	parser_first_children(p->moves.head, n, p->first);
	for (int i = 0; i < n; i++) {
		head = p->moves.head[i];
		t->v[i].head = head == n ? 0 : (size_t)head + 1;
		t->v[i].deprel = label(p, i, n);
	}
}
