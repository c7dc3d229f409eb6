#include "claims/frames.h"

#include "claims/forming.h"
#include "claims/since.h"
#include "claims/time.h"

#define FRONT		8	/* before a date at the front: "Back in " */
#define NEAR		2	/* between a date and "when": ", " */
#define NOUN_WORDS	4	/* of what has a date: "the 2009 mill fire" */
#define CAUSE_FAR	80	/* beyond, a clause tells more than that */
#define DAYS_LEAST	2	/* of "days after" */
#define STRETCH_LEAST	28	/* days that are more than an event's */
#define FORMER_WORDS	3	/* "earlier official death toll" */
#define DONE_NEAR	10	/* between a deed and its date: " early on " */
#define APART_WORDS	4	/* "separate and unrelated gang shootings" */
#define LONG_WORDS	4	/* between "in" and the war: "the country's" */

void
frames_add(struct forming *f, struct frame frame)
{
	frame.text = forming_text(f, frame.at);
	*VEC_PUSH(f->arena, &f->frames) = frame;
}

/* What has no beginning: all that was until the document came out. */
static struct span
until_now(const struct forming *f)
{
	return time_until(f->arena, time_day(forming_published(f)));
}

/* "The war", and not "war crimes" or "war-torn". */
static int
stands_alone(const struct forming *f, const struct words *w, size_t end)
{
	if (end >= w->n)
		return 1;
	if (w->v[end].kind == WORD_PUNCT)
		return !w->v[end].glued || !words_is(w, end, "-");
	return forming_is_word(f, w, end, "in") ||
	    forming_is_word(f, w, end, "since") ||
	    forming_is_word(f, w, end, "then") ||
	    forming_is_word(f, w, end, "when");
}

/* The word "in" or "since" that a long event stands behind; else i. */
static size_t
inside_from(const struct forming *f, const struct words *w, size_t i)
{
	for (size_t k = i; k > 0 && i - k <= LONG_WORDS; k--)
		if (forming_is_word(f, w, k - 1, "in") ||
		    forming_is_word(f, w, k - 1, "since"))
			return k - 1;
	return i;
}

static void
add_long(struct forming *f, const struct framing *here)
{
	size_t from = inside_from(f, here->w, here->i);

	if (stands_alone(f, here->w, here->next))
		frames_add(f, (struct frame){ .kind = FRAME_LONG,
		    .inside = from < here->i,
		    .at = { here->w->v[from].start, here->at.end },
		    .when = until_now(f) });
}

/* What has no day: "3,000 people each year" */
static void
add_rate(struct forming *f, const struct framing *here)
{
	frames_add(f, (struct frame){ .kind = FRAME_RATE, .at = here->at,
	    .when = until_now(f) });
}

/* "The 2009 mill collapse, in which": is it a noun that has the date? */
static int
dates_noun(const struct forming *f, const struct words *w, size_t i,
    const struct number *date)
{
	size_t k = i;

	while (k > 0 && w->v[k - 1].start > date->at.start) {
		k--;
		if (w->v[k].start >= date->at.end && k + 1 < i &&
		    w->v[k].kind == WORD_PUNCT)
			return 0;
	}
	return k > 1 && i - k <= NOUN_WORDS + 1 &&
	    w->v[k - 1].start == date->at.start &&
	    forming_is_word(f, w, k - 2, "article");
}

/*
 * "… in 2007, when a student …", "the 2009 collapse, in which …": the date
 * before a word.
 */
static void
add_then(struct forming *f, const struct framing *here)
{
	const struct word *word = &here->w->v[here->i];
	const struct numbers *all = &f->sentence->numbers;

	for (size_t k = all->n; k > 0; k--) {
		const struct number *n = &all->v[k - 1];

		if (n->at.end > word->start)
			continue;
		if (n->kind == NUMBER_DATE && forming_date(f, n).n > 0 &&
		    (word->start - n->at.end <= NEAR ||
		    dates_noun(f, here->w, here->i, n)))
			frames_add(f, (struct frame){ .kind = FRAME_THEN,
			    .at = { n->at.start, word->end },
			    .when = forming_when(f, n) });
		return;
	}
}

/* "… when the mill fell in 2013": the date of the clause behind a word. */
static void
add_cause(struct forming *f, const struct framing *here)
{
	const struct word *word = &here->w->v[here->next - 1];
	const struct numbers *all = &f->sentence->numbers;

	for (size_t k = 0; k < all->n; k++) {
		const struct number *n = &all->v[k];

		if (n->role != ROLE_WHEN || n->clause.start < word->end ||
		    forming_date(f, n).n == 0)
			continue;
		if (n->clause.start <= word->end + NEAR &&
		    n->at.start <= word->end + CAUSE_FAR)
			frames_add(f, (struct frame){ .kind = FRAME_CAUSE,
			    .at = { word->start, n->at.end },
			    .when = forming_when(f, n) });
		return;
	}
}

/* "Six weeks after a massacre that killed 49", "days after a bombing". */
static void
add_after(struct forming *f, const struct framing *here)
{
	const struct numbers *all = &f->sentence->numbers;
	const struct word *before;
	struct extent at = { 0, here->w->v[here->i].end };
	int64_t days = 0, told;

	if (here->i == 0)
		return;
	before = &here->w->v[here->i - 1];
	if (forming_is_word(f, here->w, here->i - 1, "days")) {
		at.start = before->start;
		days = DAYS_LEAST;
	}
	for (size_t k = 0; k < all->n; k++)
		if (all->v[k].kind == NUMBER_DURATION &&
		    all->v[k].at.end == before->end) {
			at.start = all->v[k].at.start;
			told = forming_days(&all->v[k]);
			days = told > 0 ? told : days;	/* "days" */
		}
	if (days > 0)
		frames_add(f, (struct frame){ .kind = FRAME_AFTER, .at = at,
		    .when = forming_days_before(f, days) });
}

