#ifndef NUMBERS_INVERTED_H
#define NUMBERS_INVERTED_H

#include "numbers/reached.h"

/*
 * What happens to a mention that stands behind its verb.  Both return 0 if the
 * sentence is not built so.
 */

/*
 * inverted_read:
 * "Among the dead were two nuns", "The wounded are a cook and two guards",
 * "Killed were two nuns", "The dead were identified as": what is behind "be" or
 * such a verb is said before it.
 */
int	inverted_read(const struct reading *, struct mention,
    struct reached *);

/* "12 were hurt, as were three guards", "so did she": as the verb before. */
int	inverted_echo(const struct reading *, struct mention,
    struct span class, struct reached *);

#endif
