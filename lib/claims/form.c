#include "claims/form.h"

#include "claims/asof.h"
#include "claims/chain.h"
#include "claims/forming.h"
#include "claims/named.h"
#include "claims/timed.h"

#define ANYBODY		"person"	/* class of who is only named */

static int
is_reported(const struct sentence *s)
{
	return s->zone != ZONE_BOILERPLATE && s->zone != ZONE_BYLINE &&
	    s->zone != ZONE_CREDIT && s->repeat == SENTENCE_NOT;
}

/*
 * Dates and the like say when, as "in the past 24 hours" does; all other kinds
 * may answer a question.
 */
static int
is_quantity(const struct number *n)
{
	switch (n->kind) {
	case NUMBER_CARDINAL:
	case NUMBER_PERCENT:
	case NUMBER_MONEY:
	case NUMBER_MEASURE:
	case NUMBER_AGE:
	case NUMBER_MULTIPLE:
	case NUMBER_FRACTION:
	case NUMBER_SCORE:
	case NUMBER_RANK:
	case NUMBER_IMPLIED:
		return 1;
	case NUMBER_DURATION:
		return n->role != ROLE_DURING;
	case NUMBER_UNKNOWN:
	case NUMBER_ORDINAL:
	case NUMBER_DATE:
	case NUMBER_TIME:
	case NUMBER_SET:
		return 0;
	}
	return 0;
}

/* A town, a firm or a channel that is read as one who was hurt. */
static int
is_nobody(const struct forming *f, const struct number *n)
{
	const struct entities *all = &f->sentence->entities;

	if (n->kind != NUMBER_IMPLIED || !span_is(n->of.class, ANYBODY))
		return 0;
	for (size_t i = 0; i < all->n; i++) {
		const struct entity *e = &all->v[i];

		if (e->at.start == n->at.start && e->at.end == n->at.end &&
		    e->kind != ENTITY_PERSON && e->kind != ENTITY_NATIONALITY)
			return 1;
	}
	return 0;
}

/*
 * "One survivor said": who speaks, told by what befell him, is no count of
 * those whom it befell; "the five survivors" may be.
 */
static int
is_speaker(const struct forming *f, const struct number *n)
{
	const struct attributions *all = &f->sentence->attributions;

	for (size_t i = 0; i < all->n; i++) {
		const struct link *s = &all->v[i].source;

		if (s->n == LINK_HERE && s->at.start == n->at.start &&
		    EXTENT_SET(n->predicate.at) &&
		    EXTENT_HOLDS(s->at, n->predicate.at))
			return 1;
	}
	return 0;
}

/*
 * "He was going to kill his wife": who tells of one to whom nothing happened
 * counts nobody.  "A nurse and two guards are feared dead" is a toll.
 */
static int
is_unreal(const struct number *n)
{
	return n->kind == NUMBER_IMPLIED && n->role != ROLE_TOTAL &&
	    n->predicate.modality != MODALITY_NONE;
}

/* What is asked: the predicate's class, else its lemma, else age for ages. */
static struct span
predicate_of(const struct number *n)
{
	if (n->predicate.class.n > 0)
		return n->predicate.class;
	if (n->predicate.lemma.n > 0)
		return n->predicate.lemma;
	if (n->kind == NUMBER_AGE)
		return span_of(name_of(&number_kind_names, NUMBER_AGE));
	return (struct span){ NULL, 0 };
}

static struct extent
in_source(const struct sentence *s, struct extent at)
{
	return (struct extent){ at.start + s->at.start,
	    at.end + s->at.start };
}

static void
set_place(struct report *r, const struct forming *f, const struct number *n)
{
	const struct entity *e = named_place(f, n);

	if (e == NULL)
		return;
	r->place = e->name.n > 0 ? e->name : e->text;
	r->country = e->country;
}

/* "Nine people had died, police said, but that proved to be incorrect." */
static int
is_untrue(const struct forming *f, const struct number *n)
{
	for (size_t i = 0; i < f->frames.n; i++)
		if (f->frames.v[i].kind == FRAME_UNTRUE &&
		    n->at.end <= f->frames.v[i].at.start)
			return 1;
	return 0;
}

