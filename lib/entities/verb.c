#include "entities/verb.h"

#include <string.h>

#include "entities/group.h"
#include "entities/quote.h"
#include "entities/source.h"

/* A verb of saying and its neighbourhood. */
struct verb {
	size_t		at;		/* the verb */
	size_t		start;		/* with its auxiliaries */
	struct span	lemma, class, flags, form;
	int		passive, negated;
	struct piece	source, hearer;
	int		inverted;	/* "…", said S */
	int		shared;		/* subject taken from before */
	size_t		rest;		/* where what is said may begin */
};

static int
has(const struct verb *v, char flag)
{
	return memchr(v->flags.p, flag, v->flags.n) != NULL;
}

static int
is_punct(const struct line *l, size_t i, const char *text)
{
	return i < l->words.n && span_is(l->words.v[i].text, text);
}

static int
is_dash(const struct line *l, size_t i)
{
	return is_punct(l, i, "\xe2\x80\x94") || is_punct(l, i, "\xe2\x80\x93");
}

static int
is_be(const struct line *l, size_t i)
{
	static const char *const forms[] = { "was", "were", "is", "are",
	    "been", "being", "be" };

	for (size_t k = 0; k < sizeof(forms) / sizeof(forms[0]); k++)
		if (scene_is(l, i, forms[k]))
			return 1;
	return 0;
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
		return !scene_is(l, i - 1, "that") &&
		    !scene_is(l, i - 1, "this") && !scene_is(l, i - 1, "to");
	if (i + 1 < l->words.n && scene_is(l, i + 1, "of"))
		return 1;
	return t->adjective && !t->noun && !span_is(form, "past") &&
	    scene_mention(l, i - 1) == NULL;
}

/* Auxiliaries and adverbs before the verb: "has also", "did not". */
static void
read_auxiliaries(struct verb *v, const struct scene *sc, const struct line *l)
{
	size_t i = v->at;

	while (i > 0) {
		if (scene_is(l, i - 1, "not") || scene_is(l, i - 1, "n't") ||
		    scene_is(l, i - 1, "n\xe2\x80\x99t") ||
		    scene_is(l, i - 1, "never"))
			v->negated = 1;
		else if (l->t[i - 1].small == SMALL_AUX ||
		    (l->t[i - 1].clitic && i > 1 &&
		    l->t[i - 2].small == SMALL_PRON))
			v->passive = v->passive || (is_be(l, i - 1) &&
			    span_is(v->form, "past"));
		else if (l->t[i - 1].small == SMALL_CAL || group_when(sc, l,
		    i - 1) == 0)
			break;
		i--;
	}
	v->start = i;
}

/* Days and adverbs between subject and verb: "the government late on Wednesday said". */
static size_t
over_when(const struct scene *sc, const struct line *l, size_t i)
{
	size_t k;

	for (k = 4; k > 0; k--)
		if (k <= i && group_when(sc, l, i - k) == k)
			return over_when(sc, l, i - k);
	return i;
}

#define ASIDE	24	/* words between the commas of an apposition */

/* The comma that opens what the comma at word i closes; i if there is none. */
static size_t
aside_start(const struct line *l, size_t i)
{
	size_t k = i;
	const char *open = is_punct(l, i, ")") ? "(" : is_punct(l, i, ",") ?
	    "," : NULL;

	if (open == NULL && !is_dash(l, i))
		return i;
	while (k > 0 && i - k < ASIDE && !l->t[k - 1].quoted) {
		k--;
		if (open != NULL ? is_punct(l, k, open) : is_dash(l, k))
			return k;
	}
	return i;
}

/* "A military alliance, the African Union, said": the name in the apposition. */
static const struct mention *
aside_name(const struct line *l, struct piece aside)
{
	const struct mention *m;

	if (aside.a >= aside.b ||
	    (m = scene_mention(l, aside.b - 1)) == NULL)
		return NULL;
	for (size_t i = aside.a; i < m->a && i < aside.b; i++)
		if (l->t[i].small != SMALL_NONE &&
		    (l->t[i].small != SMALL_DET || i > aside.a))
			return NULL;
	if (m->kind == ENTITY_PERSON)
		return m;
	return m->a <= aside.a + 1 && (m->kind == ENTITY_ORGANISATION ||
	    m->kind == ENTITY_OUTLET) ? m : NULL;
}

