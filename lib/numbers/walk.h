#ifndef NUMBERS_WALK_H
#define NUMBERS_WALK_H

#include <stddef.h>

#include "numbers/reading.h"

/* No walk is longer, in chunks. */
#define WALK_FAR	24

/*
 * Steps over the chunks of a sentence.  Each starts at chunk i and returns the
 * chunk where the walk goes on; those that may end it return PIECE_NOT then.
 */

/* Past a noun phrase and the owners, "of" and dates that hang on it. */
size_t	walk_noun(const struct reading *, size_t i);

/* Past a preposition and its noun or -ing clause. */
size_t	walk_prep(const struct reading *, size_t i);

/* From a relative pronoun to where the outer clause goes on. */
size_t	walk_relative(const struct reading *, size_t i);

/* Past commas: lists and appositions. */
size_t	walk_comma(const struct reading *, size_t i);

/*
 * walk_parts:
 * From a comma at chunk i behind which parts are told (", five of them women,
 * who fled") to the comma before the relative pronoun; else i.
 */
size_t	walk_parts(const struct reading *, size_t i);

/*
 * walk_aside:
 * From a dash at chunk i ("priests -- five of them Spaniards -- and two cooks")
 * to the chunk behind the dash that ends what is put in; walk_aside_back from
 * the chunk behind to the chunk before.  PIECE_NOT if there is no pair.
 */
size_t	walk_aside(const struct reading *, size_t i);
size_t	walk_aside_back(const struct reading *, size_t i);

/* Past a verb and name at chunk i: a man "named Ann Otieno"; else i. */
size_t	walk_naming(const struct reading *, size_t i);

/* The last chunk of the phrase that begins with noun chunk c, with its "of". */
size_t	walk_phrase_end(const struct reading *, size_t c);

/* Does chunk i stand behind a preposition: "in Monday's earthquake"? */
int	walk_preposed(const struct reading *, size_t i);

/* Left over a list and asides: to the first chunk of its first item. */
size_t	walk_list_start(const struct reading *, size_t i);

/* The noun on which chunk i hangs by a preposition, or PIECE_NOT. */
size_t	walk_above(const struct reading *, size_t i);

/* Does a number stand in chunk c? */
int	walk_numbered(const struct reading *, size_t c);

/*
 * walk_resumes:
 * "a man who shot four is dead": does the outer clause go on behind the object,
 * chunks left to right, of the verb of a relative clause?
 */
int	walk_resumes(const struct reading *, size_t left, size_t right);

#endif
