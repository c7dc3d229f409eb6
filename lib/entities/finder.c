#include "entities/finder.h"

#include "entities/capitals.h"
#include "entities/cursor.h"
#include "entities/gazetteer.h"
#include "entities/known.h"
#include "entities/person.h"
#include "entities/phrase.h"
#include "entities/run.h"

/* A name that says what it is: "Ministry of Health". */
static int
read_phrase(struct cursor *c, const struct hit *h)
{
	struct phrase p;
	struct mention *m;

	if (!phrase_read(c->sc, c->l, c->i, c->end, &p) ||
	    p.end <= c->i + h->n)
		return 0;
	m = cursor_push(c, p.end, p.kind, 2, p.rule);
	m->lean[p.kind] = CURSOR_LEAN;
	return 1;
}

/* "The" before a phrase that names more than the table's "The Hague". */
static int
is_article(const struct cursor *c, const struct hit *h)
{
	struct phrase p;

	return c->l->t[c->i].is.small == SMALL_DET && h->n > 0 &&
	    phrase_read(c->sc, c->l, c->i + 1, c->end, &p) &&
	    p.end > c->i + h->n;
}

/* A small word, and no name of one word in capitals: "WHO". */
static int
is_small(const struct cursor *c, const struct hit *h)
{
	return h->n < 2 && c->l->t[c->i].is.small != SMALL_NONE &&
	    !(h->n == 1 && c->l->words.v[c->i].caps && !c->l->all_caps);
}

static void
pass_title(struct cursor *c, size_t n)
{
	c->i += n;
	c->titled = 1;
}

/* What no table and no rule knows. */
static void
read_capitals(struct cursor *c)
{
	if (!capitals_mean_nothing(c)) {
		capitals_unknown(c);
		return;
	}
	if (!capitals_common(c))
		c->i++;
	c->titled = 0;
}

static void
read_one(struct cursor *c)
{
	const struct word *w = &c->l->words.v[c->i];
	struct row row;
	struct hit h;
	size_t title, not;

	if (!run_capital(c->l, c->i) && w->kind == WORD_PUNCT) {
		c->i++;
		return;
	}
	gazetteer_match(c->sc, c->l, c->i, c->l->words.n, &h);
	if (is_article(c, &h) || is_small(c, &h)) {
		c->i++;
		return;
	}
	not = tables_match(c->sc->tables, TABLE_NOT_NAMES, w, c->end - c->i,
	    c->l->all_caps, &row);
	title = phrase_title(c->sc, c->l, c->i, c->end);
	if (not > 1 && not > h.n)
		c->i += not;
	else if (known_short(c) || read_phrase(c, &h))
		return;
	else if (title > h.n && title >= not)
		pass_title(c, title);
	else if (not > h.n)
		c->i += not;
	else if (person_read(c, &h) || known_read(c, &h))
		return;
	else if ((title = capitals_trade(c)) > 0)
		pass_title(c, title);
	else
		read_capitals(c);
}

/* Names written with a small first letter: al-Shabaab, dpa, bin Laden. */
static size_t
small_start(const struct scene *sc, const struct line *l, size_t i)
{
	struct hit h;
	size_t j = i;

	if (l->words.v[i].kind != WORD_ALPHA || l->words.v[i].upper ||
	    l->t[i].clitic || l->t[i].is.small != SMALL_NONE)
		return i;
	if (tables_has(sc->tables, TABLE_PARTICLES, l->words.v[i].fold, 1,
	    "s")) {
		j = i + 1;
		if (j < l->words.n && span_is(l->words.v[j].text, "-"))
			j++;
		if (run_capital(l, j))
			return run_end(sc, l, j);
	}
	if (l->t[i].is.common)
		return i;
	return i + gazetteer_match(sc, l, i, l->words.n, &h);
}

/* "LIMA (AP) -": a place, whatever else has its name. */
static void
read_dateline(struct line *l)
{
	struct mention *m = l->names.n > 0 ? &l->names.v[0] : NULL;

	if (m == NULL || m->a != 0 || m->b >= l->body || m->sure == 2 ||
	    (m->kind != ENTITY_UNKNOWN && m->kind != ENTITY_PLACE) ||
	    !l->words.v[0].caps || l->words.v[0].text.n <= 3)
		return;
	m->kind = ENTITY_PLACE;
	m->sure = 2;
	m->rule = SPAN("dateline");
}

/* "the police spokesman, Luis Diaz, said": a title, a comma, two words. */
static int
titled_over_comma(const struct scene *sc, const struct line *l, size_t i,
    size_t end)
{
	struct hit h;

	return i > 1 && end - i > 1 && span_is(l->words.v[i - 1].text, ",") &&
	    !l->words.v[i - 2].upper &&
	    phrase_title_before(sc, l, i - 1) < i - 1 &&
	    gazetteer_match(sc, l, i, end, &h) == 0;
}

/* "Minister of Community Development": a field, not a name. */
static size_t
over_field(const struct scene *sc, const struct line *l, size_t i, size_t end)
{
	struct phrase p;
	struct hit h;
	size_t j = i;

	if (i < 2 || !scene_is(l, i - 1, PARTICLE(OF)) ||
	    phrase_title_before(sc, l, i - 1) == i - 1 ||
	    phrase_read(sc, l, i, end, &p) ||
	    gazetteer_match(sc, l, i, end, &h) > 0)
		return i;
	while (j < end && l->t[j].is.common && !l->t[j].is.given &&
	    !l->t[j].is.family)
		j++;
	return j;
}

void
finder_read(const struct scene *sc, struct line *l)
{
	struct cursor c = { sc, l, 0, 0, 0 };
	size_t i = 0;

	if (l->s->zone == ZONE_BOILERPLATE)
		return;
	while (i < l->words.n) {
		c.i = i;
		if (run_capital(l, i))
			c.end = run_end(sc, l, i);
		else if ((c.end = small_start(sc, l, i)) == i) {
			i++;
			continue;
		}
		c.titled = phrase_title_before(sc, l, i) < i ||
		    titled_over_comma(sc, l, i, c.end);
		c.i = over_field(sc, l, i, c.end);
		if (c.i > i)
			c.titled = 1;
		while (c.i < c.end)
			read_one(&c);
		i = c.i;
	}
	read_dateline(l);
}
