#ifndef ENTITIES_LABELS_H
#define ENTITIES_LABELS_H

#include "entities/chain.h"
#include "entities/scene.h"

/*
 * labels_read:
 * Let the chain decide which words of a document are names and of what kind,
 * with what the rules found before as evidence; the rules' own names stand
 * where the chain has no label for them (nationalities, events).  Each mention
 * leans to kinds as the chain does.  Headlines are left to the rules.  Cost:
 * linear.
 */
void	labels_read(struct scene *, const struct chain *);

#endif
