#ifndef ENTITIES_TELLING_H
#define ENTITIES_TELLING_H

#include "entities/speech.h"

/*
 * telling_read:
 * The attributions of a line that hang on a verb of saying: "S said (that) …",
 * "…, S said", "…, said S", "S told T …", "S was quoted by T as saying …".
 */
void	telling_read(struct speech *);

#endif
