#include "entities/subject.h"

#include "entities/group.h"
#include "entities/quote.h"
#include "entities/source.h"

/* Days and adverbs between subject and verb: "they late on Wednesday said". */
size_t
subject_over_when(const struct scene *sc, const struct line *l, size_t i)
{
	size_t k;

	for (k = 4; k > 0; k--)
		if (k <= i && group_when(sc, l, i - k) == k)
			return subject_over_when(sc, l, i - k);
	return i;
}

/* "has also", "did not": what stands between subject and verb. */
static size_t
over_auxiliaries(const struct line *l, size_t i)
{
	while (i > 0 && (l->t[i - 1].is.small == SMALL_AUX ||
	    scene_use(l, i - 1, 'n') || (l->t[i - 1].clitic && i > 1 &&
	    l->t[i - 2].is.small == SMALL_PRON)))
		i--;
	return i;
}

#define ASIDE	24	/* words between the commas of an apposition */

/* The comma that opens what the comma at word i closes; i if there is none. */
static size_t
aside_start(const struct line *l, size_t i)
{
	size_t k = i;
	const char *open = speech_mark(l, i, ")") ? "(" :
	    speech_mark(l, i, ",") ? "," : NULL;

	if (open == NULL && !speech_dash(l, i))
		return i;
	while (k > 0 && i - k < ASIDE && !l->t[k - 1].quoted) {
		k--;
		if (open != NULL ? speech_mark(l, k, open) : speech_dash(l, k))
			return k;
	}
	return i;
}

/* "A military alliance, the African Union, said": the name set off. */
static const struct mention *
aside_name(const struct line *l, struct piece aside)
{
	const struct mention *m;

	if (aside.a >= aside.b ||
	    (m = scene_mention(l, aside.b - 1)) == NULL)
		return NULL;
	for (size_t i = aside.a; i < m->a && i < aside.b; i++)
		if (l->t[i].is.small != SMALL_NONE &&
		    (l->t[i].is.small != SMALL_DET || i > aside.a))
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
	const struct term *t = &l->t[end - 1];

	return scene_mention(l, end - 1) != NULL || !t->is.common ||
	    t->is.noun || t->is.small != SMALL_NONE || t->w->upper;
}

#define STEPS	3	/* prepositional phrases between subject and verb */

/* Is what begins at word a no subject, by a preposition: "led by Lima"? */
static int
governed(const struct line *l, size_t a)
{
	return a > 1 && scene_use(l, a - 1, 'g');
}

/* "Mills in an address to the nation said": the subject before the phrases. */
static size_t
over_phrases(const struct scene *sc, size_t n, size_t *end)
{
	const struct line *l = &sc->v[n];
	size_t e = *end, a = group_before(sc, l, e), b;

	for (int i = 0; i < STEPS && a < e && (governed(l, a) ||
	    !source_likely(sc, n, a, e)); i++) {
		if (a < 2 || l->t[a - 1].is.small != SMALL_PREP)
			break;
		e = subject_over_when(sc, l, a - 1);
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

int
subject_before(struct verb *v, const struct scene *sc, size_t n)
{
	const struct line *l = &sc->v[n];
	const struct mention *named;
	struct piece aside = { 0, 0 };
	size_t end = subject_over_when(sc, l, over_auxiliaries(l, v->at));
	size_t open, a;

	if (end > 0 && !l->t[end - 1].quoted &&
	    (speech_mark(l, end - 1, ",") || speech_mark(l, end - 1, ")") ||
	    speech_dash(l, end - 1)) &&
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

/* May a word stand behind "…," said the mayor? */
static int
goes_on(const struct line *l, size_t i)
{
	return i >= l->words.n || l->words.v[i].kind == WORD_PUNCT ||
	    l->t[i].is.small == SMALL_PREP || l->t[i].is.small == SMALL_CAL ||
	    l->t[i].is.small == SMALL_ADV || l->t[i].is.small == SMALL_CONJ ||
	    scene_is(l, i, PARTICLE(WHO) | PARTICLE(WHOSE));
}

/* "Results delayed, says commission": nothing else can stand there. */
static int
ends_headline(const struct line *l, size_t b)
{
	return l->s->zone == ZONE_HEADLINE && b >= l->words.n;
}

/*
 * "…," said the mayor: a group of words behind a verb before which a mark
 * stands.  Names and words tell it better than the tree.
 */
int
subject_behind(struct verb *v, const struct scene *sc, size_t n)
{
	const struct line *l = &sc->v[n];
	size_t a = v->at + 1, b;

	if (!verb_may(v, 'x') || v->passive || !verb_inverts(v, l) ||
	    (verb_may(v, 'p') && !verb_may(v, 'v')))
		return 0;
	b = group_behind(sc, l, a);
	if (b == a || (!source_likely(sc, n, a, b) && !ends_headline(l, b)) ||
	    !goes_on(l, b))
		return 0;
	if (scene_is(l, b, PARTICLE(ON) | PARTICLE(FROM) | PARTICLE(BY)) &&
	    source_is_text(sc, n, a, b) && group_behind(sc, l, b + 1) > b + 1)
		b = group_behind(sc, l, b + 1);
	v->source = (struct piece){ a, b };
	v->inverted = 1;
	return 1;
}
