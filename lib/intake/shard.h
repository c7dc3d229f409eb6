#ifndef INTAKE_SHARD_H
#define INTAKE_SHARD_H

#include "ground/span.h"

/* The K-th of N parts of all documents, K from 1; zeroed: all of them. */
struct shard {
	unsigned long	k, n;
};

/* Read "K/N".  Returns -1 if it is none. */
int	shard_read(struct shard *, const char *);

/* Is a document in this part?  Depends on its id alone, on any machine. */
int	shard_has(const struct shard *, struct span doc);

#endif
