#include "claims/holds.h"

#include "claims/tables.h"

#define NEAR		2	/* between a clause and what follows: ", " */
#define SINCE_NEAR	24	/* between what happened and "since" */
#define THEN_FAR	60	/* "when it fell into a river, killing" */
#define AFTER_FRONT	5	/* in front of a sentence: "Just " */
#define FORMER_FAR	100	/* "earlier toll from the strike said 15" */
#define LONG_NEAR	24	/* between a war and what it did */
#define EVENT_FAR	80	/* from a clause to its event */
#define LONG_FAR	48	/* … or "has", or from that to "in the war" */

static size_t
verb_end(const struct number *n)
{
	return n->predicate.at.end > n->at.end ? n->predicate.at.end :
	    n->at.end;
}

static size_t
verb_start(const struct number *n)
{
	return EXTENT_SET(n->predicate.at) &&
	    n->predicate.at.start < n->at.start ? n->predicate.at.start :
	    n->at.start;
}

int
holds_level(const struct forming *f, size_t from, size_t to)
{
	const struct numbers *all = &f->sentence->numbers;

	for (size_t i = 0; i < all->n; i++)
		if (all->v[i].predicate.role == PART_ATTRIBUTE &&
		    all->v[i].at.start >= from && all->v[i].at.end <= to)
			return 1;
	return 0;
}

/*
 * Does "since" tell of a number?  It follows its clause or, soon, its
 * predicate; or the sentence begins with it.
 */
static int
is_since(const struct frame *s, const struct forming *f,
    const struct number *n)
{
	const struct extent clause = forming_clause(f, n);

	if (s->at.start == 0)
		return n->at.start >= s->at.end;
	if (s->at.start >= clause.end)
		return s->at.start <= clause.end + NEAR;
	return s->at.start > clause.start && s->at.start >= verb_end(n) &&
	    s->at.start <= verb_end(n) + SINCE_NEAR;
}

/* Does the text end with "has"? */
static int
is_perfect(const struct forming *f, struct span text)
{
	struct words w = { 0 };

	words_read(&w, f->arena, text);
	return w.n > 0 && forming_is_word(f, &w, w.n - 1, "perfect");
}

/*
 * "The war has killed …": little between it and what it did, or "has", which is
 * said of no single day: "the war, now in its fifth year, has killed".
 */
static int
does(const struct frame *s, const struct forming *f, const struct number *n)
{
	size_t verb = verb_start(n);
	struct span between;

	if (s->at.end > verb || verb - s->at.end > LONG_FAR)
		return 0;
	between = forming_text(f, (struct extent){ s->at.end, verb });
	if (is_perfect(f, between))
		return 1;
	return verb - s->at.end <= LONG_NEAR &&
	    span_find(between, SPAN(",")) == between.n;
}

/* "The war has killed 900 and wounded 4,000": what it did in one clause. */
static int
has_done(const struct frame *s, const struct forming *f,
    const struct number *n)
{
	const struct numbers *all = &f->sentence->numbers;

	for (size_t i = 0; i < all->n; i++)
		if (all->v[i].clause.start == n->clause.start &&
		    all->v[i].at.start <= n->at.start &&
		    does(s, f, &all->v[i]))
			return 1;
	return 0;
}

static int
has_comma(const struct forming *f, size_t from, size_t to)
{
	struct span text = forming_text(f, (struct extent){ from, to });

	return span_find(text, SPAN(",")) < text.n;
}

/* "The death toll from the five-year war is 900" */
static int
is_toll_of(const struct frame *s, const struct forming *f,
    const struct number *n)
{
	size_t from = n->predicate.at.end;

	return from > 0 && from <= s->at.start && s->at.end <= n->at.start &&
	    s->at.start <= from + LONG_NEAR &&
	    !has_comma(f, from, s->at.start);
}

static int
is_long(const struct frame *s, const struct forming *f,
    const struct number *n)
{
	if (is_toll_of(s, f, n))
		return 1;
	if (!s->inside)
		return has_done(s, f, n);
	if (n->role == ROLE_TO && s->at.end <= n->at.start)
		return s->at.start >= verb_start(n);
	return s->at.start >= verb_end(n) &&
	    s->at.start <= verb_end(n) + LONG_FAR;
}

/* Does the word behind the date begin the number's clause, or lead to it? */
static int
is_then(const struct frame *s, const struct forming *f,
    const struct number *n)
{
	size_t clause = forming_clause(f, n).start;

	return s->at.end <= n->at.start && s->at.start <= clause &&
	    clause <= s->at.end + THEN_FAR;
}

/*
 * "It came six weeks after a massacre in Orlando, where a gunman killed 49":
 * all that follows is of then.  In front of a sentence, all to its comma.
 */
