#include "entities/known.h"

#include "entities/run.h"

/* "Interfax-Ukraine": a body with the place where it works. */
static size_t
over_branch(const struct cursor *c, size_t end, enum entity_kind kind)
{
	const struct line *l = c->l;

	if ((kind == ENTITY_OUTLET || kind == ENTITY_ORGANISATION) &&
	    end + 1 < c->end && span_is(l->words.v[end].text, "-") &&
	    l->words.v[end].glued && l->words.v[end + 1].glued &&
	    run_capital(l, end + 1))
		return end + 2;
	return end;
}

void
known_fill(struct mention *m, const struct hit *h)
{
	m->canon = h->canon;
	m->kind = h->kind;
	m->country = h->country;
	m->has_geo = h->has_geo;
	m->lat = h->lat;
	m->lon = h->lon;
}

static void
push_hit(struct cursor *c, const struct hit *h, int sure)
{
	size_t end = over_branch(c, c->i + h->n, h->kind), last = end;
	struct mention *m;

	while (end > c->i + 1 && c->l->words.v[end - 1].kind == WORD_ALPHA &&
	    !c->l->words.v[end - 1].upper && c->l->words.v[c->i].upper)
		end--;
	m = cursor_push(c, end, h->kind, sure, "gazetteer");
	if (last == m->a + h->n)
		m->canon = h->canon;
	m->country = h->country;
	m->has_geo = h->has_geo;
	m->lat = h->lat;
	m->lon = h->lon;
	m->lean[h->kind] = CURSOR_LEAN;
}

/* One word of a table that may be something else here. */
static int
doubtful(const struct cursor *c, const struct hit *h)
{
	const struct term *t = &c->l->t[c->i];

	if (h->n > 1)
		return 0;
	if (h->ambiguous)
		return 1;
	if (h->table == TABLE_COUNTRIES || h->table == TABLE_NATIONALITIES)
		return 0;
	if (c->l->all_caps || c->l->title_case || t->initial)
		return t->is.common;
	return t->is.common && h->people < 500000;
}

/* Which table, and of towns how large, for the weights. */
static const char *
table_name(const struct hit *h)
{
	switch (h->kind) {
	case ENTITY_OUTLET:
		return "outlet";
	case ENTITY_ORGANISATION:
		return "body";
	case ENTITY_NATIONALITY:
		return "people";
	case ENTITY_PLACE:
		return h->table != TABLE_CITIES ? "region" :
		    h->people < 50000 ? "small town" :
		    h->people < 100000 ? "town" :
		    h->people < 300000 ? "large town" : "city";
	case ENTITY_UNKNOWN:
	case ENTITY_PERSON:
	case ENTITY_FACILITY:
	case ENTITY_EVENT:
	case ENTITY_PRODUCT:
	case ENTITY_UNNAMED:
		break;
	}
	return "other";
}

/*
 * "Shares in Tesla rose", "Shell said": a company with a word's name, where its
 * capital has no other reason, or where it does what words do not.
 */
static int
is_company(const struct cursor *c, const struct hit *h)
{
	const struct line *l = c->l;
	const struct term *t = &l->t[c->i];
	struct row row;

	if (h->table != TABLE_COMPANIES || l->title_case || l->all_caps)
		return 0;
	if (!t->initial)
		return c->i + 1 >= c->end;
	return !h->ambiguous && scene_begins(l, c->i + 1, TABLE_SAY_VERBS) &&
	    tables_find(c->sc->tables, TABLE_SAY_VERBS,
	    l->words.v[c->i + 1].fold, &row) &&
	    span_is(lexicon_column(&row, 4), "past");
}

int
known_read(struct cursor *c, const struct hit *h)
{
	const struct term *t = &c->l->t[c->i];
	struct row row;
	int sure = 2;

	if (h->n == 0)
		return 0;
	if (doubtful(c, h) && !is_company(c, h)) {
		if (t->initial || c->l->title_case || c->l->all_caps)
			return 0;
		sure = 0;
	}
	if (h->kind == ENTITY_PLACE && h->n == 1 &&
	    h->table != TABLE_COUNTRIES && !h->capital &&
	    !tables_find(c->sc->tables, TABLE_METONYMS, t->w->fold, &row))
		sure = t->is.given || t->is.family ? h->people >= 300000 :
		    h->people < 100000 ? 1 : sure;
	push_hit(c, h, sure);
	c->l->names.v[c->l->names.n - 1].table = table_name(h);
	return 1;
}

int
known_short(struct cursor *c)
{
	const struct line *l = c->l;
	struct row row;
	struct mention *m;
	size_t n;

	if (c->i == 0 || (!span_is(l->words.v[c->i - 1].text, ",") &&
	    !span_is(l->words.v[c->i - 1].text, "-")))
		return 0;
	n = lexicon_match(&c->sc->tables->v[TABLE_SHORT_PLACES],
	    l->words.v + c->i, l->words.n - c->i, &row);
	if (n == 0)
		return 0;
	m = cursor_push(c, c->i + n, ENTITY_PLACE, 2, "short-place");
	m->canon = lexicon_column(&row, 1);
	m->country = lexicon_column(&row, 2);
	return 1;
}
