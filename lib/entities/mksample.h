#ifndef ENTITIES_MKSAMPLE_H
#define ENTITIES_MKSAMPLE_H

#include <stdint.h>

#include "entities/scene.h"
#include "ground/arena.h"
#include "ground/vec.h"

/* A word: its features, by number, and what is right. */
struct sample {
	uint32_t	*f;
	size_t		 n;
	unsigned char	 label, near, likely;
};

/* A line of words. */
struct example {
	struct sample	*v;
	size_t		 n;
};

/* The features of all samples, numbered. */
struct inventory {
	uint32_t	*hash, *id;	/* open addressing; id 0: free */
	uint32_t	 mask, n;
	uint32_t	*name, *count;	/* by id, from 1 */
};

/* Lines with names marked, as the chain sees them. */
struct examples {
	struct arena	*arena;
	struct tables	 tables;
	struct knowledge known;
	struct inventory all;
	VEC(struct example);
};

void	mksample_open(struct examples *);
void	mksample_close(struct examples *);

/*
 * mksample_read:
 * Read sentences with names marked: a text and, behind tabs, "start end KIND"
 * for each name, kinds PER ORG LOC; an empty line ends a document.  Features
 * that are seen too seldom are forgotten.  Exits with a message on what it does
 * not understand.
 */
void	mksample_read(struct examples *, struct span text);

#endif
