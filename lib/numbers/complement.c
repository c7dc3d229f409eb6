#include "numbers/complement.h"

#include <string.h>

#include "facts/vocabulary.h"
#include "numbers/arguments.h"
#include "numbers/dimension.h"
#include "numbers/events.h"
#include "numbers/governor.h"
#include "numbers/nominal.h"
#include "numbers/nouns.h"
#include "numbers/subject.h"
#include "numbers/tolls.h"
#include "numbers/walk.h"

/*
 * "Arrests followed a blast, killing six": who is counted undergoes the verb,
 * not what its subject tells.
 */
static int
befalls(const struct reading *r, size_t verb, size_t c)
{
	struct event e;

	if (verb + 1 != c || r->c.v[verb].passive)
		return 0;
	events_verb(r, verb, SPAN(CLASS_PERSON), &e);
	return e.kind == EVENT_TRANSITIVE &&
	    events_is(r->g, e.class, EVENTS_BEFALLS, CLASS_PERSON);
}

/* "promised 25m soles": money that is the object is not the subject's price. */
static int
paid(const struct reading *r, size_t c, size_t verb, const struct number *n)
{
	return n->kind == NUMBER_MONEY && verb + 1 == c &&
	    !r->c.v[verb].passive && !events_manner(r, verb, MANNER_COMES_TO) &&
	    dimension_of(r, n->of.lemma, dimension_type(n)).n == 0;
}

/* "Ana Ruiz", "The World Bank": who has a name is told of by that. */
static int
named(const struct reading *r, size_t c)
{
	const struct piece *head = reading_head(r, c);

	return head->tag == TAG_NAME || (head->upper && head->a > 0);
}

/* What a number without unit completes must tell a level or a change. */
static int
counts(const struct reading *r, size_t verb, const struct event *e,
    const struct number *n)
{
	return dimension_told(r, n, &n->of).n > 0 && (e->copula ||
	    dimension_change(e->class) ||
	    events_manner(r, verb, MANNER_COMES_TO) ||
	    events_puts_at(r, verb, e));
}

/* What the word behind the figure in chunk c makes of it: "12 metres tall". */
static struct span
dimension_behind(const struct reading *r, size_t c, const struct event *e,
    const struct number *n)
{
	if (reading_is(r, c + 1, CHUNK_ADJ))
		return dimension_of(r, reading_word(r, c + 1), "adjective");
	/* "went off 300 metres from the school"; "rose 2 metres from 3" */
	if (reading_is(r, c + 1, CHUNK_PREP) && !dimension_change(e->class) &&
	    span_is(dimension_told(r, n, &n->of), "length"))
		return dimension_of(r, reading_word(r, c + 1), "length");
	return SPAN("");
}

/* The predicate of a figure in chunk c, whose verb and noun are known. */
static void
tell(const struct reading *r, size_t c, size_t verb, const struct event *e,
    struct number *n)
{
	struct span tall = dimension_behind(r, c, e, n);
	int phrase = e->kind == EVENT_PHRASE &&
	    reading_is(r, c - 1, CHUNK_PREP) &&
	    reading_first(r, c - 1) >= e->b;

	if (tall.n > 0)
		dimension_set(n, tall);		/* "is 12 metres tall" */
	else if (phrase || e->copula || e->has || e->kind == EVENT_OTHER ||
	    events_manner(r, verb, MANNER_COMES_TO))
		/* "were down 7% at 41 euros" */
		dimension_set(n, dimension_told(r, n, &n->of));
	else
		events_store(r, e, PART_ATTRIBUTE, &n->predicate);
}

/* Where no subject says of what it is told, or but a pronoun. */
static int
without_subject(const struct reading *r, const struct event *e,
    struct number *n)
{
	if (n->kind == NUMBER_CARDINAL || e->copula || e->has)
		return 0;
	events_store(r, e, PART_ATTRIBUTE, &n->predicate);
	return 1;
}

int
complement_topped(const struct reading *r, size_t c, struct number *n)
{
	if (c == 0 || n->modifier != MODIFIER_MORE_THAN ||
	    !(reading_is(r, c - 1, CHUNK_NOUN) ||
	    reading_is(r, c - 1, CHUNK_ADJ)))
		return 0;
	return (reading_is(r, c - 1, CHUNK_NOUN) &&
	    tolls_noun(r, c - 1, n)) || tolls_above(r, c - 1, n);
}

