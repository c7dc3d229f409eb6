#include "entities/opening.h"

#include "entities/group.h"
#include "entities/quote.h"

/* How a thing said begins. */
enum mark {
	MARK_NONE,			/* in any way */
	MARK_WORD,			/* with one of some particles */
	MARK_OPENER,			/* with a word that opens a clause */
	MARK_VERB,			/* and it holds a verb, but in titles */
};

/*
 * What may be said, by its relation to the verb: the verb's flag that allows
 * it, and with what it begins.  The first that is there counts.
 */
static const struct complement {
	char		 flag;
	const char	*rel;
	enum mark	 mark;
	uint32_t	 particles;
} complements[] = {
	{ 'f', "ccomp", MARK_NONE, 0 },		/* said 12 people died */
	{ 't', "ccomp", MARK_NONE, 0 },		/* noted that 12 people died */
	{ 'q', "ccomp", MARK_NONE, 0 },		/* asked who died */
	{ 'i', "ccomp", MARK_NONE, 0 },		/* want 12 people to leave */
	{ 'n', "ccomp", MARK_OPENER, 0 },	/* told how 12 died */
	{ 'i', "xcomp", MARK_NONE, 0 },		/* vowed to leave */
	{ 'g', "xcomp", MARK_NONE, 0 },		/* denied killing 12 people */
	{ 'd', "obj", MARK_NONE, 0 },		/* called the plan absurd */
	{ 'e', "obj", MARK_NONE, 0 },		/* put the toll at 12 */
	{ 'n', "obj", MARK_NONE, 0 },		/* denied the charges */
	{ 'k', "obj", MARK_NONE, 0 },		/* counted 12 dead */
	{ 'k', "xcomp", MARK_NONE, 0 },		/* the same, misread */
	{ 'c', "obl", MARK_WORD, PARTICLE(FOR) | PARTICLE(ON) },
	{ 'o', "obl", MARK_WORD, PARTICLE(OF) | PARTICLE(ABOUT) },
	{ 'f', "obj", MARK_VERB, 0 },		/* the same, misread */
	{ 'f', "iobj", MARK_VERB, 0 },
	{ 'f', "xcomp", MARK_VERB, 0 },
	{ 'f', "parataxis", MARK_NONE, 0 },	/* said: twelve people died */
	{ 'f', "advcl", MARK_NONE, 0 },
	{ 't', "advcl", MARK_WORD, PARTICLE(THAT) },
};

/* Does a verb stand behind a token, within its head's words? */
static int
has_verb(const struct reading *r, size_t c)
{
	size_t end = r->right[reading_head(r, c)];

	for (size_t t = c + 1; t < end; t++)
		if (r->tree.v[t].upos == UPOS_VERB ||
		    r->tree.v[t].upos == UPOS_AUX)
			return 1;
	return 0;
}

static int
begins_with(const struct reading *r, const struct line *l, size_t c,
    const struct complement *k)
{
	size_t w = reading_from(r, c);

	switch (k->mark) {
	case MARK_NONE:
		return 1;
	case MARK_WORD:
		return scene_is(l, w, k->particles);
	case MARK_OPENER:
		return scene_use(l, w, 'o');
	case MARK_VERB:
		return l->s->zone == ZONE_HEADLINE || has_verb(r, c);
	}
	return 0;
}

/* "hopes people there will be safe": what the tree takes for an object. */
static size_t
over_object(const struct verb *v, size_t c)
{
	const struct reading *r = v->r;
	size_t at = c;

	for (size_t o = r->child[v->token]; o < c; o = r->next[o])
		if (o > v->token && verb_may(v, 'f') && !verb_may(v, 'p') &&
		    (reading_is(r, o, "obj") || reading_is(r, o, "iobj") ||
		    reading_is(r, o, "ccomp") || (reading_is(r, o, "amod"))))
			at = o < at ? o : at;
	return reading_from(r, at);
}

size_t
opening_over_that(const struct line *l, size_t w)
{
	while (w + 1 < l->words.n && (scene_is(l, w, PARTICLE(THAT)) ||
	    (l->words.v[w].kind == WORD_PUNCT && !l->t[w].quoted)))
		w++;
	return w;
}

/* "said Thursday its troops": a day that the tree gives the clause behind. */
static size_t
over_when(const struct verb *v, const struct scene *sc, const struct line *l,
    size_t w)
{
	size_t n;

	while (w == v->at + 1 && l->t[w].is.small == SMALL_CAL &&
	    (n = group_when(sc, l, w)) > 0)
		w += n;
	return w;
}

