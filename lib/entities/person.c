#include "entities/person.h"

#include "entities/phrase.h"
#include "entities/run.h"

/* Is the word at i a name word rather than a common one? */
static int
is_namely(const struct line *l, size_t i)
{
	const struct term *t = &l->t[i];

	return run_capital(l, i) && t->is.small == SMALL_NONE &&
	    (!t->is.common || t->is.given || t->is.family);
}

static int
is_initial(const struct line *l, size_t i)
{
	struct span w = l->words.v[i].text;

	return run_capital(l, i) && w.n >= 2 && w.p[1] == '.';
}

#define PERSON_MAX	7	/* words of a person's name, with particles */

/* The end of a person's name that starts at the cursor. */
static size_t
person_end(const struct cursor *c)
{
	const struct line *l = c->l;
	struct hit h;
	size_t j = c->i + 1;
	int firm = l->t[c->i].is.given && !l->t[c->i].is.common &&
	    !l->title_case && !l->all_caps;

	while (j < c->end && j < c->i + PERSON_MAX) {
		if (run_capital(l, j) && l->words.v[j - 1].kind == WORD_ALPHA &&
		    !is_namely(l, j) && !is_initial(l, j) &&
		    !(firm && (!l->t[j].is.person || j + 1 == c->end)))
			break;
		if (phrase_title(c->sc, l, j, c->end) > 0 &&
		    l->words.v[j].text.n > 3 && !l->t[j].is.given &&
		    !l->t[j].is.family)
			break;
		if (gazetteer_match(c->sc, l, j, c->end, &h) > 1 &&
		    h.kind != ENTITY_PLACE)
			break;
		j++;
	}
	if (j < l->words.n && tables_has(c->sc->tables, TABLE_PARTICLES,
	    l->words.v[j].fold, 1, "x"))
		j++;
	if (j < l->words.n && span_is(l->words.v[j].text, ".") &&
	    tables_has(c->sc->tables, TABLE_PARTICLES,
	    l->words.v[j - 1].fold, 1, "x"))
		j++;
	return j;
}

/* Does a person's name start at the cursor? */
static int
is_person(const struct cursor *c, const struct hit *h)
{
	const struct line *l = c->l;
	const struct term *t = &l->t[c->i];
	size_t next = c->i + 1;

	if (c->titled)
		return is_namely(l, c->i) || is_initial(l, c->i) ||
		    !t->is.common;
	if (is_initial(l, c->i) && next < c->end && is_namely(l, next))
		return 1;
	if (h->n > 1 || next >= c->end || !t->is.given || t->is.small)
		return 0;
	if (h->n == 1 && h->table == TABLE_COUNTRIES && !l->t[next].is.family)
		return 0;
	return is_initial(l, next) || is_namely(l, next) ||
	    !run_capital(l, next) || (!t->is.common && !l->t[next].is.person &&
	    !l->title_case && !l->all_caps);
}

int
person_read(struct cursor *c, const struct hit *h)
{
	struct mention *m;
	size_t end, words;
	int titled = c->titled;

	if (!is_person(c, h))
		return 0;
	end = person_end(c);
	words = end - c->i;
	m = cursor_push(c, end, ENTITY_PERSON, titled || words > 1 ? 2 : 1,
	    titled ? "titled-person" : "given-name");
	m->lean[ENTITY_PERSON] = CURSOR_LEAN;
	return 1;
}
