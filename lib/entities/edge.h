#ifndef ENTITIES_EDGE_H
#define ENTITIES_EDGE_H

#include "entities/speech.h"

/*
 * edge_read:
 * A source that a mark sets off at an end of a line, without a verb: "Lopez:
 * “We saw smoke.”"; in headlines also "Police: 12 dead", "Toll rises to 17 —
 * ministry", "12 dead (police)", "“We stay”: mayor of Lima vows to rebuild".
 * Comes when verbs and cues have found nothing.
 */
void	edge_read(struct speech *);

#endif
