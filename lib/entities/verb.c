#include "entities/verb.h"

#include <string.h>

#include "entities/group.h"
#include "entities/quote.h"
#include "entities/source.h"
#include "syntax/syntax.h"

int
verb_may(const struct verb *v, char flag)
{
	return memchr(v->flags.p, flag, v->flags.n) != NULL;
}

/* "did not say", "was said". */
static void
read_voice(struct verb *v, const struct scene *sc, const struct line *l)
{
	const struct reading *r = v->r;
	struct span feats;
	int aux = 0;

	for (size_t c = r->child[v->token]; c != READING_NOT; c = r->next[c]) {
		if (reading_is(r, c, "advmod") &&
		    scene_use(l, r->word[c], 'n'))
			v->negated = 1;
		if (span_is(r->rel[c], "aux:pass"))
			v->passive = !span_is(v->form, "adj");
		if (!reading_is(r, c, "aux"))
			continue;
		aux = 1;
		feats = syntax_feats(sc->syntax, &r->tree.v[c]);
		v->modal = v->modal || span_find(feats, SPAN("Tense=")) ==
		    feats.n;
	}
	v->participle = span_is(v->form, "past") && !aux && !v->passive &&
	    !quote_opens(l, v->at + 1) &&
	    ((span_is(r->rel[v->token], "acl") &&
	    r->tree.v[r->tree.v[v->token].head - 1].head > 0) ||
	    reading_is(r, v->token, "amod") ||
	    reading_is(r, v->token, "advcl")) &&
	    reading_child(r, v->token, "nsubj") == READING_NOT;
}

int
verb_inverts(const struct verb *v, const struct line *l)
{
	size_t w = v->at;

	return w > 0 && (speech_mark(l, w - 1, ",") ||
	    speech_mark(l, w - 1, "?") || speech_mark(l, w - 1, "!") ||
	    quote_closes(l, w - 1) || speech_dash(l, w - 1)) &&
	    !span_is(v->form, "ing") && !span_is(v->form, "base");
}

/* "…, AFP reports.", "…, rebels say": a source between comma and last verb. */
static int
closes(const struct verb *v, const struct scene *sc, const struct line *l)
{
	size_t a;

	if (!verb_may(v, 'x') || span_is(v->form, "ing") ||
	    (v->at + 1 < l->words.n &&
	    l->words.v[v->at + 1].kind != WORD_PUNCT))
		return 0;
	a = group_before(sc, l, v->at);
	return a > 0 && a < v->at && speech_mark(l, a - 1, ",") &&
	    source_likely(sc, (size_t)(l - sc->v), a, v->at);
}

/* Behind a quotation, "admits" is a verb whatever the tagger says. */
static int
is_verb(const struct verb *v, const struct scene *sc, const struct line *l)
{
	enum upos upos = v->r->tree.v[v->token].upos;

	if (upos == UPOS_VERB || upos == UPOS_AUX || closes(v, sc, l))
		return 1;
	return (span_is(v->form, "adj") && upos == UPOS_ADJ) ||
	    (v->at > 0 && quote_closes(l, v->at - 1) && verb_inverts(v, l));
}

/* Is the verb a noun: "the report", "his claims"?  Not in "after saying". */
static int
is_noun_here(const struct verb *v, const struct line *l)
{
	const struct term *t;
	size_t i = v->at;

	if (!l->t[i].is.noun || i == 0)
		return 0;
	t = &l->t[i - 1];
	if (t->is.small == SMALL_PREP && span_is(v->form, "ing"))
		return 0;
	if (t->is.small == SMALL_DET || t->is.small == SMALL_POSS ||
	    t->is.small == SMALL_PREP || t->is.small == SMALL_NUM || t->clitic)
		return !scene_is(l, i - 1, PARTICLE(THAT) | PARTICLE(THIS) |
		    PARTICLE(TO) | PARTICLE(WHO) | PARTICLE(WHICH));
	return scene_is(l, i + 1, PARTICLE(OF)) || (t->is.adjective &&
	    !t->is.noun && !t->w->upper && scene_mention(l, i - 1) == NULL);
}

#define AHEAD	10	/* words between a verb and what opens what is said */
#define BACK	20	/* words between a verb and a mark before it */

static int
quoted_near(const struct line *l, size_t i)
{
	size_t k = i < 3 ? 0 : i - 3;

	for (; k < l->words.n && k <= i + 3; k++)
		if (l->t[k].quoted)
			return 1;
	return 0;
}

/* Does one of these particles, or a word with this use, follow soon? */
static int
follows(const struct line *l, size_t i, uint32_t particles, char use)
{
	for (size_t k = i + 1; k < l->words.n && k <= i + AHEAD; k++)
		if (scene_is(l, k, particles) ||
		    (use != '\0' && scene_use(l, k, use)))
			return 1;
	return 0;
}

