#ifndef FILTER_CLEANUP_H
#define FILTER_CLEANUP_H

#include <stddef.h>

/*
 * The file of -o that is not finished must go when the program is killed or
 * runs out of memory.  This is the one piece of state that signals force to be
 * global.
 */

/* The file to remove (borrowed), or NULL. */
void	cleanup_file(const char *);

/*
 * From now on it is removed at any exit, and on SIGINT, SIGTERM and SIGHUP,
 * which are died of all the same.
 */
void	cleanup_start(void);

/* Says "out of memory", removes it, exits with 3: for arena_new. */
void	cleanup_no_memory(void);

/* malloc that ends so instead of returning NULL: for libraries. */
void	*cleanup_malloc(size_t);

#endif
