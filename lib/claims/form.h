#ifndef CLAIMS_FORM_H
#define CLAIMS_FORM_H

#include "claims/tables.h"
#include "facts/document.h"
#include "facts/report.h"
#include "facts/sentence.h"
#include "ground/arena.h"
#include "ground/vec.h"

/*
 * Where the numbers of a sentence stand in the source text, for part_of, and
 * the last day or time that it tells, which "since then" points back to.
 */
struct placed_sentence {
	size_t		n;
	struct extents	numbers;
	struct span	when;		/* as in ISO 8601 */
};
struct placed_sentences { VEC(struct placed_sentence); };

/*
 * form_reports:
 * Append the reports of an annotated sentence: one for each number that has a
 * predicate, with its place, time and source.  Numbers in boilerplate, bylines,
 * credits and repeated sentences make none.  The document may be NULL; earlier
 * are the sentences of the document before this one.  The reports borrow from
 * the sentence and the document.
 */
void	form_reports(struct reports *, struct arena *,
    const struct document *, const struct sentence *,
    const struct placed_sentences *earlier, const struct tables *);

/* What form_reports needs to know of this sentence later on. */
void	form_place(struct placed_sentences *, struct arena *,
    const struct sentence *);

#endif
