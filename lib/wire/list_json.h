#ifndef WIRE_LIST_JSON_H
#define WIRE_LIST_JSON_H

#include "facts/claim.h"
#include "wire/jsonin.h"
#include "wire/jsonout.h"

/* Lists of strings and of indices; nothing where they are empty. */
void	list_json_write(struct jsonout *, const char *name,
    const struct span_list *);
void	list_json_write_indices(struct jsonout *, const char *name,
    const struct indices *);
void	list_json_read_indices(struct jsonin *, const json_t *object,
    const char *name, struct indices *);

/* {"doc","field","start","end"} */
void	list_json_write_ref(struct jsonout *, const char *name,
    const struct report_ref *);
void	list_json_read_ref(struct jsonin *, const json_t *,
    struct report_ref *);

#endif