static void
set_source(struct report *r, const struct forming *f, const struct number *n)
{
	const struct attribution *t = chain_attribution(f->sentence, n->at);

	r->chain = chain_links(f->arena, f->document, f->sentence, t);
	r->denied = is_untrue(f, n);
	if (t == NULL)
		return;
	asof_said(r, f, t);
	r->quote = t->quote;
	r->hedge = t->hedge;
	r->denied |= t->denial;
}

/* Where the number is that this one is a part of. */
static struct extent
whole_of(const struct forming *f, const struct number *n)
{
	const struct numbers *here = &f->sentence->numbers;

	if (n->part_of == NUMBER_NOT)
		return (struct extent){ 0, 0 };
	if (n->part_of_n == NUMBER_NOT || n->part_of_n == f->sentence->n)
		return n->part_of >= here->n ? (struct extent){ 0, 0 } :
		    in_source(f->sentence, here->v[n->part_of].at);
	for (size_t i = f->earlier->n; i > 0; i--) {
		const struct placed_sentence *p = &f->earlier->v[i - 1];

		if (p->n == n->part_of_n && n->part_of < p->numbers.n)
			return p->numbers.v[n->part_of];
	}
	return (struct extent){ 0, 0 };
}

static void
set_quantity(struct report *r, const struct number *n)
{
	r->kind = n->kind;
	r->has_value = n->has_value;
	r->value = n->value;
	r->has_range = 1;
	r->low = n->has_range ? n->low : n->value;
	r->high = n->has_range ? n->high : n->value;
	r->modifier = n->modifier;
	r->unit = n->unit;
	r->per = n->per;
	r->figure_role = n->role;
	r->other = n->other;
}

static void
set_question(struct report *r, const struct forming *f,
    const struct number *n)
{
	r->predicate = predicate_of(n);
	r->lemma = n->predicate.lemma;
	r->role = n->predicate.role;
	r->negated = n->predicate.negated;
	r->modality = n->predicate.modality;
	r->subject = n->of.class;
	r->noun = n->of.lemma;
	r->elided = n->of.elided;
	r->holder = n->holder.lemma.n > 0 ? n->holder.lemma : n->holder.text;
	r->about = named_about(f, n);
}

static void
form(struct report *r, const struct forming *f, const struct number *n)
{
	const struct sentence *s = f->sentence;
	const struct numbers *all = &s->numbers;

	r->doc = s->doc;
	r->field = s->field;
	r->text = n->text;
	r->at = in_source(s, n->at);
	r->n = s->n;
	r->zone = s->zone;
	r->sentence = s->text;
	r->sentence_start = s->at.start;
	set_quantity(r, n);
	set_question(r, f, n);
	set_place(r, f, n);
	asof_set(r, f, n);
	timed_set(r, f, n);
	set_source(r, f, n);
	r->part_of = whole_of(f, n);
	if (n->same_as != NUMBER_NOT && n->same_as < all->n)
		r->same_as = in_source(s, all->v[n->same_as].at);
	if (f->document != NULL)
		r->story = f->document->story;
}

void
form_reports(struct reports *to, struct arena *a, const struct document *d,
    const struct sentence *s, const struct placed_sentences *earlier,
    const struct tables *tables)
{
	struct forming f = { .arena = a, .document = d, .sentence = s,
	    .earlier = earlier, .tables = tables };

	if (!is_reported(s))
		return;
	frames_open(&f);
	for (size_t i = 0; i < s->numbers.n; i++) {
		const struct number *n = &s->numbers.v[i];

		if (is_quantity(n) && (n->has_value || n->has_range) &&
		    predicate_of(n).n > 0 && !is_nobody(&f, n) &&
		    !is_unreal(n) && !is_speaker(&f, n))
			form(VEC_PUSH(a, to), &f, n);
	}
}

void
form_place(struct placed_sentences *to, struct arena *a,
    const struct sentence *s)
{
	struct placed_sentence *p;

	if (s->n == SENTENCE_NOT || s->numbers.n == 0)
		return;
	p = VEC_PUSH(a, to);
	p->n = s->n;
	for (size_t i = 0; i < s->numbers.n; i++) {
		const struct number *n = &s->numbers.v[i];

		*VEC_PUSH(a, &p->numbers) = in_source(s, n->at);
		if (n->kind == NUMBER_DATE && n->iso.n > 0)
			p->when = n->iso;
	}
	p->when = arena_dup(a, p->when);
}
