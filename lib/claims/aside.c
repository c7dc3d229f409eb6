#include "claims/aside.h"

#include "claims/depth.h"
#include "claims/order.h"

#define MONTH_WRITTEN	7	/* 2022-01 */

/* "../2022-01-05": some time before. */
static int
is_before(const struct report *r)
{
	return r->window.n == 0 && time_is_until(r->when);
}

/* 2012-12, or the year where no more, or a season, is said. */
static struct span
month_of(struct span when)
{
	return span_sub(when, 0, when.n >= MONTH_WRITTEN && when.p[4] == '-' &&
	    when.p[5] <= '1' ? MONTH_WRITTEN : 4);
}

/* The month in which a time lies, or 2023-07/2023-09 where in several. */
static struct span
months_of(struct aside *s, struct span when)
{
	struct span from, to, both;
	size_t slash;

	when = time_until_what(when);
	slash = span_find(when, SPAN("/"));
	from = month_of(when);
	to = month_of(span_sub(when, slash + 1, when.n));
	if (to.n < MONTH_WRITTEN || from.n != to.n || span_eq(from, to))
		return from;
	both = arena_join(s->scratch, from, SPAN("/"), to);
	return pool_keep(&s->texts, both);
}

/* Prices and lengths are of no event. */
static int
is_of_event(const struct report *r)
{
	return r->role != PART_ATTRIBUTE && r->unit.n == 0 &&
	    (r->kind == NUMBER_CARDINAL || r->kind == NUMBER_IMPLIED);
}

/*
 * A stretch of time in which things happen: a year, since the war began.  Its
 * beginning counts, for it may not be over.
 */
static int
is_stretch(const struct report *r, struct time_span t)
{
	return is_of_event(r) && !is_before(r) && (r->window.n > 0 ||
	    t.to - t.from >= 2 * ASIDE_DAYS * TIME_DAY);
}

/* "The war has killed …": all that a long event did. */
static int
is_long(const struct report *r)
{
	return r->window.n > 0 && is_of_event(r) &&
	    time_is_until(r->when);
}

static int
is_old(const struct aside *s, const struct report *r)
{
	struct time_span t = time_read(r->when);

	if (!TIME_KNOWN(t) || !TIME_KNOWN(s->first) ||
	    (r->window.n > 0 && !is_of_event(r)))
		return 0;
	return (is_stretch(r, t) ? t.from : t.to) + ASIDE_DAYS * TIME_DAY <=
	    s->first.from;
}

static int
is_running(const struct aside *s, const struct report *r)
{
	return r->window.n > 0 && time_read(r->when).to > s->first.from;
}

void
aside_open(struct aside *s, const struct tables *tables, struct arena *arena,
    struct arena *scratch, size_t papers, struct time_span first)
{
	*s = (struct aside){ .tables = tables, .arena = arena,
	    .scratch = scratch, .papers = papers, .first = first };
	several_open(&s->several, arena);
	s->texts.arena = s->months.texts.arena = s->days.texts.arena = arena;
}

/* Count a paper for a time, but once. */
static void
count_paper(struct aside *s, struct aside_times *all, struct span time,
    size_t paper)
{
	size_t n = pool_number(&all->texts, time);

	if (n == all->papers.n) {
		*VEC_PUSH(s->arena, &all->papers) = 0;
		*VEC_PUSH(s->arena, &all->last) = (size_t)-1;
	}
	all->papers.v[n] += all->last.v[n] != paper;
	all->last.v[n] = paper;
}

/* Do at least half of all papers begin with an old event of this time? */
static int
half_begin(const struct aside *s, struct span month)
{
	size_t n = pool_find(&s->months.texts, month);

	return n != POOL_NOT && s->papers > 1 &&
	    2 * s->months.papers.v[n] >= s->papers;
}

/* Who is charged, or laid to rest, is so on another day than the event's. */
static int
is_aftermath(const struct aside *s, const struct report *r)
{
	struct row row;

	if (!tables_find(&s->tables->frames, s->scratch, r->predicate, &row))
		return 0;
	do {
		if (span_is(lexicon_column(&row, 1), "aftermath"))
			return 1;
	} while (lexicon_next(&row));
	return 0;
}

/* Does it say on which day, or in which night, its event was? */
static int
is_of_day(const struct report *r)
{
	struct time_span t = time_read(r->when);

	return r->window.n == 0 && TIME_KNOWN(t) &&
	    t.to - t.from <= 2 * TIME_DAY && r->when.n >= TIME_DAY_WRITTEN;
}

/* Does the paper begin with another figure of the same, which is not old? */
static int
tells_now(const struct aside *s, const struct aside_told *old)
{
	for (size_t i = 0; i < s->now.n; i++) {
		const struct aside_told *now = &s->now.v[i];

		if (span_eq(now->predicate, old->predicate) &&
		    (order_double(now->low, old->low) != 0 ||
		    order_double(now->high, old->high) != 0))
			return 1;
	}
	return 0;
}

/* All that the last paper begins with has been noted. */
static void
end_paper(struct aside *s)
{
	for (size_t i = 0; i < s->old.n; i++)
		if (!tells_now(s, &s->old.v[i]))
			count_paper(s, &s->months, s->old.v[i].month,
			    s->noted);
	s->now.n = s->old.n = 0;
}

