#include "numbers/attribute.h"

#include <string.h>

#include "numbers/clauses.h"
#include "numbers/events.h"
#include "numbers/nouns.h"
#include "text/utf8.h"

/* Nobody is older. */
#define OLDEST		115
/* Four digits that a year may have. */
#define FIRST_YEAR	1900
#define LAST_YEAR	2100

/* A unit as the key of a table: words folded, signs apart. */
static struct span
unit_key(const struct reading *r, struct span unit)
{
	struct words w = { 0 };
	struct span key = SPAN("");

	words_read(&w, r->arena, unit);
	for (size_t i = 0; i < w.n; i++)
		key = i == 0 ? w.v[i].fold : arena_join(r->arena, key,
		    SPAN(" "), w.v[i].fold);
	return key;
}

/* The attribute that a table row gives to a word; empty if none. */
static struct span
dimension(const struct reading *r, struct span word, const char *type)
{
	struct row row;

	if (word.n > 0 && grammar_has(&r->g->dimensions, word, 2, type, &row))
		return lexicon_column(&row, 1);
	return SPAN("");
}

/* The kind of rows of dimensions.tsv that suit a number. */
static const char *
noun_type(const struct number *n)
{
	if (n->kind == NUMBER_MONEY)
		return "money";
	if (n->kind == NUMBER_PERCENT || n->kind == NUMBER_FRACTION)
		return "share";
	return n->unit.n > 0 ? "measure" : "count";
}

/* What a figure in this unit tells of this thing. */
static struct span
told(const struct reading *r, const struct number *n, const struct noun *of)
{
	struct span unit = dimension(r, unit_key(r, n->unit), "unit"), noun;

	noun = dimension(r, of->lemma, noun_type(n));
	if (noun.n == 0)
		noun = dimension(r, of->class, noun_type(n));
	switch (n->kind) {
	case NUMBER_AGE:
		return SPAN("age");
	case NUMBER_DURATION:
		return SPAN("duration");
	case NUMBER_MONEY:
		return noun.n > 0 ? noun : SPAN("price");
	case NUMBER_RANK:
	case NUMBER_ORDINAL:
		return SPAN("rank");
	case NUMBER_UNKNOWN: case NUMBER_CARDINAL: case NUMBER_PERCENT:
	case NUMBER_MEASURE: case NUMBER_DATE: case NUMBER_TIME:
	case NUMBER_MULTIPLE: case NUMBER_FRACTION: case NUMBER_SCORE:
	case NUMBER_SET: case NUMBER_IMPLIED:
		break;
	}
	if (unit.n > 0 && !span_is(unit, "share") && noun.n == 0)
		return unit;
	if (noun.n > 0 && (unit.n == 0 || span_is(unit, "share") ||
	    span_eq(noun, of->lemma)))
		return noun;
	return unit.n > 0 ? unit : noun;
}

static void
attribute(struct number *n, struct span class)
{
	memset(&n->predicate, 0, sizeof(n->predicate));
	n->predicate.class = class;
	n->predicate.role = PART_ATTRIBUTE;
}

/* "Chad has a 1,360 km border", "the party won 52% of the vote": whose. */
static void
owner_args(const struct reading *r, size_t c, struct number *n)
{
	if (c > 0 && reading_is(r, c - 1, CHUNK_VERB) &&
	    (events_manner(r, c - 1, 'h') || n->kind == NUMBER_PERCENT))
		counting_subject(r, c - 1, n);
}

static int
change(const struct event *e)
{
	return span_is(e->class, "rose") || span_is(e->class, "fell") ||
	    span_is(e->class, "cut");
}

