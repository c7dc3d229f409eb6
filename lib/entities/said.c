#include "entities/said.h"

#include "entities/group.h"
#include "entities/quote.h"
#include "entities/source.h"

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
		if (l->t[i].small != SMALL_PREP || scene_is(l, i,
		    PARTICLE(OF) | PARTICLE(TO) | PARTICLE(ABOUT) |
		    PARTICLE(AS) | PARTICLE(FOR)))
			break;
		k = group_behind(sc, l, i + 1);
		if (k == i + 1 || k >= l->words.n)
			break;
		if (l->words.v[k].kind != WORD_PUNCT &&
		    !scene_is(l, k, PARTICLE(THAT)) &&
		    group_when(sc, l, k) == 0 &&
		    l->t[k].small != SMALL_PREP)
			break;
		i = k;
	}
	return i;
}

static int
opens_clause(const struct line *l, size_t i)
{
	return scene_use(l, i, 'o');
}

#define NAMED_MAX	10	/* words before the quotation */

/* "called the plan “absurd”": does a quotation follow soon? */
static int
names(const struct line *l, size_t i)
{
	for (size_t k = i; k < l->words.n && k < i + NAMED_MAX; k++) {
		if (l->t[k].quoted)
			return 1;
		if (speech_mark(l, k, ","))
			return 0;
	}
	return 0;
}

#define SAID_MIN	3	/* words of a clause without "that" */

/* Where what is said begins behind the verb; words.n if nothing is. */
static size_t
begins(const struct verb *v, const struct scene *sc, size_t n)
{
	const struct line *l = &sc->v[n];
	size_t i = over_manner(sc, l, v->rest), end = l->words.n;
	int likely;

	if (i >= end || speech_mark(l, i, ".") || speech_mark(l, i, ";"))
		return end;
	if (speech_mark(l, i, ":"))
		return i + 1;
	if (speech_mark(l, i, ",") && i + 1 < end &&
	    (quote_opens(l, i + 1) || scene_is(l, i + 1, PARTICLE(THAT))))
		return i + 1;
	if (quote_opens(l, i))
		return i;
	if (l->words.v[i].kind == WORD_PUNCT)
		return end;
	if (verb_may(v, 'q'))
		return end;
	if (opens_clause(l, i) && !verb_may(v, 'n'))
		return scene_is(l, i, PARTICLE(THAT)) ? i + 1 : i;
	if (scene_is(l, i, PARTICLE(THAT)) &&
	    (verb_may(v, 't') || verb_may(v, 'f')))
		return i + 1;
	if (scene_is(l, i, PARTICLE(TO)))
		return verb_may(v, 'i') ? i : end;
	if (verb_may(v, 'd') && names(l, i))
		return i;
	if (verb_may(v, 'c'))
		return scene_is(l, i, PARTICLE(FOR) | PARTICLE(ON)) ? i : end;
	likely = v->shared || source_likely(sc, n, v->source.a, v->source.b);
	if (!likely || end - i < SAID_MIN || v->inverted)
		return end;
	if (verb_may(v, 'f') || verb_may(v, 'n'))
		return i;
	if (verb_may(v, 'g') && span_ends(l->words.v[i].fold, SPAN("ing")))
		return i;
	return verb_may(v, 't') && l->t[i].small != SMALL_PREP ? i : end;
}

/* Does another attribution begin at word i: ", adding", ", according to"? */
static int
turns(const struct scene *sc, const struct line *l, size_t i)
{
	struct row row;

	if (!speech_mark(l, i, ",") || i + 1 >= l->words.n || l->t[i].quoted)
		return 0;
	if (tables_find(sc->tables, TABLE_SAY_VERBS, l->words.v[i + 1].fold,
	    &row) && span_is(lexicon_column(&row, 4), "ing"))
		return 1;
	return scene_is(l, i + 1, PARTICLE(ACCORDING)) &&
	    scene_is(l, i + 2, PARTICLE(TO));
}

/* Where what is said ends: at another attribution, or with the sentence. */
static size_t
ends(const struct scene *sc, size_t n, size_t from)
{
	const struct line *l = &sc->v[n];
	size_t a;

	for (size_t i = from; i < l->words.n; i++) {
		if (l->t[i].quoted)
			continue;
		if (turns(sc, l, i) || speech_mark(l, i, ";") ||
		    (speech_mark(l, i, ",") && scene_use(l, i + 1, 'c')))
			return i;
		if (!verb_is(sc, l, i))
			continue;
		if (i > from + 1 && l->t[i - 1].small == SMALL_CONJ)
			return i - 1;
		a = group_before(sc, l, i);
		if (a < i && a > from + 1 && source_likely(sc, n, a, i) &&
		    (speech_mark(l, a - 1, ",") ||
		    l->t[a - 1].small == SMALL_CONJ))
			return a - 1;
	}
	return l->words.n;
}

struct piece
said_behind(const struct verb *v, const struct scene *sc, size_t n)
{
	size_t from = begins(v, sc, n);
	struct piece p = { from, from };

	if (from < sc->v[n].words.n)
		p.b = ends(sc, n, from);
	return p;
}

struct piece
said_before(const struct verb *v, const struct line *l)
{
	size_t at = v->inverted ? v->start : v->source.a;
	struct piece none = { 0, 0 }, p;

	if (v->shared || at == 0 || !verb_may(v, 'x'))
		return none;
	if (!speech_mark(l, at - 1, ",") && !quote_closes(l, at - 1) &&
	    !speech_dash(l, at - 1) && !speech_mark(l, at - 1, "?"))
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
	size_t i = over_manner(sc, l, v->rest);
	struct piece none = { 0, 0 };
	const struct token *t;

	if (!speech_mark(l, i, ",") || i + 2 >= l->words.n)
		return none;
	t = &l->t[++i];
	if (t->small != SMALL_AUX && t->small != SMALL_PREP &&
	    t->small != SMALL_VERB && t->small != SMALL_CONJ &&
	    !(t->verb && !t->noun && !span_ends(t->w->fold, SPAN("ing"))))
		return none;
	return (struct piece){ i, ends(sc, n, i) };
}
