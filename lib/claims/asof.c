#include "claims/asof.h"

#include "claims/time.h"
#include "text/utf8.h"

#define SAID_NEAR	6	/* between "said" and its date: " on " */
#define NEAR		2	/* between a clause and what follows: ", " */
#define SINCE_NEAR	24	/* between what happened and "since" */
#define SINCE_FAR	60	/* between "since" and its date */

struct extent
asof_clause(const struct forming *f, const struct number *n)
{
	if (EXTENT_SET(n->clause))
		return n->clause;
	return (struct extent){ 0, utf8_count(f->sentence->text) };
}

static struct span
published_of(const struct forming *f)
{
	if (f->document != NULL && f->document->published.n > 0)
		return f->document->published;
	return f->sentence->published;
}

/* A date as it is written; a time of day is of the day of publication. */
static struct span
date_text(const struct forming *f, const struct number *n)
{
	struct span text = n->iso.n > 0 ? n->iso : n->timex;

	if (text.n > 0 && text.p[0] == 'T')
		text = arena_join(f->arena, span_sub(published_of(f), 0, 10),
		    SPAN(""), text);
	if (!TIME_KNOWN(time_read(text)))
		return (struct span){ NULL, 0 };
	return text;
}

/* The date with this role in an extent, if it can be told when it was. */
static const struct number *
date_in(const struct forming *f, enum number_role role, struct extent where)
{
	const struct numbers *all = &f->sentence->numbers;

	for (size_t i = 0; i < all->n; i++) {
		const struct number *n = &all->v[i];

		if (n->role == role && EXTENT_HOLDS(where, n->at) &&
		    date_text(f, n).n > 0)
			return n;
	}
	return NULL;
}

/* "In the past day": a stretch of time in an extent. */
static const struct number *
window_in(const struct sentence *s, struct extent where)
{
	for (size_t i = 0; i < s->numbers.n; i++) {
		const struct number *n = &s->numbers.v[i];

		if (n->role == ROLE_DURING && EXTENT_HOLDS(where, n->at))
			return n;
	}
	return NULL;
}

/*
 * Does "since" tell of a number?  It follows its clause or, soon, its predicate;
 * or the sentence begins with it.
 */
static int
is_since(const struct since *s, const struct forming *f,
    const struct number *n)
{
	const struct extent clause = asof_clause(f, n);
	size_t verb = n->predicate.at.end > n->at.end ?
	    n->predicate.at.end : n->at.end;

	if (s->at.start == 0)
		return clause.start <= s->at.end + NEAR &&
		    n->at.start >= s->at.end;
	if (s->at.start >= clause.end)
		return s->at.start <= clause.end + NEAR;
	return s->at.start > clause.start && s->at.start >= verb &&
	    s->at.start <= verb + SINCE_NEAR;
}

/* A stretch of time that limits a figure: then that is when its event was. */
static void
set_window(struct report *r, const struct forming *f, const struct number *n)
{
	const struct number *date = window_in(f->sentence,
	    asof_clause(f, n));

	if (date != NULL) {
		r->window = date->text;
		r->when = date_text(f, date);
	}
	for (size_t i = 0; i < f->since.n; i++)
		if (is_since(&f->since.v[i], f, n)) {
			r->window = f->since.v[i].text;
			r->when = f->since.v[i].when;
		}
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
		    EXTENT_HOLDS(asof_clause(f, n), all->v[i].at))
			return 1;
	return 0;
}

/* As-of in the clause, else in the sentence, else when it was published. */
void
asof_set(struct report *r, const struct forming *f, const struct number *n)
{
	const struct sentence *s = f->sentence;
	struct extent all = { 0, utf8_count(s->text) };
	const struct number *date;

	if ((date = date_in(f, ROLE_AS_OF, asof_clause(f, n))) != NULL) {
		r->as_of = date_text(f, date);
		r->as_of_from = AS_OF_CLAUSE;
	} else if ((date = date_in(f, ROLE_AS_OF, all)) != NULL) {
		r->as_of = date_text(f, date);
		r->as_of_from = AS_OF_SENTENCE;
	} else if (published_of(f).n > 0) {
		r->as_of = published_of(f);
		r->as_of_from = AS_OF_PUBLISHED;
	}
	/* In "to A, from B in 2022" the time is that of B. */
	if (n->role != ROLE_TO && n->role != ROLE_BY &&
	    (date = date_in(f, ROLE_WHEN, asof_clause(f, n))) != NULL &&
	    !is_compared(f, n, date))
		r->when = date_text(f, date);
	set_window(r, f, n);
}

static int
in_content(const struct attribution *t, struct extent at)
{
	for (size_t i = 0; i < t->content.n; i++)
		if (EXTENT_MEET(t->content.v[i], at))
			return 1;
	return 0;
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
		    in_content(t, n->at) || date_text(f, n).n == 0)
			continue;
		r->as_of = date_text(f, n);
		r->as_of_from = AS_OF_SENTENCE;
	}
}

/* The first date from a place on, if it can be told when it was. */
static const struct number *
date_after(const struct forming *f, size_t from)
{
	const struct numbers *all = &f->sentence->numbers;

	for (size_t i = 0; i < all->n; i++) {
		const struct number *n = &all->v[i];

		if (n->kind == NUMBER_DATE && n->at.end > from &&
		    n->at.start <= from + SINCE_FAR)
			return date_text(f, n).n > 0 ? n : NULL;
	}
	return NULL;
}

static struct span
text_at(struct span text, struct extent at)
{
	return span_sub(text, utf8_offset(text, at.start),
	    utf8_offset(text, at.end));
}

static void
add_since(struct forming *f, const struct words *w, size_t i)
{
	const struct number *date = date_after(f, w->v[i].start);
	struct span end;
	struct since *s;

	if (date == NULL)
		return;
	s = VEC_PUSH(f->arena, &f->since);
	s->at = (struct extent){ w->v[i].start, date->at.end };
	end = date_text(f, date);
	if (span_find(end, SPAN("/")) == end.n)
		end = arena_join(f->arena, end, SPAN("/"), SPAN(".."));
	s->when = end;
	s->text = text_at(f->sentence->text, s->at);
}

void
asof_open(struct forming *f)
{
	struct words w = { 0 };
	struct row row;

	if (f->sentence->numbers.n < 2)
		return;
	words_read(&w, f->arena, f->sentence->text);
	for (size_t i = 0; i < w.n; i++)
		if (lexicon_match(&f->tables->since, w.v + i, w.n - i,
		    &row) > 0)
			add_since(f, &w, i);
}
