#ifndef CLAIMS_QUESTION_H
#define CLAIMS_QUESTION_H

#include <stddef.h>
#include <stdint.h>

#include "claims/aside.h"
#include "claims/unit.h"
#include "facts/claim.h"
#include "ground/vec.h"

/* A question, by its canonical JSON. */
struct question {
	struct claim_key	key;
	struct span		json;
	enum aside_is		aside;		/* of another event */
	size_t			depth;		/* of its subject's class */
	int			apart;		/* … which is apart */
	struct indices		wider;		/* questions it lies inside */
};
struct questions { VEC(struct question); };

/* Are those who do it another question than those it is done to? */
enum transitive { TRANSITIVE_UNKNOWN, TRANSITIVE_NOT, TRANSITIVE };

struct view;

/* The number of a question, which is asked from now on; the key is copied. */
uint32_t	question_add(struct view *, const struct claim_key *,
		    enum aside_is);

/*
 * question_of:
 * The number of the question that a report answers, by its key and by the time
 * that aside.h finds; it is added if it is new.  The predicate is by number in
 * the view's predicates.  Scratch is used.
 */
uint32_t	question_of(struct view *, const struct report *, size_t paper,
		    uint32_t predicate, const struct unit *);

#endif
