#ifndef GROUND_ARENA_H
#define GROUND_ARENA_H

#include <stddef.h>

#include "ground/span.h"

/*
 * An arena gives out memory that is taken back all at once.  Two lifetimes are
 * usual: a run, and a record or document (reset when it is done).
 *
 * Its calls never return NULL: when memory runs out, the handler given to
 * arena_new is called, and it must not return (it exits, or jumps).  A NULL
 * handler aborts.
 */
struct arena;

struct arena	*arena_new(void (*oom)(void));
void		 arena_free(struct arena *);	/* NULL is harmless */

/* Forget everything allocated, keep the memory.  Cost: O(blocks). */
void	 arena_reset(struct arena *);

/* Forget everything, and give the memory back. */
void	 arena_trim(struct arena *);

/* Bytes allocated since the last reset. */
size_t	 arena_used(const struct arena *);

/* Forget what was allocated since the mark was made.  Cost: O(blocks). */
struct arena_mark {
	void	*block;
	size_t	 here, used;
};
struct arena_mark	arena_mark(const struct arena *);
void			arena_release(struct arena *, struct arena_mark);

/* n zeroed bytes, aligned for any type. */
void	*arena_alloc(struct arena *, size_t n);

/* A block of newn bytes that begins with the oldn bytes of old; rest zeroed. */
void	*arena_grow(struct arena *, const void *old, size_t oldn, size_t newn);

/* Copies.  Those of arena_str and arena_printf are ended by a NUL. */
struct span	 arena_dup(struct arena *, struct span);
char		*arena_str(struct arena *, struct span);
struct span	 arena_printf(struct arena *, const char *, ...)
    __attribute__((__format__(__printf__, 2, 3)));

/* n bytes joined from two spans with a separator between. */
struct span	 arena_join(struct arena *, struct span, struct span sep,
    struct span);

#define ARENA_NEW(arena, type)		\
	((type *)arena_alloc((arena), sizeof(type)))
#define ARENA_ARRAY(arena, type, n)	\
	((type *)arena_alloc((arena), (n) * sizeof(type)))

#endif
