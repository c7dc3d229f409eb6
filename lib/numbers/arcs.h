#ifndef NUMBERS_ARCS_H
#define NUMBERS_ARCS_H

#include <stddef.h>

#include "numbers/reached.h"
#include "numbers/reading.h"

/*
 * What the dependency tree says of the chunks of a sentence.  The tree is read
 * when the first of these is called.
 */

/*
 * arcs_reach:
 * What happens to the mention: up from its head to the verb or noun of which it
 * is subject, object or complement, and down to the participle or relative
 * clause that hangs on it.  Nothing where the tree has no answer.
 */
struct reached	arcs_reach(const struct reading *, struct mention,
    struct span class);

/* The chunk of the subject of the verb in chunk c, or PIECE_NOT. */
size_t	arcs_subject(const struct reading *, size_t c);

/* Has noun chunk c an adjective for its head: "the strongest of them"? */
int		arcs_headless(const struct reading *, size_t c);

#endif
