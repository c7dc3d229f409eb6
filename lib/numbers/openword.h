#ifndef NUMBERS_OPENWORD_H
#define NUMBERS_OPENWORD_H

#include <stddef.h>

#include "numbers/near.h"

/* The tag of a noun, verb, adjective or name at i, by form and neighbours. */
enum tag	openword_read(const struct tagger *, size_t i);

#endif
