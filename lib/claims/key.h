#ifndef CLAIMS_KEY_H
#define CLAIMS_KEY_H

#include "claims/unit.h"
#include "facts/claim.h"

#define KEY_ID	16		/* hex digits */

/* How what a report tells is taken. */
enum key_reading {
	KEY_PLAIN,
	KEY_AGENTS,	/* those who act, where others are acted on */
	KEY_DIMENSION,	/* sales: another name of revenue */
};

/*
 * The question that a report answers: predicate, subject, dimension of the
 * unit, about, story.  It borrows from the report.  Those who act (five gunmen
 * killed …) are another question than those acted on; of a dimension the class
 * is told, not the noun.
 */
struct claim_key	key_of(struct arena *, const struct report *,
    enum key_reading, struct span dimension, struct span story);

/*
 * A key about another event than the story's, which its time tells apart: last
 * year's quake is about 2023-02.
 */
void	key_about_time(struct arena *, struct claim_key *, struct span time);

/* A key as canonical JSON (RFC 8785): what is unknown is left out. */
struct span	key_json(struct arena *, const struct claim_key *);

/* The first 16 hex digits of the SHA-256 of that JSON. */
struct span	key_id(struct arena *, struct span json);

#endif
