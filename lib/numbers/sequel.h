#ifndef NUMBERS_SEQUEL_H
#define NUMBERS_SEQUEL_H

#include <stddef.h>

#include "numbers/events.h"
#include "numbers/reading.h"

/*
 * sequel_read:
 * What is told behind an event, of the verb group that ends with chunk c, and
 * changes what it was: "were shot, but survived", "were taken to hospital with
 * burns".
 */
void	sequel_read(const struct reading *, size_t c, struct event *);

/* "rushed to Lee Memorial Hospital": does where to, at chunk c, say it all? */
int	sequel_destination(const struct reading *, size_t c, struct event *);

#endif
