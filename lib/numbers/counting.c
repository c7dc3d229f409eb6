#include "numbers/counting.h"

#include <string.h>

#include "facts/vocabulary.h"
#include "numbers/events.h"
#include "numbers/nominal.h"
#include "numbers/nouns.h"
#include "numbers/walk.h"

static int
noun_tag(enum tag tag)
{
	return tag == TAG_NOUN || tag == TAG_NAME || tag == TAG_ADJ;
}

/* Does the chunk hold a noun behind piece t? */
static int
noun_behind(const struct reading *r, const struct chunk *c, size_t t)
{
	return c->head > t && noun_tag(r->t.v[c->head].tag) &&
	    r->t.v[c->head].tag != TAG_ADJ;
}

/* First piece behind t that is neither number nor adverb. */
static size_t
noun_from(const struct reading *r, const struct chunk *c, size_t t)
{
	for (t++; t < c->head; t++)
		if (noun_tag(r->t.v[t].tag))
			break;
	return t;
}

static int
takes_genitive(const struct reading *r, struct span prepositions)
{
	struct span field;

	while (prepositions.p != NULL && span_cut(&prepositions, ' ', &field))
		if (reading_means(r, field, "genitive"))
			return 1;
	return 0;
}

static int
places(const struct reading *r, const struct noun *noun)
{
	return grammar_under(r->g, noun->class, CLASS_PLACE);
}

/* "two officers' bodies": the owner is counted, what it owns is the holder. */
static void
owned(const struct reading *r, struct mention *m, struct number *n)
{
	if (!r->c.v[m->right].owner ||
	    !reading_is(r, m->right + 1, CHUNK_NOUN))
		return;
	m->right++;
	nouns_chunk(r, m->right, &n->holder);
}

/* "reports of two officers being killed": a noun of saying holds nothing. */
static int
tells(const struct reading *r, size_t i)
{
	return grammar_manner(r->g, inflect_noun(r->g, r->arena,
	    reading_word(r, i)), MANNER_SAYS);
}

/*
 * "the bodies of two officers": but not "the death of", nor "one of the two".
 */
static void
held(const struct reading *r, struct mention *m, struct number *n)
{
	struct event e;
	size_t i;

	if (m->left < 2 || !reading_prep(r, m->left - 1, "genitive") ||
	    !reading_is(r, m->left - 2, CHUNK_NOUN))
		return;
	i = m->left - 2;
	if (reading_head(r, i)->tag == TAG_NUMBER) {
		m->left = i;
		return;
	}
	if (r->c.v[i].pronoun) {
		/* "its airport and those of two cities" */
		m->left = i;
		if (i > 1 && reading_is(r, i - 1, CHUNK_CONJ) &&
		    reading_is(r, i - 2, CHUNK_NOUN))
			nouns_chunk(r, i - 2, &n->holder);
		return;
	}
	if (!noun_tag(reading_head(r, i)->tag) || tells(r, i) ||
	    (nominal_read(r, r->c.v[i].head, &e) && takes_genitive(r, e.takes)))
		return;
	nouns_chunk(r, i, &n->holder);
	m->left = i;
}

/* "the airports in A and two other cities": through the list to its holder. */
static void
held_in(const struct reading *r, struct mention *m, struct number *n)
{
	size_t i = m->left;
	struct noun holder;

	while (i > 1 && (reading_is(r, i - 1, CHUNK_CONJ) ||
	    reading_is(r, i - 1, CHUNK_COMMA)) &&
	    reading_is(r, i - 2, CHUNK_NOUN))
		i -= 2;
	if (i < 2 || !reading_is(r, i - 1, CHUNK_PREP) ||
	    !reading_is(r, i - 2, CHUNK_NOUN) ||
	    !reading_does(r, i - 1, "holds") ||
	    !noun_tag(reading_head(r, i - 2)->tag) || r->c.v[i - 2].pronoun ||
	    !places(r, &n->of))
		return;
	nouns_chunk(r, i - 2, &holder);
	if (!grammar_under(r->g, holder.class, CLASS_BUILDING))
		return;
	n->holder = holder;
	m->left = i - 2;
}

