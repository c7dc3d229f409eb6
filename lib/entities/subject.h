#ifndef ENTITIES_SUBJECT_H
#define ENTITIES_SUBJECT_H

#include "entities/speech.h"
#include "entities/verb.h"

/*
 * Who is the subject of a verb of saying, by the words and names beside it,
 * where the tree does not tell.  Each sets v->source and returns 1, or 0 if it
 * finds nobody.
 */

/* "The mayor, a doctor, on Friday said" */
int	subject_before(struct verb *, const struct scene *, size_t n);

/* "…," said the mayor: v->inverted. */
int	subject_behind(struct verb *, const struct scene *, size_t n);

/* Days and adverbs before word i: where they begin. */
size_t	subject_over_when(const struct scene *, const struct line *, size_t i);

#endif
