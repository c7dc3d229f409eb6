#include "numbers/subject.h"

#include "numbers/arcs.h"
#include "numbers/walk.h"

/* "the fire gripping Spain spread": what such a verb governs is no subject. */
static int
done_to(const struct reading *r, size_t i)
{
	return reading_is(r, i, CHUNK_VERB) && r->c.v[i].ing &&
	    r->t.v[r->c.v[i].a].tag == TAG_VERB;
}

/* Back over what hangs on a noun before the verb. */
static size_t
walk_back(const struct reading *r, size_t c)
{
	size_t i = c, found = PIECE_NOT;

	while (i > 0 && c - i < WALK_FAR) {
		const struct chunk *k = &r->c.v[--i];

		if (k->kind == CHUNK_NOUN)
			found = i;
		else if (k->kind == CHUNK_PREP) {
			found = PIECE_NOT;
			continue;
		} else if (k->kind == CHUNK_ADJ && i > 0 &&
		    reading_is(r, i - 1, CHUNK_PREP)) {
			continue;	/* "the number of dead" */
		} else if (k->kind == CHUNK_VERB && k->bare &&
		    found == PIECE_NOT) {
			continue;	/* "known as" */
		} else if (done_to(r, i) && i > 0) {
			found = PIECE_NOT;
			continue;
		} else if (k->kind == CHUNK_REL) {
			return i > 0 && reading_is(r, i - 1, CHUNK_NOUN) ?
			    i - 1 : i > 1 && reading_is(r, i - 2,
			    CHUNK_NOUN) ? i - 2 : PIECE_NOT;
		} else if (k->kind != CHUNK_DATE)
			break;
		if (found == i && !walk_preposed(r, i))
			break;
	}
	return found;
}

size_t
subject_find(const struct reading *r, size_t c)
{
	size_t found;

	/* right before the verb, and on nothing: no tree is surer */
	if (c > 0 && reading_is(r, c - 1, CHUNK_NOUN) &&
	    !walk_preposed(r, c - 1) && !(c > 1 && done_to(r, c - 2)))
		return c - 1;
	found = arcs_subject(r, c);
	if (found == PIECE_NOT)
		found = walk_back(r, c);
	while (found != PIECE_NOT && reading_is(r, found, CHUNK_NOUN) &&
	    r->c.v[found].owner && found + 1 < c)
		found++;
	return found;
}
