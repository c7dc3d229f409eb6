#ifndef INTAKE_WARC_H
#define INTAKE_WARC_H

#include <stddef.h>

#include "ground/arena.h"
#include "ground/span.h"
#include "text/lines.h"

/*
 * Records of a web archive (WARC, ISO 28500), one by one.  WET files are
 * archives, too, of texts.
 */
struct warc_record {
	struct span	type;		/* response, conversion, … */
	struct span	id;		/* without "<urn:uuid:" and ">" */
	struct span	url;
	struct span	media;		/* Content-Type of the record */
	struct span	bytes;		/* its content */
	size_t		number;		/* from 1 */
};

struct warc {
	struct lines	*lines;
	size_t		 number;	/* of the record read last */
	const char	*why;
};

enum warc_status {
	WARC_OK,
	WARC_SKIPPED,		/* of a type without pages: bytes are empty */
	WARC_BAD,		/* why tells; the next one can be read */
	WARC_END,
	WARC_ERROR,		/* why, or errno: nothing more can be read */
};

/* Does a file begin like an archive? */
int	warc_is(struct span head);

/*
 * warc_next:
 * The next record; its spans are good until the next call, or until the arena
 * is reset.  A damaged one is gone over, up to where the next one begins.
 */
enum warc_status	warc_next(struct warc *, struct arena *,
    struct warc_record *);

#endif
