#ifndef WIRE_SPANS_JSON_H
#define WIRE_SPANS_JSON_H

#include "facts/sentence.h"
#include "wire/jsonout.h"

/*
 * A sentence as spaCy's Doc.to_json has it: "text"; "ents", numbers and names
 * that do not overlap; "spans", groups numbers, nouns, predicates, entities,
 * sources, cues and contents; and "meta", where it stands.  Offsets are code
 * points, as spaCy's are.
 */
void	spans_json_write(struct jsonout *, const struct sentence *);

#endif
