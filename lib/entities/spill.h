#ifndef ENTITIES_SPILL_H
#define ENTITIES_SPILL_H

#include "entities/scene.h"

/*
 * spill_read:
 * Quotations that go on over sentences, and sentences that are all quotation:
 * give them the speaker of the sentence beside them.  Comes last.
 */
void	spill_read(struct scene *);

#endif
