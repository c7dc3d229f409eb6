#include "claims/answer.h"

#include "claims/origins.h"
#include "claims/say.h"

/* What all say alike; empty where they differ. */
static struct span
common(struct span a, struct span b)
{
	return span_eq(a, b) ? a : (struct span){ NULL, 0 };
}

/*
 * Who tells a level of no place, inflation or turnout, tells that of the
 * country; but the dead of no place may be those of a town.
 */
static struct span
common_place(const struct view *v, struct span so_far, const struct atom *at)
{
	struct span place = at->report->place;
	struct span told = place.n > 0 ? place : so_far;

	return at->level && (place.n == 0 || so_far.n == 0) &&
	    tables_country(v->tables, v->arena, told) ? told :
	    common(so_far, place);
}

/* Annual, full-year: a stretch, if all tell of one, however they call it. */
static struct span
common_window(struct span a, struct span b)
{
	if (a.n == 0 || b.n == 0)
		return (struct span){ NULL, 0 };
	return span_cmp(a, b) <= 0 ? a : b;
}

/* The shorter wording, then the one that sorts first. */
static struct span
better_wording(struct span a, struct span b)
{
	if (a.n == 0 || b.n < a.n || (b.n == a.n && span_cmp(b, a) < 0))
		return b;
	return a;
}

static void
note_time(struct answer *to, const struct atom *at)
{
	struct time_span when = time_read(at->report->as_of);

	if (!TIME_KNOWN(when) ||
	    (TIME_KNOWN(to->when) && to->when.from <= when.from))
		return;
	to->when = when;
	to->as_of = at->report->as_of;
	to->when_in_text = at->report->as_of_from != AS_OF_PUBLISHED;
}

static int
has_correction(const struct view *v, const struct answer *a)
{
	for (size_t i = 0; i < a->atoms.n; i++)
		if (tables_among(&v->tables->corrections, v->arena,
		    a->atoms.v[i]->report->sentence))
			return 1;
	return 0;
}

int
answer_corrects(const struct view *v, struct answer *a)
{
	if (a->corrects == CORRECTS_UNKNOWN)
		a->corrects = has_correction(v, a) ? CORRECTS : CORRECTS_NOT;
	return a->corrects == CORRECTS;
}

static size_t
copy_of(const struct view *v, const struct atom *at)
{
	return v->papers.v[at->paper].copy;
}

static struct span
subject_of(const struct view *v, const struct atom *at)
{
	return v->questions.v[at->key].key.subject;
}

/* What the first report of it tells, before others tell less. */
static void
begin(struct answer *to, const struct view *v, const struct atom *at)
{
	const struct report *r = at->report;

	to->unit = *at->unit;
	to->in = at->in;
	to->stated = at->stated;
	to->step = at->step;
	to->grain = at->grain;
	to->other = at->other;
	to->vague = to->implied = to->part = to->added = to->unreal = 1;
	to->beside = 1;
	to->depth = SENTENCE_NOT;
	to->window = r->window;
	to->place = r->place;
	to->country = r->country;
	to->subject = subject_of(v, at);
	to->copy = copy_of(v, at);
}

static void
note_atom(struct answer *to, const struct view *v, struct atom *at)
{
	const struct report *r = at->report;

	to->vague &= at->vague;
	to->implied &= at->implied;
	to->part &= at->part;
	to->added &= at->added;
	to->unreal &= at->unreal;
	to->plain |= at->plain;
	to->sum |= at->sum;
	to->beside &= at->beside;
	if (depth_of(r) < to->depth)
		to->depth = depth_of(r);
	if (at->grain < to->grain)
		to->grain = at->grain;
	to->window = common_window(to->window, r->window);
	to->place = common_place(v, to->place, at);
	to->country = common(to->country, r->country);
	to->subject = common(to->subject, subject_of(v, at));
	if (to->copy != copy_of(v, at))
		to->copy = PAPERS_MANY;
	note_time(to, at);
	*VEC_PUSH(v->arena, &to->atoms) = at;
}

/* The wording of one that states it; a sum's, in digits, where none does. */
static struct span
best_wording(const struct view *v, const struct answer *a)
{
	struct span stated = { NULL, 0 }, sum = { NULL, 0 };

	for (size_t i = 0; i < a->atoms.n; i++) {
		const struct atom *at = a->atoms.v[i];
		struct span *to = at->sum ? &sum : &stated;

		*to = better_wording(*to, say_wording(v, at));
	}
	return stated.n > 0 ? stated : sum;
}

static size_t
papers_of(const struct answer *a)
{
	size_t n = 0;

	for (size_t i = 0; i < a->atoms.n; i++)
		n += i == 0 || a->atoms.v[i]->paper != a->atoms.v[i - 1]->paper;
	return n;
}

/* The origins of those papers alone whose own answer it is. */
static size_t
own_origins(const struct view *v, const struct answer *a)
{
	struct atom **p = ARENA_ARRAY(v->arena, struct atom *, a->atoms.n + 1);
	size_t n = 0;

	for (size_t i = 0; i < a->atoms.n; i++)
		if (a->atoms.v[i]->own)
			p[n++] = a->atoms.v[i];
	return n == 0 ? 0 : origins_of(v, p, n).min;
}

/* What papers tell besides their answers is of one thing or another. */
static int
is_besides(const struct view *v, const struct answer *a)
{
	return v->questions.v[a->atoms.v[0]->group].aside == ASIDE_BESIDES;
}

void
answer_make(struct answer *to, const struct view *v, struct atom **p,
    size_t n)
{
	size_t first = 0;

	while (first < n && !p[first]->stands)
		first++;
	to->stands = first < n;
	begin(to, v, p[to->stands ? first : 0]);
	for (size_t i = 0; i < n; i++)
		if (p[i]->stands || !to->stands)
			note_atom(to, v, p[i]);
		else
			*VEC_PUSH(v->arena, &to->others) = p[i];
	to->wording = best_wording(v, to);
	if (is_besides(v, to))
		to->beside = 1;
	to->documents = papers_of(to);
	to->own = own_origins(v, to);
	to->origins = origins_of(v, to->atoms.v, to->atoms.n);
}

int
answer_pair(struct answer_pairs *p)
{
	const struct atom *y;

	for (; p->i < p->a->atoms.n; p->i++, p->j = p->from) {
		p->x = p->a->atoms.v[p->i];
		for (; p->j < p->b->atoms.n; p->j++) {
			y = p->b->atoms.v[p->j];
			if (y->paper > p->x->paper)
				break;
			if (y->paper < p->x->paper) {
				p->from = p->j + 1;
				continue;
			}
			p->y = y;
			p->j++;
			return 1;
		}
	}
	return 0;
}