int
complement_of_verb(const struct reading *r, size_t c, struct number *n)
{
	size_t verb = governor_verb(r, c), subject;
	struct event e;

	if (verb == PIECE_NOT ||
	    (n->kind == NUMBER_CARDINAL && befalls(r, verb, c)))
		return 0;
	events_verb(r, verb, SPAN(""), &e);
	if (n->kind == NUMBER_MEASURE && r->c.v[verb].passive)
		return 0;	/* "was held two miles away" */
	if (r->c.v[verb].copula && reading_is(r, c + 1, CHUNK_VERB))
		return 0;	/* "were both shot" */
	subject = subject_find(r, verb);
	if (subject == PIECE_NOT || r->c.v[subject].pronoun)
		return without_subject(r, &e, n);
	if (tolls_subject(r, subject, n))
		return 1;
	nouns_chunk(r, subject, &n->of);
	if (n->kind == NUMBER_CARDINAL && !counts(r, verb, &e, n)) {
		memset(&n->of, 0, sizeof(n->of));
		return 0;
	}
	if ((e.kind == EVENT_OTHER || (e.kind == EVENT_TRANSITIVE &&
	    named(r, subject))) && !e.copula && !e.has &&
	    paid(r, c, verb, n)) {
		memset(&n->of, 0, sizeof(n->of));
		arguments_subject(r, verb, n);
		events_store(r, &e, PART_ATTRIBUTE, &n->predicate);
		return 1;
	}
	arguments_of(r, subject, n);
	if (reading_head(r, subject)->tag == TAG_NAME)
		arguments_measured(r, n);
	tell(r, c, verb, &e, n);
	return n->predicate.class.n > 0;
}

/* "its shares down 12%": the word before says which way. */
static int
moved(const struct reading *r, size_t c, struct number *n)
{
	struct event e;

	if (c < 2 || !events_phrase(r, c - 1, &e) ||
	    !dimension_change(e.class) || !reading_is(r, c - 2, CHUNK_NOUN))
		return 0;
	nouns_chunk(r, c - 2, &n->of);
	e.voice = VOICE_NONE;
	events_store(r, &e, PART_ATTRIBUTE, &n->predicate);
	return 1;
}

/* "cut its forecast to 2% from 3%": by a verb with an object. */
static int
adjusted(const struct reading *r, size_t c, size_t i, struct number *n)
{
	struct event e;
	struct span word = reading_word(r, c - 1);

	if (i == 0 || !reading_is(r, i - 1, CHUNK_VERB) ||
	    r->c.v[i - 1].copula || events_manner(r, i - 1, MANNER_HAS) ||
	    !(reading_means(r, word, "to") || reading_means(r, word, "from") ||
	    reading_means(r, word, "figure-by")))
		return 0;
	events_verb(r, i - 1, SPAN(""), &e);
	e.voice = VOICE_ACTIVE;
	nouns_chunk(r, i, &n->of);
	arguments_of(r, i, n);
	events_store(r, &e, PART_ATTRIBUTE, &n->predicate);
	return 1;
}

/*
 * The noun that a figure in chunk c completes behind a preposition, or
 * PIECE_NOT: not the date, the adverb or the figure between.
 */
static size_t
completed(const struct reading *r, size_t c)
{
	size_t i = c - 2;

	if (c < 2 || !reading_is(r, c - 1, CHUNK_PREP))
		return PIECE_NOT;
	if (c >= 4 && reading_is(r, i, CHUNK_DATE))
		i -= reading_is(r, i - 1, CHUNK_PREP) ? 2 : 1;
	if (c >= 3 && reading_is(r, i, CHUNK_PREP))
		i--;		/* "revised the toll down to 12" */
	if (i >= 2 && reading_is(r, i, CHUNK_ADJ) &&
	    reading_prep(r, i - 1, "genitive"))
		i -= 2;		/* "raised the number of missing to 40" */
	if (c >= 3 && reading_is(r, i, CHUNK_COMMA) &&
	    reading_prep(r, c - 1, "level") &&
	    (c == 3 || !r->c.v[i - 2].copula))
		i--;		/* "turnout, at 41%, was" */
	while (i >= 2 && reading_is(r, i, CHUNK_NOUN) &&
	    reading_is(r, i - 1, CHUNK_PREP) &&
	    reading_head(r, i)->number != PIECE_NOT)
		i -= 2;		/* "rates to 5% from 4%" */
	return reading_is(r, i, CHUNK_NOUN) && !r->c.v[i].pronoun &&
	    reading_head(r, i)->number == PIECE_NOT ? i : PIECE_NOT;
}

