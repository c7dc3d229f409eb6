#include "entities/context.h"

#include "entities/phrase.h"
#include "entities/run.h"

#define FEATURES_MAX	64

/* Features of one name: words with a space between, as table keys are. */
struct features {
	struct arena	*arena;
	struct span	 v[FEATURES_MAX];
	size_t		 n;
};

static void
add(struct features *f, struct span s)
{
	if (f->n < FEATURES_MAX)
		f->v[f->n++] = s;
}

static void
add_pair(struct features *f, const char *name, struct span value)
{
	if (value.n > 0)
		add(f, arena_join(f->arena, span_of(name), SPAN(" "), value));
}

static void
add_three(struct features *f, const char *name, const char *what,
    struct span value)
{
	if (value.n > 0)
		add_pair(f, name, arena_join(f->arena, span_of(what),
		    SPAN(" "), value));
}

static struct span
cell(const struct scene *sc, enum table table, struct span key, size_t column)
{
	struct row row;

	if (!tables_find(sc->tables, table, key, &row))
		return (struct span){ NULL, 0 };
	return lexicon_column(&row, column);
}

/* What a word beside the name is; side is "before" or "behind". */
static void
add_neighbour(struct features *f, const struct scene *sc,
    const struct line *l, size_t i, const char *side)
{
	const struct term *t;
	const struct mention *m;
	struct span fold;

	if (i >= l->words.n) {
		add_pair(f, side, SPAN("edge"));
		return;
	}
	t = &l->t[i];
	fold = t->w->fold;
	if (t->clitic) {
		add_pair(f, side, SPAN("possessive"));
		return;
	}
	if (t->w->kind != WORD_ALPHA || t->small != SMALL_NONE) {
		add_pair(f, side, t->w->kind == WORD_DIGITS ? SPAN("digits") :
		    fold);
		return;
	}
	m = scene_mention(l, i);
	if (m != NULL && m->sure == 2)
		add_three(f, side, "name",
		    span_of(name_of(&entity_kind_names, (int)m->kind)));
	if (t->w->upper) {
		add_pair(f, side, t->w->caps ? SPAN("caps") :
		    SPAN("capital"));
		return;
	}
	add_three(f, side, "class", t->class);
	add_three(f, side, "source", cell(sc, TABLE_SOURCE_NOUNS, fold, 1));
	add_three(f, side, "word", cell(sc, TABLE_NAME_WORDS, fold, 1));
	add_three(f, side, "role", cell(sc, TABLE_ROLES, fold, 1));
	add_three(f, side, "says", cell(sc, TABLE_SAY_VERBS, fold, 4));
	if (t->verb && !t->noun)
		add_pair(f, side, SPAN("verb"));
	if (!t->common)
		add_pair(f, side, SPAN("unknown"));
}

static int
is_ascii(struct span s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] >= 0x80)
			return 0;
	return 1;
}

/* The name's first and last word. */
static void
add_word(struct features *f, const struct scene *sc, const struct line *l,
    size_t i, const char *which)
{
	const struct term *t = &l->t[i];
	struct span fold = t->w->fold;

	if (t->given)
		add_pair(f, which, t->weak ? SPAN("given weak") :
		    SPAN("given"));
	if (t->family)
		add_pair(f, which, t->weak ? SPAN("family weak") :
		    SPAN("family"));
	if (t->common)
		add_pair(f, which, t->adjective && !t->noun ?
		    SPAN("adjective") : t->verb && !t->noun ? SPAN("verb") :
		    SPAN("common"));
	if (t->common)
		add_three(f, which, "class", t->class);
	if (!t->given && !t->family && !t->common)
		add_pair(f, which, SPAN("unknown"));
	if (t->w->caps)
		add_pair(f, which, t->w->text.n > 5 ? SPAN("caps long") :
		    SPAN("caps"));
	else if (t->inner)
		add_pair(f, which, SPAN("inner"));
	add_three(f, which, "word", cell(sc, TABLE_NAME_WORDS, fold, 1));
	if (!t->w->caps && fold.n > 4 && is_ascii(fold)) {
		add_three(f, which, "end", span_sub(fold, fold.n - 3, fold.n));
		add_three(f, which, "end", span_sub(fold, fold.n - 2, fold.n));
	}
}

/* The last word of the name: hyphens and points do not count. */
static size_t
last_word(const struct line *l, const struct mention *m)
{
	size_t i = m->b - 1;

	while (i > m->a && l->words.v[i].kind != WORD_ALPHA)
		i--;
	return i;
}

/* One letter for a word of the name. */
static char
letter(const struct term *t)
{
	if (t->w->caps)
		return 'a';
	if (!t->w->upper)
		return 's';
	if (t->given && !t->common)
		return 'g';
	if (t->family && !t->common)
		return 'f';
	if (t->given || t->family)
		return 'w';
	return t->common ? 'c' : 'u';
}

#define PATTERN_MAX	4

/* The words of the name, a letter each: "pattern gu". */
static void
add_pattern(struct features *f, const struct line *l, const struct mention *m)
{
	char buf[PATTERN_MAX];
	size_t n = 0;

	for (size_t i = m->a; i < m->b && n < sizeof(buf); i++)
		if (l->words.v[i].kind == WORD_ALPHA)
			buf[n++] = letter(&l->t[i]);
	add_pair(f, "pattern", arena_dup(f->arena, (struct span){ buf, n }));
}

