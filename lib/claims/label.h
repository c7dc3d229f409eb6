#ifndef CLAIMS_LABEL_H
#define CLAIMS_LABEL_H

#include "claims/view.h"

/*
 * A question in words: "police officers killed", "length of borders (China)".
 */
struct span	label_of(const struct view *, const struct claim_key *);

#endif
