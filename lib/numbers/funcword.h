#ifndef NUMBERS_FUNCWORD_H
#define NUMBERS_FUNCWORD_H

#include <stddef.h>

#include "numbers/near.h"

/* The tag of a word of grammar (grammar_words.tsv) at i: "to", "that", "as". */
enum tag	funcword_read(const struct tagger *, size_t i);

#endif