/* "An earlier death toll", "had initially been put": a figure that is one. */
static void
add_former(struct forming *f, const struct framing *here)
{
	const struct words *w = here->w;

	for (size_t k = here->i + 1; k < w->n && k <= here->i + FORMER_WORDS;
	    k++)
		if (forming_is_word(f, w, k, "count")) {
			frames_add(f, (struct frame){ .kind = FRAME_FORMER,
			    .at = { here->at.start, w->v[k].end } });
			return;
		}
}

/* "Proved to be incorrect", "were false", but not "were false alarms" */
static void
add_untrue(struct forming *f, const struct framing *here)
{
	const struct words *w = here->w;
	size_t k = here->next;

	if (k < w->n && forming_is_word(f, w, k, "untrue") &&
	    stands_alone(f, w, k + 1))
		frames_add(f, (struct frame){ .kind = FRAME_UNTRUE,
		    .at = { here->at.start, w->v[k].end } });
}

/* "Annual revenue", "up 8 percent from a year earlier" */
static void
add_period(struct forming *f, const struct framing *here)
{
	frames_add(f, (struct frame){ .kind = FRAME_PERIOD, .at = here->at });
}

/* "A shooting" */
static void
add_one(struct forming *f, const struct framing *here)
{
	frames_add(f, (struct frame){ .kind = FRAME_ONE, .at = here->at });
}

/*
 * "Four separate shootings".  The plural alone may be one event: air strikes,
 * the shootings of one man.
 */
static void
add_several(struct forming *f, const struct framing *here)
{
	for (size_t k = here->i; k > 0 && here->i - k < APART_WORDS; k--)
		if (forming_is_word(f, here->w, k - 1, "apart")) {
			frames_add(f, (struct frame){ .kind = FRAME_SEVERAL,
			    .at = here->at });
			return;
		}
}

/* "Charged on Tuesday with the murder of two": that is no day of the murder. */
static void
add_aftermath(struct forming *f, const struct framing *here)
{
	const struct numbers *all = &f->sentence->numbers;
	const struct extent word = here->at;

	for (size_t k = 0; k < all->n; k++) {
		const struct extent at = all->v[k].at;

		if (all->v[k].role == ROLE_WHEN &&
		    at.start <= word.end + DONE_NEAR &&
		    word.start <= at.end + DONE_NEAR)
			frames_add(f, (struct frame){
			    .kind = FRAME_AFTERMATH, .at = {
			    at.start < word.start ? at.start : word.start,
			    at.end > word.end ? at.end : word.end } });
	}
}

/* "In two years, 45 were hurt": that is no event's toll. */
static void
add_stretch(struct forming *f, const struct words *w)
{
	const struct number *n = f->sentence->numbers.v;

	if (n->kind == NUMBER_DURATION && n->at.start <= FRONT &&
	    forming_days(n) >= STRETCH_LEAST && w->n > 0 &&
	    forming_is_word(f, w, 0, "in"))
		add_rate(f, &(struct framing){ .at = { 0, n->at.end } });
}

/* A date at the front of a sentence holds for all that is behind it. */
static void
add_front(struct forming *f)
{
	const struct numbers *all = &f->sentence->numbers;
	const struct number *n = all->v;

	if (n->role == ROLE_WHEN && n->at.start <= FRONT &&
	    forming_date(f, n).n > 0)
		frames_add(f, (struct frame){ .kind = FRAME_FRONT, .at = n->at,
		    .when = forming_when(f, n) });
}

/* What words of each use make; a word has a row for each use of its own. */
static const struct {
	const char	*use;
	void		(*add)(struct forming *, const struct framing *);
} uses[] = {
	{ "cause", add_cause }, { "proves", add_untrue },
	{ "aftermath", add_aftermath }, { "since", since_date },
	{ "thence", since_then },
	{ "event", add_long }, { "rate", add_rate }, { "when", add_then },
	{ "after", add_after }, { "former", add_former },
	{ "period", add_period }, { "one", add_one },
	{ "several", add_several },
};

static void
add_uses(struct forming *f, const struct framing *here, struct row *row)
{
	do {
		for (size_t k = 0; k < sizeof(uses) / sizeof(uses[0]); k++)
			if (span_is(lexicon_column(row, 1), uses[k].use))
				uses[k].add(f, here);
	} while (lexicon_next(row));
}

void
frames_open(struct forming *f)
{
	struct words w = { 0 };
	struct row row;
	size_t n;

	if (f->sentence->numbers.n == 0)
		return;
	add_front(f);
	words_read(&w, f->arena, f->sentence->text);
	add_stretch(f, &w);
	for (size_t i = 0; i < w.n; i++) {
		n = lexicon_match(&f->tables->frames, w.v + i, w.n - i, &row);
		if (n > 0)
			add_uses(f, &(struct framing){ &w, i, i + n,
			    { w.v[i].start, w.v[i + n - 1].end } }, &row);
	}
}