/* "a near-doubling of prices", "a 5% increase in prices": what changes. */
static int
change_noun(const struct reading *r, size_t t, size_t c, struct number *n)
{
	struct event e;
	struct span prepositions;
	int counts;

	if (!events_nominal(r, t, &e, &prepositions, &counts) || !change(&e))
		return 0;
	events_store(r, &e, PART_ATTRIBUTE, &n->predicate);
	if (reading_is(r, c + 1, CHUNK_PREP) &&
	    reading_is(r, c + 2, CHUNK_NOUN)) {
		nouns_chunk(r, c + 2, &n->of);
		counting_args(r, c + 2, n);
	} else if (r->c.v[c].head == t && t > nouns_start(r, c))
		nouns_fill(r, nouns_start(r, c), t, &n->of);
	return 1;
}

/* "prices nearly doubled": the number is the verb. */
static int
change_verb(const struct reading *r, size_t t, size_t c, struct number *n)
{
	struct event e;
	size_t subject;

	if (r->t.v[t].tag != TAG_VERB)
		return 0;
	events_verb(r, c, SPAN(""), &e);
	events_store(r, &e, PART_ATTRIBUTE, &n->predicate);
	if ((subject = reach_subject(r, c)) == TOKEN_NOT)
		return 1;
	nouns_chunk(r, subject, &n->of);
	counting_args(r, subject, n);
	return 1;
}

/* "Lopez, 43, said": the noun right before the comma. */
static void
aged(const struct reading *r, size_t t, struct mention m, struct number *n)
{
	size_t c = m.left, subject = TOKEN_NOT;

	if (c == TOKEN_NOT)
		return;
	if (r->t.v[t].b - r->t.v[t].a > 2 && r->c.v[c].head > t)
		return;		/* "a 17-year-old boy": of is there */
	if (c > 1 && reading_is(r, c - 1, CHUNK_COMMA))
		subject = c - 2;
	else if (c > 1 && reading_is(r, c - 1, CHUNK_VERB) &&
	    r->c.v[c - 1].bare && reading_is(r, c - 2, CHUNK_NOUN))
		subject = c - 2;	/* "women aged 25" */
	else if (c > 0 && reading_is(r, c - 1, CHUNK_VERB))
		subject = reach_subject(r, c - 1);
	if (subject == TOKEN_NOT || !reading_is(r, subject, CHUNK_NOUN))
		return;
	nouns_chunk(r, subject, &n->of);
}

/* A name that is measured stands in args too, that the question may name it. */
static void
named(const struct reading *r, struct number *n)
{
	struct argument *x;

	if (!EXTENT_SET(n->of.at))
		return;
	x = VEC_PUSH(r->arena, &n->args);
	x->at = n->of.at;
	x->text = n->of.text;
	x->case_ = SPAN("");
}

/* The verb whose complement the number is: "cost $5", "rose to 41 from 38". */
static size_t
governing_verb(const struct reading *r, size_t c)
{
	while (c > 0) {
		enum chunk_kind kind = r->c.v[--c].kind;

		if (kind == CHUNK_VERB)
			return c;
		if (kind == CHUNK_COMMA && reading_is(r, c + 1, CHUNK_PREP))
			continue;	/* ", from 38" */
		if (kind != CHUNK_PREP && kind != CHUNK_DATE &&
		    !(kind == CHUNK_NOUN && (r->t.v[r->c.v[c].head].number !=
		    TOKEN_NOT || (c > 0 && reading_is(r, c - 1,
		    CHUNK_PREP)))))
			break;
	}
	return TOKEN_NOT;
}

/* "the death toll rose to 12": what is counted is in the subject. */
static int
toll(const struct reading *r, size_t subject, struct number *n)
{
	struct event e;
	struct span prepositions;
	int counts;

	if (!events_nominal(r, r->c.v[subject].head, &e, &prepositions,
	    &counts) || !counts)
		return 0;
	memset(&n->of, 0, sizeof(n->of));
	n->of.elided = 1;
	n->of.lemma = n->of.class = SPAN("person");
	events_store(r, &e, PART_PATIENT, &n->predicate);
	return 1;
}

