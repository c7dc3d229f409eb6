#include "syntax/mkcorpus.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "ground/bytes.h"
#include "syntax/conllu.h"
#include "syntax/moves.h"
#include "text/slurp.h"
#include "text/utf8.h"

#define FEATS_MOST	32
#define LABELS_MOST	64
#define RECASE_EVERY	6

/* Features that rules ask for; the rest of a treebank's is left out. */
static const char *const kept[] = {
	"Degree", "NumType", "Number", "Tense", "VerbForm", "Voice",
};

struct counted { struct span name; size_t n; };
struct counts { VEC(struct counted); };

static void
count(struct counts *c, struct arena *a, struct span name)
{
	for (size_t i = 0; i < c->n; i++)
		if (span_eq(c->v[i].name, name)) {
			c->v[i].n++;
			return;
		}
	*VEC_PUSH(a, c) = (struct counted){ name, 1 };
}

static int
more_often(const void *va, const void *vb)
{
	const struct counted *a = va, *b = vb;

	if (a->n != b->n)
		return a->n > b->n ? -1 : 1;
	return span_cmp(a->name, b->name);
}

static void
take_most(struct inventory *to, struct arena *a, struct counts *c,
    size_t most)
{
	qsort(c->v, c->n, sizeof(*c->v), more_often);
	*VEC_PUSH(a, to) = SPAN("_");
	for (size_t i = 0; i < c->n && to->n < most; i++)
		if (!span_is(c->v[i].name, "_"))
			*VEC_PUSH(a, to) = c->v[i].name;
}

/* "Number=Plur" of "Case=Nom|Number=Plur|Person=1". */
static struct span
kept_feats(struct arena *a, struct span feats)
{
	struct span one, name, rest, out = { NULL, 0 };

	while (span_cut(&feats, '|', &one)) {
		rest = one;
		if (!span_cut(&rest, '=', &name))
			continue;
		for (size_t i = 0; i < sizeof(kept) / sizeof(kept[0]); i++)
			if (span_is(name, kept[i]))
				out = out.n == 0 ? one : arena_join(a, out,
				    SPAN("|"), one);
	}
	return out.n == 0 ? SPAN("_") : out;
}

/* A label, or its main part where the whole is too rare to be listed. */
static size_t
label_index(const struct inventory *v, struct span label)
{
	struct span rest = label, main;

	for (size_t i = 0; i < v->n; i++)
		if (span_eq(v->v[i], label))
			return i;
	span_cut(&rest, ':', &main);
	for (size_t i = 0; i < v->n; i++)
		if (span_eq(v->v[i], main))
			return i;
	return 0;
}

static size_t
number(struct span s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++)
		n = n * 10 + (size_t)(s.p[i] - '0');
	return n;
}

static void
fill_gold(struct corpus *c, struct gold *g, const struct conllu *rows)
{
	size_t n = g->tree.n, head;

	g->seen = ARENA_ARRAY(c->arena, struct seen, n);
	g->upos = arena_alloc(c->arena, n);
	g->feats = arena_alloc(c->arena, n);
	g->label = arena_alloc(c->arena, n);
	g->head = ARENA_ARRAY(c->arena, short, n + 1);
	g->head[n] = MOVES_NIL;
	for (size_t i = 0; i < rows->n; i++) {
		size_t k = rows->v[i].token;
		const struct span *col = rows->v[i].column;

		if (k == CONLLU_NOT)
			continue;
		head = number(col[CONLLU_HEAD]);
		g->head[k] = (short)(head == 0 || head > n ? n : head - 1);
		g->upos[k] = (unsigned char)name_find(&tree_upos,
		    col[CONLLU_UPOS]);
		g->label[k] = (unsigned char)label_index(&c->labels,
		    col[CONLLU_DEPREL]);
		g->feats[k] = (unsigned char)label_index(&c->feats,
		    kept_feats(c->arena, col[CONLLU_FEATS]));
	}
}

static void
see(const struct corpus *c, struct gold *g)
{
	enum casing casing = seen_casing(&g->tree);

	for (size_t i = 0; i < g->tree.n; i++) {
		seen_read(&g->seen[i], &g->tree.v[i], i == 0, casing);
		vectors_see(&c->vectors, &g->seen[i]);
	}
}

/* The form in capitals (1), with a capital first (0), in small letters (2). */
static struct span
recased(struct arena *a, struct span form, struct span fold, int how)
{
	char *p;

	if (how == 2)
		return fold;
	p = arena_str(a, form);
	for (size_t i = 0; i < form.n && (how == 1 || i == 0); i++)
		if (p[i] >= 'a' && p[i] <= 'z')
			p[i] = (char)(p[i] - 32);
	return (struct span){ p, form.n };
}

static void
add_recased(struct corpus *c, size_t from, int how)
{
	struct gold *g = VEC_PUSH(c->arena, c);

	*g = c->v[from];
	g->seen = ARENA_ARRAY(c->arena, struct seen, g->tree.n);
	g->tree.v = ARENA_ARRAY(c->arena, struct token, g->tree.n);
	memcpy(g->tree.v, c->v[from].tree.v, g->tree.n *
	    sizeof(*g->tree.v));
	for (size_t i = 0; i < g->tree.n; i++)
		g->tree.v[i].form = recased(c->arena, g->tree.v[i].form,
		    g->tree.v[i].fold, how);
	see(c, g);
}

static void
add_file(struct corpus *c, struct span text)
{
	struct conllu rows;
	struct gold *g;

	while (conllu_next(&text, c->arena, &rows)) {
		g = VEC_PUSH(c->arena, c);
		conllu_tree(&rows, c->arena, &g->tree);
		if (g->tree.n == 0 || g->tree.n > MOVES_MAX) {
			c->n--;
			continue;
		}
		fill_gold(c, g, &rows);
		see(c, g);
		if (c->n % RECASE_EVERY == 0)
			add_recased(c, c->n - 1,
			    (int)(c->n / RECASE_EVERY % 3));
	}
}

static void
list_names(struct corpus *c, struct span text)
{
	struct counts feats = { 0 }, labels = { 0 };
	struct conllu rows;

	while (conllu_next(&text, c->arena, &rows))
		for (size_t i = 0; i < rows.n; i++) {
			if (rows.v[i].token == CONLLU_NOT)
				continue;
			count(&feats, c->arena, kept_feats(c->arena,
			    rows.v[i].column[CONLLU_FEATS]));
			count(&labels, c->arena,
			    rows.v[i].column[CONLLU_DEPREL]);
		}
	take_most(&c->feats, c->arena, &feats, FEATS_MOST);
	take_most(&c->labels, c->arena, &labels, LABELS_MOST);
}

void
mkcorpus_read(struct corpus *c, char *const *paths, size_t n)
{
	struct bytes text = { 0 };
	struct span all;

	for (size_t i = 0; i < n; i++) {
		if (slurp_file(&text, paths[i]) == -1)
			err(3, "%s", paths[i]);
		bytes_char(&text, '\n');
	}
	all = arena_dup(c->arena, bytes_span(&text));
	bytes_close(&text);
	list_names(c, all);
	add_file(c, all);
}
