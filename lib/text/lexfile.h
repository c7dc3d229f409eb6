#ifndef TEXT_LEXFILE_H
#define TEXT_LEXFILE_H

#include <stddef.h>

#include "ground/arena.h"
#include "text/lexicon.h"

/*
 * A user's file of words (--lexicon): TSV whose first column names the table
 * that the rest of the line is a row of.
 */
struct lexfile;

/*
 * lexfile_open:
 * Read and compile a file; it lives in the arena.  On failure returns NULL with
 * *why and the *line; line 0 means that the file cannot be read (errno).
 */
struct lexfile		*lexfile_open(struct arena *, const char *path,
    size_t *line, const char **why);

/* The rows for a table, to lay over it; NULL if there are none, or no file. */
const struct lexicon	*lexfile_table(const struct lexfile *,
    const char *table);

#endif
