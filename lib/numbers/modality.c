#include "numbers/modality.h"

#include "numbers/parse.h"

/* A relative clause tells within so many words. */
#define RELATIVE	6

/* No figure hangs deeper under what is said of it. */
#define DEEP	10

static enum modality
value(const struct row *row)
{
	return (enum modality)name_find(&modality_names,
	    lexicon_column(row, 1));
}

static enum modality
says(const struct reading *r, struct span word, const char *where)
{
	struct row row;

	return grammar_row(&r->g->modalities, word, 2, where, &row) ?
	    value(&row) : MODALITY_NONE;
}

/* May the word of piece i tell one: "is" does so before "to" only. */
static int
may_tell(const struct reading *r, size_t i, struct span word)
{
	int to = i + 1 < r->t.n && r->t.v[i + 1].tag == TAG_TO;
	struct row row;

	if (word.n == 0 || !grammar_find(&r->g->modalities, word, &row))
		return 0;
	do {
		struct span where = lexicon_column(&row, 2);

		if (!span_is(where, "asks") && (to || !span_is(where, "to")))
			return 1;
	} while (lexicon_next(&row));
	return 0;
}

int
modality_any(const struct reading *r)
{
	for (size_t i = 0; i < r->t.n; i++) {
		const struct piece *t = &r->t.v[i];

		if (t->number == PIECE_NOT && (may_tell(r, i, t->fold) ||
		    may_tell(r, i, t->verb.lemma)))
			return 1;
	}
	return 0;
}

static int
is_relative(const struct reading *r, const struct node *n)
{
	for (size_t i = 0; i < r->t.n; i++)
		if (r->w->v[r->t.v[i].a].start == n->at.start)
			return (r->t.v[i].maybe & 1U << TAG_REL) != 0;
	return 0;
}

/* Is the clause of this verb of what its subject does: "men who want money"? */
static int
of_doers(const struct reading *r, size_t verb)
{
	const struct parse *p = reading_parse(r);
	size_t k = parse_child(p, verb, PARSE_NSUBJ, 0);

	return k != PARSE_NOT && is_relative(r, &p->v[k]);
}

/* What hangs on node i with a relation and says so. */
static enum modality
beside(const struct reading *r, size_t i, enum relation relation,
    const char *where)
{
	const struct parse *p = reading_parse(r);
	enum modality m = MODALITY_NONE;
	size_t k = parse_child(p, i, relation, 0);

	for (; k != PARSE_NOT && m == MODALITY_NONE;
	    k = parse_child(p, i, relation, k + 1))
		if (relation != PARSE_RELCL || !of_doers(r, k))
			m = says(r, p->v[k].lemma, where);
	return m;
}

/* The word of a node as it stands there, folded. */
static struct span
word_at(const struct reading *r, const struct node *n)
{
	for (size_t i = 0; i < r->w->n; i++)
		if (r->w->v[i].start == n->at.start)
			return r->w->v[i].fold;
	return SPAN("");
}

static enum modality
first(enum modality a, enum modality b)
{
	return a != MODALITY_NONE ? a : b;
}

/* What a noun says of what hangs on it. */
static enum modality
above(const struct reading *r, const struct node *n, enum relation by)
{
	return first(says(r, n->lemma, "noun"),
	    by == PARSE_ACL ? says(r, n->lemma, "to") : MODALITY_NONE);
}

/*
 * What a node says of the figure under it, which it reached by this relation:
 *	aux, mark	12 could die; if 12 die
 *	verb		expects a profit of $3bn, likely to lose 12 jobs
 *	form		is going to lose 12 jobs, sees a profit of $3bn
 *	noun		a forecast of 3%; cut its forecast to 3%
 *	to		a plot to kill 12 judges
 *	acl		20,000 people expected to flee
 *	acl:relcl	the $3bn that was forecast
 */
static enum modality
at(const struct reading *r, size_t i, enum relation by)
{
	const struct node *n = &reading_parse(r)->v[i];
	enum modality m = above(r, n, by);

	if (n->upos == UPOS_NOUN && m != MODALITY_NONE)
		return m;
	m = first(beside(r, i, PARSE_AUX, "aux"),
	    beside(r, i, PARSE_MARK, "mark"));
	if (by != PARSE_NONE && by != PARSE_NSUBJ && n->upos != UPOS_NOUN)
		m = first(m, first(says(r, n->lemma, "verb"),
		    by == PARSE_XCOMP || by == PARSE_OBJ ?
		    says(r, word_at(r, n), "form") : MODALITY_NONE));
	if (n->upos == UPOS_VERB)
		m = first(m, first(beside(r, i, PARSE_OBJ, "noun"),
		    beside(r, i, PARSE_NSUBJ, "noun")));
	return first(m, first(beside(r, i, PARSE_ACL, "verb"),
	    n->upos == UPOS_SYM || n->upos == UPOS_NUM ? MODALITY_NONE :
	    beside(r, i, PARSE_RELCL, "verb")));
}

/* "the 12.3% that analysts had expected": right behind, whatever the tree. */
static enum modality
relative(const struct reading *r, size_t k)
{
	size_t t = reading_piece_of(r, k);
	enum modality m = MODALITY_NONE;

	if (t == PIECE_NOT || t + 1 >= r->t.n ||
	    !(r->t.v[t + 1].maybe & 1U << TAG_REL))
		return m;
	for (size_t i = t + 2; i < r->t.n && i < t + 2 + RELATIVE &&
	    r->t.v[i].tag != TAG_COMMA && r->t.v[i].tag != TAG_STOP; i++)
		if (r->t.v[i].verb.lemma.n > 0 && (m = says(r,
		    r->t.v[i].verb.lemma, "verb")) != MODALITY_NONE)
			break;
	return m;
}

