#ifndef ENTITIES_AGENTS_H
#define ENTITIES_AGENTS_H

#include <stddef.h>

#include "entities/speech.h"

/*
 * agents_read:
 * The sources listed from word i on ("A, B and C news agencies"), each a link.
 * Returns the word behind them.
 */
size_t	agents_read(struct speech *, size_t i, struct links *);

#endif
