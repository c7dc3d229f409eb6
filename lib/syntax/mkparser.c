#include "syntax/mkparser.h"

#include <err.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "syntax/mkparam.h"
#include "syntax/model.h"
#include "syntax/moves.h"
#include "syntax/net.h"
#include "syntax/parser.h"

#define D		NET_D
#define H		PARSER_HIDDEN
#define L		PARSER_LABEL
#define MAX		MOVES_MAX

#define EPOCHS		14
#define BATCH		12
#define RATE		0.0015
#define RATE_LAST	0.07		/* of RATE, in the last epoch */
#define DROP		0.3F		/* of the embeddings' values */
#define DROP_LAST	0.25F		/* of the last layer's */
#define UNKNOWN		0.8		/* words dropped: of count n, this / (this + n) */
#define EXPLORE		0.9		/* follow one's own choice so often */
#define LABEL_SHARE	0.5F		/* weight of the labels' loss */
#define AVERAGE_FROM	4		/* epoch */
#define AVERAGE_EVERY	50
#define AVERAGE_MOST	300

enum {
	EMBED, ROOT, SLOT, NIL, HIDDEN, MOVE, MOVE_BIAS, DEPENDENT, HEAD,
	CHILD, DISTANCE, LABEL, LABEL_BIAS, CONV, BIAS = CONV + NET_LAYERS,
	PARAMS = BIAS + NET_LAYERS,
};

struct trainer {
	struct param	 p[PARAMS];
	struct mkrandom	 r;
	uint32_t	 step;
	unsigned	 averages;
	int		 labels;

	/* One sentence, forward and backward. */
	int		 n;
	uint32_t	 row[MAX][NET_INPUTS];
	float		 keep[MAX][D];		/* of the embeddings */
	float		 keep_last[MAX][D];	/* of the last layer */
	float		 x[NET_LAYERS + 1][MAX + 2][D];	/* border of zeros */
	float		 dx[NET_LAYERS + 1][MAX + 2][D];
	float		 z[NET_LAYERS][MAX + 2][D];
	float		 part[MAX + 1][SLOT_COUNT][H];
	float		 dpart[MAX + 1][SLOT_COUNT][H];
	unsigned char	 have[MAX + 1][SLOT_COUNT];
	struct moves	 moves;
	short		 first[MAX + 1];
};

static float
dot(const float *a, const float *b, size_t n)
{
	float s[8] = { 0 };

	for (size_t i = 0; i < n; i += 8)
		for (size_t k = 0; k < 8; k++)
			s[k] += a[i + k] * b[i + k];
	return ((s[0] + s[1]) + (s[2] + s[3])) + ((s[4] + s[5]) +
	    (s[6] + s[7]));
}

static void
add_scaled(float *to, const float *from, float by, size_t n)
{
	for (size_t i = 0; i < n; i++)
		to[i] += by * from[i];
}

/* Vector of a word, or of the root; and its gradient. */
static float *
vector(struct trainer *t, int word)
{
	return word == t->n ? t->p[ROOT].w : t->x[NET_LAYERS][word + 1];
}

static float *
gradient(struct trainer *t, int word)
{
	return word == t->n ? t->p[ROOT].grad : t->dx[NET_LAYERS][word + 1];
}

/* Drop some values, and make up for them with the others. */
static void
drop(struct trainer *t, float *x, float *keep, float share)
{
	for (int d = 0; d < D; d++) {
		keep[d] = mkrandom_unit(&t->r) < (double)share ? 0 :
		    1 / (1 - share);
		x[d] *= keep[d];
	}
}

static void
embed(struct trainer *t, const struct gold *g, int i)
{
	struct seen s = g->seen[i];
	float *x = t->x[0][i + 1];

	if (mkrandom_unit(&t->r) < UNKNOWN / (UNKNOWN + s.count))
		s.count = 0;
	net_inputs(&s, g->tree.v[i].feats, t->row[i]);
	memset(x, 0, D * sizeof(*x));
	for (int k = 0; k < NET_INPUTS; k++)
		add_scaled(x, t->p[EMBED].w + (size_t)t->row[i][k] * D, 1, D);
	drop(t, x, t->keep[i], DROP);
}