/* "the number of injured stands at 420", "of people killed rose to 12" */
static int
number_of(const struct reading *r, size_t subject, struct number *n)
{
	struct event e;
	struct row row;
	size_t i = subject + 2;
	int told = 0;

	if (!grammar_has(&r->g->whens, reading_word(r, subject), 1, "number",
	    &row) || !reading_is(r, subject + 1, CHUNK_PREP))
		return 0;
	memset(&n->of, 0, sizeof(n->of));
	if (reading_is(r, i, CHUNK_NOUN)) {
		i = reach_phrase_end(r, i);
		nouns_chunk(r, i++, &n->of);
	}
	memset(&e, 0, sizeof(e));
	if (reading_is(r, i, CHUNK_REL))
		i++;
	if (reading_is(r, i, CHUNK_VERB) && (r->c.v[i].bare ||
	    r->c.v[i].passive)) {
		events_verb(r, i, n->of.class, &e);
		told = 1;
	} else if (events_phrase(r, i, &e))
		told = 1;
	if (!told && n->of.class.n == 0)
		return 0;
	if (n->of.class.n == 0) {
		n->of.elided = 1;
		n->of.lemma = n->of.class = SPAN("person");
	}
	if (told)
		events_store(r, &e, PART_PATIENT, &n->predicate);
	return 1;
}

/* Subject, verb, figure. */
static int
complement(const struct reading *r, size_t c, struct number *n)
{
	size_t verb = governing_verb(r, c), subject;
	struct event e;
	struct span class;

	if (verb == TOKEN_NOT)
		return 0;
	events_verb(r, verb, SPAN(""), &e);
	if (n->kind == NUMBER_MEASURE && r->c.v[verb].passive)
		return 0;	/* "was held two miles away" */
	subject = reach_subject(r, verb);
	if (n->kind == NUMBER_CARDINAL && (subject == TOKEN_NOT ||
	    r->c.v[subject].pronoun))
		return 0;
	if (subject == TOKEN_NOT || r->c.v[subject].pronoun) {
		if (e.copula || e.has)
			return 0;
		events_store(r, &e, PART_ATTRIBUTE, &n->predicate);
		return 1;
	}
	if (toll(r, subject, n) || number_of(r, subject, n))
		return 1;
	nouns_chunk(r, subject, &n->of);
	if (n->kind == NUMBER_CARDINAL && (told(r, n, &n->of).n == 0 ||
	    !(e.copula || change(&e) || events_manner(r, verb, 'c')))) {
		memset(&n->of, 0, sizeof(n->of));
		return 0;
	}
	counting_args(r, subject, n);
	if (r->t.v[r->c.v[subject].head].tag == TAG_NAME)
		named(r, n);
	class = told(r, n, &n->of);
	if (reading_is(r, c + 1, CHUNK_ADJ) && dimension(r,
	    reading_word(r, c + 1), "adjective").n > 0)
		attribute(n, dimension(r, reading_word(r, c + 1),
		    "adjective"));
	else if (reading_is(r, c - 1, CHUNK_PREP) && e.kind == 'p' &&
	    r->t.v[r->c.v[c - 1].a].a >= e.b)
		attribute(n, class);	/* "were down 7% at 41 euros" */
	else if (e.copula || e.has || e.kind == 0 ||
	    events_manner(r, verb, 'c'))
		attribute(n, class);
	else
		events_store(r, &e, PART_ATTRIBUTE, &n->predicate);
	return n->predicate.class.n > 0;
}

/* "its shares down 12%": the word before says which way. */
static int
moved(const struct reading *r, size_t c, struct number *n)
{
	struct event e;

	if (c < 2 || !events_phrase(r, c - 1, &e) ||
	    !reading_is(r, c - 2, CHUNK_NOUN))
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
	struct row row;
	struct span word = reading_word(r, c - 1);

	if (i == 0 || !reading_is(r, i - 1, CHUNK_VERB) ||
	    r->c.v[i - 1].copula || events_manner(r, i - 1, 'h') ||
	    !(grammar_has(&r->g->whens, word, 1, "to", &row) ||
	    grammar_has(&r->g->whens, word, 1, "from", &row) ||
	    grammar_has(&r->g->whens, word, 1, "figure-by", &row)))
		return 0;
	events_verb(r, i - 1, SPAN(""), &e);
	e.voice = VOICE_ACTIVE;
	nouns_chunk(r, i, &n->of);
	counting_args(r, i, n);
	events_store(r, &e, PART_ATTRIBUTE, &n->predicate);
	return 1;
}

