#ifndef ENTITIES_VERB_H
#define ENTITIES_VERB_H

#include "entities/speech.h"

/*
 * verb_read:
 * The attributions of a line that hang on a verb of saying: "S said (that) …",
 * "…, S said", "…, said S", "S told T …", "S was quoted by T as saying …".
 */
void	verb_read(struct speech *);

/* Does a verb of saying stand at word i, used as one? */
int	verb_is(const struct scene *, const struct line *, size_t i);

#endif
