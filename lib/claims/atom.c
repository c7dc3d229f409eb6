#include "claims/atom.h"

#include <math.h>

#include "claims/class.h"
#include "claims/decide.h"
#include "claims/depth.h"
#include "claims/key.h"
#include "claims/say.h"

static double
to_base(const struct unit *u, double x)
{
	return isfinite(x) ? x * u->factor + u->offset : x;
}

/* The number of its predicate; and whether agents do what it says. */
static uint32_t
predicate_of(struct view *v, const struct report *r)
{
	size_t n = pool_number(&v->predicates, r->predicate);

	if (n == v->transitive.n)
		*VEC_PUSH(v->arena, &v->transitive) = TRANSITIVE_UNKNOWN;
	return (uint32_t)n;
}

/* Are those who do it another question than those it is done to? */
static int
by_agents(struct view *v, const struct report *r, uint32_t predicate)
{
	enum transitive *is = &v->transitive.v[predicate];

	if (r->role != PART_AGENT)
		return 0;
	if (*is == TRANSITIVE_UNKNOWN)
		*is = tables_transitive(v->tables, r->predicate) ?
		    TRANSITIVE : TRANSITIVE_NOT;
	return *is == TRANSITIVE;
}

/*
 * Sales for revenue, the tremor for the earthquake: is the class of its noun a
 * dimension, or that of one thing?
 */
static int
of_dimension(const struct view *v, const struct report *r)
{
	struct row row;

	return r->role == PART_ATTRIBUTE && r->subject.n > 0 &&
	    (tables_exact(&v->tables->labels, v->scratch, r->subject, &row) ||
	    class_is_one(v->tables, v->scratch, r->subject));
}

/* A key that is told by another time than the story's is about that time. */
static void
set_aside(const struct view *v, struct claim_key *key, enum aside_is aside,
    struct span time)
{
	struct view w = *v;		/* for what is gone with the report */

	w.arena = v->scratch;
	if (aside == ASIDE_SINCE)
		time = say_text(&w, "since", 1, time);
	if (aside == ASIDE_BEFORE)
		time = say_text(&w, "before", 1, time);
	if (aside == ASIDE_LONG)
		time = say_text(&w, "in all", 0);
	key_about_time(v->scratch, key, time);
}

static void
new_question(struct view *v, const struct claim_key *key, enum aside_is aside)
{
	struct question *q = VEC_PUSH(v->arena, &v->questions);
	struct span_list about = { 0 };

	q->key = *key;
	q->key.predicate = pool_keep(&v->texts, key->predicate);
	q->key.subject = pool_keep(&v->texts, key->subject);
	for (size_t i = 0; i < key->about.n; i++)
		*VEC_PUSH(v->arena, &about) = pool_keep(&v->texts,
		    key->about.v[i]);
	q->key.about = about;
	q->json = v->keys.v[v->keys.n - 1];
	q->aside = aside;
	q->depth = class_depth(v->tables, v->scratch, key->subject);
	q->apart = class_is_apart(v->tables, v->scratch, key->subject);
}

uint32_t
atom_question(struct view *v, const struct claim_key *key, enum aside_is aside)
{
	size_t n = pool_number(&v->keys, key_json(v->scratch, key));

	if (n == v->questions.n)
		new_question(v, key, aside);
	return (uint32_t)n;
}

static uint32_t
question_of(struct view *v, const struct report *r, uint32_t predicate,
    const struct unit *unit)
{
	enum key_reading how = by_agents(v, r, predicate) ? KEY_AGENTS :
	    of_dimension(v, r) ? KEY_DIMENSION : KEY_PLAIN;
	struct claim_key key = key_of(v->scratch, r, how, unit->dimension,
	    v->story);
	struct span time = { NULL, 0 };
	enum aside_is aside = aside_time(&v->aside, r, &time);

	if (aside != ASIDE_NOT)
		set_aside(v, &key, aside, time);
	return atom_question(v, &key, aside);
}

