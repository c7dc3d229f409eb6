#ifndef INTAKE_DECODE_H
#define INTAKE_DECODE_H

#include <stddef.h>

#include "ground/arena.h"
#include "ground/span.h"

/* Where a text is not what it should be: line and byte column, from 1. */
struct decode_error {
	const char	*why;
	size_t		 line, column;
};

/*
 * decode_marked:
 * If the bytes begin with a byte order mark, set *text to what follows it, as
 * UTF-8 (which may be malformed), and return 1; else 0.
 */
int	decode_marked(struct arena *, struct span bytes, struct span *text);

/*
 * decode_text:
 * A file's bytes as UTF-8: without a byte order mark; UTF-16 with one is
 * converted.  Returns -1 and says where it is malformed or has a NUL.  *text
 * lives in the arena or in the bytes.  Nothing else is changed.
 */
int	decode_text(struct arena *, struct span bytes, struct span *text,
    struct decode_error *);

#endif
