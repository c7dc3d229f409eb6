#include "numbers/implied.h"

#include "facts/vocabulary.h"
#include "numbers/added.h"
#include "numbers/befallen.h"
#include "numbers/clauses.h"
#include "numbers/events.h"
#include "numbers/lists.h"
#include "numbers/nominal.h"
#include "numbers/nouns.h"
#include "numbers/reach.h"
#include "numbers/singles.h"
#include "numbers/walk.h"

/*
 * "a man and a woman", "Ortega and her son": of no class in common, but all of
 * what it befalls, as are names beside such.
 */
static int
all_under(const struct reading *r, const struct list *list, struct span what)
{
	size_t names = 0;

	for (size_t i = 0; i < list->n; i++)
		if (list->classes[i].n == 0 &&
		    reading_head(r, list->last[i])->tag == TAG_NAME)
			names++;
		else if (!grammar_within(r->g, list->classes[i], what))
			return 0;
	return list->n > 1 && names < list->n && what.n > 0;
}

/* Does the event befall such things, and does it take so few of them? */
static int
befalls(const struct reading *r, const struct reached *found,
    struct list *list)
{
	struct row row;
	struct span what, how;

	if (found->strength < REACH_CLEAR || found->oblique ||
	    found->role != PART_PATIENT || found->event.negated ||
	    !events_row(r->g, found->event.class, &row))
		return 0;
	what = lexicon_column(&row, EVENTS_BEFALLS);
	how = lexicon_column(&row, EVENTS_IMPLIED);
	if (!span_is(how, "one") && (!span_is(how, "list") || list->n < 2))
		return 0;
	if ((list->named && span_is(what, CLASS_PERSON)) ||
	    (list->class.n == 0 && all_under(r, list, what)))
		list->class = what;	/* whoever dies is a person */
	return grammar_within(r->g, list->class, what);
}

/* A couple is two. */
static double
count_of(const struct reading *r, const struct list *list)
{
	size_t n = list->n;

	for (size_t i = 0; i < list->n; i++)
		n += reading_means(r, reading_head(r, list->last[i])->fold,
		    "two") != 0;
	return (double)n;
}

static void
write_number(const struct reading *r, const struct list *list, size_t a,
    const struct reached *found, struct number *n)
{
	size_t last = list->last[list->n - 1];

	n->text = reading_text(r, a, singles_end(r, last));
	n->kind = NUMBER_IMPLIED;
	number_exactly(n, count_of(r, list));
	nouns_fill(r, list->n > 1 ? a : nouns_start(r, last),
	    r->c.v[last].head + 1, &n->of);
	if (singles_by_number(r, last)) {
		n->of.at = reading_extent(r, a, r->c.v[last].head + 1);
		n->of.text = reading_text(r, a, r->c.v[last].head + 1);
	}
	n->of.class = list->class;
	n->of.lemma = list->lemma.n > 0 ? list->lemma : list->class;
	events_store(r, &found->event, found->role, &n->predicate);
	n->clause = clauses_extent(r, list->first[0]);
	n->other = singles_other(r, last);
	n->rule = list->n > 1 ? SPAN("implied-list") :
	    reading_does(r, last, "self") ? SPAN("implied-doer") :
	    SPAN("implied-one");
}

/* "five of them Spaniards": what a number counts is not one. */
static int
numbered(const struct reading *r, struct extent at)
{
	for (size_t i = 0; i < r->s->numbers.n; i++)
		if (EXTENT_SET(r->s->numbers.v[i].of.at) &&
		    EXTENT_MEET(r->s->numbers.v[i].of.at, at) &&
		    r->s->numbers.v[i].kind == NUMBER_CARDINAL)
			return 1;
	return 0;
}

/* "neither he nor his wife" */
static int
denied(const struct reading *r, size_t c)
{
	return c > 0 && reading_is(r, c - 1, CHUNK_CONJ) &&
	    reading_head(r, c - 1)->loose;
}

