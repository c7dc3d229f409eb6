#ifndef WIRE_CHECK_JSON_H
#define WIRE_CHECK_JSON_H

#include "facts/claim.h"
#include "wire/jsonin.h"
#include "wire/jsonout.h"

/* A check record, "type" first. */
void	check_json_write(struct jsonout *, const struct check *);
void	check_json_read(struct jsonin *, const json_t *, struct check *);

#endif
