#include "numbers/joints.h"

#include <string.h>

#include "numbers/events.h"
#include "numbers/walk.h"

/* Between two items stand no more chunks. */
#define FAR	16

static const struct number *
number(const struct reading *r, size_t k)
{
	return &r->s->numbers.v[k];
}

size_t
joints_first(const struct reading *r, size_t k)
{
	size_t c = reading_chunk_at(r, number(r, k)->at.start);

	while (c > 0 && reading_is(r, c - 1, CHUNK_NOUN) &&
	    r->c.v[c - 1].owner)
		c--;
	return c;
}

size_t
joints_last(const struct reading *r, size_t k)
{
	const struct number *n = number(r, k);
	size_t end = n->of.at.end > n->at.end ? n->of.at.end : n->at.end;

	return reading_chunk_at(r, end - 1);
}

int
joints_counts(const struct reading *r, size_t k)
{
	const struct number *n = number(r, k);

	return (n->kind == NUMBER_CARDINAL || n->kind == NUMBER_IMPLIED) &&
	    n->has_value && n->value > 0 && n->unit.n == 0 &&
	    EXTENT_SET(n->of.at) && !n->of.elided &&
	    n->predicate.role == PART_PATIENT && !n->predicate.negated &&
	    n->role == ROLE_NONE && EXTENT_SET(n->predicate.at) &&
	    events_column(r->g, n->predicate.class, EVENTS_BEFALLS).n > 0;
}

static int
same_event(const struct number *a, const struct number *b)
{
	return a->predicate.at.start == b->predicate.at.start &&
	    a->predicate.at.end == b->predicate.at.end &&
	    span_eq(a->predicate.class, b->predicate.class) &&
	    a->predicate.modality == b->predicate.modality;
}

/* "before turning the gun on himself": by another verb of the same subject. */
static int
same_doer(const struct number *a, const struct number *b)
{
	return span_is(b->rule, "implied-doer") &&
	    !span_is(a->rule, "implied-doer") &&
	    a->predicate.voice == VOICE_ACTIVE &&
	    a->predicate.modality == b->predicate.modality &&
	    span_eq(a->predicate.class, b->predicate.class);
}

/* Does chunk i join numbers, in this way? Then where its words stand. */
static int
joins(const struct reading *r, size_t i, const char *how, struct extent *by)
{
	const struct piece *t;

	if (!reading_is(r, i, CHUNK_CONJ))
		return 0;
	t = &r->t.v[r->c.v[i].a];
	*by = reading_extent(r, r->c.v[i].a, r->c.v[i].b);
	return reading_means(r, reading_key(r, t->a, t->b), how);
}

/* Is it the event itself: "was killed along with two guards"? */
static int
tells(const struct reading *r, size_t i, size_t k)
{
	return EXTENT_MEET(reading_extent(r, r->c.v[i].a, r->c.v[i].b),
	    number(r, k)->predicate.at);
}

/* Is item b joined to item a, in one noun phrase or about their verb? */
static int
beside(const struct reading *r, size_t a, size_t b, struct extent *by)
{
	size_t from = joints_last(r, a) + 1, to = joints_first(r, b);

	if (to <= from || to - from > FAR || (!joins(r, to - 1, "adds", by) &&
	    !reading_is(r, to - 1, CHUNK_COMMA)))
		return 0;
	for (size_t i = from, over; i + 1 < to; i++) {
		if ((over = walk_aside(r, i)) != PIECE_NOT && over < to)
			i = over;
		if (i + 1 >= to)
			break;
		switch (r->c.v[i].kind) {
		case CHUNK_PREP:
			if (reading_includes(r, i))
				return 0;
			break;
		case CHUNK_VERB:
			if (!tells(r, i, a) || !joins(r, to - 1,
			    "adds-behind", by))
				return 0;
			break;
		case CHUNK_CONJ: case CHUNK_SUB: case CHUNK_REL:
		case CHUNK_STOP:
			return 0;
		case CHUNK_NONE: case CHUNK_NOUN: case CHUNK_ADJ:
		case CHUNK_DATE: case CHUNK_COMMA:
			break;
		}
	}
	return 1;
}

/* The first word behind item a that joins or opens a clause. */
static int
opened(const struct reading *r, size_t a, size_t b, struct extent *by)
{
	size_t to = joints_first(r, b);

	for (size_t i = joints_last(r, a) + 1; i < to; i++)
		if (joins(r, i, "adds", by) || (!reading_does(r, i, "upon") &&
		    r->t.v[r->c.v[i].a].maybe & 1U << TAG_SUB)) {
			*by = reading_extent(r, r->c.v[i].a, r->c.v[i].b);
			return 1;
		}
	return 0;
}

/* "two guards -- Ali and Omar -- and a cook": is it between the dashes? */
static int
put_in(const struct reading *r, size_t a, size_t k)
{
	size_t over = walk_aside(r, joints_last(r, a) + 1);

	return over != PIECE_NOT && joints_first(r, k) < over;
}

void
joints_read(const struct reading *r, size_t k, struct joint *j)
{
	struct extent by;
	size_t last = k;

	memset(j, 0, sizeof(*j));
	j->v[j->n++] = k;
	for (size_t i = k + 1; i < r->s->numbers.n && j->n < JOINTS_MOST; i++) {
		const struct number *n = number(r, i);

		if (!joints_counts(r, i) || put_in(r, last, i))
			continue;
		if (n->part_of != NUMBER_NOT &&
		    number(r, k)->part_of == NUMBER_NOT)
			break;
		by = j->by;
		if (!(same_event(number(r, k), n) && beside(r, last, i, &by)) &&
		    !(same_doer(number(r, k), n) && opened(r, last, i, &by)))
			break;
		j->by = by;
		j->commas |= j->n == 1 && !EXTENT_SET(by);
		j->v[j->n++] = last = i;
	}
}