/* The first of the days that a paper begins with. */
static void
note_day(struct aside *s, const struct report *r, size_t paper)
{
	struct time_span t = time_read(time_day(r->when));

	while (s->own.n <= paper)
		*VEC_PUSH(s->arena, &s->own) = (struct time_span){ 0 };
	if (!TIME_KNOWN(s->own.v[paper]) || t.from < s->own.v[paper].from)
		s->own.v[paper] = t;
	count_paper(s, &s->days, time_day(r->when), paper);
}

static void
note_lead(struct aside *s, const struct report *r, size_t paper)
{
	struct aside_told told = { pool_keep(&s->texts, r->predicate),
	    pool_keep(&s->texts, months_of(s, r->when)), r->low, r->high };

	if (!is_old(s, r) && is_of_event(r))
		*VEC_PUSH(s->arena, &s->now) = told;
	if (is_old(s, r) && !is_running(s, r))
		*VEC_PUSH(s->arena, &s->old) = told;
	else if (is_of_day(r) && is_of_event(r) && !is_aftermath(s, r))
		note_day(s, r, paper);
}

static void
note_long(struct aside *s, const struct report *r, size_t paper)
{
	if (depth_of(r) > DEPTH_FIRST || s->last_long == paper + 1)
		return;
	s->longs++;
	s->last_long = paper + 1;
}

void
aside_note(struct aside *s, const struct report *r, size_t paper)
{
	several_note(&s->several, r, paper);
	if (is_long(r)) {
		note_long(s, r, paper);
		return;
	}
	if (is_old(s, r) && !is_of_event(r))
		return;		/* last year's revenue tells of no event */
	if (depth_of(r) > DEPTH_LEAD)
		return;
	if (s->noted != paper + 1)
		end_paper(s);
	s->noted = paper + 1;
	note_lead(s, r, paper);
}

/* The day that most papers begin with, two of three, else the earliest. */
void
aside_settle(struct aside *s)
{
	const struct span *days = s->days.texts.v;
	const size_t *papers = s->days.papers.v;
	size_t first = 0, best = 0, all = 0;

	end_paper(s);
	several_settle(&s->several);
	for (size_t i = 0; i < s->days.papers.n; i++) {
		all += papers[i];
		if (span_cmp(days[i], days[first]) < 0)
			first = i;
		if (papers[i] > papers[best])
			best = i;
	}
	if (all > 0)
		s->day = time_read(days[3 * papers[best] >= 2 * all ? best :
		    first]);
}

/*
 * A day less could be a time zone, but not in a paper that begins with the
 * story's day; a month or a week has said enough.
 */
static int
is_of_earlier_day(const struct aside *s, const struct report *r, size_t paper)
{
	struct time_span t = time_read(r->when);

	if (!TIME_KNOWN(s->day) || !TIME_KNOWN(t) || !is_of_event(r) ||
	    r->window.n > 0 || is_before(r) || depth_of(r) <= DEPTH_LEAD)
		return 0;
	if (paper < s->own.n && s->own.v[paper].from == s->day.from &&
	    t.to <= s->day.from)
		return 1;
	return t.to + (is_of_day(r) ? TIME_DAY : 0) <= s->day.from;
}

/* Who says in so many words that it was before need not tell it far down. */
static int
is_before_day(const struct aside *s, const struct report *r)
{
	return TIME_KNOWN(s->day) && is_of_event(r) && is_before(r) &&
	    depth_of(r) > DEPTH_FIRST &&
	    time_read(r->when).to <= s->day.from;
}

/* "86 in the past four days", told further down than the raid of today. */
static int
is_of_longer(const struct aside *s, const struct report *r)
{
	struct time_span t = time_read(r->when);

	return TIME_KNOWN(s->day) && TIME_KNOWN(t) && is_of_event(r) &&
	    r->window.n > 0 && depth_of(r) > DEPTH_LEAD &&
	    t.from + TIME_DAY < s->day.from;
}

/* What happened long before, or is counted since so long ago. */
static enum aside_is
old_time(struct aside *s, const struct report *r, struct span *time)
{
	*time = months_of(s, r->when);
	if (is_running(s, r))
		return ASIDE_SINCE;
	return half_begin(s, *time) ? ASIDE_NOT : ASIDE_THEN;
}

enum aside_is
aside_time(struct aside *s, const struct report *r, size_t paper,
    struct span *time)
{
	if (is_long(r))
		return 2 * s->longs < s->papers ? ASIDE_LONG : ASIDE_NOT;
	if (is_old(s, r))
		return old_time(s, r, time);
	if (is_before_day(s, r)) {
		*time = time_until_what(r->when);
		return ASIDE_BEFORE;
	}
	if (is_of_earlier_day(s, r, paper)) {
		*time = is_of_day(r) ? time_day(r->when) : r->when;
		return ASIDE_DAY;
	}
	if (is_of_longer(s, r)) {
		*time = time_day(r->when);
		return ASIDE_SINCE;
	}
	return several_is(&s->several, r, paper) ? ASIDE_SEVERAL : ASIDE_NOT;
}
