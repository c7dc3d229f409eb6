#ifndef GROUND_BYTES_H
#define GROUND_BYTES_H

#include <stddef.h>

#include "ground/span.h"

/*
 * A buffer that grows.  Zeroed is empty.  When memory runs out, err is set and
 * later additions do nothing: build first, then look at err once.
 */
struct bytes {
	char	*p;
	size_t	 n, cap;
	int	 err;
};

/* Append: a span, a C string, a byte, what printf(3) would write. */
void	bytes_add(struct bytes *, struct span);
void	bytes_str(struct bytes *, const char *);
void	bytes_char(struct bytes *, char);
void	bytes_printf(struct bytes *, const char *, ...)
    __attribute__((__format__(__printf__, 2, 3)));

/* Room for n more bytes at the end; the place to write them, or NULL. */
char	*bytes_reserve(struct bytes *, size_t n);

/* What it holds, good until it changes. */
struct span	bytes_span(const struct bytes *);
void		bytes_clear(struct bytes *);	/* keeps the memory */
void		bytes_close(struct bytes *);	/* empty is harmless */

#endif
