#ifndef NUMBERS_COUNTING_H
#define NUMBERS_COUNTING_H

#include <stddef.h>

#include "facts/number.h"
#include "numbers/reach.h"
#include "numbers/reading.h"

/* The last thing counted, which a number without a noun may mean. */
struct memory {
	struct noun	noun;
	struct predicate predicate;
	size_t		n, index;	/* its number: sentence, place in it */
	size_t		seen;		/* sentence of it or of its last part */
	int		set;
};

/* How a number says what it counts. */
enum counting {
	COUNTING_NONE,
	COUNTING_NOUN,		/* 12 officers, dozens of officers */
	COUNTING_ANAPHOR,	/* 12 of them; "Of these, 12" */
	COUNTING_ELIDED,	/* and 353 were injured */
};

/*
 * counting_read:
 * Find what number k counts: fills of and holder as far as words say it, and
 * the mention.  For an anaphor or an elided noun, of is left empty.
 */
enum counting	counting_read(const struct reading *, size_t k,
    struct mention *);

/*
 * counting_agent:
 * Tie on who did it, where the mention is the object of a verb and the table
 * says that this makes another question of it: seats won, jobs cut.
 */
void	counting_agent(const struct reading *, struct mention, struct number *);

/*
 * counting_receiver:
 * "Gave Otieno 9,200 votes", "handed Ruiz a six-year term": tie on the name
 * between the verb and chunk c as that of whom it is told.
 */
void	counting_receiver(const struct reading *, size_t c, struct number *);

/* Tie on the noun chunk c as who did it. */
void	counting_doer(const struct reading *, size_t c, struct number *);

/* Tie on the subject of the verb in chunk c, as an argument. */
void	counting_subject(const struct reading *, size_t c, struct number *);

/* Tie on what hangs on chunk c: prepositions with their nouns, owners. */
void	counting_args(const struct reading *, size_t c, struct number *);

#endif
