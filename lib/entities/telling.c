#include "entities/telling.h"

#include "entities/agents.h"
#include "entities/group.h"
#include "entities/said.h"
#include "entities/source.h"
#include "entities/speaker.h"
#include "entities/subject.h"
#include "entities/verb.h"

/* "RPP radio": the end of a paper's or station's name, with what it is. */
static size_t
over_media(const struct scene *sc, const struct line *l,
    const struct mention *m)
{
	return scene_begins(l, m->b, TABLE_SOURCE_NOUNS) &&
	    tables_has(sc->tables, TABLE_SOURCE_NOUNS, l->words.v[m->b].fold,
	    1, "media") ? m->b + 1 : m->b;
}

/* The one told: "he told Reuters", the words right behind the verb. */
static void
read_hearer(struct verb *v, const struct scene *sc, const struct line *l)
{
	size_t a = v->inverted ? v->source.b : v->at + 1;
	const struct mention *m;

	if (!verb_may(v, 'p') || v->passive)
		return;
	v->hearer = (struct piece){ a, group_behind(sc, l, a) };
	if ((m = scene_mention(l, a)) != NULL && m->kind == ENTITY_OUTLET)
		v->hearer.b = over_media(sc, l, m); /* not "Reuters two men" */
	else
		v->hearer.b = subject_over_when(sc, l, v->hearer.b);
}

/* Of both sides, which were said?  "In a statement," at the start was not. */
static void
choose(const struct verb *v, const struct line *l, struct piece *before,
    struct piece *after)
{
	if (before->a >= before->b || after->a >= after->b)
		return;
	if (l->t[before->b - 1].quoted && l->t[after->a].quoted)
		return;
	if (scene_is(l, after->a - 1, PARTICLE(THAT)) && !v->inverted) {
		*before = (struct piece){ 0, 0 };	/* and announced that */
		return;
	}
	if (l->t[before->b - 1].quoted || l->t[before->a].quoted ||
	    v->inverted || reading_is(v->r, v->token, "parataxis") ||
	    (speech_mark(l, after->a - 1, ",") && !l->t[after->a].quoted))
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

/* Is what is said marked as that: by "that", a quotation, its place? */
static int
marked(const struct line *l, const struct verb *v, struct piece after)
{
	return l->t[after.a].quoted || scene_is(l, after.a, PARTICLE(THAT)) ||
	    (!verb_may(v, 'n') && !verb_may(v, 'i') &&
	    !verb_may(v, 'e') && !verb_may(v, 'k'));
}

#define NEGATION	4	/* words between "not" and its verb */

/* "did not confirm": it is not denied, but not held either. */
static struct span
negation(const struct verb *v, const struct line *l)
{
	size_t i = v->at;

	while (i > 0 && v->at - i < NEGATION && !scene_use(l, i, 'n'))
		i--;
	if (i > 0 && l->t[i - 1].is.small == SMALL_AUX)
		i--;
	return scene_text(l, i, v->at + 1);
}

static void
emit(struct speech *sp, struct verb *v)
{
	struct piece before = said_before(v, sp->l), cue;
	struct piece after = said_behind(v, sp->sc, sp->n);
	struct attribution *a;
	struct link source = { .n = LINK_HERE };

	if (after.a < v->hearer.b && v->hearer.b < after.b &&
	    scene_mention(sp->l, v->hearer.a) != NULL)
		after.a = v->hearer.b;
	choose(v, sp->l, &before, &after);
	if (before.a < before.b && after.a >= after.b &&
	    !sp->l->t[before.b - 1].quoted)
		after = said_on(v, sp->sc, sp->n);
	if (before.a >= before.b && after.a >= after.b)
		return;
	if (before.a >= before.b && v->source.a < v->source.b &&
	    !source_likely(sp->sc, sp->n, v->source.a, v->source.b) &&
	    !marked(sp->l, v, after))
		return;
	cue = (struct piece){ v->at, v->at + 1 };
	if (v->source.a == v->source.b)
		source = sp->out->v[sp->out->n - 1].source;
	a = speech_add(sp, v->source, cue, before, after,
	    v->inverted ? "verb-inverted" : "verb");
	if (v->source.a == v->source.b)
		a->source = source;
	a->denial = span_is(v->class, "denial") != (v->negated != 0);
	if (v->negated)
		a->hedge = negation(v, sp->l);
	if (v->hearer.a < v->hearer.b)
		add_via(sp, a, v->hearer);
	mark_acting(sp, v->source);
}

#define AS_SAYING	12	/* words from "quoted" to "as saying" */

/* "S was quoted by T as saying", "T quoted S as saying": token of "saying". */
static size_t
as_saying(const struct verb *v, const struct line *l)
{
	size_t end = v->at + AS_SAYING;

	for (size_t i = v->at + 1; i + 1 < l->words.n && i < end &&
	    !l->t[i].quoted; i++)
		if (scene_is(l, i, PARTICLE(AS)) &&
		    scene_is(l, i + 1, PARTICLE(SAYING)))
			return v->r->token[i + 1];
	return READING_NOT;
}

/* Who does what is told in the passive: "quoted by T". */
static size_t
agent(const struct verb *v, const struct line *l, size_t token)
{
	const struct reading *r = v->r;

	for (size_t c = r->child[token]; c != READING_NOT; c = r->next[c])
		if (c > token && (reading_is(r, c, "obl") ||
		    reading_is(r, c, "obj")) &&
		    scene_is(l, reading_from(r, c), PARTICLE(BY)))
			return c;
	return READING_NOT;
}

/* Returns the word "saying", 0 if there is none. */
static size_t
read_quoted(struct speech *sp, struct verb *v)
{
	size_t say = as_saying(v, sp->l), by;
	struct links via = { 0 };
	struct attribution *a;
	struct piece before, after, cue, p;
	struct verb saying;

	if (!verb_may(v, 'a') || say == READING_NOT ||
	    !speaker_read(v, sp->sc, sp->n))
		return 0;
	cue = (struct piece){ v->at, v->r->word[say] + 1 };
	if ((by = agent(v, sp->l, v->token)) == READING_NOT)
		by = agent(v, sp->l, say);
	v->flags = SPAN("ftx");
	/* What hangs on "saying" is said; what hangs on "quoted" says it. */
	saying = *v;
	saying.token = say;
	before = said_before(&saying, sp->l);
	p = (struct piece){ v->at + 1, v->r->word[say] - 1 };
	if (v->passive && by != READING_NOT) {
		agents_read(sp, reading_from(v->r, by) + 1, &via);
	} else if (v->passive && scene_is(sp->l, p.b + 2, PARTICLE(BY))) {
		agents_read(sp, p.b + 3, &via);		/* as saying by T */
	} else if (!v->passive &&
	    source_likely(sp->sc, sp->n, p.a, p.b)) {
		agents_read(sp, v->source.a, &via);
		v->source = p;
	}
	saying.source = v->source;
	saying.at = v->r->word[say];
	after = said_behind(&saying, sp->sc, sp->n);
	choose(v, sp->l, &before, &after);
	if (before.a >= before.b && after.a >= after.b)
		return 0;
	a = speech_add(sp, v->source, cue, before, after, "quoted-as-saying");
	a->via = via;
	return saying.at;
}

/* "The toll was put at 31 by S", "The plan was rejected by the union". */
static int
told_by(const struct verb *v, const struct line *l, size_t by,
    struct piece *subject, struct piece *rest)
{
	size_t s = reading_child(v->r, v->token, "nsubj");
	size_t end = reading_from(v->r, by);