/* The number of predicate, dimension and interval. */
static uint32_t
figure_of(struct view *v, const struct atom *at, uint32_t predicate)
{
	const struct {
		size_t		predicate;
		struct interval	in;
	} plain = { predicate, { at->in.low + 0., at->in.high + 0. } };

	return (uint32_t)pool_number(&v->figures, arena_join(v->scratch,
	    (struct span){ (const char *)&plain, sizeof(plain) }, SPAN(""),
	    at->unit->dimension));
}

/* Counts of whole things, whose intervals step by one. */
static int
is_count(const struct report *r, const struct unit *u)
{
	return u->dimension.n == 0 && !(r->low > floor(r->low));
}

/*
 * An exact figure whose interval is as wide as its rounding has no more slack.
 */
static double
grain_of(const struct report *r, const struct unit *u, double step)
{
	if (r->modifier == MODIFIER_NONE && r->low < r->high)
		return step;
	return interval_grain(interval_stated(r), r->text) * u->factor;
}

static void
read_figure(struct atom *at, const struct report *r)
{
	at->in.low = to_base(at->unit, r->low);
	at->in.high = to_base(at->unit, r->high);
	at->stated = to_base(at->unit, interval_stated(r));
	at->step = is_count(r, at->unit) != 0;
	at->grain = grain_of(r, at->unit, at->step);
}

static void
read_telling(struct atom *at, const struct report *r)
{
	size_t depth = depth_of(r);

	at->depth = depth < ATOM_DEEP ? (unsigned)depth & ATOM_DEEP :
	    ATOM_DEEP;
	at->headline = r->zone == ZONE_HEADLINE;
	at->vague = r->modifier == MODIFIER_VAGUE;
	at->other = r->other != 0;
	at->part = EXTENT_SET(r->part_of);
	at->implied = r->kind == NUMBER_IMPLIED;
	at->sum = at->implied && r->figure_role == ROLE_TOTAL;
	at->restates = EXTENT_SET(r->same_as);
	at->level = r->role == PART_ATTRIBUTE;
	at->unreal = r->modality != MODALITY_NONE;
}

void
atom_add(struct view *v, const struct report *r, size_t paper)
{
	struct atom *at = VEC_PUSH(v->arena, &v->atoms);
	uint32_t predicate = predicate_of(v, r);

	at->report = r;
	at->paper = (uint32_t)paper;
	at->unit = unit_read(v->units, v->scratch, v->tables, r->kind, r->unit,
	    r->per);
	read_figure(at, r);
	read_telling(at, r);
	at->root = root_of(&v->roots, r);
	at->wording = (uint32_t)pool_number(&v->wordings,
	    say_read_wording(v->scratch, r));
	at->stands = v->papers.v[paper].stands && !r->denied &&
	    !(r->negated && r->high > 0) && !decide_misread(v->decisions, r);
	at->figure = figure_of(v, at, predicate);
	at->key = at->group = question_of(v, r, predicate, at->unit);
	arena_reset(v->scratch);
}

int
atom_same_figure(const struct atom *a, const struct atom *b)
{
	return span_eq(a->unit->dimension, b->unit->dimension) &&
	    interval_equal(a->in, b->in);
}

static int
same_sentence(const struct report *a, const struct report *b)
{
	return span_eq(a->field, b->field) &&
	    a->sentence_start == b->sentence_start;
}

/*
 * Are the others those of another question?  The number before it in the
 * sentence counts what something else happened to, and none that the same did.
 */
static int
beside_another(const struct atom *p, size_t i)
{
	const struct report *r = p[i].report, *before;
	int another = 0;

	for (size_t j = i; j > 0; j--) {
		before = p[j - 1].report;
		if (!same_sentence(before, r))
			break;
		if (before->at.start == r->at.start)
			continue;
		if (span_eq(before->predicate, r->predicate))
			return 0;
		another |= p[j - 1].unit->dimension.n == 0 &&
		    before->role == r->role;
	}
	return another;
}

void
atom_others(struct atom *p, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (p[i].other && beside_another(p, i))
			p[i].other = 0;
}
