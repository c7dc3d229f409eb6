#ifndef WIRE_EXTENT_JSON_H
#define WIRE_EXTENT_JSON_H

#include "facts/attribution.h"
#include "facts/extent.h"
#include "wire/jsonin.h"
#include "wire/jsonout.h"

/* {"start","end"}; nothing where it stands nowhere. */
void	extent_json_write(struct jsonout *, const char *name, struct extent);
void	extent_json_read(struct jsonin *, const json_t *object,
    const char *name, struct extent *);

/* [[start,end],...]; nothing where there are none. */
void	extent_json_write_pairs(struct jsonout *, const char *name,
    const struct extents *);
void	extent_json_read_pairs(struct jsonin *, const json_t *object,
    const char *name, struct extents *);

#endif