/* "magnitude 7.5", "the 6.9 magnitude quake": a noun of measure beside it. */
static int
beside_noun(const struct reading *r, size_t t, size_t c, struct number *n)
{
	size_t head;

	if (n->kind != NUMBER_CARDINAL || n->unit.n > 0)
		return 0;
	if (c > 0 && reading_is(r, c - 1, CHUNK_NOUN) &&
	    !r->c.v[c - 1].owner)
		head = r->c.v[c - 1].head;
	else if (t + 1 < r->c.v[c].b && r->t.v[t + 1].tag == TAG_NOUN)
		head = t + 1;
	else
		return 0;
	if (!span_eq(dimension(r, r->t.v[head].fold, "count"),
	    r->t.v[head].fold)) {
		return 0;
	}
	if (r->c.v[c].head > t && r->c.v[c].head != head)
		nouns_fill(r, head > t ? head + 1 : t + 1,
		    r->c.v[c].head + 1, &n->of);
	else
		nouns_fill(r, head, head + 1, &n->of);
	attribute(n, r->t.v[head].fold);
	return 1;
}

/* "Article 5", "room 101": a number that names. */
static int
names(const struct reading *r, size_t c)
{
	return c > 0 && reading_is(r, c - 1, CHUNK_NOUN) &&
	    !reading_is(r, c + 1, CHUNK_VERB) &&
	    !reading_is(r, c + 1, CHUNK_ADJ) &&
	    !r->c.v[c - 1].owner && !r->c.v[c - 1].pronoun &&
	    (c < 2 || !reading_is(r, c - 2, CHUNK_PREP)) &&
	    r->t.v[r->c.v[c - 1].head].number == TOKEN_NOT &&
	    !r->t.v[r->c.v[c - 1].head].plural;
}

/* "a nation of 19 million", "a restriction of 75 tenge". */
static int
noun_of(const struct reading *r, size_t c, struct number *n)
{
	size_t i = c - 2;

	if (moved(r, c, n))
		return 1;
	if (c >= 4 && reading_is(r, c - 1, CHUNK_PREP) &&
	    reading_is(r, i, CHUNK_DATE))
		i -= reading_is(r, i - 1, CHUNK_PREP) ? 2 : 1;
	while (c >= 2 && i >= 2 && reading_is(r, i, CHUNK_NOUN) &&
	    reading_is(r, i - 1, CHUNK_PREP) &&
	    r->t.v[r->c.v[i].head].number != TOKEN_NOT)
		i -= 2;		/* "rates to 5% from 4%" */
	if (c < 2 || !reading_is(r, c - 1, CHUNK_PREP) ||
	    !reading_is(r, i, CHUNK_NOUN) || r->c.v[i].pronoun ||
	    r->t.v[r->c.v[i].head].number != TOKEN_NOT)
		return 0;
	while (i >= 2 && reading_is(r, i - 1, CHUNK_PREP) &&
	    reading_is(r, i - 2, CHUNK_NOUN) &&
	    dimension(r, inflect_noun(r->g, r->arena, reading_word(r, i)),
	    noun_type(n)).n == 0)
		i -= 2;
	if (r->t.v[r->c.v[i].head].number != TOKEN_NOT ||
	    (r->t.v[r->c.v[i].head].tag != TAG_NOUN &&
	    r->t.v[r->c.v[i].head].tag != TAG_NAME))
		return 0;
	if (toll(r, i, n) || number_of(r, i, n))
		return 1;
	if (adjusted(r, c, i, n))
		return 1;
	memset(&n->holder, 0, sizeof(n->holder));
	nouns_chunk(r, i, &n->of);
	if (n->kind == NUMBER_CARDINAL && told(r, n, &n->of).n == 0) {
		memset(&n->of, 0, sizeof(n->of));
		return 0;
	}
	counting_args(r, i, n);
	attribute(n, told(r, n, &n->of));
	return n->predicate.class.n > 0;
}

