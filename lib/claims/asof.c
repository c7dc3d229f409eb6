#include "claims/asof.h"

#include "claims/time.h"
#include "text/utf8.h"

#define COUNT_LONG	(2 * TIME_DAY)
#define DAY_NEAR	4	/* between a figure and its day: " on " */
#define BACK_FAR	12	/* behind a duration: " earlier" */
#define SAID_NEAR	6	/* between "said" and its date: " on " */

/* The date with this role in an extent, if it can be told when it was. */
static const struct number *
date_in(const struct forming *f, enum number_role role, struct extent where)
{
	const struct numbers *all = &f->sentence->numbers;

	for (size_t i = 0; i < all->n; i++) {
		const struct number *n = &all->v[i];

		if (n->role == role && EXTENT_HOLDS(where, n->at) &&
		    forming_date(f, n).n > 0)
			return n;
	}
	return NULL;
}

/* Do the words behind a duration make it one of long ago? */
static int
is_back(const struct forming *f, const struct number *duration)
{
	struct words w = { 0 };

	words_read(&w, f->arena, forming_text(f, (struct extent){
	    duration->at.end, duration->at.end + BACK_FAR }));
	return w.n > 0 && forming_is_word(f, &w, 0, "back");
}

/* A day: "from four on Monday", "four a day earlier", told from now. */
static struct span
day_told(const struct forming *f, const struct number *n, struct span now)
{
	struct time_span day = time_read(time_day(now));
	struct span date = forming_date(f, n);
	struct time_span t = time_read(date);

	if (n->kind == NUMBER_DATE && t.to - t.from <= COUNT_LONG)
		return date;
	if (n->kind == NUMBER_DURATION && TIME_KNOWN(day) &&
	    forming_days(n) > 0 && is_back(f, n))
		return time_back(f->arena, day, forming_days(n));
	return (struct span){ NULL, 0 };
}

/* What a figure is compared with was counted on the day right behind it. */
static void
set_compared(struct report *r, const struct forming *f,
    const struct number *n)
{
	const struct numbers *all = &f->sentence->numbers;
	struct span day;

	for (size_t i = 0; i < all->n; i++) {
		if (all->v[i].at.start < n->at.end ||
		    all->v[i].at.start > n->at.end + DAY_NEAR)
			continue;
		day = day_told(f, &all->v[i], r->as_of);
		if (day.n == 0)
			continue;
		r->as_of = day;
		r->as_of_from = AS_OF_CLAUSE;
		return;
	}
}

/* As-of in the clause, else in the sentence, else when it was published. */
void
asof_set(struct report *r, const struct forming *f, const struct number *n)
{
	struct extent all = { 0, utf8_count(f->sentence->text) };
	const struct number *date;

	if ((date = date_in(f, ROLE_AS_OF, forming_clause(f, n))) != NULL) {
		r->as_of = forming_date(f, date);
		r->as_of_from = AS_OF_CLAUSE;
	} else if ((date = date_in(f, ROLE_AS_OF, all)) != NULL) {
		r->as_of = forming_date(f, date);
		r->as_of_from = AS_OF_SENTENCE;
	} else if (forming_published(f).n > 0) {
		r->as_of = forming_published(f);
		r->as_of_from = AS_OF_PUBLISHED;
	}
	if (n->role == ROLE_FROM && n->predicate.role == PART_PATIENT)
		set_compared(r, f, n);
}

static int
in_content(const struct attribution *t, struct extent at)
{
	for (size_t i = 0; i < t->content.n; i++)
		if (EXTENT_MEET(t->content.v[i], at))
			return 1;
	return 0;
}

/* Is it the day of a report that tells its hour too, and so tells more? */
static int
is_now(const struct forming *f, const struct number *date)
{
	struct time_span now = time_read(forming_published(f));
	struct time_span day = time_read(forming_date(f, date));

	return TIME_KNOWN(now) && now.to - now.from < TIME_DAY &&
	    day.to - day.from >= TIME_DAY && day.from <= now.from &&
	    now.to <= day.to;
}

/* "…, officials said late Wednesday": the day of saying bounds a figure. */
void
asof_said(struct report *r, const struct forming *f,
    const struct attribution *t)
{
	const struct numbers *all = &f->sentence->numbers;

	if (!EXTENT_SET(t->cue) || r->as_of_from == AS_OF_CLAUSE ||
	    r->as_of_from == AS_OF_SENTENCE)
		return;
	for (size_t i = 0; i < all->n; i++) {
		const struct number *n = &all->v[i];

		if (n->role != ROLE_WHEN || n->at.start < t->cue.end ||
		    n->at.start > t->cue.end + SAID_NEAR ||
		    in_content(t, n->at) || forming_date(f, n).n == 0 ||
		    is_now(f, n))
			continue;
		r->as_of = forming_date(f, n);
		r->as_of_from = AS_OF_SENTENCE;
	}
}
