#include "claims/atom.h"

#include <math.h>

#include "claims/alike.h"
#include "claims/decide.h"
#include "claims/depth.h"
#include "claims/say.h"
#include "claims/view.h"

static double
to_base(const struct unit *u, double x)
{
	return isfinite(x) ? x * u->factor + u->offset : x;
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
set_plain(struct atom *at)
{
	at->plain = !at->implied && !at->added && !at->part &&
	    at->report->window.n == 0;
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
	at->change = r->figure_role == ROLE_FROM ||
	    r->figure_role == ROLE_INCREMENT;
	at->added = r->figure_role == ROLE_INCREMENT ||
	    r->figure_role == ROLE_BY;
	at->to = r->figure_role == ROLE_TO;
	at->total = r->figure_role == ROLE_TOTAL;
	at->dated = r->as_of_from == AS_OF_CLAUSE ||
	    r->as_of_from == AS_OF_SENTENCE;
	at->odd = alike_odd(at, r) != 0;
	set_plain(at);
}

void
atom_add(struct view *v, const struct report *r, size_t paper)
{
	struct atom *at = VEC_PUSH(v->arena, &v->atoms);
	uint32_t predicate = (uint32_t)pool_number(&v->predicates,
	    r->predicate);

	at->report = r;
	at->paper = (uint32_t)paper;
	at->unit = unit_read(v->units, v->scratch, v->tables, r->kind, r->unit,
	    r->per);
	read_figure(at, r);
	read_telling(at, r);
	at->root = root_of(&v->roots, r);
	at->wording = (uint32_t)pool_number(&v->wordings,
	    say_read_wording(v->scratch, r));
	at->place = r->place.n == 0 ? 0 :
	    (uint32_t)pool_number(&v->places, r->place) + 1;
	at->stands = !decide_misread(v->decisions, r) && !r->denied &&
	    !(r->negated && r->high > 0) && v->papers.v[paper].stands;
	at->figure = figure_of(v, at, predicate);
	at->key = at->group = question_of(v, r, paper, predicate,
	    at->unit);
	arena_reset(v->scratch);
}

int
atom_same_figure(const struct atom *a, const struct atom *b)
{
	return span_eq(a->unit->dimension, b->unit->dimension) &&
	    interval_equal(a->in, b->in);
}

int
atom_rounding(const struct atom *a, const struct atom *b)
{
	return interval_gap(a->in, b->in) <=
	    (a->grain - a->step + b->grain - b->step) / 2;
}

/* In one sentence, or in that before? */
static int
follows(const struct report *r, const struct report *before)
{
	return span_eq(before->field, r->field) &&
	    (before->sentence_start == r->sentence_start ||
	    (r->n != SENTENCE_NOT && before->n + 1 == r->n));
}

/*
 * Are the others those of another question?  A number shortly before it counts
 * what something else happened to, and none that the same did.
 */
static int
beside_another(const struct atom *p, size_t i)
{
	const struct report *r = p[i].report, *before;
	int another = 0;

	for (size_t j = i; j > 0; j--) {
		before = p[j - 1].report;
		if (!follows(r, before))
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
		if (p[i].other && beside_another(p, i)) {
			p[i].other = p[i].added = 0;
			set_plain(&p[i]);
		}
}

void
atom_whole(struct atom *at)
{
	at->part = 0;
	set_plain(at);
}

int
atom_telling(const struct atom *at)
{
	return !span_is(at->unit->dimension, "duration") &&
	    (fabs(at->stated) >= ATOM_TELLING ||
	    at->stated > floor(at->stated));
}