static void
forward(struct trainer *t, const struct gold *g)
{
	t->n = (int)g->tree.n;
	for (int i = 0; i < t->n; i++)
		embed(t, g, i);
	for (int l = 0; l < NET_LAYERS; l++) {
		memset(t->x[l][0], 0, sizeof(t->x[l][0]));
		memset(t->x[l][t->n + 1], 0, sizeof(t->x[l][0]));
		for (int i = 1; i <= t->n; i++)
			for (int o = 0; o < D; o++) {
				const float *w = t->p[CONV + l].w + o * 3 * D;
				float v = t->p[BIAS + l].w[o] +
				    dot(w + D, t->x[l][i], D);
				int r = net_reach[l];

				if (i - r >= 1)
					v += dot(w, t->x[l][i - r], D);
				if (i + r <= t->n)
					v += dot(w + 2 * D, t->x[l][i + r], D);

				t->z[l][i][o] = v;
				t->x[l + 1][i][o] = t->x[l][i][o] +
				    (v > 0 ? v : 0);
			}
	}
	for (int i = 0; i < t->n; i++)
		drop(t, t->x[NET_LAYERS][i + 1], t->keep_last[i], DROP_LAST);
	memset(t->have, 0, sizeof(t->have[0]) * (size_t)(t->n + 1));
	memset(t->dpart, 0, sizeof(t->dpart[0]) * (size_t)(t->n + 1));
	for (int l = 0; l <= NET_LAYERS; l++)
		memset(t->dx[l], 0, sizeof(t->dx[l][0]) *
		    (size_t)(t->n + 2));
}

static const float *
part(struct trainer *t, int word, int slot)
{
	float *to = t->part[word][slot];

	if (!t->have[word][slot])
		for (int o = 0; o < H; o++)
			to[o] = dot(t->p[SLOT].w + (slot * H + o) * D,
			    vector(t, word), D);
	t->have[word][slot] = 1;
	return to;
}

static void
score_moves(struct trainer *t, const int *slot, float *hidden, float *score)
{
	memcpy(hidden, t->p[HIDDEN].w, H * sizeof(*hidden));
	for (int k = 0; k < SLOT_COUNT; k++)
		add_scaled(hidden, slot[k] == MOVES_NIL ? t->p[NIL].w + k * H
		    : part(t, slot[k], k), 1, H);
	for (int o = 0; o < H; o++)
		hidden[o] = hidden[o] > 0 ? hidden[o] : 0;
	for (int m = 0; m < MOVE_COUNT; m++)
		score[m] = t->p[MOVE_BIAS].w[m] + dot(t->p[MOVE].w + m * H,
		    hidden, H);
}

static void
learn_move(struct trainer *t, const int *slot, const float *hidden,
    const float *error)
{
	float dh[H] = { 0 };

	for (int m = 0; m < MOVE_COUNT; m++) {
		t->p[MOVE_BIAS].grad[m] += error[m];
		add_scaled(t->p[MOVE].grad + m * H, hidden, error[m], H);
		add_scaled(dh, t->p[MOVE].w + m * H, error[m], H);
	}
	for (int o = 0; o < H; o++)
		if (hidden[o] <= 0)
			dh[o] = 0;
	add_scaled(t->p[HIDDEN].grad, dh, 1, H);
	for (int k = 0; k < SLOT_COUNT; k++)
		add_scaled(slot[k] == MOVES_NIL ? t->p[NIL].grad + k * H :
		    t->dpart[slot[k]][k], dh, 1, H);
}