/* Is the word before end one that can head a subject? */
static int
heads(const struct line *l, size_t end)
{
	const struct token *t = &l->t[end - 1];

	return scene_mention(l, end - 1) != NULL || !t->common || t->noun ||
	    t->small != SMALL_NONE || t->w->upper;
}

#define STEPS	3	/* prepositional phrases between subject and verb */

/* Does a preposition before word a make what follows no subject: "led by Lima"? */
static int
governed(const struct line *l, size_t a)
{
	static const char *const words[] = { "by", "with", "to", "against",
	    "into", "through", "among", "under", "between" };

	for (size_t i = 0; a > 1 && i < sizeof(words) / sizeof(words[0]); i++)
		if (scene_is(l, a - 1, words[i]))
			return 1;
	return 0;
}

/* "Mills in an address to the nation said": the subject before the phrases. */
static size_t
over_phrases(const struct scene *sc, size_t n, size_t *end)
{
	const struct line *l = &sc->v[n];
	size_t e = *end, a = group_before(sc, l, e), b;

	for (int i = 0; i < STEPS && a < e && (governed(l, a) ||
	    !source_likely(sc, n, a, e)); i++) {
		if (a < 2 || l->t[a - 1].small != SMALL_PREP)
			break;
		e = over_when(sc, l, a - 1);
		b = group_before(sc, l, e);
		if (b == e)
			break;
		a = b;
		if (source_likely(sc, n, a, e) && !governed(l, a))
			*end = e;
	}
	a = group_before(sc, l, *end);
	return governed(l, a) ? *end : a;
}

static int
source_before(struct verb *v, const struct scene *sc, size_t n)
{
	const struct line *l = &sc->v[n];
	const struct mention *named;
	struct piece aside = { 0, 0 };
	size_t end = over_when(sc, l, v->start), open, a;

	if (end > 0 && !l->t[end - 1].quoted &&
	    (is_punct(l, end - 1, ",") || is_punct(l, end - 1, ")") ||
	    is_dash(l, end - 1)) &&
	    (open = aside_start(l, end - 1)) < end - 1) {
		aside = (struct piece){ open + 1, end - 1 };
		end = open;
	}
	a = over_phrases(sc, n, &end);
	if (a == end || !heads(l, end))
		return 0;
	v->source = (struct piece){ a, end };
	named = aside_name(l, aside);
	if (named != NULL && scene_mention(l, end - 1) == NULL) {
		v->source = aside;
		if (named->kind == ENTITY_PERSON)
			v->source.a = a;
	}
	return 1;
}

/* "…," said the mayor: punctuation before the verb, a group and no verb behind. */
static int
source_behind(struct verb *v, const struct scene *sc, size_t n)
{
	const struct line *l = &sc->v[n];
	size_t a = v->at + 1, b, before = v->start;
	const struct word *w;

	if (!has(v, 'x') || before == 0 || v->passive ||
	    (has(v, 'p') && !has(v, 'v')) || span_is(v->form, "ing") ||
	    span_is(v->form, "base"))
		return 0;
	w = &l->words.v[before - 1];
	if (!is_punct(l, before - 1, ",") && !quote_closes(l, before - 1) &&
	    !is_punct(l, before - 1, "?") && !is_punct(l, before - 1, "!") &&
	    !is_dash(l, before - 1))
		return 0;
	if (w->kind != WORD_PUNCT)
		return 0;
	b = group_behind(sc, l, a);
	if (b == a || !source_likely(sc, n, a, b))
		return 0;
	if (b < l->words.n && l->words.v[b].kind != WORD_PUNCT &&
	    l->t[b].small != SMALL_PREP && l->t[b].small != SMALL_CAL &&
	    l->t[b].small != SMALL_ADV && l->t[b].small != SMALL_CONJ &&
	    !scene_is(l, b, "who") && !scene_is(l, b, "whose"))
		return 0;
	if (b + 1 < l->words.n && (scene_is(l, b, "on") ||
	    scene_is(l, b, "from") || scene_is(l, b, "by")) &&
	    source_is_text(sc, n, a, b) &&
	    group_behind(sc, l, b + 1) > b + 1)
		b = group_behind(sc, l, b + 1);
	v->source = (struct piece){ a, b };
	v->inverted = 1;
	v->rest = b;
	return 1;
}