/* "more than 80% of the seats", "500 tonnes of aid", "a $5 million deal". */
static int
quantity(const struct reading *r, size_t k, struct mention m)
{
	struct number *n = &r->s->numbers.v[k];
	struct reached found = reach_event(r, m, n->of.class);
	struct row row;

	if (found.strength > 0 && !found.oblique && !found.event.has &&
	    !found.event.copula && found.event.kind != 0 &&
	    (n->kind != NUMBER_PERCENT || events_row(r->g,
	    found.event.class, &row))) {
		events_store(r, &found.event, found.role, &n->predicate);
		counting_agent(r, m, n);
		return 1;
	}
	owner_args(r, m.left, n);
	counting_args(r, m.right, n);
	attribute(n, n->kind == NUMBER_PERCENT || n->kind == NUMBER_FRACTION ?
	    SPAN("share") : told(r, n, &n->of));
	return n->predicate.class.n > 0;
}

/* An adjective of measure: "a 7,600-kilometre border". */
static int
adjectival(const struct reading *r, size_t k, struct mention m)
{
	struct number *n = &r->s->numbers.v[k];

	owner_args(r, m.left, n);
	counting_args(r, m.right, n);
	attribute(n, told(r, n, &n->of));
	return 1;
}

/* "a sentence of ten years", "the siege lasted ten days" */
static int
lasts(const struct reading *r, size_t c)
{
	size_t verb = governing_verb(r, c);

	if (reading_is(r, c - 1, CHUNK_PREP) &&
	    span_is(reading_word(r, c - 1), "of"))
		return 1;
	return verb != TOKEN_NOT && (r->c.v[verb].copula ||
	    events_manner(r, verb, 'd'));
}

/* "grew by 125,600 jobs", "rose to 41 cases": counted by a verb of change. */
static int
changed(const struct reading *r, size_t c, struct number *n)
{
	size_t verb;
	struct event e;
	struct row row;

	if (c == 0 || !reading_is(r, c - 1, CHUNK_PREP) ||
	    !(grammar_has(&r->g->whens, reading_word(r, c - 1), 1, "to",
	    &row) || grammar_has(&r->g->whens, reading_word(r, c - 1), 1,
	    "figure-by", &row)) ||
	    (verb = governing_verb(r, c)) == TOKEN_NOT)
		return 0;
	events_verb(r, verb, SPAN(""), &e);
	if (!change(&e))
		return 0;
	events_store(r, &e, PART_ATTRIBUTE, &n->predicate);
	return 1;
}

static int
unitless(const struct number *n)
{
	return n->kind == NUMBER_CARDINAL && n->unit.n == 0;
}

/* "ages 24, 25, and 41": a list goes on. */
static int
aged_list(const struct reading *r, size_t c)
{
	size_t i = c, number;

	while (i > 0 && (reading_is(r, i - 1, CHUNK_COMMA) ||
	    reading_is(r, i - 1, CHUNK_CONJ)))
		i--;
	if (i == 0 || i == c || !reading_is(r, i - 1, CHUNK_NOUN))
		return 0;
	number = r->t.v[r->c.v[i - 1].head].number;
	return number != TOKEN_NOT && r->c.v[c].b - r->c.v[c].a == 1 &&
	    r->s->numbers.v[number].kind == NUMBER_AGE;
}

