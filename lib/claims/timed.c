#include "claims/timed.h"

#include "claims/holds.h"
#include "claims/time.h"

#define WEEK		(7 * TIME_DAY)
#define MONTH		(27 * TIME_DAY)	/* the shortest */
#define LAST_KNOWN	(130 * TIME_DAY)	/* a quarter, and some days */
#define DATE_NEAR	12	/* from a date to its event: ", shooting " */

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

/* "Profit was $3m, up 8% from 2024": the date of another level. */
static int
is_of_another(const struct forming *f, const struct number *n,
    const struct number *date)
{
	return is_of_aftermath(f, n, date) ||
	    (n->predicate.role == PART_ATTRIBUTE &&
	    holds_level(f, n->at.end, date->at.start));
}

/*
 * Does a date tell of a number?  "At the funeral of Otieno, who died on Monday"
 * tells of a verb in another clause than the one who is counted.
 */
static int
has_date(const struct forming *f, const struct number *n,
    const struct number *date)
{
	const struct extent clause = forming_clause(f, n);

	if (EXTENT_SET(n->predicate.at) &&
	    !EXTENT_HOLDS(clause, n->predicate.at))
		return EXTENT_HOLDS(forming_clause(f, date), n->predicate.at);
	return EXTENT_HOLDS(clause, date->at);
}

/*
 * The first date with this role in the number's clause, if it can be told; for
 * a level, that behind it: "1.1bn in the third quarter, and 980m a year ago".
 */
static const struct number *
date_in(const struct forming *f, const struct number *of,
    enum number_role role)
{
	const struct numbers *all = &f->sentence->numbers;
	const struct number *first = NULL;

	for (size_t i = 0; i < all->n; i++) {
		const struct number *n = &all->v[i];

		if (n->role != role || !has_date(f, of, n) ||
		    is_of_another(f, of, n) ||
		    (role != ROLE_DURING && forming_date(f, n).n == 0))
			continue;
		if (of->predicate.role != PART_ATTRIBUTE ||
		    n->at.start >= of->at.end)
			return n;
		first = first == NULL ? n : first;
	}
	return first;
}

/* Does the clause go on to what a figure is compared with, and its date? */
static int
is_compared(const struct forming *f, const struct number *n,
    const struct number *date)
{
	const struct numbers *all = &f->sentence->numbers;

	for (size_t i = 0; i < all->n; i++)
		if (all->v[i].role == ROLE_FROM &&
		    n->at.end <= all->v[i].at.start &&
		    all->v[i].at.end <= date->at.start &&
		    EXTENT_HOLDS(forming_clause(f, n), all->v[i].at))
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
		    forming_date(f, &all->v[i]).n > 0 &&
		    !is_of_aftermath(f, n, &all->v[i]))
			return &all->v[i];
	return NULL;
}

/*
 * "Output grew 7% in the first quarter", told in May: no other event's figure,
 * but the last that is known, for that stretch of time.  "Last week, 214 new
 * cases and eight deaths": nor is that what all came to.
 */
static void
set_stretch(struct report *r, const struct forming *f, const struct number *n,
    struct span text)
{
	struct time_span t = time_read(r->when);
	struct time_span now = time_read(forming_published(f));
	int64_t least = forming_tallies(n) ? WEEK : MONTH;

	if ((r->role == PART_ATTRIBUTE || least == WEEK) && TIME_KNOWN(t) &&
	    TIME_KNOWN(now) && t.to - t.from >= least &&
	    t.to + LAST_KNOWN >= now.from)
		r->window = text;
}

/*
 * In "to A, from B in 2022" the time is that of B; in "from B on Monday" it is
 * that of its count, and not of the event.
 */
static void
set_when(struct report *r, const struct forming *f, const struct number *n)
{
	const struct number *date = date_in(f, n, ROLE_WHEN);
	const struct frame *frame;

	if (n->role == ROLE_TO || n->role == ROLE_BY ||
	    (n->role == ROLE_FROM && r->as_of_from == AS_OF_CLAUSE))
		return;
	if (date != NULL) {
		if (is_compared(f, n, date))
			return;
		r->when = forming_when(f, date);
		set_stretch(r, f, n, date->text);
		return;
	}
	frame = holds_last(f, n, FRAME_FRONT, FRAME_CAUSE);
	if (frame != NULL) {
		r->when = frame->when;
		if (frame->kind == FRAME_FRONT)
			set_stretch(r, f, n, forming_text(f, frame->at));
		return;
	}
	date = date_before(f, n);
	if (date != NULL)
		r->when = forming_when(f, date);
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

/* "In the past four days" began four days ago. */
static struct span
begin_of(const struct forming *f, const struct number *date)
{
	struct time_span day = time_read(time_day(forming_published(f)));

	if (date->kind != NUMBER_DURATION || !TIME_KNOWN(day) ||
	    forming_days(date) == 0)
		return forming_date(f, date);
	return time_since(f->arena, time_back(f->arena, day,
	    forming_days(date)));
}

/* What the words call an earlier figure is what the count rose from. */
static void
set_former(struct report *r, const struct forming *f, const struct number *n)
{
	if ((n->role == ROLE_NONE || n->role == ROLE_TOTAL) &&
	    holds_last(f, n, FRAME_FORMER, FRAME_FORMER) != NULL)
		r->figure_role = ROLE_FROM;
}

/* The stretch that a figure is limited to; the time of that is its own. */
static void
set_window(struct report *r, const struct forming *f, const struct number *n)
{
	const struct number *date = date_in(f, n, ROLE_DURING);
	const struct frame *frame;

	if (date != NULL && !begins_event(f, date)) {
		r->window = date->text;
		r->when = begin_of(f, date);
	}
	frame = holds_last(f, n, FRAME_PERIOD, FRAME_PERIOD);
	if (frame != NULL && r->window.n == 0 && r->when.n == 0)
		r->window = frame->text;	/* no other time's */
	frame = holds_last(f, n, FRAME_SINCE, FRAME_SINCE);
	if (frame == NULL)
		frame = holds_last(f, n, FRAME_LONG, FRAME_RATE);
	if (frame == NULL)
		return;
	if (!frame->recent)
		r->window = frame->text;
	r->when = frame->when;
}

static void
set_events(struct report *r, const struct forming *f, const struct number *n)
{
	if (holds_last(f, n, FRAME_SEVERAL, FRAME_SEVERAL) != NULL)
		r->events = EVENTS_SEVERAL;
	else if (holds_last(f, n, FRAME_ONE, FRAME_ONE) != NULL)
		r->events = EVENTS_ONE;
}

void
timed_set(struct report *r, const struct forming *f, const struct number *n)
{
	set_when(r, f, n);
	set_former(r, f, n);
	set_window(r, f, n);
	set_as_whole(r, f, n);
	set_events(r, f, n);
}
