#ifndef FILTER_MESSAGE_H
#define FILTER_MESSAGE_H

#include <stddef.h>

#include "ground/bytes.h"
#include "ground/span.h"

/*
 * Messages to standard error: PROGRAM: what.  Each is one write, so that the
 * stages of a pipeline do not mix theirs.
 */

/* The name the program was called by. */
const char	*message_program(void);

void	message_say(const char *what);

/* PROGRAM: PATH:LINE:COLUMN: what, without what is 0. */
void	message_at(const char *path, size_t line, size_t column,
    const char *what);

/* "Try 'PROGRAM --help' for more information." */
void	message_try_help(void);

/*
 * message_safe:
 * Append text that may come from anywhere: control and format characters and
 * malformed bytes as \u001b or \xff, the rest as it is.
 */
void	message_safe(struct bytes *, struct span);

#endif
