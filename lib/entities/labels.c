#include "entities/labels.h"

#include "entities/gazetteer.h"
#include "entities/known.h"
#include "entities/phrase.h"
#include "entities/run.h"

#define NEVER	(-100000)	/* less than any score */

/* In the scale of the model's scores. */
#define RULE	3000		/* say of a rule that is certain, a word */
#define PEOPLE	1000		/* say of a nationality's name for no name */
#define SILENCE	50		/* what speaks for no name at all */

static const enum entity_kind kinds[] = {
	[LABEL_OUT] = ENTITY_UNKNOWN,
	[LABEL_PERSON] = ENTITY_PERSON,
	[LABEL_BODY] = ENTITY_ORGANISATION,
	[LABEL_PLACE] = ENTITY_PLACE,
};

/* A line while its labels become mentions. */
struct reader {
	const struct scene	*sc;
	struct line		*l;
	const int32_t		*score, *steps;
	unsigned char		*label;
	struct mentions		 found;
	size_t			 next;		/* of the rules' mentions */
};

static int
is_media(const struct scene *sc, const struct line *l, size_t i)
{
	return i < l->words.n && !l->words.v[i].upper &&
	    tables_has(sc->tables, TABLE_SOURCE_NOUNS, l->words.v[i].fold, 1,
	    "media");
}

/* "a Russian agency, Sputnik,": what it is stands before it and a comma. */
static int
is_media_aside(const struct reader *r, size_t a, size_t b)
{
	const struct line *l = r->l;
	struct hit h;

	if (a < 2 || b >= l->words.n || !span_is(l->words.v[a - 1].text, ",") ||
	    !span_is(l->words.v[b].text, ","))
		return 0;
	return is_media(r->sc, l, a - 2) || (tables_has(r->sc->tables,
	    TABLE_SOURCE_NOUNS, l->words.v[a - 2].fold, 1, "body") &&
	    gazetteer_match(r->sc, l, a, b, &h) == b - a &&
	    h.kind == ENTITY_OUTLET);
}

/* What it scores if the words [a, b) alone are a name of a label's kind. */
static int
score_of(const struct reader *r, size_t a, size_t b, int label)
{
	int64_t sum = r->steps[label];		/* from LABEL_OUT */
	int at = label;

	for (size_t i = a; i < b; i++) {
		sum += r->score[i * CHAIN_ROW + (size_t)at];
		if (i + 1 < b)
			sum += r->steps[at * CHAIN_ROW + label + 1];
		at = label + 1;
	}
	sum += r->steps[(b - a > 1 ? label + 1 : label) * CHAIN_ROW];
	return sum < NEVER ? NEVER : (int)sum;
}

/* How much the chain favours each kind for a mention. */
static void
lean(const struct reader *r, struct mention *m)
{
	for (int k = 0; k <= ENTITY_UNNAMED; k++)
		m->lean[k] = NEVER;
	for (int l = LABEL_PERSON; l < LABEL_COUNT; l += 2)
		m->lean[kinds[l]] = score_of(r, m->a, m->b, l);
}

/* The rules' mention of just these words, or NULL. */
static const struct mention *
same(const struct reader *r, size_t a, size_t b)
{
	const struct mention *m = scene_mention(r->l, a);

	return m != NULL && m->a == a && m->b == b ? m : NULL;
}

static int
is_body(enum entity_kind k)
{
	return k == ENTITY_ORGANISATION || k == ENTITY_OUTLET;
}

static int
is_place(enum entity_kind k)
{
	return k == ENTITY_PLACE || k == ENTITY_FACILITY;
}

/* Do a label's kind and a finer one go together? */
static int
agree(enum entity_kind label, enum entity_kind k)
{
	return label == k || (is_body(label) && is_body(k)) ||
	    (is_place(label) && is_place(k));
}

static int
label_of(enum entity_kind k)
{
	if (k == ENTITY_PERSON)
		return LABEL_PERSON;
	return is_body(k) ? LABEL_BODY : is_place(k) ? LABEL_PLACE : LABEL_OUT;
}

/* What tables know of a name that no rule found like this. */
static void
look_up(const struct reader *r, struct mention *m)
{
	struct hit h;

	if (gazetteer_match(r->sc, r->l, m->a, m->b, &h) == m->b - m->a &&
	    agree(m->kind, h.kind))
		known_fill(m, &h);
}

/* "Khabar 24 TV": an outlet that a table knows, and a word for what it is. */
static void
of_outlet(const struct reader *r, struct mention *m)
{
	const struct mention *o = scene_mention(r->l, m->a);

	if (o == NULL || o->a != m->a || o->b + 1 != m->b ||
	    o->kind != ENTITY_OUTLET || m->kind != ENTITY_ORGANISATION ||
	    !tables_has(r->sc->tables, TABLE_SOURCE_NOUNS,
	    r->l->words.v[m->b - 1].fold, 1, "media"))
		return;
	m->kind = ENTITY_OUTLET;
	m->canon = o->canon.n > 0 ? o->canon : scene_text(r->l, o->a, o->b);
}

/* "the President", "the Crown Prince": a title that is nobody's name. */
static int
is_title(const struct reader *r, size_t a, size_t b)
{
	const struct lore *is = &r->l->t[a].is;

	return phrase_title(r->sc, r->l, a, b) == b - a &&
	    (b - a > 1 || (!is->given && !is->family));
}

