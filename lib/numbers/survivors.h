#ifndef NUMBERS_SURVIVORS_H
#define NUMBERS_SURVIVORS_H

#include <stddef.h>

#include "numbers/reading.h"

/* So many of the first are kept in mind. */
#define SURVIVORS_MOST	16

/* Whom a document tells to have lived, as far as it has been read. */
struct survivors {
	struct number	*v[SURVIVORS_MOST];	/* shot, and in hospital */
	size_t		 n;
	int		 ended;		/* has it told of anyone's death? */
	int		 hurtful;	/* and of what hurts people: a crash */
};

/* Look for what hurts people in a sentence, of which it is asked in time. */
void	survivors_look(const struct reading *, struct survivors *);

/* Who was shot or the like, and is in hospital. */
void	survivors_add(const struct grammar *, struct survivors *,
    struct number *);

/*
 * survivors_hurt:
 * Those of whom no more is told than such a deed, and who live: they have the
 * class of those hurt by it.
 */
void	survivors_hurt(const struct grammar *, struct number *);

/*
 * survivors_end:
 * "Five teenagers were shot": where the document, whose sentences these are,
 * tells of no death, they were wounded, as the table has it; and where it tells
 * of nobody hurt, only of a crash or the like, those in hospital are: so many
 * at least.  Cost: linear.
 */
void	survivors_end(const struct grammar *, struct sentence *v, size_t n,
    const struct survivors *);

#endif
