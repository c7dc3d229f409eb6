#include "entities/telling.h"

#include "entities/agents.h"
#include "entities/group.h"
#include "entities/said.h"
#include "entities/source.h"
#include "entities/subject.h"
#include "entities/verb.h"

/* The one told, and what else stands between verb and what is said. */
static void
read_hearer(struct verb *v, const struct scene *sc, size_t n)
{
	const struct line *l = &sc->v[n];
	size_t i = v->rest, b;

	struct link k;

	if (!verb_may(v, 'p') && !v->inverted && (b = group_behind(sc, l, i)) > i &&
	    speech_mark(l, b, ",")) {
		k = source_link(sc, n, i, b);
		if (k.kind != ENTITY_OUTLET)
			return;
		v->hearer = (struct piece){ i, b };
		v->rest = b;
	}
	if (verb_may(v, 'p') && !v->passive &&
	    !scene_is(l, i, PARTICLE(THAT)) &&
	    (b = group_behind(sc, l, i)) > i) {
		v->hearer = (struct piece){ i, b };
		v->rest = b;
	}
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

static void
emit(struct speech *sp, struct verb *v)
{
	struct piece before = said_before(v, sp->l), cue;
	struct piece after = said_behind(v, sp->sc, sp->n);
	struct attribution *a;
	struct link source;

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

#define QUOTED_MAX	24	/* words between "quoted" and "as saying" */

/* "S was quoted by T as saying", "T quoted S as saying": to "saying". */
static size_t
as_saying(const struct line *l, size_t i, size_t limit)
{
	for (; i + 1 < l->words.n && limit-- > 0; i++)
		if (scene_is(l, i, PARTICLE(AS)) &&
		    scene_is(l, i + 1, PARTICLE(SAYING)))
			return i + 1;
	return 0;
}

static int
read_quoted(struct speech *sp, struct verb *v)
{
	const struct line *l = sp->l;
	size_t say, from, at = v->at;
	struct piece before, after, cue;
	struct links via = { 0 };
	struct attribution *a;

	if (!verb_may(v, 'a') ||
	    (say = as_saying(l, at + 1, QUOTED_MAX)) == 0)
		return 0;
	if (!subject_before(v, sp->sc, sp->n))
		return 0;
	v->flags = SPAN("ftx");
	before = said_before(v, l);
	cue = (struct piece){ at, say + 1 };
	from = say + 1;
	if (v->passive && scene_is(l, at + 1, PARTICLE(BY)))
		agents_read(sp, at + 2, &via);
	else if (v->passive && scene_is(l, say + 1, PARTICLE(BY)))
		from = agents_read(sp, say + 2, &via);
	else if (!v->passive) {
		agents_read(sp, v->source.a, &via);
		v->source = (struct piece){ at + 1, say - 1 };
	}
	v->rest = from;
	after = said_behind(v, sp->sc, sp->n);
	choose(l, &before, &after);
	a = speech_add(sp, v->source, cue, before, after, "quoted-as-saying");
	a->via = via;
	return 1;
}

static void
read_verb(struct speech *sp, struct verb *v)
{
	verb_auxiliaries(v, sp->sc, sp->l);
	if (read_quoted(sp, v))
		return;
	if (v->passive || v->negated)
		return;
	if (!subject_behind(v, sp->sc, sp->n) &&
	    (span_is(v->form, "ing") || !subject_before(v, sp->sc, sp->n)) &&
	    !subject_shared(v, sp))
		return;
	if (!v->shared && !source_likely(sp->sc, sp->n, v->source.a,
	    v->source.b) && (verb_may(v, 'n') || verb_may(v, 'i')))
		return;
	read_hearer(v, sp->sc, sp->n);
	emit(sp, v);
}

#define CUES_MAX	64	/* in one sentence */

void
telling_read(struct speech *sp)
{
	struct verb v;

	for (size_t i = 0; i < sp->l->words.n && sp->out->n < CUES_MAX; i++)
		if (verb_open(&v, sp->sc, sp->l, i))
			read_verb(sp, &v);
}