/* "the man, 28, died": a bare number in apposition to a person. */
static int
apposed_age(const struct reading *r, size_t c, const struct number *n)
{
	struct noun noun;

	if (n->kind == NUMBER_CARDINAL && aged_list(r, c))
		return 1;
	if (n->kind != NUMBER_CARDINAL || !n->has_value || n->value < 1 ||
	    n->value > OLDEST || n->modifier != MODIFIER_NONE || c < 2 ||
	    n->text.n > 3 || !uc_is_digit((unsigned char)n->text.p[0]) ||
	    !reading_is(r, c - 1, CHUNK_COMMA) ||
	    !reading_is(r, c - 2, CHUNK_NOUN) || r->c.v[c].b - r->c.v[c].a > 1
	    || (c + 1 < r->c.n && !reading_is(r, c + 1, CHUNK_COMMA) &&
	    !reading_is(r, c + 1, CHUNK_STOP) &&
	    !reading_is(r, c + 1, CHUNK_CONJ)))
		return 0;
	nouns_chunk(r, c - 2, &noun);
	return r->t.v[r->c.v[c - 2].head].tag == TAG_NAME ||
	    grammar_under(r->g, noun.class, "person");
}

/* "the 2015 slayings": a year, whatever it looks like. */
static int
yearlike(const struct reading *r, size_t t, const struct number *n)
{
	return n->kind == NUMBER_CARDINAL && n->text.n == 4 &&
	    n->modifier == MODIFIER_NONE && n->value >= FIRST_YEAR &&
	    n->value <= LAST_YEAR && t > 0 &&
	    uc_is_digit((unsigned char)n->text.p[0]) &&
	    (r->t.v[t - 1].tag == TAG_DET || r->t.v[t - 1].tag == TAG_POSS);
}

static int
read_age(const struct reading *r, size_t t, struct mention m,
    struct number *n)
{
	aged(r, t, m, n);
	named(r, n);
	attribute(n, SPAN("age"));
	n->predicate.at = n->at;
	n->predicate.text = n->text;
	return 1;
}

int
attribute_read(const struct reading *r, size_t k, enum counting how,
    struct mention m)
{
	struct number *n = &r->s->numbers.v[k];
	size_t t = reading_token_of(r, k), c = m.left;

	if (t == TOKEN_NOT || c == TOKEN_NOT)
		return 0;
	if (yearlike(r, t, n)) {
		memset(&n->of, 0, sizeof(n->of));
		return 1;
	}
	if (how == COUNTING_ELIDED && apposed_age(r, c, n)) {
		n->kind = NUMBER_AGE;
		n->unit = SPAN("a");
	}
	if (n->kind == NUMBER_AGE)
		return read_age(r, t, m, n);
	if (n->kind == NUMBER_MULTIPLE)
		return change_verb(r, t, c, n) || change_noun(r, t, c, n) ||
		    change_noun(r, r->c.v[c].head, c, n);
	if (r->c.v[c].kind == CHUNK_NOUN && beside_noun(r, t,
	    reading_chunk_of(r, k), n))
		return 1;
	if (how == COUNTING_ELIDED && unitless(n) &&
	    names(r, reading_chunk_of(r, k)))
		return 1;
	if (how == COUNTING_NOUN && !unitless(n)) {
		if (change_noun(r, r->c.v[c].head, c, n))
			return 1;
		if (r->c.v[c].head > t && n->kind != NUMBER_PERCENT &&
		    n->kind != NUMBER_FRACTION)
			return adjectival(r, k, m);
		return n->kind == NUMBER_FRACTION ? 0 : quantity(r, k, m);
	}
	if (how == COUNTING_NOUN)
		return changed(r, c, n);
	if (how != COUNTING_ELIDED || n->kind == NUMBER_ORDINAL || n->kind == NUMBER_FRACTION)
		return 0;
	c = reading_chunk_of(r, k);
	if (n->kind == NUMBER_DURATION && c > 0 && !lasts(r, c))
		return 0;
	return noun_of(r, c, n) || complement(r, c, n);
}
