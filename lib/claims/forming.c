#include "claims/forming.h"

#include "claims/time.h"
#include "text/utf8.h"

#define MONTH		31
#define DAYS_MAX	10000	/* of a duration that is one between events */
#define EARLIER		12	/* before a date: "earlier " */
#define EARLIER_DAYS	2	/* no word says so of yesterday */

struct extent
forming_clause(const struct forming *f, const struct number *n)
{
	if (EXTENT_SET(n->clause))
		return n->clause;
	return (struct extent){ 0, utf8_count(f->sentence->text) };
}

int
forming_tallies(const struct number *n)
{
	return n->predicate.role == PART_PATIENT && EXTENT_SET(n->of.at) &&
	    !n->of.elided && EXTENT_HOLDS(n->of.at, n->predicate.at);
}

struct span
forming_published(const struct forming *f)
{
	if (f->document != NULL &&
	    TIME_KNOWN(time_read(f->document->published)))
		return f->document->published;
	if (TIME_KNOWN(time_read(f->sentence->published)))
		return f->sentence->published;
	return (struct span){ NULL, 0 };
}

struct span
forming_date(const struct forming *f, const struct number *n)
{
	struct span text = n->iso.n > 0 ? n->iso : n->timex;

	if (text.n > 0 && text.p[0] == 'T')
		text = arena_join(f->arena, time_day(forming_published(f)),
		    SPAN(""), text);
	if (!TIME_KNOWN(time_read(text)))
		return (struct span){ NULL, 0 };
	return text;
}

struct span
forming_text(const struct forming *f, struct extent at)
{
	struct span text = f->sentence->text;

	return span_sub(text, utf8_offset(text, at.start),
	    utf8_offset(text, at.end));
}

int
forming_is_word(const struct forming *f, const struct words *w, size_t i,
    const char *use)
{
	struct row row;

	if (lexicon_match(&f->tables->frames, w->v + i, w->n - i, &row) == 0)
		return 0;
	do {
		if (span_is(lexicon_column(&row, 1), use))
			return 1;
	} while (lexicon_next(&row));
	return 0;
}

struct span
forming_days_before(const struct forming *f, int64_t days)
{
	struct time_span day = time_read(time_day(forming_published(f)));

	if (!TIME_KNOWN(day))
		return (struct span){ NULL, 0 };
	return time_until(f->arena, time_back(f->arena, day, days));
}

/* "Earlier this week": neither today nor yesterday. */
static int
is_earlier(const struct forming *f, const struct number *date)
{
	size_t start = date->at.start;
	struct words w = { 0 };

	words_read(&w, f->arena, forming_text(f, (struct extent){
	    start > EARLIER ? start - EARLIER : 0, start }));
	return w.n > 0 && forming_is_word(f, &w, w.n - 1, "earlier");
}

struct span
forming_when(const struct forming *f, const struct number *date)
{
	struct span when = forming_date(f, date), before;
	struct time_span t = time_read(when);

	if (t.to - t.from <= EARLIER_DAYS * TIME_DAY ||
	    t.to - t.from > MONTH * TIME_DAY || !is_earlier(f, date))
		return when;
	before = forming_days_before(f, EARLIER_DAYS);
	return before.n > 0 ? before : when;
}

int64_t
forming_days(const struct number *n)
{
	static const struct { char unit; int days; } units[] = {
		{ 'D', 1 }, { 'W', 7 }, { 'M', 30 }, { 'Y', 365 },
	};

	if (n->iso.n == 0 || span_find(n->iso, SPAN("T")) < n->iso.n)
		return 0;		/* hours, or nobody knows */
	if (!n->has_value || n->value > DAYS_MAX ||
	    n->modifier == MODIFIER_LESS_THAN ||
	    n->modifier == MODIFIER_AT_MOST || n->modifier == MODIFIER_NEARLY)
		return EARLIER_DAYS;
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		if (n->iso.p[n->iso.n - 1] == units[i].unit)
			return (int64_t)n->value * units[i].days;
	return 0;
}
