#include "claims/scope.h"

#include "claims/apart.h"
#include "claims/class.h"
#include "claims/say.h"

/* A place inside a country. */
static int
inside_place(const struct view *v, const struct answer *part,
    const struct answer *whole)
{
	if (part->place.n == 0 || span_eq(part->place, whole->place) ||
	    tables_country(v->tables, v->arena, part->place) ||
	    !tables_country(v->tables, v->arena, whole->place))
		return 0;
	return part->country.n == 0 || whole->country.n == 0 ||
	    span_eq(part->country, whole->country);
}

/* Two towns or two countries: each has its own figure. */
static int
other_place(const struct view *v, const struct answer *a,
    const struct answer *b)
{
	return a->place.n > 0 && b->place.n > 0 &&
	    !span_eq(a->place, b->place) &&
	    tables_country(v->tables, v->arena, a->place) ==
	    tables_country(v->tables, v->arena, b->place);
}

/*
 * "Employs 1,900 in Cork", of 16,200 in all: what is no event but lasts is told
 * of one place, or, where no place is named, of all.
 */
static int
lasts_there(const struct answer *part, const struct answer *whole)
{
	return part->place.n > 0 && whole->place.n == 0 &&
	    part->growth == GROWTH_NONE && part->stated < whole->stated &&
	    part->atoms.v[0]->report->role != PART_ATTRIBUTE;
}

/* Are all of them bodies?  Those who died may be more. */
static int
are_found(const struct view *v, const struct answer *a)
{
	for (size_t i = 0; i < a->atoms.n; i++) {
		const struct report *r = a->atoms.v[i]->report;

		if (!class_is_found(v->tables, v->arena, r->noun) &&
		    !class_is_found(v->tables, v->arena, r->holder))
			return 0;
	}
	return 1;
}

static int
is_found(const struct view *v, const struct answer *part,
    const struct answer *whole)
{
	return part->stated < whole->stated && are_found(v, part) &&
	    !are_found(v, whole);
}

int
scope_places(const struct view *v, const struct answer *a,
    const struct answer *b)
{
	return inside_place(v, a, b) || inside_place(v, b, a) ||
	    other_place(v, a, b);
}

/* A class inside another: officers among people. */
static int
inside_class(const struct view *v, const struct answer *part,
    const struct answer *whole)
{
	return whole->subject.n > 0 && class_inside(v->tables, v->arena,
	    part->subject, whole->subject);
}

/* "Of these, 62 …": is a number of the one a part of one of the other? */
static int
is_part(const struct answer *part, const struct answer *whole)
{
	struct answer_pairs p = { .a = part, .b = whole };

	while (answer_pair(&p))
		if (EXTENT_SET(p.x->report->part_of) &&
		    EXTENT_MEET(p.x->report->part_of, p.y->report->at))
			return 1;
	return 0;
}

/* Of a stretch of time, and not of that of the other: annual, monthly. */
static int
is_windowed(const struct answer *part, const struct answer *whole)
{
	return part->window.n > 0 && !span_eq(part->window, whole->window);
}

int
scope_inside(const struct view *v, const struct answer *part,
    const struct answer *whole)
{
	if (!is_part(part, whole) && (inside_place(v, whole, part) ||
	    other_place(v, part, whole)))
		return 0;
	return is_part(part, whole) || inside_place(v, part, whole) ||
	    lasts_there(part, whole) || is_found(v, part, whole) ||
	    apart_between(v, part, whole) != NULL ||
	    (is_windowed(part, whole) && whole->window.n == 0 &&
	    part->atoms.v[0]->report->role != PART_ATTRIBUTE) ||
	    (part->added && !whole->added) ||
	    inside_class(v, part, whole);
}

int
scope_why(const struct view *v, const struct answer *part,
    const struct answer *whole, struct span *why)
{
	const struct atom *apart = apart_between(v, part, whole);

	if (apart != NULL)
		*why = say_text(v, "scope apart", 3, part->wording,
		    say_wording(v, apart), whole->wording);
	else if (is_part(part, whole))
		*why = say_text(v, "scope part", 2, part->wording,
		    whole->wording);
	else if (is_windowed(part, whole))
		*why = say_text(v, "scope window", 2, part->wording,
		    part->window);
	else if (part->added && !whole->added)
		*why = say_text(v, "scope added", 2, part->wording,
		    whole->wording);
	else if (is_found(v, part, whole))
		*why = say_text(v, "scope found", 2, part->wording,
		    whole->wording);
	else if (inside_place(v, part, whole) ||
	    other_place(v, part, whole) || lasts_there(part, whole))
		*why = say_text(v, "scope place", 2, part->wording,
		    part->place);
	else if (inside_class(v, part, whole))
		*why = say_text(v, "scope subject", 2, part->wording,
		    part->subject);
	else
		return 0;
	return 1;
}

/* A sum that counts those whom a stated figure leaves out is of the whole. */
static void
mark(const struct view *v, struct answer *a, const struct answer *beside)
{
	if (apart_counts(v, a, beside))
		a->plain = 1;
	if (scope_inside(v, a, beside))
		a->part = 1;
}

void
scope_mark(const struct view *v, struct answer *a, struct answer *b)
{
	mark(v, a, b);
	mark(v, b, a);
}
