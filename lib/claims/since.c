#include "claims/since.h"

#include "claims/time.h"

#define THEN_SENTENCES	2	/* back to the date of "since then" */
#define SINCE_FAR	60	/* between "since" and its date */
#define RECENT_DAYS	7	/* a story of several days began in them */

/* The first date from a place on, if it can be told when it was. */
static const struct number *
date_after(const struct forming *f, size_t from)
{
	const struct numbers *all = &f->sentence->numbers;

	for (size_t i = 0; i < all->n; i++) {
		const struct number *n = &all->v[i];

		if (n->kind == NUMBER_DATE && n->at.end > from &&
		    n->at.start <= from + SINCE_FAR)
			return forming_date(f, n).n > 0 ? n : NULL;
	}
	return NULL;
}

/* The last date that the sentences right before this one tell. */
static struct span
date_before(const struct forming *f)
{
	const struct placed_sentences *all = f->earlier;

	for (size_t i = all->n; i > 0; i--) {
		if (all->v[i - 1].n + THEN_SENTENCES < f->sentence->n)
			break;
		if (all->v[i - 1].when.n > 0)
			return all->v[i - 1].when;
	}
	return (struct span){ NULL, 0 };
}

static int
is_recent(const struct forming *f, struct span when)
{
	struct time_span day = time_read(time_day(forming_published(f)));

	return TIME_KNOWN(day) &&
	    time_read(when).from >= day.from - RECENT_DAYS * TIME_DAY;
}

static void
add_since(struct forming *f, struct extent at, struct span when)
{
	if (!TIME_KNOWN(time_read(when)))
		return;
	if (span_find(when, SPAN("/")) == when.n)
		when = time_since(f->arena, when);
	frames_add(f, (struct frame){ .kind = FRAME_SINCE, .when = when,
	    .recent = is_recent(f, when), .at = at });
}

void
since_date(struct forming *f, const struct framing *here)
{
	const struct number *date = date_after(f, here->at.start);

	if (date != NULL)
		add_since(f, (struct extent){ here->at.start, date->at.end },
		    forming_date(f, date));
}

void
since_then(struct forming *f, const struct framing *here)
{
	add_since(f, here->at, date_before(f));
}
