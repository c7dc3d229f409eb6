#ifndef NUMBERS_ARGUMENTS_H
#define NUMBERS_ARGUMENTS_H

#include "numbers/reached.h"

/*
 * What is tied on to what is counted or measured, as an argument of the number:
 * of whom, where, by whom.
 */

/*
 * arguments_agent:
 * Tie on who did it, where the mention is the object of a verb and the table
 * says that this makes another question of it: seats won, jobs cut.
 */
void	arguments_agent(const struct reading *, struct mention,
    struct number *);

/*
 * arguments_receiver:
 * "Gave Otieno 9,200 votes", "handed Ruiz a six-year term": tie on the name
 * between the verb and chunk c as that of whom it is told.
 */
void	arguments_receiver(const struct reading *, size_t c, struct number *);

/* Tie on the noun chunk c as who did it. */
void	arguments_doer(const struct reading *, size_t c, struct number *);

/* Tie on the subject of the verb in chunk c, as an argument. */
void	arguments_subject(const struct reading *, size_t c, struct number *);

/* Tie on what hangs on chunk c: prepositions with their nouns, owners. */
void	arguments_of(const struct reading *, size_t c, struct number *);

/* What is measured stands in args too, so that the question may name it. */
void	arguments_measured(const struct reading *, struct number *);

#endif