	if (s == READING_NOT || s > v->token || end <= v->at ||
	    (!verb_may(v, 'e') && !verb_may(v, 'k') && !verb_may(v, 'n')))
		return 0;
	*subject = (struct piece){ reading_from(v->r, s),
	    reading_to(v->r, l, s) };
	*rest = (struct piece){ v->at + 1, end };
	return 1;
}

/* "were said by police to have died", "are believed to have died". */
static void
read_passive(struct speech *sp, struct verb *v)
{
	struct piece subject, rest, source = { 0, 0 };
	size_t by = agent(v, sp->l, v->token);
	struct attribution *a;

	if (v->modal)
		return;
	if ((!verb_may(v, 'f') && !verb_may(v, 't')) || verb_may(v, 'p') ||
	    !said_of_subject(v, sp->sc, sp->n, &subject, &rest)) {
		if (by == READING_NOT ||
		    !told_by(v, sp->l, by, &subject, &rest))
			return;
	}
	if (by != READING_NOT)
		source = speaker_words(v->r, sp->l, by);
	a = speech_add(sp, source, (struct piece){ v->at, v->at + 1 }, subject,
	    rest, "passive");
	a->denial = span_is(v->class, "denial");
	if (source.a >= source.b)
		a->hedge = scene_text(sp->l, v->at, v->at + 1);
}

/* ", adding": a verb that the tree hangs on nothing that speaks. */
static int
shares(const struct verb *v, const struct speech *sp)
{
	return v->at > 0 && sp->out->n > 0 && (span_is(v->form, "ing") ||
	    scene_is(sp->l, v->at - 1, PARTICLE(AND) | PARTICLE(BUT)));
}

/*
 * "Police said two men died and added …": the tree gives "added" to the men,
 * but who goes on to speak is who spoke.
 */
static int
goes_with(const struct verb *v)
{
	return span_is(v->class, "neutral") && reading_is(v->r, v->token,
	    "conj") && reading_child(v->r, v->token, "nsubj") == READING_NOT;
}

static void
read_verb(struct speech *sp, struct verb *v)
{
	int said;

	if (v->passive && !v->negated)
		read_passive(sp, v);
	if (v->passive || (v->negated && !verb_may(v, 'f') &&
	    !verb_may(v, 't')) || (v->participle &&
	    !verb_inverts(v, sp->l)))
		return;
	said = speaker_read(v, sp->sc, sp->n);
	if (shares(v, sp) && (!said || !source_likely(sp->sc, sp->n,
	    v->source.a, v->source.b) || goes_with(v))) {
		v->source = (struct piece){ 0, 0 };
		said = 1;
	}
	if (!said)
		return;
	read_hearer(v, sp->sc, sp->l);
	emit(sp, v);
}

#define CUES_MAX	64	/* in one sentence */

void
telling_read(struct speech *sp)
{
	struct verb v;
	size_t to;

	for (size_t i = 0; i < sp->l->words.n && sp->out->n < CUES_MAX; i++)
		if (!verb_open(&v, sp->sc, sp->l, i))
			continue;
		else if ((to = read_quoted(sp, &v)) > 0)
			i = to;
		else
			read_verb(sp, &v);
}
