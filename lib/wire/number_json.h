#ifndef WIRE_NUMBER_JSON_H
#define WIRE_NUMBER_JSON_H

#include "facts/number.h"
#include "wire/jsonin.h"
#include "wire/jsonout.h"

/* "numbers" of a sentence: an array, also of none. */
void	number_json_write(struct jsonout *, const char *name,
    const struct numbers *);
void	number_json_read(struct jsonin *, const json_t *object,
    const char *name, struct numbers *);

#endif
