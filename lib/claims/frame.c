#include "claims/frame.h"

#include "claims/time.h"
#include "text/utf8.h"

#define FRONT		8	/* before a date at the front: "Back in " */
#define NEAR		2	/* between a clause and what follows: ", " */
#define SINCE_NEAR	24	/* between what happened and "since" */
#define SINCE_FAR	60	/* between "since" and its date */
#define THEN_FAR	60	/* "when it fell into a river, killing" */
#define LONG_NEAR	24	/* between a war and what it did */
#define LONG_FAR	40	/* between what happened and "in the war" */
#define LONG_WORDS	4	/* between "in" and the war: "the country's" */

struct extent
frame_clause(const struct forming *f, const struct number *n)
{
	if (EXTENT_SET(n->clause))
		return n->clause;
	return (struct extent){ 0, utf8_count(f->sentence->text) };
}

struct span
frame_published(const struct forming *f)
{
	if (f->document != NULL && f->document->published.n > 0)
		return f->document->published;
	return f->sentence->published;
}

struct span
frame_date(const struct forming *f, const struct number *n)
{
	struct span text = n->iso.n > 0 ? n->iso : n->timex;

	if (text.n > 0 && text.p[0] == 'T')
		text = arena_join(f->arena, span_sub(frame_published(f), 0,
		    10), SPAN(""), text);
	if (!TIME_KNOWN(time_read(text)))
		return (struct span){ NULL, 0 };
	return text;
}

static struct span
text_at(const struct forming *f, struct extent at)
{
	struct span text = f->sentence->text;

	return span_sub(text, utf8_offset(text, at.start),
	    utf8_offset(text, at.end));
}

static int
is_word(const struct forming *f, const struct words *w, size_t i,
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

static void
add(struct forming *f, struct frame frame)
{
	frame.text = text_at(f, frame.at);
	*VEC_PUSH(f->arena, &f->frames) = frame;
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
			return frame_date(f, n).n > 0 ? n : NULL;
	}
	return NULL;
}

static void
add_since(struct forming *f, size_t from)
{
	const struct number *date = date_after(f, from);
	struct span when;

	if (date == NULL)
		return;
	when = frame_date(f, date);
	if (span_find(when, SPAN("/")) == when.n)
		when = arena_join(f->arena, when, SPAN("/"), SPAN(".."));
	add(f, (struct frame){ .kind = FRAME_SINCE, .when = when,
	    .at = { from, date->at.end } });
}

/* "The war", and not "war crimes" or "war-torn". */
static int
stands_alone(const struct forming *f, const struct words *w, size_t end)
{
	if (end >= w->n)
		return 1;
	if (w->v[end].kind == WORD_PUNCT)
		return !w->v[end].glued || !words_is(w, end, "-");
	return is_word(f, w, end, "in") || is_word(f, w, end, "since") ||
	    is_word(f, w, end, "then") || is_word(f, w, end, "when");
}

/* The word "in" or "since" that a long event stands behind; else i. */
static size_t
inside_from(const struct forming *f, const struct words *w, size_t i)
{
	for (size_t k = i; k > 0 && i - k <= LONG_WORDS; k--)
		if (is_word(f, w, k - 1, "in") || is_word(f, w, k - 1,
		    "since"))
			return k - 1;
	return i;
}

static void
add_long(struct forming *f, const struct words *w, size_t i, size_t n)
{
	size_t from = inside_from(f, w, i);

	if (stands_alone(f, w, i + n))
		add(f, (struct frame){ .kind = FRAME_LONG, .inside = from < i,
		    .at = { w->v[from].start, w->v[i + n - 1].end },
		    .when = arena_join(f->arena, SPAN(".."), SPAN("/"),
		    span_sub(frame_published(f), 0, 10)) });
}