/* The token of what is told of a number, or that of the number. */
static size_t
event_token(const struct reading *r, const struct number *n)
{
	size_t i = 0;

	while (i < r->t.n && r->w->v[r->t.v[i].a].start <
	    n->predicate.at.start)
		i++;
	return i;
}

/*
 * "is expected to free 12", "are to be freed", "plans to cut 350 jobs": what
 * stands before the infinitive that tells it, whatever the tree.
 */
static enum modality
infinitive(const struct reading *r, const struct number *n)
{
	size_t i = EXTENT_SET(n->predicate.at) ? event_token(r, n) : 0;
	const struct piece *t;

	if (i >= r->t.n)
		return MODALITY_NONE;
	while (i > 0 && (r->t.v[i - 1].tag == TAG_AUX ||
	    r->t.v[i - 1].tag == TAG_ADV))
		i--;
	if (i < 2 || r->t.v[i - 1].tag != TAG_TO)
		return MODALITY_NONE;
	t = &r->t.v[i - 2];
	return first(says(r, t->fold, "to"), first(says(r, t->verb.lemma,
	    "to"), says(r, t->verb.lemma, "verb")));
}

/* A verb as its lemma, with or without "to", and no auxiliary. */
static int
is_base(const struct reading *r, const struct node *n)
{
	return n->upos != UPOS_VERB || span_eq(word_at(r, n), n->lemma);
}

/* "planned to bomb a church and killed three": not what was planned. */
static int
parts_from(const struct reading *r, size_t i)
{
	const struct parse *p = reading_parse(r);

	return p->v[i].head != PARSE_NOT && !is_base(r, &p->v[i]) &&
	    p->v[p->v[i].head].upos == UPOS_VERB &&
	    is_base(r, &p->v[p->v[i].head]) &&
	    parse_child(p, i, PARSE_AUX, 0) == PARSE_NOT &&
	    parse_child(p, i, PARSE_AUX_PASS, 0) == PARSE_NOT;
}

/* "Trying to find out why three were shot": that they were is a fact. */
static int
is_asked(const struct reading *r, size_t i)
{
	const struct parse *p = reading_parse(r);
	struct row row;

	for (size_t k = p->v[i].child; k != PARSE_NOT; k = p->v[k].next)
		if (grammar_row(&r->g->modalities, p->v[k].lemma, 2, "asks",
		    &row))
			return 1;
	return 0;
}

/* Does what is above say something of the event or figure at node i? */
static int
goes_up(const struct reading *r, size_t i, int event)
{
	const struct parse *p = reading_parse(r);

	switch (p->v[i].relation) {
	case PARSE_XCOMP:
		return 1;
	case PARSE_CCOMP:
		return !is_asked(r, i);
	case PARSE_CONJ:
		return !parts_from(r, i) &&
		    parse_child(p, i, PARSE_NSUBJ, 0) == PARSE_NOT &&
		    parse_child(p, i, PARSE_NSUBJ_PASS, 0) == PARSE_NOT;
	case PARSE_ACL:		/* "plans to cut 350 jobs", read as a noun */
		return p->v[i].head != PARSE_NOT && above(r,
		    &p->v[p->v[i].head], PARSE_ACL) != MODALITY_NONE;
	case PARSE_NSUBJ: case PARSE_NSUBJ_PASS: case PARSE_RELCL:
	case PARSE_ADVCL: case PARSE_PARATAXIS:
		return 0;
	default:
		return !event;
	}
}

/* The node of the event, else that of the figure. */
static size_t
start(const struct parse *p, const struct number *n)
{
	struct extent e = EXTENT_SET(n->predicate.at) ? n->predicate.at : n->at;
	size_t i = parse_at(p, e.start);

	while (i != PARSE_NOT && p->v[i].head != PARSE_NOT &&
	    p->v[p->v[i].head].at.start >= e.start &&
	    p->v[p->v[i].head].at.end <= e.end)
		i = p->v[i].head;
	return i;
}

static int
datable(const struct number *n)
{
	return n->predicate.class.n > 0 && n->kind != NUMBER_AGE &&
	    n->kind != NUMBER_ORDINAL && n->kind != NUMBER_RANK;
}

void
modality_read(const struct reading *r, size_t k)
{
	const struct parse *p;
	struct number *n = &r->s->numbers.v[k];
	enum relation by = PARSE_NONE;
	size_t i;

	if (!datable(n))
		return;
	n->predicate.modality = first(relative(r, k), infinitive(r, n));
	if (n->predicate.modality != MODALITY_NONE)
		return;
	p = reading_parse(r);
	i = start(p, n);
	for (int d = 0; i != PARSE_NOT && d < DEEP; d++) {
		int event = p->v[i].upos == UPOS_VERB ||
		    EXTENT_SET(n->predicate.at);

		n->predicate.modality = at(r, i, by);
		if (n->predicate.modality != MODALITY_NONE ||
		    !goes_up(r, i, event))
			return;
		by = p->v[i].relation;
		i = p->v[i].head;
	}
}