#define FIGURE	4	/* words between "at" and its figure */

/* "put the number of dead at 12": a figure soon behind "at". */
static int
figure_follows(const struct line *l, size_t i)
{
	size_t at = 0;

	for (size_t k = i + 1; k < l->words.n && k <= i + AHEAD + FIGURE; k++) {
		if (scene_is(l, k, PARTICLE(AT)))
			at = k;
		else if (at > 0 && k <= at + FIGURE &&
		    (l->words.v[k].kind == WORD_DIGITS ||
		    l->t[k].is.small == SMALL_NUM))
			return 1;
	}
	return 0;
}

/* "counted 12 dead", "recorded more than 40 cases": a figure, from word i. */
static int
counts(const struct line *l, size_t i)
{
	for (size_t k = i; k < l->words.n && k < i + FIGURE; k++)
		if (l->words.v[k].kind == WORD_DIGITS ||
		    l->t[k].is.small == SMALL_NUM)
			return 1;
		else if (l->words.v[k].kind != WORD_ALPHA ||
		    scene_mention(l, k) != NULL)
			break;
	return 0;
}

/* Does a mark stand before it, behind which it may be thrown in? */
static int
mark_before(const struct line *l, size_t i)
{
	for (size_t k = i; k > 0 && i - k < BACK; k--)
		if (l->words.v[k - 1].kind == WORD_PUNCT)
			return 1;
	return 0;
}

/* What must stand near a verb for one of its flags to hold. */
static int
has_mark(const struct verb *v, const struct line *l, char flag)
{
	switch (flag) {
	case 'f': case 'n': case 'd': case 'g': case 'a':
		return 1;
	case 't':
		return span_is(v->form, "past") ||
		    follows(l, v->at, PARTICLE(THAT), 'o') ||
		    quoted_near(l, v->at) || (v->at > 0 &&
		    l->t[v->at - 1].is.small == SMALL_PRON);
	case 'i':
		return follows(l, v->at, PARTICLE(TO), '\0');
	case 'c':
		return follows(l, v->at, PARTICLE(FOR) | PARTICLE(ON), '\0');
	case 'o':
		return follows(l, v->at, PARTICLE(OF) | PARTICLE(ABOUT),
		    '\0');
	case 'e':
		return figure_follows(l, v->at);
	case 'k':
		return counts(l, v->at + 1);
	case 'q':
		return quoted_near(l, v->at);
	case 'x':
		return !verb_may(v, 'q') && mark_before(l, v->at);
	}
	return 0;
}

/*
 * Do the words beside a verb let it tell something?  Trees are dear, and a word
 * like "report" is mostly a noun.
 */
static int
may_tell(const struct verb *v, const struct line *l)
{
	size_t i = v->at;

	if (span_is(v->form, "adj"))
		return scene_is(l, i + 1, PARTICLE(THAT));
	if (!span_is(v->form, "past") && is_noun_here(v, l))
		return 0;
	for (size_t k = 0; k < v->flags.n; k++)
		if (has_mark(v, l, v->flags.p[k]))
			return 1;
	return 0;
}

/* "worried that": the row of the adjective, if the word has one. */
static void
prefer_adjective(struct row *row)
{
	struct row other = *row;

	while (lexicon_next(&other))
		if (span_is(lexicon_column(&other, 4), "adj"))
			*row = other;
}

/* What the table says of word i. */
static int
look_up(struct verb *v, const struct scene *sc, const struct line *l,
    size_t i)
{
	struct row row;

	if (l->t[i].quoted || l->words.v[i].kind != WORD_ALPHA ||
	    !scene_begins(l, i, TABLE_SAY_VERBS) || !tables_find(sc->tables,
	    TABLE_SAY_VERBS, l->words.v[i].fold, &row) ||
	    scene_mention(l, i) != NULL)
		return 0;
	if (scene_is(l, i + 1, PARTICLE(THAT)))
		prefer_adjective(&row);
	*v = (struct verb){ .at = i };
	v->lemma = lexicon_column(&row, 1);
	v->class = lexicon_column(&row, 2);
	v->flags = lexicon_column(&row, 3);
	v->form = lexicon_column(&row, 4);
	return may_tell(v, l);
}

int
verb_open(struct verb *v, const struct scene *sc, struct line *l, size_t i)
{
	if (!look_up(v, sc, l, i))
		return 0;
	v->r = reading_of(sc, l);
	v->token = v->r->token[i];
	if (v->token >= v->r->tree.n || !is_verb(v, sc, l))
		return 0;
	read_voice(v, sc, l);
	return 1;
}

int
verb_likely(const struct scene *sc, const struct line *l, size_t i)
{
	struct verb v;

	return look_up(&v, sc, l, i) && verb_may(&v, 'x') &&
	    !span_is(v.form, "ing") && !span_is(v.form, "base");
}
