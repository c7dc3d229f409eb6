#ifndef WIRE_SCAN_H
#define WIRE_SCAN_H

#include <stddef.h>

#include "ground/arena.h"
#include "ground/span.h"
#include "ground/vec.h"

#define SCAN_DEPTH	64

/* A member of the outermost object, as it is spelled. */
struct scan_member {
	struct span	name;		/* with its quotation marks */
	struct span	value;
};

struct scan {
	VEC(struct scan_member);
	size_t	close;			/* offset of the last brace */
	size_t	bad;			/* offset of a mistake */
	int	at_end;			/* the line ends too early */
};

/*
 * scan_object:
 * Check that a line is one object of RFC 8259 with at most SCAN_DEPTH levels,
 * and list its members.  Returns NULL, or what is wrong at scan.bad.  Looks
 * neither at the meaning of escapes and numbers nor for duplicates.  No
 * recursion.
 */
const char	*scan_object(struct scan *, struct arena *, struct span line);

/* What was found in a line, of a copy of it; the members now live in arena. */
void	scan_move(struct scan *, struct arena *, struct span from,
    struct span to);

/* Is a member's name, with escapes undone, this plain ASCII one? */
int	scan_named(const struct scan_member *, const char *);

#endif
