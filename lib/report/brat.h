#ifndef REPORT_BRAT_H
#define REPORT_BRAT_H

#include "facts/sentence.h"
#include "ground/arena.h"
#include "ground/bytes.h"

/*
 * Sentences and what was found in them for brat, an editor of annotated texts:
 * a text with a sentence on each line and an empty line between documents, and
 * what stands off from it.  Offsets count code points of that text.
 *
 * Types: kinds of numbers and of entities, "counted", "predicate", "source",
 * "cue", "content".  Relations: "counts", "happens", "part_of", "same_as" from
 * a number; "says" from a source to a content, "by" from a cue to its source.
 * Attributes: "modifier" of numbers; "negated" of predicates.  A note has a
 * number's value.
 */
void	brat_text(struct bytes *, const struct sentences *);
void	brat_annotations(struct bytes *, struct arena *,
    const struct sentences *);

#endif
