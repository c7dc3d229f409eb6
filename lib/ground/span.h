#ifndef GROUND_SPAN_H
#define GROUND_SPAN_H

#include <stddef.h>

/*
 * A span borrows bytes that somebody else owns; it is not terminated.
 * An empty span may have a NULL pointer.
 */
struct span {
	const char	*p;
	size_t		 n;
};

/* A span of a string literal. */
#define SPAN(literal)	((struct span){ "" literal, sizeof(literal) - 1 })

/* A span of a C string; of NULL, an empty one. */
struct span	span_of(const char *);

/* Equality, byte by byte. */
int	span_eq(struct span, struct span);
int	span_is(struct span, const char *);

/* Order by bytes, a prefix first: <0, 0, >0.  The second is for qsort(3). */
int	span_cmp(struct span, struct span);
int	span_order(const void *, const void *);

/* Does it begin, or end, with these bytes?  With none it does. */
int	span_starts(struct span, struct span prefix);
int	span_ends(struct span, struct span suffix);

/* Is one of 0 to 9 in it? */
int	span_has_digit(struct span);

/* The bytes [from, to) of a span, cut to what it has. */
struct span	span_sub(struct span, size_t from, size_t to);

/* Without ASCII white space at both ends. */
struct span	span_trim(struct span);

/*
 * span_cut:
 * Take the field up to the next sep off the front of rest.  Returns 0 when
 * rest was exhausted (its pointer is NULL), else 1.  "a\tb" gives two fields,
 * "" gives one empty field.
 */
int	span_cut(struct span *rest, char sep, struct span *field);

/* Is a word one of those of a list, between which is one space? */
int	span_lists(struct span list, struct span word);

/*
 * span_cut_where:
 * The same, where a separator is what the function says: how many bytes of one
 * the rest begins with, or 0.
 */
int	span_cut_where(struct span *rest, size_t (*separator)(struct span rest),
    struct span *field);

/* Offset of the first occurrence, or the length of the haystack. */
size_t	span_find(struct span hay, struct span needle);

#endif
