#ifndef ENTITIES_ANTECEDENT_H
#define ENTITIES_ANTECEDENT_H

#include <stddef.h>

#include "entities/scene.h"
#include "entities/source.h"
#include "ground/span.h"

/*
 * Who was meant before word "before" of line n or in the lines before it, as
 * far back as a reader remembers; NULL if that is not plain.  Cost: bounded.
 */

/* What "the channel" was: the last body named with that word, or the last. */
const struct mention	*antecedent_body(const struct scene *, size_t n,
			    size_t before, enum source_noun, struct span word);

/*
 * The last person who was named, for "he" and "she"; NULL if somebody else was
 * spoken of since: "The president has wavered."
 */
const struct mention	*antecedent_person(const struct scene *, size_t n,
			    size_t before);

/* Who "the general" is: the one person whose role these folded words end. */
const struct mention	*antecedent_in_role(const struct scene *, size_t n,
			    size_t before, struct span words);

#endif
