#ifndef TEXT_SOURCE_H
#define TEXT_SOURCE_H

#include <stddef.h>

/*
 * Bytes of a file, decompressed: gzip (of several members too) and zstd (of
 * several frames) are told by their magic bytes, all else is read as it is.
 */
struct source;

/* "-" is standard input.  NULL with errno; a directory is EISDIR. */
struct source	*source_open(const char *path);
void		 source_close(struct source *);		/* NULL is harmless */

/*
 * source_read:
 * Up to n bytes into p.  Returns how many, 0 at the end, -1 on failure with
 * *why (an errno text, or that the compressed data is damaged or cut off).
 */
long	source_read(struct source *, char *p, size_t n, const char **why);

/*
 * source_resume:
 * After a failure in a gzip file: go on to where the next member begins.
 * Returns 1 if there is one, else 0.
 */
int	source_resume(struct source *);

#endif
