#ifndef ENTITIES_CUE_H
#define ENTITIES_CUE_H

#include "entities/speech.h"

/*
 * cue_read:
 * The attributions of a line that hang on no verb: "according to S", ", citing
 * S", "quoted by T", "reports of …", "his claim that …", "reportedly".  Comes
 * after the verbs: who passes something on is added to what stands there
 * already.
 */
void	cue_read(struct speech *);

#endif
