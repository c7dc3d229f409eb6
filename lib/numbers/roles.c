#include "numbers/roles.h"

#include "numbers/clauses.h"
#include "numbers/events.h"

static const struct {
	const char		*name;
	enum number_role	 role;
} dates[] = {
	{ "as-of", ROLE_AS_OF }, { "when", ROLE_WHEN },
	{ "during", ROLE_DURING }, { "deadline", ROLE_DEADLINE },
}, inside[] = {
	{ "stretch", ROLE_DURING },
}, figures[] = {
	{ "from", ROLE_FROM }, { "to", ROLE_TO }, { "figure-by", ROLE_BY },
}, beside[] = {
	{ "increment", ROLE_INCREMENT }, { "total", ROLE_TOTAL },
};

#define COUNT(v)	(sizeof(v) / sizeof((v)[0]))

/* Is a thing counted in the clause of chunk c? Then "by" tells as of when. */
static int
counts_there(const struct reading *r, size_t c)
{
	for (size_t i = 0; i < r->s->numbers.n; i++) {
		const struct number *n = &r->s->numbers.v[i];
		size_t k;

		if (n->kind != NUMBER_CARDINAL ||
		    n->predicate.class.n == 0)
			continue;
		k = reading_chunk_of(r, i);
		if (k != PIECE_NOT && r->c.v[k].clause == r->c.v[c].clause)
			return 1;
	}
	return 0;
}

/* Has word i this part in whens.tsv? */
static int
plays(const struct reading *r, size_t i, const char *part)
{
	return i < r->w->n && reading_means(r, r->w->v[i].fold, part);
}

/* The words before a date, the longer first: "as of", "of". */
static struct span
lead(const struct reading *r, size_t word, size_t n)
{
	return word >= n ? reading_key(r, word - n, word) : SPAN("");
}

/* Does a number tell of the verb of chunk v? */
static int
tells(const struct reading *r, size_t v)
{
	struct extent at = reading_extent(r, r->c.v[v].a, r->c.v[v].b);
	const struct numbers *all = &r->s->numbers;

	for (size_t i = 0; i < all->n; i++)
		if (EXTENT_SET(all->v[i].predicate.at) &&
		    EXTENT_HOLDS(at, all->v[i].predicate.at))
			return 1;
	return 0;
}

/* Does the verb of chunk v hang on another before it in its clause? */
static int
hangs(const struct reading *r, size_t v)
{
	const struct chunk *c = r->c.v;
	size_t before = clauses_before(r, v, CHUNK_VERB), i, head;
	const struct parse *p;

	if (before == PIECE_NOT)
		return 0;
	p = reading_parse(r);
	i = parse_at(p, reading_extent(r, c[v].head, c[v].head + 1).start);
	head = i == PARSE_NOT ? PARSE_NOT : p->v[i].head;
	return head != PARSE_NOT && p->v[head].at.start >=
	    reading_extent(r, c[before].a, c[before].b).start &&
	    p->v[head].at.start < p->v[i].at.start;
}

/*
 * "A fire at a mill built in 2013 killed 24", "fire swept a mill built in
 * 2013": what has that date is the mill.  But "the 24 killed in 2013".
 */
static int
dates_thing(const struct reading *r, size_t c)
{
	size_t v = c - 2, next = c + 1;

	if (c < 3 || !reading_is(r, c - 1, CHUNK_PREP) ||
	    !reading_is(r, v, CHUNK_VERB) || !r->c.v[v].bare ||
	    tells(r, v))
		return 0;
	if (reading_is(r, v - 1, CHUNK_COMMA) &&
	    reading_is(r, next, CHUNK_COMMA))
		return reading_is(r, next + 1, CHUNK_VERB) &&
		    !r->c.v[next + 1].ing;
	return reading_is(r, v - 1, CHUNK_NOUN) &&
	    (reading_is(r, next, CHUNK_VERB) ? !r->c.v[next].ing :
	    hangs(r, v));
}

/*
 * "the highest in a vote since 2003", "the first such attack since 2003": what
 * ranks one among those of a stretch tells of one that is not so long.
 */
static int
ranks(const struct reading *r, size_t word)
{
	for (size_t i = word; i-- > 1 && r->w->v[i].kind != WORD_PUNCT;)
		if ((plays(r, i, "extreme") || ending_told(&r->g->endings,
		    r->w->v[i].fold) == ENDING_SUPERLATIVE) &&
		    plays(r, i - 1, "definite"))
			return 1;
	return 0;
}

