#ifndef WIRE_SENTENCE_JSON_H
#define WIRE_SENTENCE_JSON_H

#include "facts/sentence.h"
#include "wire/jsonin.h"
#include "wire/jsonout.h"

/*
 * A sentence record, "type" first.  Of facts, those lists are written that are
 * not empty.
 */
void	sentence_json_write(struct jsonout *, const struct sentence *);

/* The sentence itself; text must be there.  Strings are borrowed. */
void	sentence_json_read(struct jsonin *, const json_t *, struct sentence *);

/* And what was found in it: numbers, entities, attributions. */
void	sentence_json_read_facts(struct jsonin *, const json_t *,
    struct sentence *);

#endif
