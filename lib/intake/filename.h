#ifndef INTAKE_FILENAME_H
#define INTAKE_FILENAME_H

#include "ground/arena.h"
#include "ground/span.h"
#include "split/dates.h"

/*
 * filename_day:
 * The first day that a file's name tells, its year first: "2024-11-03-a.txt",
 * "a_20241103.txt".  No part of a longer number is one, nor what is in the
 * names of folders.  Returns it in ISO 8601 in the arena, else an empty span.
 */
struct span	filename_day(const struct dates_words *, struct arena *,
    const char *path);

#endif
