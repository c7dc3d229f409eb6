#ifndef ENTITIES_SPEAKER_H
#define ENTITIES_SPEAKER_H

#include "entities/speech.h"
#include "entities/verb.h"

/*
 * speaker_read:
 * Who says what a verb of saying tells: sets source and inverted.  Returns 0 if
 * the tree names nobody.
 */
int	speaker_read(struct verb *, const struct scene *, size_t n);

/* The words of the noun at a token, without clauses and what commas set off. */
struct piece	speaker_words(const struct reading *, const struct line *,
    size_t token);

#endif