/* Softmax over the legal moves against those of least cost. */
static double
move_error(struct trainer *t, const short *head, const float *score,
    float *error, enum move *best, enum move *right)
{
	int cost[MOVE_COUNT], least = MAX, b = -1, z = -1;
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

static double
learn_moves(struct trainer *t, const struct gold *g, int epoch)
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

/* One of the words that a label looks at. */
static void
learn_view(struct trainer *t, int which, int word, const float *dh)
{
	struct param *p = &t->p[which];

	for (int o = 0; o < L; o++) {
		if (dh[o] == 0)
			continue;
		add_scaled(p->grad + o * D, vector(t, word), dh[o], D);
		add_scaled(gradient(t, word), p->w + o * D, dh[o], D);
	}
}

static void
learn_label(struct trainer *t, const struct gold *g, int word)
{
	int head = g->head[word], child = t->first[word];
	int far = parser_distance(word, head, t->n);
	float hidden[L], dh[L] = { 0 }, score[PARSER_LABELS], top = -1e30F;
	double all = 0, e[PARSER_LABELS];

	for (int o = 0; o < L; o++) {
		float v = t->p[DISTANCE].w[far * L + o] +
		    dot(t->p[DEPENDENT].w + o * D, vector(t, word), D) +
		    dot(t->p[HEAD].w + o * D, vector(t, head), D);

		if (child != MOVES_NIL)
			v += dot(t->p[CHILD].w + o * D, vector(t, child), D);
		hidden[o] = v > 0 ? v : 0;
	}
	for (int k = 0; k < t->labels; k++) {
		score[k] = t->p[LABEL_BIAS].w[k] + dot(t->p[LABEL].w + k * L,
		    hidden, L);
		top = score[k] > top ? score[k] : top;
	}
	for (int k = 0; k < t->labels; k++)
		all += e[k] = exp((double)(score[k] - top));
	for (int k = 0; k < t->labels; k++) {
		float err = LABEL_SHARE * (float)(e[k] / all -
		    (k == g->label[word]));

		t->p[LABEL_BIAS].grad[k] += err;
		add_scaled(t->p[LABEL].grad + k * L, hidden, err, L);
		add_scaled(dh, t->p[LABEL].w + k * L, err, L);
	}
	for (int o = 0; o < L; o++)
		if (hidden[o] <= 0)
			dh[o] = 0;
	add_scaled(t->p[DISTANCE].grad + far * L, dh, 1, L);
	learn_view(t, DEPENDENT, word, dh);
	learn_view(t, HEAD, head, dh);
	if (child != MOVES_NIL)
		learn_view(t, CHILD, child, dh);
}

static void
learn_parts(struct trainer *t)
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
				add_scaled(t->p[SLOT].grad + at,
				    vector(t, i), d, D);
				add_scaled(gradient(t, i),
				    t->p[SLOT].w + at, d, D);
			}
		}
}

static void
backward(struct trainer *t)
{
	for (int i = 0; i < t->n; i++)
		for (int d = 0; d < D; d++)
			t->dx[NET_LAYERS][i + 1][d] *= t->keep_last[i][d];
	for (int l = NET_LAYERS - 1; l >= 0; l--)
		for (int i = 1; i <= t->n; i++) {
			float *d = t->dx[l + 1][i];

			add_scaled(t->dx[l][i], d, 1, D);
			for (int o = 0; o < D; o++) {
				size_t at = (size_t)o * 3 * D;

				if (t->z[l][i][o] <= 0 || d[o] == 0)
					continue;
				t->p[BIAS + l].grad[o] += d[o];
				for (int k = 0; k < 3; k++) {
					int j = i + (k - 1) * net_reach[l];

					if (j < 1 || j > t->n)
						continue;
					add_scaled(t->p[CONV + l].grad + at + k * D,
					    t->x[l][j], d[o], D);
					add_scaled(t->dx[l][j],
					    t->p[CONV + l].w + at + k * D, d[o], D);
				}
			}
		}
	for (int i = 0; i < t->n; i++) {
		for (int d = 0; d < D; d++)
			t->dx[0][i + 1][d] *= t->keep[i][d];
		for (int k = 0; k < NET_INPUTS; k++) {
			mkparam_touch(&t->p[EMBED], t->row[i][k], t->step + 1);
			add_scaled(t->p[EMBED].grad + (size_t)t->row[i][k] *
			    D, t->dx[0][i + 1], 1, D);
		}
	}
}

static double
learn_sentence(struct trainer *t, const struct gold *g, int epoch)
{
	double loss;

	forward(t, g);
	loss = learn_moves(t, g, epoch);
	parser_first_children(g->head, t->n, t->first);
	for (int i = 0; i < t->n; i++)
		learn_label(t, g, i);
	learn_parts(t);
	backward(t);
	return loss;
}