static void
push(struct reader *r, size_t a, size_t b, enum entity_kind kind)
{
	const struct mention *rule = same(r, a, b);
	struct mention *m = VEC_PUSH(r->sc->arena, &r->found);

	if (rule != NULL && agree(kind, rule->kind)) {
		*m = *rule;
	} else {
		*m = (struct mention){ .a = a, .b = b, .kind = kind,
		    .rule = SPAN("chain"), .sure = 1 };
		look_up(r, m);
		of_outlet(r, m);
	}
	lean(r, m);
	if (m->kind != ENTITY_PERSON && is_media_aside(r, a, b))
		m->kind = ENTITY_OUTLET;
	else if (m->kind == ENTITY_ORGANISATION && (is_media(r->sc, r->l, b) ||
	    (a > 0 && is_media(r->sc, r->l, a - 1))))
		m->kind = ENTITY_OUTLET;
	if (m->kind != kind)
		m->lean[m->kind] = m->lean[kind] + 1;
}

/* "German Claudia Pechstein": a people before a full name is no part of it. */
static size_t
over_people(struct reader *r, size_t a, size_t b)
{
	struct mention *m;
	struct hit h;

	if (r->label[a] != LABEL_PERSON || b - a < 3 ||
	    gazetteer_match(r->sc, r->l, a, a + 1, &h) != 1 ||
	    h.kind != ENTITY_NATIONALITY || !run_capital(r->l, a + 1))
		return a;
	m = VEC_PUSH(r->sc->arena, &r->found);
	*m = (struct mention){ .a = a, .b = a + 1, .sure = 2,
	    .kind = ENTITY_NATIONALITY, .rule = SPAN("nationality") };
	m->lean[ENTITY_NATIONALITY] = 1;
	known_fill(m, &h);
	r->label[a + 1] = LABEL_PERSON;
	return a + 1;
}

static int
stays(const struct mention *m)
{
	return m->kind == ENTITY_NATIONALITY || m->kind == ENTITY_EVENT ||
	    m->kind == ENTITY_PRODUCT;
}

/* Mentions of the rules before word a that the chain has no label for. */
static void
keep_rules(struct reader *r, size_t a, size_t from)
{
	const struct mention *m;

	for (; r->next < r->l->names.n && r->l->names.v[r->next].a < a;
	    r->next++) {
		m = &r->l->names.v[r->next];
		if (m->b > a || m->a < from || !stays(m))
			continue;
		*VEC_PUSH(r->sc->arena, &r->found) = *m;
	}
}

static void
read_labels(struct reader *r)
{
	size_t n = r->l->words.n, b, from = 0;

	for (size_t i = 0; i < n; i = b) {
		b = i + 1;
		if (r->label[i] == LABEL_OUT)
			continue;
		while (b < n && r->label[b] == r->label[i] + 1)
			b++;
		keep_rules(r, i, from);
		i = over_people(r, i, b);
		if (r->label[i] == LABEL_PLACE || !is_title(r, i, b))
			push(r, i, b, kinds[r->label[i]]);
		from = b;
	}
	keep_rules(r, n, from);
	r->l->names = r->found;
}

/* Rules that are certain have a say. */
static void
favour(const struct line *l, int32_t *score)
{
	const struct mention *m;
	int label;

	for (size_t i = 0; i < l->words.n; i++)
		score[i * CHAIN_ROW] += SILENCE;
	for (size_t k = 0; k < l->names.n; k++) {
		m = &l->names.v[k];
		if (m->sure < 2)
			continue;
		label = label_of(m->kind);
		for (size_t i = m->a; i < m->b && label == LABEL_OUT; i++)
			score[i * CHAIN_ROW] += PEOPLE;
		if (label == LABEL_OUT)
			continue;
		for (size_t i = m->a; i < m->b; i++)
			score[i * CHAIN_ROW + (size_t)(i == m->a ? label :
			    label + 1)] += RULE;
	}
}

static void
read_line(struct scene *sc, struct line *l, const struct chain *c,
    const struct index *document)
{
	size_t n = l->words.n;
	int32_t *score = ARENA_ARRAY(sc->arena, int32_t, n * CHAIN_ROW + 1);
	unsigned char *back = ARENA_ARRAY(sc->arena, unsigned char,
	    n * LABEL_COUNT + 1);
	unsigned char *label = ARENA_ARRAY(sc->arena, unsigned char, n + 1);
	int32_t steps[LABEL_COUNT * CHAIN_ROW];
	struct reader r = { sc, l, score, steps, label, { 0 }, 0 };

	for (size_t i = 0; i < LABEL_COUNT * CHAIN_ROW; i++)
		steps[i] = c->steps[i];
	chain_scores(c, features_line(sc, l, document), n, score);
	favour(l, score);
	chain_best(score, steps, n, back, label);
	read_labels(&r);
}

void
labels_read(struct scene *sc, const struct chain *c)
{
	struct index document = { 0 };
	struct line *l;

	features_document(sc, &document);
	for (size_t i = 0; i < sc->n; i++) {
		l = &sc->v[i];
		if (l->s->zone != ZONE_BOILERPLATE && !l->all_caps &&
		    !l->title_case)
			read_line(sc, l, c, &document);
	}
}
