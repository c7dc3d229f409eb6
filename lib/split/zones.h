#ifndef SPLIT_ZONES_H
#define SPLIT_ZONES_H

#include <stddef.h>

#include "facts/document.h"
#include "facts/sentence.h"
#include "ground/arena.h"
#include "ground/span.h"
#include "split/mark.h"
#include "split/metadata.h"
#include "split/paragraphs.h"
#include "split/tables.h"

/*
 * zones_read:
 * Tell what part of a report each paragraph is, and note what their lines say
 * of the report.  A paragraph that is two things in one line (a stamp and a
 * sentence) becomes two.  Marks (may be NULL) come before what the lines look
 * like.  Cost: linear.
 */
void	zones_read(const struct tables *, struct arena *, struct metadata *,
    struct span text, const struct marks *, struct paragraphs *);

/*
 * zones_sentence:
 * What a sentence is that stands in a paragraph of some sentences: a credit at
 * the end of a caption, a caption in a run of them; else the paragraph's zone.
 */
enum zone	zones_sentence(const struct tables *, struct metadata *,
    const struct paragraph *, struct span sentence, size_t sentences);

#endif
