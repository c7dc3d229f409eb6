#ifndef WIRE_HINT_H
#define WIRE_HINT_H

#include "ground/span.h"

/*
 * hint_of:
 * What a first line looks like that is no JSON Lines record: an array, JSON
 * over several lines, HTML, CSV.  Returns words for people, or NULL if it looks
 * like none of these.
 */
const char	*hint_of(struct span line);

/* Does it begin as HTML does?  As the header of a CSV file? */
int	hint_is_html(struct span);
int	hint_is_csv(struct span line);

#endif
