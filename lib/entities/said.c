#include "entities/said.h"

#include "entities/group.h"
#include "entities/opening.h"
#include "entities/quote.h"
#include "entities/source.h"
#include "entities/subject.h"

/* Does another attribution begin at word i: ", adding", ",” according to"? */
static int
turns(const struct scene *sc, const struct line *l, size_t i)
{
	struct row row;
	size_t w = i + (size_t)speech_mark(l, i, ",");

	if (i == 0 || w >= l->words.n || (w == i && !l->t[i - 1].quoted))
		return 0;
	if (scene_begins(l, w, TABLE_SAY_VERBS) && tables_find(sc->tables,
	    TABLE_SAY_VERBS, l->words.v[w].fold, &row) &&
	    span_is(lexicon_column(&row, 4), "ing"))
		return 1;
	return scene_is(l, w, PARTICLE(ACCORDING)) &&
	    scene_is(l, w + 1, PARTICLE(TO));
}

/* Who speaks next, by the words before a verb; words.n if nobody does. */
static size_t
speaker_start(const struct verb *v, const struct scene *sc, size_t n)
{
	const struct line *l = &sc->v[n];
	size_t s = reading_child(v->r, v->token, "nsubj");
	struct verb near = *v;

	if (subject_before(&near, sc, n) &&
	    source_likely(sc, n, near.source.a, near.source.b))
		return near.source.a;
	return s != READING_NOT && s < v->token ? reading_from(v->r, s) :
	    l->words.n;
}

/* ", and doctors said": joined to the verb before, whatever the tree says. */
static int
is_joined(const struct line *l, size_t speaker)
{
	return speaker > 1 && speaker < l->words.n &&
	    l->t[speaker - 1].is.small == SMALL_CONJ &&
	    speech_mark(l, speaker - 2, ",");
}

/* Does the clause of another verb of saying begin at word i? */
static int
tells(const struct scene *sc, size_t n, size_t i, size_t from, size_t *start)
{
	struct line *l = &sc->v[n];
	struct verb v;
	size_t speaker;

	if (!verb_open(&v, sc, l, i) || !verb_may(&v, 'x') ||
	    span_is(v.form, "ing") || span_is(v.form, "base"))
		return 0;
	speaker = speaker_start(&v, sc, n);
	if (!reading_is(v.r, v.token, "parataxis") &&
	    !reading_is(v.r, v.token, "conj") && !is_joined(l, speaker))
		return 0;
	*start = speaker < i ? speaker : i;
	while (*start > from && (speech_mark(l, *start - 1, ",") ||
	    l->t[*start - 1].is.small == SMALL_CONJ))
		(*start)--;
	return *start > from + 1;
}

/* Where what is said ends: at another attribution, or with the clause. */
static size_t
ends(const struct scene *sc, size_t n, size_t from, size_t limit)
{
	struct line *l = &sc->v[n];
	size_t start;

	for (size_t i = from; i < limit; i++) {
		if (l->t[i].quoted)
			continue;
		if (turns(sc, l, i) || speech_mark(l, i, ";") ||
		    (speech_mark(l, i, ",") && scene_use(l, i + 1, 'c')))
			return i;
		if (tells(sc, n, i, from, &start))
			return start;
	}
	return limit;
}

/*
 * The end of the clause that a verb heads.  What is joined to it right behind a
 * quotation is done, not said: called it “a farce” and left.
 */
static size_t
clause_end(const struct verb *v, const struct line *l, size_t from)
{
	const struct reading *r = v->r;
	size_t end = reading_to(r, l, v->token), at;

	for (size_t c = r->child[v->token]; c != READING_NOT; c = r->next[c])
		if (reading_is(r, c, "conj") &&
		    (at = reading_from(r, c)) > from && at < end &&
		    l->t[at - 1].quoted)
			end = at;

	if (end <= from)
		end = from + 1;
	while (end < l->words.n && (l->t[from].quoted ? l->t[end].quoted ||
	    l->words.v[end].kind == WORD_PUNCT : l->t[end].quoted &&
	    l->words.v[end].kind == WORD_PUNCT))
		end++;
	return end;
}