/* "… in 2007, when a student …": the date before a word. */
static void
add_then(struct forming *f, const struct word *w)
{
	const struct numbers *all = &f->sentence->numbers;

	for (size_t i = all->n; i > 0; i--) {
		const struct number *n = &all->v[i - 1];

		if (n->at.end > w->start)
			continue;
		if (n->kind == NUMBER_DATE && frame_date(f, n).n > 0 &&
		    w->start - n->at.end <= NEAR)
			add(f, (struct frame){ .kind = FRAME_THEN,
			    .at = { n->at.start, w->end },
			    .when = frame_date(f, n) });
		return;
	}
}

/* A date at the front of a sentence holds for all that is behind it. */
static void
add_front(struct forming *f)
{
	const struct numbers *all = &f->sentence->numbers;
	const struct number *n = all->v;

	if (n->role == ROLE_WHEN && n->at.start <= FRONT &&
	    frame_date(f, n).n > 0)
		add(f, (struct frame){ .kind = FRAME_FRONT, .at = n->at,
		    .when = frame_date(f, n) });
}

void
frame_open(struct forming *f)
{
	struct words w = { 0 };
	struct row row;
	size_t n;

	if (f->sentence->numbers.n == 0)
		return;
	add_front(f);
	words_read(&w, f->arena, f->sentence->text);
	for (size_t i = 0; i < w.n; i++) {
		n = lexicon_match(&f->tables->frames, w.v + i, w.n - i, &row);
		if (n == 0)
			continue;
		if (is_word(f, &w, i, "since"))
			add_since(f, w.v[i].start);
		else if (is_word(f, &w, i, "event"))
			add_long(f, &w, i, n);
		else if (is_word(f, &w, i, "when"))
			add_then(f, &w.v[i]);
	}
}

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

/* "The war has killed …": nothing between it and what it did. */
static int
does(const struct frame *s, const struct forming *f, const struct number *n)
{
	size_t verb = verb_start(n);
	struct span between;

	if (s->at.end > verb || verb - s->at.end > LONG_NEAR)
		return 0;
	between = text_at(f, (struct extent){ s->at.end, verb });
	return span_find(between, SPAN(",")) == between.n;
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
	return s->at.start >= verb_end(n) &&
	    s->at.start <= verb_end(n) + LONG_FAR;
}

/* Does the word behind the date begin the number's clause, or lead to it? */
static int
is_then(const struct frame *s, const struct forming *f,
    const struct number *n)
{
	size_t clause = frame_clause(f, n).start;

	return s->at.end <= n->at.start && s->at.start < clause &&
	    clause <= s->at.end + THEN_FAR;
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

/* The date with this role in the number's clause, if it can be told. */
static const struct number *
date_in(const struct forming *f, const struct number *of,
    enum number_role role)
{
	const struct numbers *all = &f->sentence->numbers;

	for (size_t i = 0; i < all->n; i++) {
		const struct number *n = &all->v[i];

		if (n->role == role && EXTENT_HOLDS(frame_clause(f, of),
		    n->at) && (role == ROLE_DURING || frame_date(f, n).n > 0))
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

/* In "to A, from B in 2022" the time is that of B. */
static void
set_when(struct report *r, const struct forming *f, const struct number *n)
{
	const struct number *date = date_in(f, n, ROLE_WHEN);
	const struct frame *frame;

	if (n->role == ROLE_TO || n->role == ROLE_BY)
		return;
	if (date != NULL && !is_compared(f, n, date))
		r->when = frame_date(f, date);
	frame = frame_of(f, n, FRAME_FRONT, FRAME_THEN);
	if (date == NULL && frame != NULL)
		r->when = frame->when;
}

void
frame_set(struct report *r, const struct forming *f, const struct number *n)
{
	const struct number *date = date_in(f, n, ROLE_DURING);
	const struct frame *frame, *dated;

	set_when(r, f, n);
	if (date != NULL) {
		r->window = date->text;
		r->when = frame_date(f, date);
	}
	frame = frame_of(f, n, FRAME_LONG, FRAME_LONG);
	dated = frame_of(f, n, FRAME_SINCE, FRAME_SINCE);
	frame = dated != NULL ? dated : frame;
	if (frame != NULL) {
		r->window = frame->text;
		r->when = frame->when;
	}
}
