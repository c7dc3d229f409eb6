#include "entities/context.h"

#include "entities/phrase.h"
#include "entities/run.h"

static void
lean(struct mention *m, enum entity_kind kind, int by)
{
	m->lean[kind] += by;
}

static int
is_place_word(const struct scene *sc, const struct line *l, size_t i)
{
	struct row row;

	return i < l->words.n &&
	    tables_find(sc->tables, TABLE_NAME_WORDS, l->words.v[i].fold, &row)
	    && span_is(lexicon_column(&row, 1), "place");
}

static int
says(const struct scene *sc, const struct line *l, size_t i)
{
	struct row row;

	return i < l->words.n && !l->words.v[i].upper &&
	    tables_find(sc->tables, TABLE_SAY_VERBS, l->words.v[i].fold,
	    &row) && !span_is(lexicon_column(&row, 4), "ing");
}

/* Kind of the noun that stands beside a name: "party", "newspaper". */
static void
lean_noun(const struct scene *sc, const struct line *l, struct mention *m,
    size_t at)
{
	struct row row;
	struct span kind;

	if (at >= l->words.n || l->words.v[at].upper ||
	    !tables_find(sc->tables, TABLE_SOURCE_NOUNS,
	    l->words.v[at].fold, &row))
		return;
	kind = lexicon_column(&row, 1);
	if (span_is(kind, "body"))
		lean(m, ENTITY_ORGANISATION, 3);
	else if (span_is(kind, "media"))
		lean(m, ENTITY_OUTLET, 4);
}

static void
lean_before(const struct scene *sc, const struct line *l, struct mention *m)
{
	size_t p = m->a;

	if (p == 0)
		return;
	p--;
	if (m->b < l->words.n && l->t[m->b].clitic)
		goto title;
	if (scene_is(l, p, "in") || scene_is(l, p, "at") ||
	    scene_is(l, p, "near") || scene_is(l, p, "across") ||
	    scene_is(l, p, "outside") || scene_is(l, p, "around"))
		lean(m, ENTITY_PLACE, 3);
	if (scene_is(l, p, "from") || scene_is(l, p, "to") ||
	    scene_is(l, p, "into") || scene_is(l, p, "through"))
		lean(m, ENTITY_PLACE, 1);
	if (scene_is(l, p, "the") || scene_is(l, p, "a"))
		lean(m, ENTITY_ORGANISATION, 2);
	if (p > 0 && scene_is(l, p, "of") && is_place_word(sc, l, p - 1))
		lean(m, ENTITY_PLACE, 4);
	lean_noun(sc, l, m, p);
	lean_noun(sc, l, m, p);	/* the company Zebulon: twice as sure */
	if (is_place_word(sc, l, p) && !l->words.v[p].upper)
		lean(m, ENTITY_PLACE, 2);
	if (l->t[p].person && !l->words.v[p].upper &&
	    l->t[p].small == SMALL_NONE)
		lean(m, ENTITY_PERSON, 2);
title:
	if (phrase_title_before(sc, l, m->a) < m->a)
		lean(m, ENTITY_PERSON, 4);
}

static void
lean_behind(const struct scene *sc, const struct line *l, struct mention *m)
{
	struct mention *next;
	struct row row;

	if (m->b >= l->words.n)
		return;
	if (says(sc, l, m->b))
		lean(m, ENTITY_PERSON, 2);
	else if (l->t[m->b].small == SMALL_AUX ||
	    l->t[m->b].small == SMALL_VERB)
		lean(m, ENTITY_PERSON, 1);
	if (is_place_word(sc, l, m->b) && !l->words.v[m->b].upper)
		lean(m, ENTITY_PLACE, 3);
	if (scene_is(l, m->b, ",") && scene_is(l, m->b + 1, "who"))
		lean(m, ENTITY_PERSON, 3);
	next = m->b + 1 < l->words.n ? scene_mention(l, m->b + 1) : NULL;
	if (scene_is(l, m->b, ",") && next != NULL &&
	    next->kind == ENTITY_PLACE)
		lean(m, ENTITY_PLACE, 2);
	if (scene_is(l, m->b, ",") && m->b + 2 < l->words.n &&
	    l->words.v[m->b + 1].kind == WORD_DIGITS)
		lean(m, ENTITY_PERSON, 2);
	lean_noun(sc, l, m, m->b);
	if (!l->words.v[m->b].upper && tables_find(sc->tables, TABLE_ROLES,
	    l->words.v[m->b].fold, &row))
		lean(m, ENTITY_ORGANISATION, 2);
}

#define CAPS_MAX	6	/* letters of an acronym */

/* What the words of the name itself say. */
static void
lean_shape(const struct line *l, struct mention *m)
{
	size_t words = 0, names = 0, common = 0;

	for (size_t i = m->a; i < m->b; i++) {
		if (l->words.v[i].kind != WORD_ALPHA)
			continue;
		words++;
		names += l->t[i].given || l->t[i].family;
		common += l->t[i].common && !l->t[i].given &&
		    !l->t[i].family;
	}
	if (words == 1 && l->words.v[m->a].caps && !l->all_caps) {
		if (l->words.v[m->a].text.n <= CAPS_MAX)
			lean(m, ENTITY_ORGANISATION, 4);
		else if (m->a == 0)
			lean(m, ENTITY_PLACE, 4);
		return;
	}
	if (words == 1 && l->t[m->a].inner && !l->all_caps &&
	    !l->t[m->a].family)
		lean(m, ENTITY_ORGANISATION, 2);
	if (words == 1)
		lean(m, ENTITY_PERSON, l->t[m->a].given ? 2 :
		    l->t[m->a].family ? 2 : 1);
	else if (l->t[m->a].given && !l->t[m->a].common && words < 4)
		lean(m, ENTITY_PERSON, 4);
	else if (common * 2 >= words)
		lean(m, ENTITY_ORGANISATION, 2);
	else
		lean(m, ENTITY_PERSON, names > 0 ? 4 : words < 4 ? 2 : 1);
}

void
context_lean(const struct scene *sc, const struct line *l, struct mention *m)
{
	lean_shape(l, m);
	lean_before(sc, l, m);
	lean_behind(sc, l, m);
}

enum entity_kind
context_kind(const struct mention *m)
{
	enum entity_kind best = ENTITY_UNKNOWN;

	for (int k = ENTITY_PERSON; k < ENTITY_UNNAMED; k++)
		if (m->lean[k] > 0 && m->lean[k] >= m->lean[best])
			best = (enum entity_kind)k;
	return best;
}
