#ifndef INTAKE_PATHS_H
#define INTAKE_PATHS_H

#include <stddef.h>

#include "ground/arena.h"

/*
 * paths_read:
 * The names that a file holds, each ended by a NUL byte, as find -print0 writes
 * them ("-": standard input).  Returns NULL with errno, or with *why.
 */
char	**paths_read(struct arena *, const char *path, size_t *n,
    const char **why);

#endif
