#include "claims/atom.h"

#include <math.h>

#include "claims/class.h"
#include "claims/key.h"
#include "claims/order.h"
#include "claims/say.h"

static double
to_base(const struct unit *u, double x)
{
	return isfinite(x) ? x * u->factor + u->offset : x;
}

/* Are those who do it another question than those it is done to? */
static int
by_agents(struct view *v, const struct report *r)
{
	size_t n;

	if (r->role != PART_AGENT)
		return 0;
	n = pool_number(&v->acting, r->predicate);
	if (n == v->transitive.n)
		*VEC_PUSH(v->arena, &v->transitive) =
		    tables_transitive(v->tables, r->predicate) != 0;
	return v->transitive.v[n] != 0;
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

static size_t
question_of(struct view *v, const struct atom *at)
{
	enum key_reading how = by_agents(v, at->report) ? KEY_AGENTS :
	    of_dimension(v, at->report) ? KEY_DIMENSION : KEY_PLAIN;
	struct claim_key key = key_of(v->arena, at->report, how,
	    at->unit.dimension, v->story);
	struct span json, other = { NULL, 0 };
	enum aside_is aside = aside_time(&v->aside, at->report, &other);
	struct question *q;
	size_t n;

	if (aside == ASIDE_SINCE)
		other = say_text(v, "since", 1, other);
	if (aside == ASIDE_BEFORE)
		other = say_text(v, "before", 1, other);
	if (aside == ASIDE_LONG)
		other = say_text(v, "in all", 0);
	if (aside != ASIDE_NOT)
		key_about_time(v->arena, &key, other);
	json = key_json(v->scratch, &key);
	n = pool_number(&v->keys, json);
	if (n == v->questions.n) {
		q = VEC_PUSH(v->arena, &v->questions);
		q->key = key;
		q->json = v->keys.v[n];
		q->aside = aside;
		q->depth = class_depth(v->tables, v->scratch, key.subject);
	}
	return n;
}

/* Counts of whole things, whose intervals step by one. */
static double
step_of(const struct report *r, const struct unit *u)
{
	return u->dimension.n == 0 && !(r->low > floor(r->low)) ? 1 : 0;
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

void
atom_add(struct view *v, const struct report *r, size_t paper)
{
	struct atom *at = VEC_PUSH(v->arena, &v->atoms);

	at->report = r;
	at->paper = paper;
	at->unit = unit_read(v->units, v->tables, r->kind, r->unit, r->per);
	at->in.low = to_base(&at->unit, r->low);
	at->in.high = to_base(&at->unit, r->high);
	at->stated = to_base(&at->unit, interval_stated(r));
	at->step = step_of(r, &at->unit);
	at->grain = grain_of(r, &at->unit, at->step);
	at->when = time_read(r->as_of);
	at->root = root_of(&v->roots, r);
	at->vague = r->modifier == MODIFIER_VAGUE;
	at->other = r->other != 0;
	at->implied = r->kind == NUMBER_IMPLIED;
	at->sum = at->implied && r->figure_role == ROLE_TOTAL;
	at->stands = v->papers.v[paper].stands && !r->denied &&
	    !(r->negated && r->high > 0);
	at->key = at->group = question_of(v, at);
	arena_reset(v->scratch);
}

static int
order_place(const struct report *r, struct span doc, struct span field,
    struct extent at)
{
	int d = span_cmp(r->doc, doc);

	if (d == 0)
		d = span_cmp(r->field, field);
	if (d == 0)
		d = order_size(r->at.start, at.start);
	return d != 0 ? d : order_size(r->at.end, at.end);
}

struct atom *
atom_at(const struct view *v, struct span doc, struct span field,
    struct extent at)
{
	size_t low = 0, high = v->atoms.n, mid;
	int d;

	while (low < high) {
		mid = low + (high - low) / 2;
		d = order_place(v->atoms.v[mid].report, doc, field, at);
		if (d == 0)
			return &v->atoms.v[mid];
		if (d < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return NULL;
}

int
atom_same_figure(const struct atom *a, const struct atom *b)
{
	return span_eq(a->unit.dimension, b->unit.dimension) &&
	    interval_equal(a->in, b->in);
}

static int
same_sentence(const struct report *a, const struct report *b)
{
	return span_eq(a->doc, b->doc) && span_eq(a->field, b->field) &&
	    a->sentence_start == b->sentence_start;
}

/*
 * Are the others those of another question?  The number before it in the
 * sentence counts what something else happened to, and none that the same did.
 */
static int
beside_another(const struct view *v, size_t i)
{
	const struct report *r = v->atoms.v[i].report, *before;
	int another = 0;

	for (size_t j = i; j > 0; j--) {
		before = v->atoms.v[j - 1].report;
		if (!same_sentence(before, r))
			break;
		if (before->at.start == r->at.start)
			continue;
		if (span_eq(before->predicate, r->predicate))
			return 0;
		another |= v->atoms.v[j - 1].unit.dimension.n == 0 &&
		    before->role == r->role;
	}
	return another;
}

void
atom_others(struct view *v)
{
	for (size_t i = 0; i < v->atoms.n; i++)
		if (v->atoms.v[i].other && beside_another(v, i))
			v->atoms.v[i].other = 0;
}
