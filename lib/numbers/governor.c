#include "numbers/governor.h"

#include "numbers/walk.h"

/* ", or 1.7%": the comma before what is told once more in front of chunk c. */
static size_t
over_restated(const struct reading *r, size_t c)
{
	return c > 3 && reading_is(r, c - 1, CHUNK_COMMA) &&
	    reading_is(r, c - 2, CHUNK_NOUN) && walk_numbered(r, c - 2) &&
	    reading_is(r, c - 3, CHUNK_CONJ) &&
	    reading_is(r, c - 4, CHUNK_COMMA) ? c - 4 : c;
}

size_t
governor_verb(const struct reading *r, size_t c)
{
	while (c > 0) {
		enum chunk_kind kind;

		if (reading_is(r, c, CHUNK_PREP))
			c = over_restated(r, c);
		if (c == 0)
			break;
		kind = r->c.v[--c].kind;
		if (kind == CHUNK_VERB)
			return c;
		if (kind == CHUNK_COMMA && reading_is(r, c + 1, CHUNK_PREP))
			continue;	/* ", from 38" */
		if ((kind == CHUNK_ADJ || kind == CHUNK_NOUN) && c > 0 &&
		    reading_is(r, c + 1, CHUNK_COMMA) &&
		    r->c.v[c - 1].copula)
			continue;	/* "was low, at 41%" */
		if (kind != CHUNK_PREP && kind != CHUNK_DATE &&
		    !(kind == CHUNK_NOUN && (walk_numbered(r, c) ||
		    (c > 0 && reading_is(r, c - 1, CHUNK_PREP)))))
			break;
	}
	return PIECE_NOT;
}
