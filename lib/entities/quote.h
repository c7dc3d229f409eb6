#ifndef ENTITIES_QUOTE_H
#define ENTITIES_QUOTE_H

#include "entities/scene.h"

/*
 * quote_read:
 * Mark the words between quotation marks (the marks too), over sentences and
 * paragraphs.  Cost: linear.
 */
void	quote_read(struct scene *);

/* Does a quotation open, or close, at word i? */
int	quote_opens(const struct line *, size_t i);
int	quote_closes(const struct line *, size_t i);

#endif
