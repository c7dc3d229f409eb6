#ifndef WIRE_ATTRIBUTION_JSON_H
#define WIRE_ATTRIBUTION_JSON_H

#include "facts/attribution.h"
#include "wire/jsonin.h"
#include "wire/jsonout.h"

/* "attributions" of a sentence: an array, also of none. */
void	attribution_json_write(struct jsonout *, const char *name,
    const struct attributions *);
void	attribution_json_read(struct jsonin *, const json_t *object,
    const char *name, struct attributions *);

/* Links, as in "via" and a report's "chain"; nothing where there are none. */
void	attribution_json_write_links(struct jsonout *, const char *name,
    const struct links *);
void	attribution_json_read_links(struct jsonin *, const json_t *object,
    const char *name, struct links *);

#endif
