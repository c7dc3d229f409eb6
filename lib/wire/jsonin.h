#ifndef WIRE_JSONIN_H
#define WIRE_JSONIN_H

#include <jansson.h>
#include <stddef.h>

#include "facts/document.h"
#include "facts/extent.h"
#include "facts/name.h"
#include "ground/arena.h"
#include "ground/span.h"

/*
 * Reads members of JSON objects into structs.  A member that is absent or null
 * leaves the struct as it was.  The first one of a wrong type sets why ("text
 * must be a string"), which stays: read all, then look at why once.
 *
 * Strings are borrowed from the object: they live as long as it does.
 */
struct jsonin {
	struct arena	*arena;		/* lists and reasons live here */
	const char	*why;		/* NULL: so far so good */
};

struct jsonin	jsonin_init(struct arena *);

/* Set why to "NAME must be MUST", unless there is a reason already. */
void	jsonin_complain(struct jsonin *, const char *name, const char *must);

/* Set why to "no NAME": something that must be there is not. */
void	jsonin_missing(struct jsonin *, const char *name);

void	jsonin_span(struct jsonin *, const json_t *object, const char *name,
    struct span *);
void	jsonin_size(struct jsonin *, const json_t *object, const char *name,
    size_t *);				/* a whole number from 0 */
void	jsonin_bool(struct jsonin *, const json_t *object, const char *name,
    int *);

/* Returns 1 if there is a number, and sets *x; else 0. */
int	jsonin_double(struct jsonin *, const json_t *object, const char *name,
    double *x);

/*
 * low and high: returns 1 if there is at least one of them (the other, or null:
 * unbounded).
 */
int	jsonin_range(struct jsonin *, const json_t *object, double *low,
    double *high);

/* Returns the value of a name in the table, 0 where absent or unknown. */
int	jsonin_name(struct jsonin *, const json_t *object, const char *name,
    const struct names *);

/* "start" and "end" of this object.  Returns 1 if both are there. */
int	jsonin_extent(struct jsonin *, const json_t *object, struct extent *);

/* Strings of an array; a single string is a list of one. */
void	jsonin_spans(struct jsonin *, const json_t *object, const char *name,
    struct span_list *);

/* An object or array by name, NULL where absent; a wrong type sets why. */
const json_t	*jsonin_object(struct jsonin *, const json_t *object,
    const char *name);
const json_t	*jsonin_array(struct jsonin *, const json_t *object,
    const char *name);

/* The elements of an array that must be objects: NULL at the end. */
const json_t	*jsonin_each(struct jsonin *, const json_t *array,
    const char *name, size_t *i);

#endif
