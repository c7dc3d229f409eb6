#include "entities/verb.h"

#include <string.h>

#include "entities/group.h"

int
verb_may(const struct verb *v, char flag)
{
	return memchr(v->flags.p, flag, v->flags.n) != NULL;
}

/* Is the word at i a noun here: "the report", "his claims"? */
static int
is_noun_here(const struct line *l, size_t i, struct span form)
{
	const struct token *t;

	if (!l->t[i].noun || i == 0)
		return i == 0 && span_is(form, "base");
	t = &l->t[i - 1];
	if (t->small == SMALL_DET || t->small == SMALL_POSS ||
	    t->small == SMALL_PREP || t->small == SMALL_NUM || t->clitic)
		return !scene_is(l, i - 1, PARTICLE(THAT) | PARTICLE(THIS) |
		    PARTICLE(TO));
	if (i + 1 < l->words.n && scene_is(l, i + 1, PARTICLE(OF)))
		return 1;
	return t->adjective && !t->noun && !span_is(form, "past") &&
	    scene_mention(l, i - 1) == NULL;
}

void
verb_auxiliaries(struct verb *v, const struct scene *sc, const struct line *l)
{
	size_t i = v->at;

	while (i > 0) {
		if (scene_use(l, i - 1, 'n'))
			v->negated = 1;
		else if (l->t[i - 1].small == SMALL_AUX ||
		    (l->t[i - 1].clitic && i > 1 &&
		    l->t[i - 2].small == SMALL_PRON))
			v->passive = v->passive || (scene_use(l, i - 1, 'b') &&
			    span_is(v->form, "past"));
		else if (l->t[i - 1].small == SMALL_CAL || group_when(sc, l,
		    i - 1) == 0)
			break;
		i--;
	}
	v->start = i;
}

int
verb_open(struct verb *v, const struct scene *sc, const struct line *l,
    size_t i)
{
	struct row row;

	if (l->t[i].quoted || l->words.v[i].kind != WORD_ALPHA ||
	    !tables_find(sc->tables, TABLE_SAY_VERBS, l->words.v[i].fold,
	    &row) || scene_mention(l, i) != NULL)
		return 0;
	*v = (struct verb){ .at = i, .start = i, .rest = i + 1 };
	v->lemma = lexicon_column(&row, 1);
	v->class = lexicon_column(&row, 2);
	v->flags = lexicon_column(&row, 3);
	v->form = lexicon_column(&row, 4);
	return !is_noun_here(l, i, v->form);
}

int
verb_is(const struct scene *sc, const struct line *l, size_t i)
{
	struct verb v;

	return verb_open(&v, sc, l, i) && verb_may(&v, 'x') &&
	    !span_is(v.form, "ing") && !span_is(v.form, "base");
}