static enum number_role
date_role(const struct reading *r, size_t c, const struct piece *t)
{
	size_t word = t->a;

	if (t + 1 < r->t.v + r->t.n && t[1].tag == TAG_POSS)
		return ROLE_WHEN;	/* "the toll from Saturday's quake" */
	for (size_t i = t->a; i < t->b; i++)
		if (plays(r, i, inside[0].name))
			return inside[0].role;
	for (size_t n = 2; n >= 1; n--) {
		struct span key = lead(r, word, n);

		for (size_t i = 0; key.n > 0 && i < COUNT(dates); i++)
			if (reading_means(r, key, dates[i].name))
				return dates[i].role == ROLE_DURING &&
				    ranks(r, word) ? ROLE_NONE : dates[i].role;
		if (key.n > 0 && reading_means(r, key, "by") && n == 1)
			return counts_there(r, c) ? ROLE_AS_OF :
			    ROLE_DEADLINE;
	}
	return ROLE_WHEN;
}

/*
 * "in the past 24 hours": what is counted there is no total.  "The past few
 * days" may be all the days that there were.
 */
static enum number_role
duration_role(const struct reading *r, const struct number *n,
    const struct piece *t)
{
	if (n->modifier == MODIFIER_VAGUE)
		return ROLE_NONE;
	for (size_t i = t->a > 0 ? t->a - 1 : 0; i < t->b; i++)
		if (plays(r, i, "lately"))
			return ROLE_DURING;
	return ROLE_NONE;
}

static enum number_role
figure_role(const struct reading *r, size_t c, size_t word)
{
	size_t verb;

	if (c == 0 || !reading_is(r, c - 1, CHUNK_PREP))
		return ROLE_NONE;
	verb = clauses_before(r, c, CHUNK_VERB);
	if (verb == PIECE_NOT)
		return ROLE_NONE;
	for (size_t n = 2; n >= 1; n--)
		for (size_t i = 0; i < COUNT(figures); i++)
			if (reading_means(r, lead(r, word, n), figures[i].name))
				return figures[i].role;
	return ROLE_NONE;
}

/* "the number of deaths to three from five", whatever the five are of. */
static int
comes_from(const struct reading *r, size_t t)
{
	const struct piece *v = r->t.v;

	return t > 2 && v[t - 2].number != PIECE_NOT &&
	    plays(r, v[t].a - 1, "from") && v[t - 1].b == v[t].a &&
	    v[t - 1].b - v[t - 1].a == 1 && plays(r, v[t - 2].a - 1, "to");
}

/* "12 more", "a further 12", "a total of 12", "12 in all". */
static enum number_role
beside_role(const struct reading *r, size_t a, size_t b)
{
	struct span keys[4];

	keys[0] = lead(r, a, 1);
	keys[1] = lead(r, a, 2);
	if (a > 1 && plays(r, a - 1, "genitive"))
		keys[1] = lead(r, a - 1, 1);
	keys[2] = reading_key(r, b, b + 1);
	keys[3] = reading_key(r, b, b + 2);
	for (size_t k = 0; k < COUNT(keys); k++)
		for (size_t i = 0; keys[k].n > 0 && i < COUNT(beside); i++)
			if (reading_means(r, keys[k], beside[i].name))
				return beside[i].role;
	return ROLE_NONE;
}

static int
other(const struct reading *r, const struct piece *t)
{
	return plays(r, t->b, "rest-behind") || plays(r, t->a, "rest") ||
	    (t->a > 0 && plays(r, t->a - 1, "rest-before"));
}

void
roles_beside(const struct reading *r, size_t k)
{
	struct number *n = &r->s->numbers.v[k];
	size_t t = reading_piece_of(r, k);

	if (t == PIECE_NOT || r->t.v[t].tag == TAG_DATE)
		return;
	n->other = n->other || other(r, &r->t.v[t]);
	if (n->role == ROLE_NONE && n->kind != NUMBER_AGE)
		n->role = beside_role(r, r->t.v[t].a, r->t.v[t].b);
}

void
roles_read(const struct reading *r, size_t k)
{
	struct number *n = &r->s->numbers.v[k];
	size_t t = reading_piece_of(r, k), c = reading_chunk_of(r, k);

	if (t == PIECE_NOT || c == PIECE_NOT || n->role != ROLE_NONE ||
	    n->kind == NUMBER_AGE)
		return;
	if (n->kind == NUMBER_DATE || n->kind == NUMBER_TIME)
		n->role = dates_thing(r, c) ? ROLE_NONE :
		    date_role(r, c, &r->t.v[t]);
	else if (n->kind == NUMBER_DURATION && (n->role =
	    duration_role(r, n, &r->t.v[t])) != ROLE_NONE)
		return;
	else if (comes_from(r, t))
		n->role = ROLE_FROM;
	else if (!EXTENT_SET(n->of.at) ||
	    n->predicate.role == PART_ATTRIBUTE)
		n->role = figure_role(r, c, r->t.v[t].a);
}

void
roles_besides(const struct reading *r, size_t k)
{
	struct number *n = &r->s->numbers.v[k];
	const struct words *w = r->w;

	if (n->predicate.role != PART_PATIENT || !events_is(r->g,
	    n->predicate.class, EVENTS_KIND, "member"))
		return;
	for (size_t i = 1; i < w->n; i++)
		if (w->v[i].start == n->predicate.at.start)
			n->other = n->other || plays(r, i - 1, "besides");
}