/* The subject of "and added", ", saying": who spoke last, or the first group. */
static int
source_shared(struct verb *v, struct speech *sp)
{
	const struct line *l = sp->l;
	size_t i = v->start, b;

	if (i == 0 || !(is_punct(l, i - 1, ",") || scene_is(l, i - 1, "and") ||
	    scene_is(l, i - 1, "but") || is_dash(l, i - 1) ||
	    span_is(v->form, "ing")) || span_is(v->form, "base"))
		return 0;
	v->shared = 1;
	if (sp->out->n > 0)
		return 1;
	b = group_behind(sp->sc, l, 0);
	if (b == 0 || b > i || !source_likely(sp->sc, sp->n, 0, b))
		return 0;
	v->source = (struct piece){ 0, b };
	return 1;
}

/* The one told, and what else stands between verb and what is said. */
static void
read_hearer(struct verb *v, const struct scene *sc, size_t n)
{
	const struct line *l = &sc->v[n];
	size_t i = v->rest, b;

	struct link k;

	if (!has(v, 'p') && !v->inverted && (b = group_behind(sc, l, i)) > i &&
	    is_punct(l, b, ",")) {
		k = source_link(sc, n, i, b);
		if (k.kind != ENTITY_OUTLET)
			return;
		v->hearer = (struct piece){ i, b };
		v->rest = b;
	}
	if (has(v, 'p') && !v->passive && !scene_is(l, i, "that") &&
	    (b = group_behind(sc, l, i)) > i) {
		v->hearer = (struct piece){ i, b };
		v->rest = b;
	}
}

/* Words that tell when and how it was said, up to what is said. */
static size_t
over_manner(const struct scene *sc, const struct line *l, size_t i)
{
	size_t n, k, steps = 0;

	while (i < l->words.n && steps++ < 6) {
		if ((n = group_when(sc, l, i)) > 0) {
			i += n;
			continue;
		}
		if (l->t[i].small != SMALL_PREP || scene_is(l, i, "of") ||
		    scene_is(l, i, "to") ||
		    scene_is(l, i, "about") || scene_is(l, i, "as") ||
		    scene_is(l, i, "for"))
			break;
		k = group_behind(sc, l, i + 1);
		if (k == i + 1 || k >= l->words.n)
			break;
		if (l->words.v[k].kind != WORD_PUNCT &&
		    !scene_is(l, k, "that") && group_when(sc, l, k) == 0 &&
		    l->t[k].small != SMALL_PREP)
			break;
		i = k;
	}
	return i;
}

static int
opens_clause(const struct line *l, size_t i)
{
	return scene_is(l, i, "that") || scene_is(l, i, "whether") ||
	    scene_is(l, i, "if") || scene_is(l, i, "how") ||
	    scene_is(l, i, "why") || scene_is(l, i, "what") ||
	    scene_is(l, i, "there") || scene_is(l, i, "where");
}

#define SAID_MIN	3	/* words of a clause without "that" */

/* Where what is said begins behind the verb; words.n if nothing is. */
static size_t
said_behind(const struct verb *v, const struct scene *sc, size_t n)
{
	const struct line *l = &sc->v[n];
	size_t i = over_manner(sc, l, v->rest), end = l->words.n;
	int likely;

	if (i >= end || is_punct(l, i, ".") || is_punct(l, i, ";"))
		return end;
	if (is_punct(l, i, ":"))
		return i + 1;
	if (is_punct(l, i, ",") && i + 1 < end &&
	    (quote_opens(l, i + 1) || scene_is(l, i + 1, "that")))
		return i + 1;
	if (quote_opens(l, i))
		return i;
	if (l->words.v[i].kind == WORD_PUNCT)
		return end;
	if (has(v, 'q'))
		return end;
	if (opens_clause(l, i) && !has(v, 'n'))
		return scene_is(l, i, "that") ? i + 1 : i;
	if (scene_is(l, i, "that") && (has(v, 't') || has(v, 'f')))
		return i + 1;
	if (scene_is(l, i, "to"))
		return has(v, 'i') ? i : end;
	if (has(v, 'c'))
		return scene_is(l, i, "for") || scene_is(l, i, "on") ? i : end;
	likely = v->shared || source_likely(sc, n, v->source.a, v->source.b);
	if (!likely || end - i < SAID_MIN || v->inverted)
		return end;
	if (has(v, 'f') || has(v, 'n'))
		return i;
	if (has(v, 'g') && span_ends(l->words.v[i].fold, SPAN("ing")))
		return i;
	return has(v, 't') && l->t[i].small != SMALL_PREP ? i : end;
}