int
complement_of_noun(const struct reading *r, size_t c, struct number *n)
{
	size_t i, above;

	if (moved(r, c, n))
		return 1;
	if ((i = completed(r, c)) == PIECE_NOT)
		return 0;
	if (n->kind == NUMBER_CARDINAL && n->unit.n == 0 &&
	    tolls_above(r, i, n))
		return 1;
	while ((above = walk_above(r, i)) != PIECE_NOT && dimension_of(r,
	    inflect_noun(r->g, r->arena, reading_word(r, i)),
	    dimension_type(n)).n == 0)
		i = above;
	if (reading_head(r, i)->number != PIECE_NOT ||
	    (reading_head(r, i)->tag != TAG_NOUN &&
	    reading_head(r, i)->tag != TAG_NAME))
		return 0;
	if (tolls_noun(r, i, n) || adjusted(r, c, i, n))
		return 1;
	memset(&n->holder, 0, sizeof(n->holder));
	nouns_chunk(r, i, &n->of);
	if (n->kind == NUMBER_CARDINAL && dimension_told(r, n, &n->of).n == 0) {
		memset(&n->of, 0, sizeof(n->of));
		return 0;
	}
	arguments_of(r, i, n);
	dimension_set(n, dimension_told(r, n, &n->of));
	return n->predicate.class.n > 0;
}

int
complement_lasts(const struct reading *r, size_t c)
{
	size_t verb = governor_verb(r, c);

	if (reading_prep(r, c - 1, "genitive"))
		return 1;
	return verb != PIECE_NOT && (r->c.v[verb].copula ||
	    events_manner(r, verb, MANNER_LASTS));
}

/* "the death toll from the quake has risen to 12 people" */
static int
tolled(const struct reading *r, size_t c, struct number *n)
{
	size_t verb = governor_verb(r, c), subject;
	struct event e;

	if (verb == PIECE_NOT || n->kind != NUMBER_CARDINAL ||
	    befalls(r, verb, c) ||
	    !grammar_under(r->g, n->of.class, CLASS_PERSON) ||
	    (subject = subject_find(r, verb)) == PIECE_NOT ||
	    !nominal_counts(r, r->c.v[subject].head, &e))
		return 0;
	events_store(r, &e, PART_PATIENT, &n->predicate);
	return 1;
}

/* "the index closed at 7,412 points": the subject has such a level. */
static struct span
level_of_subject(const struct reading *r, size_t verb, struct noun *noun)
{
	size_t subject = subject_find(r, verb);

	if (subject == PIECE_NOT || r->c.v[subject].pronoun)
		return SPAN("");
	nouns_chunk(r, subject, noun);
	return dimension_of(r, noun->lemma, DIMENSION_COUNT);
}

int
complement_changed(const struct reading *r, size_t c, struct number *n)
{
	size_t verb;
	struct event e;
	struct noun noun;
	struct span level;

	if (tolled(r, c, n))
		return 1;
	if (c == 0 || !reading_is(r, c - 1, CHUNK_PREP) ||
	    (verb = governor_verb(r, c)) == PIECE_NOT)
		return 0;
	events_verb(r, verb, SPAN(""), &e);
	if (!dimension_change(e.class) &&
	    !events_manner(r, verb, MANNER_COMES_TO))
		return 0;
	level = level_of_subject(r, verb, &noun);
	if (level.n > 0 && reading_chunk_at(r, n->at.start) == c &&
	    (reading_does(r, c - 1, "level") ||
	    reading_does(r, c - 1, "to"))) {
		n->of = noun;
		dimension_set(n, level);
		return 1;
	}
	if (!dimension_change(e.class) || !(reading_does(r, c - 1, "to") ||
	    reading_does(r, c - 1, "figure-by")))
		return 0;
	events_store(r, &e, PART_ATTRIBUTE, &n->predicate);
	return 1;
}

int
complement_apposed(const struct reading *r, size_t c, struct number *n)
{
	struct span class = SPAN("");
	size_t i;

	if (c < 2 || !reading_is(r, c - 1, CHUNK_COMMA) ||
	    !reading_is(r, c - 2, CHUNK_NOUN) ||
	    !reading_is(r, c + 1, CHUNK_ADJ))
		return 0;
	class = dimension_of(r, reading_word(r, c + 1), "adjective");
	if (class.n == 0)
		return 0;
	for (i = c - 2; i >= 2 && reading_is(r, i - 1, CHUNK_PREP) &&
	    reading_is(r, i - 2, CHUNK_NOUN);)
		i -= 2;
	nouns_chunk(r, i, &n->of);
	arguments_of(r, i, n);
	dimension_set(n, class);
	return 1;
}

int
complement_share(const struct reading *r, size_t c, struct number *n)
{
	size_t verb = governor_verb(r, c), subject;

	if (verb == PIECE_NOT ||
	    (subject = subject_find(r, verb)) == PIECE_NOT ||
	    dimension_of(r, inflect_noun(r->g, r->arena,
	    reading_word(r, subject)), DIMENSION_SHARE).n == 0)
		return 0;
	return complement_of_verb(r, c, n);
}
