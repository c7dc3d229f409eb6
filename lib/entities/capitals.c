#include "entities/capitals.h"

#include <string.h>

#include "entities/gazetteer.h"
#include "entities/phrase.h"
#include "entities/run.h"

int
capitals_common(struct cursor *c)
{
	struct row row;
	struct mention *m;

	if (c->l->t[c->i].initial || c->l->title_case || c->l->all_caps ||
	    !tables_find(c->sc->tables, TABLE_NAME_WORDS,
	    c->l->words.v[c->i].fold, &row))
		return 0;
	while (!span_is(lexicon_column(&row, 1), "organisation"))
		if (!lexicon_next(&row))
			return 0;
	m = cursor_push(c, c->i + 1, ENTITY_ORGANISATION, 1, "body-word");
	m->lean[ENTITY_ORGANISATION] = CURSOR_LEAN;
	return 1;
}

void
capitals_unknown(struct cursor *c)
{
	const struct line *l = c->l;
	size_t j = c->i + 1;
	struct hit h;
	struct mention *m;

	while (j < c->end && !(run_capital(l, j) &&
	    (phrase_title(c->sc, l, j, c->end) > 0 ||
	    gazetteer_match(c->sc, l, j, c->end, &h) > 1)))
		j++;
	m = cursor_push(c, j, ENTITY_UNKNOWN, 0, "capitals");
	if (j > m->a + 3 && !l->words.v[j - 1].upper &&
	    span_is(l->words.v[j - 2].text, "-")) {
		m->kind = ENTITY_PERSON;	/* Kim Ki-hyun */
		m->sure = 1;
		m->lean[ENTITY_PERSON] = CURSOR_LEAN;
	}
}

int
capitals_mean_nothing(const struct cursor *c)
{
	const struct term *t = &c->l->t[c->i];
	int alone = c->i + 1 >= c->end;

	struct span w = t->w->text;

	if (t->is.small != SMALL_NONE || w.n == 1)
		return 1;
	if (memchr(w.p, '.', w.n) == NULL && span_has_digit(w))
		return 1;
	if (c->i + 1 < c->l->words.n && alone && t->w->caps &&
	    (c->l->words.v[c->i + 1].kind == WORD_DIGITS ||
	    span_is(c->l->words.v[c->i + 1].text, "$")))
		return 1;
	if (t->inner && !c->l->all_caps && !c->l->title_case)
		return 0;
	if (c->l->title_case || c->l->all_caps)
		return 1;
	if (t->initial && t->is.common)
		return alone || !c->l->t[c->i + 1].is.common ||
		    !run_capital(c->l, c->i + 1);
	return t->is.common && alone;
}

size_t
capitals_trade(const struct cursor *c)
{
	const struct line *l = c->l;
	size_t j = c->i, n = 0;

	for (; j < c->end && run_capital(l, j) && l->t[j].is.common &&
	    !l->words.v[j].caps; j++)
		if (l->t[j].is.person && !l->t[j].is.family)
			n = j + 1 - c->i;
	return n;
}