/* Does another attribution begin at word i: ", adding", ", according to"? */
static int
turns(const struct scene *sc, const struct line *l, size_t i)
{
	struct row row;

	if (!is_punct(l, i, ",") || i + 1 >= l->words.n || l->t[i].quoted)
		return 0;
	if (tables_find(sc->tables, TABLE_SAY_VERBS, l->words.v[i + 1].fold,
	    &row) && span_is(lexicon_column(&row, 4), "ing"))
		return 1;
	return scene_is(l, i + 1, "according") && scene_is(l, i + 2, "to");
}

/* Where what is said ends: at another attribution, or with the sentence. */
static size_t
said_end(const struct scene *sc, size_t n, size_t from)
{
	const struct line *l = &sc->v[n];
	size_t a;

	for (size_t i = from; i < l->words.n; i++) {
		if (l->t[i].quoted)
			continue;
		if (turns(sc, l, i) || is_punct(l, i, ";") ||
		    (is_punct(l, i, ",") && (scene_is(l, i + 1, "but") ||
		    scene_is(l, i + 1, "while") ||
		    scene_is(l, i + 1, "although"))))
			return i;
		if (!verb_is(sc, l, i))
			continue;
		if (i > from + 1 && (scene_is(l, i - 1, "and") ||
		    scene_is(l, i - 1, "but")))
			return i - 1;
		a = group_before(sc, l, i);
		if (a < i && a > from + 1 && source_likely(sc, n, a, i) &&
		    (is_punct(l, a - 1, ",") || scene_is(l, a - 1, "and") || scene_is(l, a - 1, "but") ||
		    scene_is(l, a - 1, "while")))
			return a - 1;
	}
	return l->words.n;
}

/* What is said before "…, S said"; empty if nothing is. */
static struct piece
said_before(const struct verb *v, const struct line *l)
{
	size_t at = v->inverted ? v->start : v->source.a;
	struct piece none = { 0, 0 }, p;

	if (v->shared || at == 0 || !has(v, 'x'))
		return none;
	if (!is_punct(l, at - 1, ",") && !quote_closes(l, at - 1) &&
	    !is_dash(l, at - 1) && !is_punct(l, at - 1, "?"))
		return none;
	p = (struct piece){ speech_clause_start(l, at - 1), at };
	p = speech_trim(l, p);
	if (p.b < p.a + 2 || (has(v, 'q') && !l->t[p.a].quoted &&
	    !l->t[p.b - 1].quoted))
		return none;
	return p;
}

/* Of both sides, which were said?  An opening like "In a statement," was not. */
static void
choose(const struct line *l, struct piece *before, struct piece *after)
{
	if (before->a >= before->b || after->a >= after->b)
		return;
	if (l->t[before->b - 1].quoted && l->t[after->a].quoted)
		return;
	if (l->t[before->b - 1].quoted || l->t[before->a].quoted)
		*after = (struct piece){ 0, 0 };
	else
		*before = (struct piece){ 0, 0 };
}

static void
add_via(struct speech *sp, struct attribution *a, struct piece p)
{
	struct link k = source_link(sp->sc, sp->n, p.a, p.b);

	if (source_is_media(sp->sc, &k) && k.name.n > 0)
		*VEC_PUSH(sp->sc->arena, &a->via) = k;
}

/* Places that speak are their governments. */
static void
mark_acting(struct speech *sp, struct piece source)
{
	struct mention *m;

	if (source.b - source.a > 2)
		return;
	for (size_t i = source.a; i < source.b; i++)
		if ((m = scene_mention(sp->l, i)) != NULL &&
		    m->kind == ENTITY_PLACE)
			m->acts = 1;
}

/* "The plan, he said, was bad": what was broken off goes on behind the comma. */
static struct piece
said_on(const struct verb *v, const struct scene *sc, size_t n)
{
	const struct line *l = &sc->v[n];
	size_t i = over_manner(sc, l, v->rest);
	struct piece none = { 0, 0 };
	const struct token *t;

	if (!is_punct(l, i, ",") || i + 2 >= l->words.n)
		return none;
	t = &l->t[++i];
	if (t->small != SMALL_AUX && t->small != SMALL_PREP &&
	    t->small != SMALL_VERB && !scene_is(l, i, "and") &&
	    !scene_is(l, i, "because") && !scene_is(l, i, "but") &&
	    !(t->verb && !t->noun && !span_ends(t->w->fold, SPAN("ing"))))
		return none;
	return (struct piece){ i, said_end(sc, n, i) };
}

