#ifndef TEXT_LINES_H
#define TEXT_LINES_H

#include <stddef.h>

#include "ground/bytes.h"
#include "ground/span.h"

/*
 * Lines of a file.  gzip (also of several members) and zstd are told by their
 * magic bytes and read as what they hold.
 */
enum lines_status {
	LINES_OK,
	LINES_END,
	LINES_LONG,		/* longer than max: skipped to its newline */
	LINES_ERROR,		/* errno, and why where errno says nothing */
};

struct source;			/* bytes of a file, decompressed */

struct lines {
	struct source	*source;
	struct bytes	 buf;
	size_t		 at, max;
	size_t		 number;	/* of the line read last, from 1 */
	int		 cut;		/* the last line had no newline */
	const char	*why;
};

/* "-" is standard input.  -1 with errno; a directory is EISDIR. */
int	lines_open(struct lines *, const char *path, size_t max);
void	lines_close(struct lines *);

/*
 * lines_next:
 * Set line to the next line without its newline (nor a carriage return before
 * it, nor a BOM at its start).  The span is good until the next call.
 */
enum lines_status	lines_next(struct lines *, struct span *line);

/*
 * lines_take:
 * The next n bytes as they stand; fewer at the end.
 * The span is good until the next call.  LINES_LONG: more than max; they are
 * skipped.
 */
enum lines_status	lines_take(struct lines *, size_t n, struct span *);

/* Go over n bytes without holding them.  -1 on failure, as LINES_ERROR. */
int	lines_skip(struct lines *, size_t n);

/*
 * lines_resume:
 * After LINES_ERROR: go on where the next member of a gzip file begins; what
 * was read of the damaged one is forgotten.  Returns 0 where there is none.
 */
int	lines_resume(struct lines *);

/* Up to n bytes ahead of what was read, for sniffing; fewer at the end. */
struct span	lines_peek(struct lines *, size_t n);

/*
 * lines_rest:
 * All that is left, as it stands (no line handling), until max bytes in all.
 * The span is good until lines_close.
 */
enum lines_status	lines_rest(struct lines *, struct span *);

#endif
