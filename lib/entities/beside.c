#include "entities/beside.h"

#include <string.h>

#include "entities/gazetteer.h"
#include "entities/known.h"
#include "entities/run.h"

/* A line while its mentions are read again. */
struct again {
	const struct scene	*sc;
	struct line		*l;
	struct mentions		 all;
};

static int
is_free(const struct again *r, size_t i)
{
	return run_capital(r->l, i) && scene_mention(r->l, i) == NULL;
}

static void
push(struct again *r, size_t a, size_t b, enum entity_kind kind,
    const char *rule)
{
	struct mention *m = VEC_PUSH(r->sc->arena, &r->all);

	*m = (struct mention){ .a = a, .b = b, .kind = kind, .sure = 1,
	    .rule = span_of(rule) };
	m->lean[kind] = 1;
}

/* Words of the place at word i that a table knows, 0 if none. */
static size_t
place_at(const struct again *r, size_t i, size_t end, struct hit *h)
{
	return gazetteer_match(r->sc, r->l, i, end, h) > 0 &&
	    h->kind == ENTITY_PLACE ? h->n : 0;
}

static int
is_hyphen(const struct line *l, size_t i)
{
	return i + 1 < l->words.n && span_is(l->words.v[i].text, "-") &&
	    l->words.v[i].glued && l->words.v[i + 1].glued;
}

/* A body's acronym that a table knows, at word i alone. */
static int
is_acronym(const struct again *r, size_t i, struct hit *h)
{
	return r->l->words.v[i].caps &&
	    gazetteer_match(r->sc, r->l, i, i + 1, h) == 1 &&
	    h->kind == ENTITY_ORGANISATION;
}

/* "Kisumu-Busia", "EU-Nigeria": two names taken for one; m is the first now. */
static int
parts(const struct again *r, struct mention *m, struct hit *next)
{
	struct hit h;
	int first, second;

	if (m->b != m->a + 3 || !is_hyphen(r->l, m->a + 1))
		return 0;
	first = place_at(r, m->a, m->b, &h) == 1;
	second = place_at(r, m->a + 2, m->b, next) == 1;
	if (first && second ? m->kind != ENTITY_PLACE :
	    !(first && is_acronym(r, m->a + 2, next)) &&
	    !(second && is_acronym(r, m->a, &h)))
		return 0;
	m->b = m->a + 1;
	known_fill(m, &h);
	return 1;
}

/* A town that a table knows behind the hyphen of a place. */
static int
read_pair(struct again *r, struct mention *m)
{
	size_t i = m->b + 1;
	struct hit h;

	if (parts(r, m, &h))
		i = m->b + 1;
	else if (m->kind != ENTITY_PLACE || !is_hyphen(r->l, m->b) ||
	    !is_free(r, i) || place_at(r, i, r->l->words.n, &h) == 0)
		return 0;
	r->all.v[r->all.n - 1] = *m;
	push(r, i, i + h.n, h.kind, "name-pair");
	known_fill(&r->all.v[r->all.n - 1], &h);
	return 1;
}

/* May it be what a building is called after: people, or what no table knows? */
static int
lends_name(const struct again *r, const struct mention *m)
{
	const struct lore *is = &r->l->t[m->b - 1].is;

	if (m->kind == ENTITY_ORGANISATION)
		return m->canon.n == 0 && (is->given || is->family);
	return m->kind == ENTITY_PERSON || (m->kind == ENTITY_PLACE &&
	    m->country.n == 0);
}

/* "Jomo Kenyatta airport" */
static int
read_facility(const struct again *r, struct mention *m)
{
	const struct word *w = r->l->words.v + m->b;
	struct span flags;
	struct row row;

	if (!lends_name(r, m) || m->b >= r->l->words.n || w->upper ||
	    !tables_find(r->sc->tables, TABLE_NAME_WORDS, w->fold, &row))
		return 0;
	flags = lexicon_column(&row, 2);
	if (memchr(flags.p, 's', flags.n) == NULL)
		return 0;
	m->b++;
	m->kind = ENTITY_FACILITY;
	m->sure = 1;
	memset(m->lean, 0, sizeof(m->lean));
	m->lean[ENTITY_FACILITY] = 1;
	m->rule = SPAN("name-and-word");
	return 1;
}

/*
 * "the sensor maker Norvane", "Norvane, which employs", "the group Amani
 * Watch": a name whose last word no table gives to people is a body's.
 */
static int
read_body(const struct again *r, struct mention *m)
{
	const struct line *l = r->l;
	const struct lore *is = &l->t[m->b - 1].is;
	int maker = m->a > 0 && !l->words.v[m->a - 1].upper &&
	    tables_has(r->sc->tables, TABLE_SOURCE_NOUNS,
	    l->words.v[m->a - 1].fold, 1, "body");
	int which = m->b + 1 < l->words.n &&
	    span_is(l->words.v[m->b].text, ",") &&
	    scene_is(l, m->b + 1, PARTICLE(WHICH));

	if (m->kind != ENTITY_PERSON || m->titled || is->given ||
	    is->family || (m->b > m->a + 1 ? !maker || !is->common :
	    !maker && !which))
		return 0;
	m->kind = ENTITY_ORGANISATION;
	m->sure = 2;
	m->rule = SPAN("body-beside");
	return 1;
}

#define ALIKE	3	/* letters that begin or end both of two spellings */

static int
alike(struct span a, struct span b)
{
	struct span end;

	if (a.n <= ALIKE || b.n <= ALIKE)
		return 0;
	end = span_sub(b, b.n - ALIKE, b.n);
	return span_starts(a, span_sub(b, 0, ALIKE)) || span_ends(a, end);
}

/* "Sadyr Japarov (Zhaparov)": how others spell the name. */
static void
read_spelling(struct again *r, const struct mention *m)
{
	const struct words *w = &r->l->words;
	size_t i = m->b + 1;

	if (m->kind != ENTITY_PERSON || i + 1 >= w->n || !is_free(r, i) ||
	    !span_is(w->v[m->b].text, "(") ||
	    !span_is(w->v[i + 1].text, ")") || r->l->t[i].is.common)
		return;
	for (size_t k = m->a; k < m->b; k++)
		if (alike(w->v[k].fold, w->v[i].fold)) {
			push(r, i, i + 1, ENTITY_PERSON, "other-spelling");
			return;
		}
}

static void
read_line(const struct scene *sc, struct line *l)
{
	struct again r = { sc, l, { 0 } };
	struct mention m;

	for (size_t k = 0; k < l->names.n; k++) {
		m = l->names.v[k];
		*VEC_PUSH(sc->arena, &r.all) = m;
		if (!read_pair(&r, &m) && (read_facility(&r, &m) ||
		    read_body(&r, &m)))
			r.all.v[r.all.n - 1] = m;
		read_spelling(&r, &m);
	}
	l->names = r.all;
}

void
beside_read(struct scene *sc)
{
	for (size_t i = 0; i < sc->n; i++)
		if (sc->v[i].s->zone != ZONE_BOILERPLATE)
			read_line(sc, &sc->v[i]);
}