static void
emit(struct speech *sp, struct verb *v)
{
	struct piece before = said_before(v, sp->l), after, cue;
	struct attribution *a;
	struct link source;
	size_t from = said_behind(v, sp->sc, sp->n);

	after = (struct piece){ from, from };
	if (from < sp->l->words.n)
		after.b = said_end(sp->sc, sp->n, from);
	choose(sp->l, &before, &after);
	if (before.a < before.b && after.a >= after.b &&
	    !sp->l->t[before.b - 1].quoted)
		after = said_on(v, sp->sc, sp->n);
	if (before.a >= before.b && after.a >= after.b)
		return;
	cue = (struct piece){ v->at, v->at + 1 };
	if (v->shared && v->source.a == v->source.b) {
		source = sp->out->v[sp->out->n - 1].source;
		a = speech_add(sp, v->source, cue, before, after, "verb-shared");
		a->source = source;
	} else
		a = speech_add(sp, v->source, cue, before, after,
		    v->inverted ? "verb-inverted" : "verb");
	a->denial = span_is(v->class, "denial");
	if (v->hearer.a < v->hearer.b)
		add_via(sp, a, v->hearer);
	mark_acting(sp, v->source);
}

/* "S was quoted by T as saying", "T quoted S as saying": to "saying". */
static size_t
as_saying(const struct line *l, size_t i, size_t limit)
{
	for (; i + 1 < l->words.n && limit-- > 0; i++)
		if (scene_is(l, i, "as") && (scene_is(l, i + 1, "saying") ||
		    scene_is(l, i + 1, "telling")))
			return i + 1;
	return 0;
}

static int
read_quoted(struct speech *sp, struct verb *v)
{
	const struct line *l = sp->l;
	size_t say, from, at = v->at;
	struct piece before, after = { 0, 0 }, cue;
	struct links via = { 0 };
	struct attribution *a;

	if ((!span_is(v->lemma, "quote") && !span_is(v->lemma, "cite") &&
	    !span_is(v->lemma, "report")) ||
	    (say = as_saying(l, at + 1, ASIDE)) == 0)
		return 0;
	if (!source_before(v, sp->sc, sp->n))
		return 0;
	v->flags = SPAN("ftx");
	before = said_before(v, l);
	cue = (struct piece){ at, say + 1 };
	from = say + 1;
	if (v->passive && scene_is(l, at + 1, "by"))
		speech_agents(sp, at + 2, &via);
	else if (v->passive && scene_is(l, say + 1, "by"))
		from = speech_agents(sp, say + 2, &via);
	else if (!v->passive) {
		speech_agents(sp, v->source.a, &via);
		v->source = (struct piece){ at + 1, say - 1 };
	}
	v->rest = from;
	from = said_behind(v, sp->sc, sp->n);
	if (from < l->words.n)
		after = (struct piece){ from, said_end(sp->sc, sp->n, from) };
	choose(l, &before, &after);
	a = speech_add(sp, v->source, cue, before, after, "quoted-as-saying");
	a->via = via;
	return 1;
}

static int
open_verb(struct verb *v, const struct scene *sc, const struct line *l,
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

	return open_verb(&v, sc, l, i) && has(&v, 'x') &&
	    !span_is(v.form, "ing") && !span_is(v.form, "base");
}

static void
read_verb(struct speech *sp, struct verb *v)
{
	read_auxiliaries(v, sp->sc, sp->l);
	if (read_quoted(sp, v))
		return;
	if (v->passive || v->negated)
		return;
	if (!source_behind(v, sp->sc, sp->n) &&
	    (span_is(v->form, "ing") || !source_before(v, sp->sc, sp->n)) &&
	    !source_shared(v, sp))
		return;
	if (!v->shared && !source_likely(sp->sc, sp->n, v->source.a,
	    v->source.b) && (has(v, 'n') || has(v, 'i')))
		return;
	read_hearer(v, sp->sc, sp->n);
	emit(sp, v);
}

#define CUES_MAX	64	/* in one sentence */

void
verb_read(struct speech *sp)
{
	struct verb v;

	for (size_t i = 0; i < sp->l->words.n && sp->out->n < CUES_MAX; i++)
		if (open_verb(&v, sp->sc, sp->l, i))
			read_verb(sp, &v);
}
