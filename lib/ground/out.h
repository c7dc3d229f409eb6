#ifndef GROUND_OUT_H
#define GROUND_OUT_H

#include "ground/bytes.h"
#include "ground/span.h"

/*
 * Where a program writes.  Buffered; errors stick: write first, and let
 * out_finish say whether all of it arrived.
 */
struct out {
	int		 fd;
	int		 err;		/* errno of the first failure, or 0 */
	int		 unbuffered;	/* flush after every out_line */
	char		*path, *temp;	/* owned; NULL for standard output */
	struct bytes	 buf;
};

/*
 * out_open:
 * Open standard output (path NULL), or a temporary file beside path that
 * out_finish renames to it.  Returns -1 and errno on failure.
 */
int	out_open(struct out *, const char *path);

void	out_span(struct out *, struct span);
void	out_line(struct out *, struct span);	/* and a newline */

/* Write what is buffered.  Returns -1 if anything failed so far. */
int	out_flush(struct out *);

/*
 * out_finish:
 * Flush, sync, close; rename the temporary file to its path if keep, else
 * remove it.  Returns -1 with errno if anything was not written.
 */
int	out_finish(struct out *, int keep);

/* Write to a file descriptor, all of it, at once.  -1 with errno. */
int	out_write(int fd, struct span);

#endif
