#include "numbers/walk.h"

#include "numbers/events.h"

size_t
walk_noun(const struct reading *r, size_t i)
{
	while (reading_is(r, i, CHUNK_NOUN) && r->c.v[i].owner)
		i++;
	if (reading_is(r, i, CHUNK_NOUN))
		i++;
	while (reading_prep(r, i, "genitive") &&
	    reading_is(r, i + 1, CHUNK_NOUN))
		i = walk_noun(r, i + 1);
	return i;
}

size_t
walk_naming(const struct reading *r, size_t i)
{
	if (!reading_is(r, i, CHUNK_VERB) || !r->c.v[i].bare ||
	    !events_manner(r, i, MANNER_NAMES) ||
	    !reading_is(r, i + 1, CHUNK_NOUN) || r->c.v[i + 1].determined ||
	    reading_head(r, i + 1)->tag != TAG_NAME)
		return i;
	return i + 2;
}

size_t
walk_phrase_end(const struct reading *r, size_t c)
{
	size_t end = walk_noun(r, c);

	return end > c ? end - 1 : c;
}

size_t
walk_prep(const struct reading *r, size_t i)
{
	i++;
	if (reading_is(r, i, CHUNK_VERB) && r->c.v[i].ing)
		i++;
	if (reading_is(r, i, CHUNK_DATE))
		return i + 1;
	return walk_noun(r, i);
}

size_t
walk_relative(const struct reading *r, size_t i)
{
	size_t rel = i;
	int verbs = 0;

	for (i++; i < r->c.n; i++) {
		const struct chunk *c = &r->c.v[i];

		if (c->kind == CHUNK_COMMA || c->kind == CHUNK_STOP)
			return i;
		if (c->kind == CHUNK_VERB && !c->infinitive && !c->ing &&
		    (!c->bare || i == rel + 1) && verbs++ > 0 &&
		    r->c.v[i - 1].kind != CHUNK_CONJ)
			return i;
	}
	return i;
}

int
walk_numbered(const struct reading *r, size_t c)
{
	for (size_t t = r->c.v[c].a; t < r->c.v[c].b; t++)
		if (r->t.v[t].number != PIECE_NOT)
			return 1;
	return 0;
}

static int
is_dash(const struct reading *r, size_t i)
{
	return reading_is(r, i, CHUNK_STOP) &&
	    span_is(reading_word(r, i), "-");
}

size_t
walk_aside(const struct reading *r, size_t i)
{
	size_t k;

	if (!is_dash(r, i))
		return PIECE_NOT;
	while (is_dash(r, i))
		i++;
	for (k = i; k < r->c.n && k - i < WALK_FAR / 2; k++)
		if (r->c.v[k].kind == CHUNK_STOP)
			break;
	if (k == i || !is_dash(r, k))
		return PIECE_NOT;
	while (is_dash(r, k))
		k++;
	return k;
}

size_t
walk_aside_back(const struct reading *r, size_t i)
{
	size_t k, end;

	for (end = i; end > 0 && is_dash(r, end - 1); end--)
		;
	if (end == i)
		return PIECE_NOT;
	for (k = end; k > 0 && end - k < WALK_FAR / 2; k--)
		if (r->c.v[k - 1].kind == CHUNK_STOP)
			break;
	if (k == end || k == 0 || !is_dash(r, k - 1))
		return PIECE_NOT;
	while (k > 0 && is_dash(r, k - 1))
		k--;
	return k > 0 ? k - 1 : PIECE_NOT;
}

/* "4 dead, 2 injured", "12 policemen, dozens of protesters killed" */
static int
numbers_listed(const struct reading *r, size_t i)
{
	size_t verb = walk_noun(r, i);
	struct event e;

	return verb > i && walk_numbered(r, i) &&
	    ((reading_is(r, verb, CHUNK_VERB) &&
	    !events_manner(r, verb, MANNER_SAYS)) ||
	    events_phrase(r, verb, &e));
}

/*
 * ", including two boys and a girl,", ", four of whom live,", ", four of them
 * women,", ", most of them pupils,": to its end.
 */
