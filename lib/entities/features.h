#ifndef ENTITIES_FEATURES_H
#define ENTITIES_FEATURES_H

#include <stddef.h>
#include <stdint.h>

#include "entities/scene.h"
#include "ground/index.h"

/*
 * What the chain sees of a word: itself, its ends and its shape, what the
 * dictionary and the tables of names say of it, what the rules took it for, its
 * neighbours, and what the document says elsewhere.  All hashed: no word stands
 * in a model.
 */
#define FEATURES_MAX	72

/* One word, before neighbours are put together. */
struct atom {
	uint32_t	word, suffix3, suffix2, prefix;
	uint32_t	shape, dict, class, list, table, rule, document;
	uint32_t	run;		/* place in a run of capitals */
	size_t		run_a, run_b;
	unsigned	likely : 1;	/* may a name begin here? */
	unsigned	near : 1;	/* is a name near? */
};

/* The words of a document that certain names hold: bits by folded word. */
void	features_document(const struct scene *, struct index *);

/* The atoms of a line, whose names the rules have found; arena of the scene. */
struct atom	*features_line(const struct scene *, const struct line *,
    const struct index *document);

/* The features of word i of n; returns how many. */
size_t	features_of(const struct atom *, size_t i, size_t n,
    uint32_t f[FEATURES_MAX]);

#endif