static int
is_after(const struct frame *s, const struct forming *f,
    const struct number *n)
{
	if (s->at.end > n->at.start)
		return 0;
	if (s->at.start <= AFTER_FRONT)
		return !has_comma(f, s->at.end, n->at.start);
	return n->at.start <= s->at.end + NEAR ||
	    n->predicate.at.start >= s->at.end;
}

/* Are those counted to whom something was done: killed, but not looked for? */
static int
is_done_to(const struct forming *f, const struct number *n)
{
	return n->predicate.role == PART_PATIENT && tables_growth(f->tables,
	    f->arena, n->predicate.class, n->of.class) != GROWTH_NONE;
}

/*
 * "1,100 died when a mill fell in 2013": the clause right behind the number's
 * own tells what did it, if it was done to those counted.  "It won 310 seats
 * after it lost in 2013" was not, and no quarter is the time of "900 dismissed
 * after orders fell in the third quarter".
 */
static int
is_cause(const struct frame *s, const struct forming *f,
    const struct number *n)
{
	const struct extent clause = forming_clause(f, n);

	return is_done_to(f, n) && s->at.start >= clause.end &&
	    s->at.start <= clause.end + NEAR &&
	    span_find(s->when, SPAN("/")) == s->when.n;
}

/* The first count behind it. */
static int
is_former(const struct frame *s, const struct forming *f,
    const struct number *n)
{
	const struct numbers *all = &f->sentence->numbers;

	for (size_t i = 0; i < all->n; i++)
		if (all->v[i].at.start >= s->at.end &&
		    all->v[i].kind == NUMBER_CARDINAL)
			return &all->v[i] == n &&
			    n->at.start <= s->at.end + FORMER_FAR;
	return 0;
}

/*
 * What has a level, or befalls nobody, does so for some time: "annual revenue",
 * "3% year on year", "sold 900 cars in the previous quarter".
 * What stands behind a figure, with none between, is told of it.
 */
static int
is_period(const struct frame *s, const struct forming *f,
    const struct number *n)
{
	if (n->predicate.role != PART_ATTRIBUTE && !forming_tallies(n) &&
	    tables_growth(f->tables, f->arena, n->predicate.class,
	    n->of.class) != GROWTH_NONE)
		return 0;
	return EXTENT_HOLDS(n->of.at, s->at) ||
	    s->at.end + 1 == n->of.at.start || (s->at.start >= n->at.end &&
	    s->at.start <= forming_clause(f, n).end + NEAR &&
	    !holds_level(f, n->at.end, s->at.start));
}

/* "Dozens die each year": a figure told "per year" says so itself. */
static int
is_rate(const struct frame *s, const struct forming *f, const struct number *n)
{
	if (n->per.n > 0)
		return 0;
	return s->at.start > 0 ? EXTENT_HOLDS(forming_clause(f, n), s->at) :
	    n->at.start >= s->at.end;
}

/*
 * "Two were killed and eight, including a girl, wounded in a shooting": the
 * event that a count is of may stand in a clause beside its own.
 */
static int
is_event_of(const struct frame *s, const struct forming *f,
    const struct number *n)
{
	const struct extent clause = forming_clause(f, n);

	return is_done_to(f, n) && !EXTENT_MEET(s->at, n->of.at) &&
	    s->at.start <= clause.end + EVENT_FAR &&
	    clause.start <= s->at.end + EVENT_FAR;
}

static int
holds(const struct frame *s, const struct forming *f, const struct number *n)
{
	switch (s->kind) {
	case FRAME_SINCE:
		return is_since(s, f, n);
	case FRAME_LONG:
		return is_long(s, f, n);
	case FRAME_RATE:
		return is_rate(s, f, n);
	case FRAME_FRONT:
		return n->at.start >= s->at.end;
	case FRAME_THEN:
		return is_then(s, f, n);
	case FRAME_AFTER:
		return is_after(s, f, n);
	case FRAME_CAUSE:
		return is_cause(s, f, n);
	case FRAME_FORMER:
		return is_former(s, f, n);
	case FRAME_PERIOD:
		return is_period(s, f, n);
	case FRAME_ONE:
	case FRAME_SEVERAL:
		return is_event_of(s, f, n);
	case FRAME_UNTRUE:
	case FRAME_AFTERMATH:
		return 0;		/* no time of a figure */
	}
	return 0;
}

const struct frame *
holds_last(const struct forming *f, const struct number *n, int from, int to)
{
	for (size_t i = f->frames.n; i > 0; i--) {
		const struct frame *s = &f->frames.v[i - 1];

		if ((int)s->kind >= from && (int)s->kind <= to &&
		    holds(s, f, n))
			return s;
	}
	return NULL;
}