static size_t
past_parts(const struct reading *r, size_t k)
{
	int some = reading_is(r, k, CHUNK_NOUN) && walk_numbered(r, k) &&
	    reading_is(r, k + 1, CHUNK_PREP);
	int most = reading_prep(r, k, "genitive") &&
	    reading_is(r, k + 1, CHUNK_NOUN) && r->c.v[k + 1].pronoun;

	if (some && reading_is(r, k + 2, CHUNK_REL)) {
		k = walk_relative(r, k + 2);
		return reading_is(r, k, CHUNK_COMMA) ? k : PIECE_NOT;
	}
	if (!(some && reading_is(r, k + 2, CHUNK_NOUN) &&
	    r->c.v[k + 2].pronoun) && !most && !reading_includes(r, k))
		return PIECE_NOT;
	while (k < r->c.n && (r->c.v[k].kind == CHUNK_NOUN ||
	    r->c.v[k].kind == CHUNK_PREP || r->c.v[k].kind == CHUNK_CONJ))
		k++;
	return reading_is(r, k, CHUNK_COMMA) ? k : PIECE_NOT;
}

size_t
walk_parts(const struct reading *r, size_t i)
{
	size_t end = reading_is(r, i, CHUNK_COMMA) ? past_parts(r, i + 1) :
	    PIECE_NOT;

	return end != PIECE_NOT && reading_is(r, end + 1, CHUNK_REL) ? end :
	    i;
}

size_t
walk_comma(const struct reading *r, size_t i)
{
	size_t k = i + 1, end = past_parts(r, k);

	if (end != PIECE_NOT)
		k = end + 1;
	if (reading_is(r, k, CHUNK_REL) || reading_is(r, k, CHUNK_CONJ))
		return k;
	if (reading_is(r, k, CHUNK_VERB) && !r->c.v[k].ing)
		return r->c.v[k].finite || r->c.v[k].bare ? k : PIECE_NOT;
	if (reading_is(r, k, CHUNK_VERB) || reading_is(r, k, CHUNK_PREP))
		return PIECE_NOT;
	if (numbers_listed(r, k))
		return walk_noun(r, k);
	for (; k < r->c.n && k - i < WALK_FAR / 2; k++) {
		enum chunk_kind kind = r->c.v[k].kind;

		if (kind == CHUNK_COMMA || kind == CHUNK_CONJ)
			return k;
		if (kind != CHUNK_NOUN && kind != CHUNK_PREP &&
		    kind != CHUNK_DATE)
			return PIECE_NOT;
	}
	return PIECE_NOT;
}

int
walk_preposed(const struct reading *r, size_t i)
{
	while (i > 0 && (reading_is(r, i - 1, CHUNK_DATE) ||
	    (reading_is(r, i - 1, CHUNK_NOUN) && r->c.v[i - 1].owner)))
		i--;
	return i > 0 && reading_is(r, i - 1, CHUNK_PREP);
}

int
walk_resumes(const struct reading *r, size_t left, size_t right)
{
	size_t i = right + 1;

	if (left < 2 || !reading_is(r, left - 2, CHUNK_REL))
		return 0;
	if (reading_is(r, i, CHUNK_COMMA))
		i = walk_comma(r, i);
	return i != PIECE_NOT && reading_is(r, i, CHUNK_VERB) &&
	    r->c.v[i].finite;
}

size_t
walk_above(const struct reading *r, size_t i)
{
	while (i > 0 && (reading_is(r, i - 1, CHUNK_DATE) ||
	    (reading_is(r, i - 1, CHUNK_NOUN) && r->c.v[i - 1].owner)))
		i--;
	return i > 1 && reading_is(r, i - 1, CHUNK_PREP) &&
	    reading_is(r, i - 2, CHUNK_NOUN) ? i - 2 : PIECE_NOT;
}

size_t
walk_list_start(const struct reading *r, size_t i)
{
	size_t start = i, before;

	while (start > 0) {
		enum chunk_kind kind = r->c.v[start - 1].kind;

		if ((before = walk_aside_back(r, start)) != PIECE_NOT) {
			start = before;
			continue;
		}
		if (kind != CHUNK_NOUN && kind != CHUNK_CONJ &&
		    kind != CHUNK_COMMA && kind != CHUNK_DATE &&
		    !(kind == CHUNK_PREP && start > 1 && reading_is(r,
		    start - 2, CHUNK_NOUN)))
			break;
		start--;
	}
	return start;
}