static void
add_shape(struct features *f, const struct scene *sc, const struct line *l,
    const struct mention *m)
{
	static const char *const lengths[] = { "none", "one", "two", "three",
	    "four", "more" };
	size_t words = 0, common = 0, hyphens = 0, small = 0;

	for (size_t i = m->a; i < m->b; i++) {
		if (span_is(l->words.v[i].text, "-"))
			hyphens++;
		if (l->words.v[i].kind != WORD_ALPHA)
			continue;
		words++;
		if (!l->words.v[i].upper)
			small++;
		if (l->t[i].common && !l->t[i].given &&
		    !l->t[i].family)
			common++;
	}
	add_pair(f, "length", span_of(lengths[words > 5 ? 5 : words]));
	if (words > 1 && common == words)
		add(f, SPAN("all common"));
	if (words > 1 && common == 0)
		add(f, SPAN("none common"));
	if (hyphens > 0)
		add(f, SPAN("hyphen"));
	if (small > 0)
		add(f, SPAN("particle"));
	if (l->t[m->a].initial)
		add(f, SPAN("starts sentence"));
	if (l->t[m->a].quoted)
		add(f, SPAN("quoted"));
	add_pattern(f, l, m);
	add_word(f, sc, l, last_word(l, m), words > 1 ? "last" : "only");
	if (words > 1)
		add_word(f, sc, l, m->a, "first");
}

/* What stands one word further off. */
static void
add_farther(struct features *f, const struct scene *sc, const struct line *l,
    const struct mention *m)
{
	const struct mention *next;
	size_t a = m->a, b = m->b;

	if (a > 1 && l->t[a - 1].small != SMALL_NONE)
		add_neighbour(f, sc, l, a - 2, "far before");
	if (b + 1 >= l->words.n)
		return;
	if (l->words.v[b].kind != WORD_PUNCT && l->t[b].small == SMALL_NONE)
		return;
	next = scene_mention(l, b + 1);
	if (span_is(l->words.v[b].text, ","))
		add_neighbour(f, sc, l, b + 1, "comma");
	else
		add_neighbour(f, sc, l, b + 1, "far behind");
	if (next != NULL && next->b < l->words.n &&
	    span_is(l->words.v[b].text, "(") &&
	    span_is(l->words.v[next->b].text, ")"))
		add(f, SPAN("brackets behind"));
}

static void
collect(struct features *f, const struct scene *sc, const struct line *l,
    const struct mention *m)
{
	add(f, SPAN("always"));
	add_shape(f, sc, l, m);
	add_neighbour(f, sc, l, m->a > 0 ? m->a - 1 : l->words.n, "before");
	add_neighbour(f, sc, l, m->b, "behind");
	add_farther(f, sc, l, m);
	if (phrase_title_before(sc, l, m->a) < m->a)
		add(f, SPAN("title before"));
	add_pair(f, "table", span_of(m->table));
}

/* A whole number in a cell, small. */
static int
weight(const struct row *row, size_t column)
{
	struct span s = lexicon_column(row, column);
	int sign = 1, n = 0;
	size_t i = 0;

	if (s.n > 0 && s.p[0] == '-') {
		sign = -1;
		i = 1;
	}
	for (; i < s.n && i < 7; i++)
		n = n * 10 + (s.p[i] - '0');
	return sign * n;
}

#define NEVER	(-10000)	/* less than any sum of weights */

/* The kinds that the table has columns for, from column 1. */
static const enum entity_kind columns[] = {
	ENTITY_UNKNOWN, ENTITY_PERSON, ENTITY_ORGANISATION, ENTITY_PLACE,
	ENTITY_EVENT,
};

static void
weigh(const struct scene *sc, const struct features *f, struct mention *m)
{
	struct row row;

	for (size_t k = 0; k <= ENTITY_UNNAMED; k++)
		m->lean[k] = NEVER;
	for (size_t k = 0; k < sizeof(columns) / sizeof(columns[0]); k++)
		m->lean[columns[k]] = 0;
	for (size_t i = 0; i < f->n; i++) {
		if (!tables_find(sc->tables, TABLE_NAME_WEIGHTS, f->v[i],
		    &row))
			continue;
		for (size_t k = 0; k < sizeof(columns) / sizeof(columns[0]);
		    k++)
			m->lean[columns[k]] += weight(&row, k + 1);
	}
	if (m->kind == ENTITY_OUTLET) {
		m->lean[ENTITY_OUTLET] = m->lean[ENTITY_ORGANISATION];
		m->lean[ENTITY_ORGANISATION] = NEVER;
	}
}

/* "guess: always; length two; before in" */
static struct span
explain(const struct features *f)
{
	struct span s = SPAN("guess");

	for (size_t i = 0; i < f->n; i++)
		s = arena_join(f->arena, s, SPAN("; "), f->v[i]);
	return s;
}

void
context_lean(const struct scene *sc, const struct line *l, struct mention *m)
{
	struct features f = { .arena = sc->arena };

	collect(&f, sc, l, m);
	weigh(sc, &f, m);
	m->rule = explain(&f);
}

enum entity_kind
context_kind(const struct mention *m)
{
	enum entity_kind best = ENTITY_UNKNOWN;

	for (int k = ENTITY_PERSON; k < ENTITY_UNNAMED; k++)
		if (m->lean[k] > m->lean[best])
			best = (enum entity_kind)k;
	return best;
}
