#ifndef WIRE_DECISION_JSON_H
#define WIRE_DECISION_JSON_H

#include "facts/claim.h"
#include "wire/jsonin.h"
#include "wire/jsonout.h"

/* A decision record, "type" first; "do" must be one that is known. */
void	decision_json_write(struct jsonout *, const struct decision *);
void	decision_json_read(struct jsonin *, const json_t *,
    struct decision *);

#endif
