#include "numbers/subject.h"

#include "numbers/walk.h"

/* "in Monday's earthquake": a preposition, maybe with a date between. */
static int
after_a_prep(const struct reading *r, size_t i)
{
	while (i > 0 && (reading_is(r, i - 1, CHUNK_DATE) ||
	    (reading_is(r, i - 1, CHUNK_NOUN) && r->c.v[i - 1].owner)))
		i--;
	return i > 0 && reading_is(r, i - 1, CHUNK_PREP);
}

size_t
subject_find(const struct reading *r, size_t c)
{
	size_t i = c, found = PIECE_NOT;

	while (i > 0 && c - i < WALK_FAR) {
		const struct chunk *k = &r->c.v[--i];

		if (k->kind == CHUNK_NOUN)
			found = i;
		else if (k->kind == CHUNK_PREP) {
			found = PIECE_NOT;
			continue;
		} else if (k->kind == CHUNK_VERB && k->bare &&
		    found == PIECE_NOT) {
			continue;	/* "known as" */
		} else if (k->kind == CHUNK_REL) {
			return i > 0 && reading_is(r, i - 1, CHUNK_NOUN) ?
			    i - 1 : i > 1 && reading_is(r, i - 2,
			    CHUNK_NOUN) ? i - 2 : PIECE_NOT;
		} else if (k->kind != CHUNK_DATE)
			break;
		if (found == i && !after_a_prep(r, i))
			break;
	}
	while (found != PIECE_NOT && reading_is(r, found, CHUNK_NOUN) &&
	    r->c.v[found].owner && found + 1 < c)
		found++;
	return found;
}
