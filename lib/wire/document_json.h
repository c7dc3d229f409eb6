#ifndef WIRE_DOCUMENT_JSON_H
#define WIRE_DOCUMENT_JSON_H

#include "facts/document.h"
#include "wire/jsonin.h"
#include "wire/jsonout.h"

/* A document record, "type" first. */
void	document_json_write(struct jsonout *, const struct document *);

/*
 * Strings are borrowed from the object.  A list of agencies or names may be one
 * string.
 */
void	document_json_read(struct jsonin *, const json_t *, struct document *);

#endif
