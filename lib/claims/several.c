#include "claims/several.h"

#include "claims/depth.h"

/* What a paper tells of several events: its bytes are a text of the pool. */
struct several_number {
	size_t	paper, predicate;
	double	value;
};

void
several_open(struct several *s, struct arena *arena)
{
	*s = (struct several){ .depth = SENTENCE_NOT };
	s->predicates.arena = s->numbers.arena = arena;
}

/* "One dead" in two separate shootings is no number that tells of both. */
static int
is_number(const struct report *r)
{
	return r->kind == NUMBER_CARDINAL && r->has_value && r->value > 1;
}

static struct several_number
number_of(struct several *s, const struct report *r, size_t paper)
{
	return (struct several_number){ paper,
	    pool_number(&s->predicates, r->predicate), r->value };
}

static struct span
bytes_of(const struct several_number *n)
{
	return (struct span){ (const char *)n, sizeof(*n) };
}

/* All of the last paper has been noted. */
void
several_settle(struct several *s)
{
	s->papers[s->begins]++;
	s->begins = EVENTS_UNKNOWN;
	s->depth = SENTENCE_NOT;
}

void
several_note(struct several *s, const struct report *r, size_t paper)
{
	struct several_number n;
	size_t depth = depth_of(r);

	if (s->paper != paper + 1)
		several_settle(s);
	s->paper = paper + 1;
	if (r->events == EVENTS_UNKNOWN)
		return;
	if (depth <= DEPTH_LEAD && depth < s->depth) {
		s->depth = depth;
		s->begins = r->events;
	}
	if (r->events == EVENTS_SEVERAL && is_number(r)) {
		n = number_of(s, r, paper);
		(void)pool_number(&s->numbers, bytes_of(&n));
	}
}

int
several_is(struct several *s, const struct report *r, size_t paper)
{
	struct several_number n;

	if (s->papers[EVENTS_ONE] == 0 ||
	    s->papers[EVENTS_ONE] < s->papers[EVENTS_SEVERAL])
		return 0;
	if (r->events != EVENTS_UNKNOWN || !is_number(r))
		return r->events == EVENTS_SEVERAL;
	n = number_of(s, r, paper);
	return pool_find(&s->numbers, bytes_of(&n)) != POOL_NOT;
}