/* "dozens of officers", "one of the bodies", "12 of them". */
static enum counting
counted_of(const struct reading *r, struct mention *m, struct number *n)
{
	size_t i = m->right + 2;

	if (reading_prep(r, m->right + 1, "genitive") &&
	    reading_is(r, i, CHUNK_REL)) {
		m->right = i;		/* 11 of whom */
		return COUNTING_ANAPHOR;
	}
	if ((n->kind == NUMBER_FRACTION || n->value == 2) &&
	    reading_is(r, m->right + 1, CHUNK_NOUN) &&
	    r->c.v[m->right + 1].determined)
		i = m->right + 1;	/* half the flats, both the men */
	else if (!reading_prep(r, m->right + 1, "genitive") ||
	    !reading_is(r, i, CHUNK_NOUN))
		return COUNTING_NONE;
	while (r->c.v[i].owner && reading_is(r, i + 1, CHUNK_NOUN))
		i++;
	m->right = i;
	if (r->c.v[i].pronoun)
		return COUNTING_ANAPHOR;
	if (!noun_tag(reading_head(r, i)->tag))
		return COUNTING_ELIDED;
	nouns_chunk(r, i, &n->of);
	return COUNTING_NOUN;
}

/* "Of these, 62", "Among them, 62" at the start of a clause. */
static int
fronted_anaphor(const struct reading *r, size_t c)
{
	if (c > 1 && reading_is(r, c - 1, CHUNK_REL) &&
	    reading_prep(r, c - 2, "genitive"))
		return 1;	/* "of which 62 were destroyed" */
	if (c < 3 || !reading_is(r, c - 1, CHUNK_COMMA) ||
	    !reading_is(r, c - 2, CHUNK_NOUN) || !r->c.v[c - 2].pronoun ||
	    !reading_is(r, c - 3, CHUNK_PREP))
		return 0;
	return reading_does(r, c - 3, "fronted");
}

/*
 * "70 army and rebel fighters": of more than one thing, a singular that is no
 * people and the plural joined to it go before one noun.  Its chunk, or c.
 */
static size_t
shared_noun(const struct reading *r, size_t c, const struct number *n)
{
	size_t i = c + 2;

	if (n->kind != NUMBER_CARDINAL || n->high <= 1 ||
	    reading_head(r, c)->plural ||
	    grammar_under(r->g, n->of.class, CLASS_PERSON) ||
	    !reading_is(r, c + 1, CHUNK_CONJ) ||
	    !reading_is(r, i, CHUNK_NOUN) || r->c.v[i].determined ||
	    r->c.v[i].b - r->c.v[i].a < 2 || walk_numbered(r, i) ||
	    reading_head(r, i)->tag != TAG_NOUN || !reading_head(r, i)->plural)
		return c;
	return i;
}

enum counting
counting_read(const struct reading *r, size_t k, struct mention *m)
{
	struct number *n = &r->s->numbers.v[k];
	size_t t = reading_piece_of(r, k), c = reading_chunk_of(r, k);
	enum counting how;

	m->left = m->right = c;
	if (c == PIECE_NOT || r->c.v[c].kind != CHUNK_NOUN)
		return COUNTING_NONE;
	if (noun_behind(r, &r->c.v[c], t)) {
		nouns_fill(r, noun_from(r, &r->c.v[c], t),
		    r->c.v[c].head + 1, &n->of);
		if ((m->right = shared_noun(r, c, n)) != c)
			nouns_chunk(r, m->right, &n->of);
		owned(r, m, n);
		held(r, m, n);
		if (n->holder.lemma.n == 0)
			held_in(r, m, n);
		return COUNTING_NOUN;
	}
	if ((how = counted_of(r, m, n)) == COUNTING_NONE)
		how = fronted_anaphor(r, c) ? COUNTING_ANAPHOR :
		    COUNTING_ELIDED;
	held(r, m, n);
	return how;
}
