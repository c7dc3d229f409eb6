#ifndef WIRE_RECORD_H
#define WIRE_RECORD_H

#include <jansson.h>
#include <stddef.h>

#include "ground/arena.h"
#include "ground/bytes.h"
#include "ground/span.h"
#include "wire/scan.h"

/* What a record says it is; without type but with text it is a sentence. */
enum record_type {
	RECORD_OTHER,		/* of a type we do not know: passes */
	RECORD_NONE,		/* neither type nor text */
	RECORD_DOCUMENT, RECORD_SENTENCE, RECORD_REPORT, RECORD_CLAIM,
	RECORD_CHECK, RECORD_DECISION,
};

/*
 * One line of a stream: parsed to be read, its bytes kept to be written.
 * The line must outlive the record.
 */
struct record {
	struct span		 line;		/* as it came */
	json_t			*json;		/* an object; owned */
	enum record_type	 type;
	struct span		 doc;		/* borrowed; empty if absent */
	struct scan		 scan;		/* its members' bytes */
};

/* Why a line is no record, in words for people. */
struct record_error {
	const char	*why;
	size_t		 column;	/* byte, from 1; 0: the whole line */
	int		 cut;		/* the line ends before the object */
};

/*
 * record_open:
 * Parse a line: one object, well-formed UTF-8, no NUL, no name twice, at most
 * 64 levels.  Returns -1 and fills the error if it is none of that; why may
 * quote the input: pass it through vis(3).  Integers beyond 64 bits are read as
 * doubles.  Call record_start once before.  Cost: linear.
 */
int	record_open(struct record *, struct arena *, struct span line,
    struct record_error *);
void	record_close(struct record *);		/* empty is harmless */

/* Make Jansson ready (it would open a file later); once, before a sandbox. */
void	record_start(void);

/* A member that a filter adds: its name, and its value as JSON. */
struct member {
	const char	*name;
	struct span	 json;
};

/*
 * record_splice:
 * Append the line with the members put in before its closing brace, or in place
 * of those that are there already.  All other bytes stay as they came.
 */
void	record_splice(struct bytes *to, const struct record *,
    const struct member *, size_t n);

#endif