int
said_of_subject(const struct verb *v, const struct scene *sc, size_t n,
    struct piece *subject, struct piece *rest)
{
	const struct line *l = &sc->v[n];
	const struct reading *r = v->r;
	size_t s = reading_child(r, v->token, "nsubj"), c;

	*subject = *rest = (struct piece){ 0, 0 };
	if ((c = reading_child(r, v->token, "xcomp")) != READING_NOT) {
		if (c < v->token || s == READING_NOT || s > v->token ||
		    !scene_is(l, reading_from(r, c), PARTICLE(TO)))
			return 0;
		*subject = (struct piece){ reading_from(r, s),
		    reading_to(r, l, s) };
	} else if (((c = reading_child(r, v->token, "ccomp")) == READING_NOT &&
	    (c = reading_child(r, v->token, "csubj")) == READING_NOT) ||
	    c < v->token)
		return 0;
	rest->a = opening_over_that(l, reading_from(r, c));
	rest->b = ends(sc, n, rest->a, clause_end(v, l, rest->a));
	return 1;
}

struct piece
said_behind(const struct verb *v, const struct scene *sc, size_t n)
{
	const struct line *l = &sc->v[n];
	size_t from = opening_of(v, sc, l);
	struct piece p = { from, from };

	if (from < l->words.n)
		p.b = ends(sc, n, from, clause_end(v, l, from));
	return p;
}

/*
 * Does the tree let what is said stand before the verb: is the verb thrown in
 * ("The dam, Lopez said, was full" gives it two subjects), or does a clause
 * stand there, and nothing behind it?
 */
static int
may_follow(const struct verb *v)
{
	const struct reading *r = v->r;
	size_t c = r->child[v->token];

	if (v->inverted || reading_is(r, v->token, "parataxis"))
		return 1;
	for (; c != READING_NOT; c = r->next[c])
		if (r->word[c] < v->source.a && reading_is(r, c, "nsubj"))
			return 1;
		else if (c < v->token ? reading_is(r, c, "ccomp") :
		    reading_is(r, c, "obj") || reading_is(r, c, "xcomp") ||
		    reading_is(r, c, "ccomp"))
			return c < v->token;
	return 1;
}

struct piece
said_before(const struct verb *v, const struct line *l)
{
	size_t at = v->inverted ? v->at : v->source.a;
	struct piece none = { 0, 0 }, p;

	if (at == 0 || !verb_may(v, 'x') || span_is(v->form, "ing"))
		return none;
	if (!speech_mark(l, at - 1, ",") && !quote_closes(l, at - 1) &&
	    !speech_dash(l, at - 1) && !speech_mark(l, at - 1, "?"))
		return none;
	if (!l->t[at - 1].quoted && !may_follow(v))
		return none;
	p = (struct piece){ speech_clause_start(l, at - 1), at };
	p = speech_trim(l, p);
	if (p.b < p.a + 2 || (verb_may(v, 'q') && !l->t[p.a].quoted &&
	    !l->t[p.b - 1].quoted))
		return none;
	return p;
}

struct piece
said_on(const struct verb *v, const struct scene *sc, size_t n)
{
	const struct line *l = &sc->v[n];
	struct piece none = { 0, 0 };
	const struct term *t;
	size_t i = v->inverted ? v->source.b : v->at + 1, k;

	if (i < v->hearer.b)
		i = v->hearer.b;
	while ((k = group_when(sc, l, i)) > 0)
		i += k;
	if (!speech_mark(l, i, ",") && !speech_dash(l, i))
		return none;
	if (++i + 1 >= l->words.n || verb_likely(sc, l, i))
		return none;
	t = &l->t[i];
	if (t->is.small != SMALL_AUX && t->is.small != SMALL_PREP &&
	    t->is.small != SMALL_VERB && t->is.small != SMALL_CONJ &&
	    !(t->is.verb && !t->is.noun && t->is.ending != 'g'))
		return none;
	return (struct piece){ i, ends(sc, n, i, l->words.n) };
}