/* "12 miners, including Saul Cantor": he is one of the number before. */
static void
include(const struct reading *r, size_t c, struct number *n)
{
	const struct numbers *v = &r->s->numbers;

	if (c == 0 || !reading_includes(r, c - 1))
		return;
	for (size_t i = (size_t)(n - v->v); i-- > 0;)
		if (v->v[i].kind == NUMBER_CARDINAL &&
		    v->v[i].predicate.role == PART_PATIENT) {
			n->part_of = i;
			return;
		}
}

/* "the bodies of a man and his son": the noun before tells that they died. */
static int
found_dead(const struct reading *r, size_t c, struct reached *found)
{
	const struct chunk *k;
	struct noun noun;

	c = lists_first_aged(r, c);
	k = c < 2 ? NULL : &r->c.v[c - 2];
	if (k == NULL || k->kind != CHUNK_NOUN ||
	    !reading_prep(r, c - 1, "genitive") ||
	    k->b - k->a > 1 + (k->determined != 0))
		return 0;	/* "the student body of" */
	nouns_chunk(r, c - 2, &noun);
	*found = (struct reached){ .role = PART_PATIENT,
	    .strength = REACH_FINITE };
	return span_is(noun.class, CLASS_BODY) && nominal_read(r, k->head,
	    &found->event);
}

/* "two brothers Ali and Omar": names of those who have been counted. */
static int
counted(const struct reading *r, size_t c)
{
	return c > 0 && reading_is(r, c - 1, CHUNK_NOUN) &&
	    !r->c.v[c - 1].owner && walk_numbered(r, c - 1);
}

/*
 * What befalls a list: in a headline also what is told behind those whom a
 * comma joins to it, "Nurse, 2 drivers hurt".
 */
static struct reached
reach_list(const struct reading *r, struct mention m, struct span class)
{
	struct mention wide = { m.left, m.right + 2 };
	struct reached found;

	if (r->s->zone == ZONE_HEADLINE &&
	    reading_is(r, m.right + 1, CHUNK_COMMA) &&
	    reading_is(r, wide.right, CHUNK_NOUN) &&
	    walk_numbered(r, wide.right)) {
		found = reach_event(r, wide, class);
		if (found.role == PART_PATIENT)
			return found;
	}
	return reach_event(r, m, class);
}

/* "Bus falls in Rift Valley, 12 dead": what is behind is not told of it. */
static int
cut_off(const struct reading *r, struct mention m, const struct event *e)
{
	return walk_preposed(r, m.left) &&
	    !reading_includes(r, m.left - 1) &&
	    reading_is(r, m.right + 1, CHUNK_COMMA) &&
	    !reading_is(r, m.right + 2, CHUNK_REL) &&
	    e->a > r->t.v[r->c.v[m.right].head].a;
}

static void
read_list(const struct reading *r, struct list *list, struct memory *memory)
{
	struct mention m = { list->first[0], list->last[list->n - 1] };
	size_t a = singles_first(r, m.left), b = singles_end(r, m.right);
	struct reached found;
	struct number *n;

	if (counted(r, list->first[0]))
		return;
	if (list->n > 1 && lists_named_class(r, list)) {
		m.left -= 2;
		found = reach_event(r, m, list->class);
		found.oblique = 0;
		found.role = PART_PATIENT;
	} else {
		lists_share_class(r, list);
		if (!found_dead(r, list->first[0], &found))
			found = reach_list(r, m, list->class);
		if (!befalls(r, &found, list) ||
		    cut_off(r, m, &found.event))
			return;
	}
	if (found.event.class.n == 0 ||
	    (found.event.a < reading_head(r, m.right)->b &&
	    found.event.b > r->t.v[a].a) ||
	    numbered(r, reading_extent(r, a, b)) ||
	    added_taken(r, reading_extent(r, a, b)))
		return;
	n = added_number(r, reading_extent(r, a, b), memory);
	write_number(r, list, a, &found, n);
	include(r, list->first[0], n);
}

/* So many events of a sentence are looked at. */
#define FATES	16

/* Whom or what the sentence's events befall, and how few of them count. */
struct fates {
	struct span	what[FATES];
	int		one[FATES];
	size_t		n;
};

