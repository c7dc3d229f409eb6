#include "claims/timed.h"

#include "claims/tables.h"
#include "claims/time.h"

#define NEAR		2	/* between a clause and what follows: ", " */
#define SINCE_NEAR	24	/* between what happened and "since" */
#define THEN_FAR	60	/* "when it fell into a river, killing" */
#define AFTER_FRONT	5	/* in front of a sentence: "Just " */
#define DATE_NEAR	12	/* from a date to its event: ", shooting " */
#define FORMER_FAR	100	/* "earlier toll from the strike on Solte said 15" */
#define LONG_NEAR	24	/* between a war and what it did */
#define LONG_FAR	48	/* … or "has", or between that and "in the war" */

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

/* Is there a quantity between two places? */
static int
has_quantity(const struct forming *f, size_t from, size_t to)
{
	const struct numbers *all = &f->sentence->numbers;

	for (size_t i = 0; i < all->n; i++)
		if (all->v[i].kind != NUMBER_DATE && all->v[i].at.start >= from &&
		    all->v[i].at.end <= to)
			return 1;
	return 0;
}

/*
 * Does "since" tell of a number?  It follows its clause or, soon, its predicate;
 * or the sentence begins with it.
 */
static int
is_since(const struct frame *s, const struct forming *f,
    const struct number *n)
{
	const struct extent clause = frame_clause(f, n);

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
	return w.n > 0 && frame_is_word(f, &w, w.n - 1, "perfect");
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
	between = frame_text(f, (struct extent){ s->at.end, verb });
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
is_long(const struct frame *s, const struct forming *f,
    const struct number *n)
{
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
	size_t clause = frame_clause(f, n).start;

	return s->at.end <= n->at.start && s->at.start <= clause &&
	    clause <= s->at.end + THEN_FAR;
}

static int
has_comma(const struct forming *f, size_t from, size_t to)
{
	struct span text = frame_text(f, (struct extent){ from, to });

	return span_find(text, SPAN(",")) < text.n;
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
	    frame_clause(f, n).start >= s->at.start;
}

/*
 * "1,100 died when a mill fell in 2013": the clause right behind the number's own
 * tells what did it, if it was done to those counted.  "It won 310 seats after it
 * lost in 2013" was not.
 */
static int
is_cause(const struct frame *s, const struct forming *f,
    const struct number *n)
{
	const struct extent clause = frame_clause(f, n);

	return n->predicate.role == PART_PATIENT &&
	    s->at.start >= clause.end && s->at.start <= clause.end + NEAR &&
	    tables_growth(f->tables, f->arena, n->predicate.class,
	    n->of.class) != GROWTH_NONE;
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
 * What has a level, has it for some time: "annual revenue", "3% year on year".
 * What stands behind a figure, with none between, is told of it.
 */
static int
is_period(const struct frame *s, const struct forming *f,
    const struct number *n)
{
	if (n->predicate.role != PART_ATTRIBUTE)
		return 0;
	return EXTENT_HOLDS(n->of.at, s->at) ||
	    s->at.end + 1 == n->of.at.start || (s->at.start >= n->at.end &&
	    s->at.start <= frame_clause(f, n).end + NEAR &&
	    !has_quantity(f, n->at.end, s->at.start));
}

static int
holds(const struct frame *s, const struct forming *f, const struct number *n)
{
	switch (s->kind) {
	case FRAME_SINCE:
		return is_since(s, f, n);
	case FRAME_LONG:
		return is_long(s, f, n);
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
	case FRAME_UNTRUE:
	case FRAME_AFTERMATH:
		return 0;		/* no time of a figure */
	}
	return 0;
}

/* The last frame of some kinds that holds a number. */
static const struct frame *
frame_of(const struct forming *f, const struct number *n, int from, int to)
{
	for (size_t i = f->frames.n; i > 0; i--) {
		const struct frame *s = &f->frames.v[i - 1];

		if ((int)s->kind >= from && (int)s->kind <= to &&
		    holds(s, f, n))
			return s;
	}
	return NULL;
}

/* Is it the day of what was done about what happened to those counted? */
static int
is_of_aftermath(const struct forming *f, const struct number *n,
    const struct number *date)
{
	for (size_t i = 0; i < f->frames.n; i++) {
		const struct frame *s = &f->frames.v[i];

		if (s->kind == FRAME_AFTERMATH &&
		    EXTENT_HOLDS(s->at, date->at) &&
		    EXTENT_SET(n->predicate.at) &&
		    !EXTENT_MEET(s->at, n->predicate.at))
			return 1;
	}
	return 0;
}

/* "Profit was $3m, up 8% from 2024": the date of another quantity. */
static int
is_of_another(const struct forming *f, const struct number *n,
    const struct number *date)
{
	return is_of_aftermath(f, n, date) ||
	    (n->predicate.role == PART_ATTRIBUTE &&
	    has_quantity(f, n->at.end, date->at.start));
}

/* The date with this role in the number's clause, if it can be told. */
static const struct number *
date_in(const struct forming *f, const struct number *of,
    enum number_role role)
{
	const struct numbers *all = &f->sentence->numbers;

	for (size_t i = 0; i < all->n; i++) {
		const struct number *n = &all->v[i];

		if (n->role == role && EXTENT_HOLDS(frame_clause(f, of),
		    n->at) && !is_of_another(f, of, n) &&
		    (role == ROLE_DURING || frame_date(f, n).n > 0))
			return n;
	}
	return NULL;
}

/* Does the clause go on to what a figure is compared with, and when that was? */
static int
is_compared(const struct forming *f, const struct number *n,
    const struct number *date)
{
	const struct numbers *all = &f->sentence->numbers;

	for (size_t i = 0; i < all->n; i++)
		if (all->v[i].role == ROLE_FROM &&
		    n->at.end <= all->v[i].at.start &&
		    all->v[i].at.end <= date->at.start &&
		    EXTENT_HOLDS(frame_clause(f, n), all->v[i].at))
			return 1;
	return 0;
}

/* "In the Sept. 16, 2010, shooting death of": the date before what happened. */
static const struct number *
date_before(const struct forming *f, const struct number *n)
{
	const struct numbers *all = &f->sentence->numbers;
	size_t event = n->predicate.at.start;

	for (size_t i = 0; i < all->n && event < n->at.start; i++)
		if (all->v[i].role == ROLE_WHEN &&
		    all->v[i].at.end <= event &&
		    event <= all->v[i].at.end + DATE_NEAR &&
		    frame_date(f, &all->v[i]).n > 0 &&
		    !is_of_aftermath(f, n, &all->v[i]))
			return &all->v[i];
	return NULL;
}

/* In "to A, from B in 2022" the time is that of B. */
static void
set_when(struct report *r, const struct forming *f, const struct number *n)
{
	const struct number *date = date_in(f, n, ROLE_WHEN);
	const struct frame *frame;

	if (n->role == ROLE_TO || n->role == ROLE_BY)
		return;
	if (date != NULL && !is_compared(f, n, date))
		r->when = frame_when(f, date);
	frame = frame_of(f, n, FRAME_FRONT, FRAME_CAUSE);
	if (date == NULL && frame != NULL)
		r->when = frame->when;
	if (date == NULL && frame == NULL &&
	    (date = date_before(f, n)) != NULL)
		r->when = frame_when(f, date);
}

/* Of 44 this year, 40: a part is of the time of its whole. */
static void
set_as_whole(struct report *r, const struct forming *f,
    const struct number *n)
{
	const struct numbers *all = &f->sentence->numbers;
	struct report whole = *r;

	if (r->when.n > 0 || n->part_of == NUMBER_NOT ||
	    n->part_of_n != NUMBER_NOT || n->part_of >= all->n ||
	    all->v[n->part_of].part_of != NUMBER_NOT)
		return;
	timed_set(&whole, f, &all->v[n->part_of]);
	r->when = whole.when;
	r->window = whole.window;
}

/* "Since Friday", in Sunday's report: since the event began. */
static int
begins_event(const struct forming *f, const struct number *date)
{
	for (size_t i = 0; i < f->frames.n; i++)
		if (f->frames.v[i].recent &&
		    EXTENT_HOLDS(f->frames.v[i].at, date->at))
			return 1;
	return 0;
}

void
timed_set(struct report *r, const struct forming *f, const struct number *n)
{
	const struct number *date = date_in(f, n, ROLE_DURING);
	const struct frame *frame, *dated;

	set_when(r, f, n);
	if (n->role == ROLE_NONE || n->role == ROLE_TOTAL)
		if (frame_of(f, n, FRAME_FORMER, FRAME_FORMER) != NULL)
			r->figure_role = ROLE_FROM;
	if (date != NULL && !begins_event(f, date)) {
		r->window = date->text;
		r->when = frame_date(f, date);
	}
	frame = frame_of(f, n, FRAME_PERIOD, FRAME_PERIOD);
	if (frame != NULL && r->window.n == 0)
		r->window = frame->text;
	frame = frame_of(f, n, FRAME_LONG, FRAME_LONG);
	dated = frame_of(f, n, FRAME_SINCE, FRAME_SINCE);
	frame = dated != NULL ? dated : frame;
	if (frame != NULL) {
		r->window = frame->recent ? r->window : frame->text;
		r->when = frame->when;
	}
	set_as_whole(r, f, n);
}
