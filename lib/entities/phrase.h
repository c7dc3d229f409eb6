#ifndef ENTITIES_PHRASE_H
#define ENTITIES_PHRASE_H

#include <stddef.h>

#include "entities/scene.h"

/* A name that says what it names: "Ministry of Health", "Lake Chad". */
struct phrase {
	size_t			end;
	enum entity_kind	kind;
	const char		*rule;
};

/*
 * phrase_read:
 * The longest such name that starts at word i, in a run of capitals that goes
 * to end (it may go on behind it: "of Health").  Returns 0 if there is none.
 */
int	phrase_read(const struct scene *, const struct line *, size_t i,
	    size_t end, struct phrase *);

/* Words of the title that starts at word i, before end; 0 if none does. */
size_t	phrase_title(const struct scene *, const struct line *, size_t i,
	    size_t end);

/* Is the title that starts there a form of address only (Mr, Dr)? */
int	phrase_is_address(const struct scene *, const struct line *, size_t i);

/* First word of the title that ends right before word i, or i. */
size_t	phrase_title_before(const struct scene *, const struct line *,
	    size_t i);

#endif
