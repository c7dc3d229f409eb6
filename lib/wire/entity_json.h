#ifndef WIRE_ENTITY_JSON_H
#define WIRE_ENTITY_JSON_H

#include "facts/entity.h"
#include "wire/jsonin.h"
#include "wire/jsonout.h"

/* "entities" of a sentence: an array, also of none. */
void	entity_json_write(struct jsonout *, const char *name,
    const struct entities *);
void	entity_json_read(struct jsonin *, const json_t *object,
    const char *name, struct entities *);

#endif
