#ifndef INTAKE_META_H
#define INTAKE_META_H

#include <stddef.h>

#include "facts/document.h"
#include "ground/arena.h"
#include "ground/span.h"
#include "split/dates.h"

/*
 * What is known of many files, as TSV: file, outlet, published, url, story.  A
 * first line (also as a "#" comment) whose first column is "file" names the
 * columns and may order them otherwise; later "#" lines are comments.  A day of
 * publication may be written in any usual way.
 */
struct meta;

/* NULL with *why and the *line; line 0: it cannot be read (errno). */
struct meta	*meta_open(struct arena *, const struct dates_words *,
    const char *path, size_t *line, const char **why);

/*
 * meta_fill:
 * Set what a file's row states and the document does not.  A row is meant by
 * the path as given, else by the file's name alone.  A NULL meta states
 * nothing.  Cost: linear in the rows.
 */
void	meta_fill(const struct meta *, const char *path, struct document *);

#endif
