#ifndef CLAIMS_CHECKS_H
#define CLAIMS_CHECKS_H

#include "claims/answers.h"

/*
 * What does not add up goes to the view's checks.  checks_claim looks at the
 * answers to one question (figures and relations of the claim are set):
 * mutations between copies, contradictions inside a document, drifted nouns,
 * parts that are more than their whole.  checks_story looks at what goes across
 * questions: restated numbers and the rates that they imply, parts and wholes,
 * documents without a date.
 */
void	checks_claim(struct view *, const struct claim *,
    const struct answers *);
void	checks_story(struct view *);

/* By kind, then by place, each once. */
void	checks_sort(struct checks *);

#endif
