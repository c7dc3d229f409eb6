#ifndef INTAKE_HTTP_H
#define INTAKE_HTTP_H

#include <stddef.h>

#include "ground/arena.h"
#include "ground/span.h"

/* What a server answered. */
struct http {
	int		status;		/* 200, 404 */
	struct span	type;		/* Content-Type: "text/html" */
	struct span	charset;	/* as it names it, or empty */
	struct span	body;		/* without codings of any kind */
};

/* A header's value by its name, whatever its case; empty if there is none. */
struct span	http_header(struct span headers, const char *name);

/* A Content-Type without its parameters. */
struct span	http_type(struct span content_type);

/*
 * http_read:
 * Read an answer as it came over the wire: chunks are joined, gzip and deflate
 * unpacked, up to max bytes.  Returns NULL, or why it cannot be read.  Spans
 * are of the bytes, or in the arena.
 */
const char	*http_read(struct arena *, struct span bytes, size_t max,
    struct http *);

#endif
