#include "entities/said.h"

#include "entities/group.h"
#include "entities/quote.h"
#include "entities/source.h"
#include "entities/subject.h"

/* How a thing said begins. */
enum mark {
	MARK_NONE,			/* in any way */
	MARK_WORD,			/* with one of some particles */
	MARK_OPENER,			/* with a word that opens a clause */
	MARK_VERB,			/* in any way, and it holds a verb; a headline has few */
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

/* "hopes people there will be safe": what the tree takes for an object of "hopes". */
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

static size_t
over_that(const struct line *l, size_t w)
{
	while (w + 1 < l->words.n && (scene_is(l, w, PARTICLE(THAT)) ||
	    (l->words.v[w].kind == WORD_PUNCT && !l->t[w].quoted)))
		w++;
	return w;
}

/* "said Thursday its troops": a day behind the verb, which the tree gives the clause. */
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
 * "said on Tuesday that", "told the Daily Star that": trees like to hang such a clause on
 * the noun before it, but it is what is said.  The word behind "that", or 0.
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

/* Where what is said begins behind the verb; words.n if nothing is. */
static size_t
begins(const struct verb *v, const struct scene *sc, const struct line *l)
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
				return over_that(l, over_when(v, sc, l, w));
		}
	}
	return l->words.n;
}

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

/* ", and doctors said": joined to the verb before, whatever the tree hangs it on. */
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

/* Where what is said ends: at another attribution, or with the verb's clause. */
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
 * The end of the clause that a verb heads.  What is joined to it right behind a quotation
 * is done, not said: called it “a farce” and left.
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
	rest->a = over_that(l, reading_from(r, c));
	rest->b = ends(sc, n, rest->a, clause_end(v, l, rest->a));
	return 1;
}

struct piece
said_behind(const struct verb *v, const struct scene *sc, size_t n)
{
	const struct line *l = &sc->v[n];
	size_t from = begins(v, sc, l);
	struct piece p = { from, from };

	if (from < l->words.n)
		p.b = ends(sc, n, from, clause_end(v, l, from));
	return p;
}

/*
 * Does the tree let what is said stand before the verb: is the verb thrown in ("The dam,
 * Lopez said, was full" gives it two subjects), or does a clause stand there, and nothing
 * behind it?
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
	    !(t->is.verb && !t->is.noun && !span_ends(t->w->fold, SPAN("ing"))))
		return none;
	return (struct piece){ i, ends(sc, n, i, l->words.n) };
}