static void
fates_read(const struct reading *r, struct fates *f)
{
	struct event e;
	struct row row;

	f->n = 0;
	for (size_t i = 0; i < r->c.n && f->n < FATES; i++) {
		if (r->c.v[i].kind == CHUNK_VERB)
			events_verb(r, i, SPAN(CLASS_PERSON), &e);
		else if (!events_phrase(r, i, &e) &&
		    !befallen_those(r, i, &e) &&
		    !(reading_is(r, i, CHUNK_NOUN) &&
		    nominal_read(r, r->c.v[i].head, &e)))
			continue;
		if (!events_row(r->g, e.class, &row) ||
		    span_is(lexicon_column(&row, EVENTS_IMPLIED), "no"))
			continue;
		f->what[f->n] = lexicon_column(&row, EVENTS_BEFALLS);
		f->one[f->n++] = span_is(lexicon_column(&row, EVENTS_IMPLIED),
		    "one");
	}
}

/* Could one of the events be the list's?  Then it is worth a look. */
static int
fated(const struct reading *r, const struct fates *f, struct list *list)
{
	lists_share_class(r, list);
	for (size_t i = 0; i < f->n; i++)
		if ((f->one[i] || list->n > 1) && (list->n > 1 ||
		    grammar_within(r->g, list->class, f->what[i]) ||
		    (list->named &&
		    span_is(f->what[i], CLASS_PERSON))))
			return 1;
	return 0;
}

/*
 * "turned the gun on himself", "took his own life": the last word of an event
 * that befalls its doer stands for one, where nobody else is counted by it.
 */
static void
read_doer(const struct reading *r, size_t c, struct memory *memory)
{
	struct event e;
	struct row row;
	struct number *n;
	size_t last, a;

	events_verb(r, c, SPAN(CLASS_PERSON), &e);
	if (e.kind != EVENT_UNACCUSATIVE || e.negated || e.b <= e.a + 2 ||
	    !(reading_means(r, r->w->v[e.b - 1].fold, "self") ||
	    reading_means(r, reading_key(r, e.b - 2, e.b), "self")) ||
	    !events_row(r->g, e.class, &row))
		return;
	for (last = c; last + 1 < r->c.n && reading_behind(r, last) < e.b;
	    last++)
		;
	a = r->c.v[last].a;
	for (size_t i = 0; i < r->s->numbers.n; i++)
		if (r->s->numbers.v[i].predicate.at.start ==
		    r->w->v[e.a].start)
			return;
	n = added_number(r, reading_extent(r, a, r->c.v[last].head + 1),
	    memory);
	n->text = reading_text(r, a, r->c.v[last].head + 1);
	n->kind = NUMBER_IMPLIED;
	number_exactly(n, 1);
	n->of = (struct noun){ .at = n->at, .text = n->text,
	    .lemma = lexicon_column(&row, EVENTS_BEFALLS),
	    .class = lexicon_column(&row, EVENTS_BEFALLS) };
	events_store(r, &e, PART_PATIENT, &n->predicate);
	n->clause = clauses_extent(r, c);
	n->rule = SPAN("implied-doer");
}

int
implied_read(const struct reading *r, struct memory *memory)
{
	struct fates fates;
	struct list list;
	int one = 0;

	fates_read(r, &fates);
	if (fates.n == 0)
		return 0;
	for (size_t i = 0; i < r->c.n; i++) {
		if (r->c.v[i].kind != CHUNK_NOUN || (i > 0 &&
		    reading_is(r, i - 1, CHUNK_NOUN) && r->c.v[i - 1].owner))
			continue;
		lists_at(r, i, &list);
		if (list.n == 0 || denied(r, i) || lists_renamed(r, i) ||
		    !fated(r, &fates, &list))
			continue;
		read_list(r, &list, memory);
		i = list.last[list.n - 1];
	}
	for (size_t i = 0; i < r->c.n; i++)
		if (r->c.v[i].kind == CHUNK_VERB)
			read_doer(r, i, memory);
	for (size_t i = 0; i < fates.n; i++)
		one |= fates.one[i];
	return one;
}