static void
open_params(struct trainer *t)
{
	static const char *const conv[] = { "conv0", "conv1", "conv2", "conv3" };
	static const char *const bias[] = { "bias0", "bias1", "bias2", "bias3" };
	size_t rows = 0;

	for (int k = 0; k < NET_INPUTS; k++)
		rows += net_rows[k];
	mkparam_open(&t->p[EMBED], "embed", rows, D, 0.15, 1, &t->r);
	mkparam_open(&t->p[ROOT], "root", 1, D, 0.5, 0, &t->r);
	mkparam_open(&t->p[SLOT], "slot", SLOT_COUNT * H, D,
	    sqrt(2.0 / (5 * D)), 0, &t->r);
	mkparam_open(&t->p[NIL], "nil", SLOT_COUNT, H, 0.1, 0, &t->r);
	mkparam_open(&t->p[HIDDEN], "hidden", 1, H, 0, 0, &t->r);
	mkparam_open(&t->p[MOVE], "move", 4, H, sqrt(1.0 / H), 0, &t->r);
	mkparam_open(&t->p[MOVE_BIAS], "move-bias", 1, 4, 0, 0, &t->r);
	mkparam_open(&t->p[DEPENDENT], "dependent", L, D, sqrt(1.0 / D), 0,
	    &t->r);
	mkparam_open(&t->p[HEAD], "head", L, D, sqrt(1.0 / D), 0, &t->r);
	mkparam_open(&t->p[CHILD], "child", L, D, sqrt(1.0 / D), 0, &t->r);
	mkparam_open(&t->p[DISTANCE], "distance", PARSER_DISTANCES, L, 0.1, 0,
	    &t->r);
	mkparam_open(&t->p[LABEL], "label", PARSER_LABELS, L, sqrt(1.0 / L), 0,
	    &t->r);
	mkparam_open(&t->p[LABEL_BIAS], "label-bias", 1, PARSER_LABELS, 0, 0,
	    &t->r);
	for (int l = 0; l < NET_LAYERS; l++) {
		mkparam_open(&t->p[CONV + l], conv[l], D, (size_t)3 * D,
		    0.6 * sqrt(2.0 / (3 * D)), 0, &t->r);
		mkparam_open(&t->p[BIAS + l], bias[l], 1, D, 0, 0, &t->r);
	}
}

static void
step(struct trainer *t, double rate, int epoch)
{
	t->step++;
	for (int k = 0; k < PARAMS; k++)
		mkparam_step(&t->p[k], t->step, rate);
	if (epoch < AVERAGE_FROM || t->step % AVERAGE_EVERY != 0)
		return;
	if (t->averages < AVERAGE_MOST)
		t->averages++;
	for (int k = 0; k < PARAMS; k++)
		mkparam_average(&t->p[k], t->averages);
}

/* Weights or values: what is added to a value is scaled as one. */
static double
scale(int k)
{
	switch (k) {
	case SLOT: case MOVE: case DEPENDENT: case HEAD: case CHILD: case LABEL:
		return 1 << DENSE_WEIGHT;
	default:
		return k >= CONV && k < BIAS ? 1 << DENSE_WEIGHT : DENSE_ONE;
	}
}

/* As the products want it (see dense.h). */
static void
put_in_order(int16_t *w, size_t rows, size_t width)
{
	int16_t *copy = malloc(rows * width * sizeof(*w));

	if (copy == NULL)
		err(3, NULL);
	memcpy(copy, w, rows * width * sizeof(*w));
	for (size_t o = 0; o < rows; o++)
		for (size_t i = 0; i < width; i++)
			w[dense_order(o, i, width)] = copy[o * width + i];
	free(copy);
}

static void
write_param(struct trainer *t, int k, struct model_writer *w)
{
	const struct param *p = &t->p[k];
	size_t n = p->rows * p->width;
	int16_t *v = mkparam_fixed(p, scale(k));

	/* Moves are too few for a matrix. */
	if (scale(k) == 1 << DENSE_WEIGHT && k != MOVE)
		put_in_order(v, p->rows, p->width);
	model_add_int16(w, p->name, v, n);
	free(v);
}

static void
write_model(struct trainer *t, const struct inventory *labels,
    struct bytes *file)
{
	struct model_writer w = { 0 };
	struct bytes names = { 0 };

	for (int k = 0; k < PARAMS; k++)
		write_param(t, k, &w);
	for (size_t i = 0; i < labels->n; i++) {
		bytes_add(&names, labels->v[i]);
		bytes_char(&names, '\n');
	}
	model_add(&w, "labels", bytes_span(&names));
	bytes_close(&names);
	model_finish(&w, file);
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

void
mkparser_write(struct corpus *c, struct bytes *file)
{
	struct trainer *t = calloc(1, sizeof(*t));
	size_t *order = calloc(c->n, sizeof(*order));

	if (t == NULL || order == NULL)
		err(3, NULL);
	t->r = mkrandom_init(7);
	t->labels = (int)c->labels.n;
	open_params(t);
	for (size_t i = 0; i < c->n; i++)
		order[i] = i;
	for (int e = 0; e < EPOCHS; e++)
		run_epoch(t, c, order, e);
	write_model(t, &c->labels, file);
	free(order);
	free(t);
}
