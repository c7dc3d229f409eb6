#ifndef WIRE_JSONOUT_H
#define WIRE_JSONOUT_H

#include <stddef.h>

#include "facts/extent.h"
#include "facts/name.h"
#include "facts/number.h"
#include "ground/bytes.h"
#include "ground/span.h"

/*
 * Writes JSON in the order of the calls, without spaces, into a buffer.
 *
 *	struct jsonout j = jsonout_init(&bytes);
 *	jsonout_object(&j, NULL);
 *	jsonout_string(&j, "doc", doc);
 *	jsonout_array(&j, "names");
 *	jsonout_string(&j, NULL, name);
 *	jsonout_end(&j);
 *	jsonout_end(&j);
 *
 * Every call takes the member's name, or NULL inside an array (and for the
 * outermost value).  Names are plain: letters and such, no quotation marks.
 * Commas are seen to.  At most 64 levels.
 */
struct jsonout {
	struct bytes		*to;
	unsigned long long	 arrays;	/* a bit a level: "]" ends it */
	unsigned		 depth;
	int			 more;		/* a comma comes first */
};

struct jsonout	jsonout_init(struct bytes *);

void	jsonout_object(struct jsonout *, const char *name);
void	jsonout_array(struct jsonout *, const char *name);
void	jsonout_end(struct jsonout *);		/* closes the innermost */

/*
 * Always written.  Malformed UTF-8 becomes U+FFFD; a double is written as an
 * integer if it is one below 2^53, else with the fewest digits that read back
 * the same; what is not finite is null.
 */
void	jsonout_string(struct jsonout *, const char *name, struct span);
void	jsonout_size(struct jsonout *, const char *name, size_t);
void	jsonout_double(struct jsonout *, const char *name, double);
void	jsonout_bool(struct jsonout *, const char *name, int);
void	jsonout_raw(struct jsonout *, const char *name, struct span json);

/* Written only where something is known: what is unknown is absent. */
void	jsonout_span(struct jsonout *, const char *name, struct span);
void	jsonout_word(struct jsonout *, const char *name, const char *);
void	jsonout_name(struct jsonout *, const char *name, const struct names *,
    int value);
void	jsonout_flag(struct jsonout *, const char *name, int);	/* true */
void	jsonout_index(struct jsonout *, const char *name, size_t); /* not -1 */
void	jsonout_range(struct jsonout *, int has, double low, double high);

/* "start" and "end", where the extent stands somewhere. */
void	jsonout_extent(struct jsonout *, struct extent);

#endif