#define QUOTED_MAX	12	/* words between verb and quotation */

/* A quotation right behind the verb and its source: said: “…”. */
static size_t
quotation(const struct verb *v, const struct line *l)
{
	size_t w = v->inverted ? v->source.b : v->at + 1;

	for (size_t i = w; i < l->words.n && i < w + QUOTED_MAX; i++) {
		if (i > w && (scene_is(l, i, PARTICLE(THAT)) ||
		    (scene_use(l, i, 'o') && !l->t[i].quoted)))
			return 0;
		if (quote_opens(l, i))
			return i == w || (!verb_may(v, 'n') &&
			    (speech_mark(l, i - 1, ",") ||
			    speech_mark(l, i - 1, ":"))) ? i : 0;
	}
	return 0;
}

/* Does a verb stand among the words behind word w? */
static int
verb_behind(const struct verb *v, size_t w)
{
	const struct reading *r = v->r;

	for (size_t t = r->token[w]; t < r->tree.n; t++)
		if (r->tree.v[t].upos == UPOS_VERB ||
		    r->tree.v[t].upos == UPOS_AUX)
			return 1;
	return 0;
}

/* ", citing two officials,": where it ends, i if it does not stand there. */
static size_t
over_citing(const struct scene *sc, const struct line *l, size_t i)
{
	size_t end;

	if (!speech_mark(l, i, ",") || !scene_begins(l, i + 1, TABLE_CUES) ||
	    !tables_has(sc->tables, TABLE_CUES, l->words.v[i + 1].fold, 1,
	    "root"))
		return i;
	end = group_behind(sc, l, i + 2);
	return end > i + 2 && speech_mark(l, end, ",") ? end + 1 : i;
}

#define SETTINGS	3	/* when and where something is said */

/* Days, "in a statement", "on state television" at word i: where they end. */
static size_t
over_setting(const struct scene *sc, const struct line *l, size_t i)
{
	size_t n;

	for (int k = 0; k < SETTINGS; k++) {
		i = over_citing(sc, l, i);
		if ((n = group_when(sc, l, i)) > 0)
			i += n;
		else if (i < l->words.n && l->t[i].is.small == SMALL_PREP &&
		    (n = group_behind(sc, l, i + 1)) > i + 1)
			i = n;
	}
	return i;
}

/*
 * "said on Tuesday that", "told the Daily Star that": trees like to hang such a
 * clause on the noun before it, but it is what is said.  The word behind
 * "that", or 0.
 */
static size_t
that_clause(const struct verb *v, const struct scene *sc, const struct line *l)
{
	size_t i = v->inverted ? v->source.b : v->at + 1;

	if (!verb_may(v, 'f') && !verb_may(v, 't'))
		return 0;
	if (verb_may(v, 'p') && !v->passive)
		i = group_behind(sc, l, i);
	i = over_setting(sc, l, i);
	return i + 2 < l->words.n && scene_is(l, i, PARTICLE(THAT)) &&
	    l->t[i + 1].is.small != SMALL_AUX && verb_behind(v, i + 1) ?
	    i + 1 : 0;
}

size_t
opening_of(const struct verb *v, const struct scene *sc, const struct line *l)
{
	const struct reading *r = v->r;
	const struct complement *k;
	size_t w = quotation(v, l);

	if (w == 0)
		w = that_clause(v, sc, l);
	if (w > 0)
		return w;
	for (size_t i = 0; i < sizeof(complements) / sizeof(complements[0]);
	    i++) {
		k = &complements[i];
		if (k->flag == 'n' && span_is(v->form, "ing") &&
		    !speech_mark(l, v->at - 1, ","))
			continue;	/* by denying the charges */
		if (!verb_may(v, k->flag) || (k->flag == 'f' &&
		    verb_may(v, 'p') && !span_is(span_of(k->rel),
		    "ccomp")))
			continue;
		for (size_t c = r->child[v->token]; c != READING_NOT;
		    c = r->next[c]) {
			if (c < v->token || !reading_is(r, c, k->rel) ||
			    !begins_with(r, l, c, k))
				continue;
			w = over_object(v, c);
			if (w > v->at && (w >= v->source.b || w < v->source.a))
				return opening_over_that(l,
				    over_when(v, sc, l, w));
		}
	}
	return l->words.n;
}
