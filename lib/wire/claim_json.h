#ifndef WIRE_CLAIM_JSON_H
#define WIRE_CLAIM_JSON_H

#include "facts/claim.h"
#include "wire/jsonin.h"
#include "wire/jsonout.h"

/* A claim record, "type" first; its reports without theirs. */
void	claim_json_write(struct jsonout *, const struct claim *);

/* Strings are borrowed.  Indices that point nowhere are refused. */
void	claim_json_read(struct jsonin *, const json_t *, struct claim *);

/* Just the reports of a claim, appended: all that a merge takes from one. */
void	claim_json_read_reports(struct jsonin *, const json_t *,
    struct claim_reports *);

#endif
