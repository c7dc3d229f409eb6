#ifndef CLAIMS_SINCE_H
#define CLAIMS_SINCE_H

#include "claims/forming.h"

/* Frames of what counts since a day. */

/* "Since the war began in March 2011": since the date behind the word. */
void	since_date(struct forming *, const struct framing *);

/* "Since then, the police have killed 300": the last date told before. */
void	since_then(struct forming *, const struct framing *);

#endif
