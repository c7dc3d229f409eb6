#ifndef FILTER_RUNS_H
#define FILTER_RUNS_H

#include <stddef.h>
#include <sys/types.h>

#include "ground/span.h"

/*
 * Sorted runs of records in a file, which are merged as they are read.  What
 * stands before each record, in the file and in memory:
 */
struct runs_head {
	unsigned	key, body;	/* lengths */
};

/* The record that begins at p: its key and its body; how long it is in all. */
size_t	runs_record(const char *p, struct span *key, struct span *body);

/* A run, and what of it is in memory. */
struct run {
	off_t		 at, end;	/* what is still to be read */
	off_t		 mark;		/* where it is read from again */
	char		*buffer;
	size_t		 n, used, cap;
};

struct runs {
	int		 fd;
	struct run	*v;
	size_t		 n, cap;
	size_t		 each;		/* bytes of a buffer */
	size_t		*heap;		/* runs, the least record first */
	size_t		 nheap;
	int		 given;		/* the first record of the first run */
};

/*
 * All of these return -1 and set errno where the file or memory fails.
 * runs_add: there is a run in this part of the file.  runs_begin: no more will
 * be added; the buffers take so much together.  Then runs_next is 1 and a
 * record, good until the next call, or 0 at the end.
 */
int	runs_add(struct runs *, off_t from, off_t to);
int	runs_begin(struct runs *, size_t budget);
int	runs_next(struct runs *, struct span *key, struct span *body);

/* Begin again, and again, with the record that was given last. */
void	runs_mark(struct runs *);
int	runs_rewind(struct runs *);

/* All but the file. */
void	runs_close(struct runs *);

#endif
