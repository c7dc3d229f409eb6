#ifndef ENTITIES_SUBJECT_H
#define ENTITIES_SUBJECT_H

#include <stddef.h>

#include "entities/speech.h"
#include "entities/verb.h"

/*
 * Who is the subject of a verb of saying.  Each sets v->source (and what goes with it)
 * and returns 1, or 0 if it finds nobody.
 */

/* "The mayor, a doctor, on Friday said" */
int	subject_before(struct verb *, const struct scene *, size_t n);

/* "…," said the mayor: v->inverted, and v->rest behind the group. */
int	subject_behind(struct verb *, const struct scene *, size_t n);

/* "and added", ", saying": v->shared; the source is that of the verb before. */
int	subject_shared(struct verb *, struct speech *);

#endif
