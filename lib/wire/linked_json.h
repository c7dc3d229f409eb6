#ifndef WIRE_LINKED_JSON_H
#define WIRE_LINKED_JSON_H

#include "facts/claim.h"
#include "wire/jsonout.h"

/*
 * Claims for other vocabularies, as one JSON-LD value each.  A claim for which
 * wants is 0 is left out; NULL wants all.
 */
typedef int linked_json_wants(const struct claim *, const void *arg);

/*
 * schema.org: a Claim for each figure, with the articles that it appears in.
 * Never a ClaimReview: that is a person's verdict.
 */
void	linked_json_claims(struct jsonout *, const struct stories *,
    linked_json_wants *, const void *arg);

/*
 * W3C Web Annotation: a page with an annotation for each report, by position in
 * code points and by quotation.
 */
void	linked_json_annotations(struct jsonout *, const struct stories *,
    linked_json_wants *, const void *arg);

#endif
