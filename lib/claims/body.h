#ifndef CLAIMS_BODY_H
#define CLAIMS_BODY_H

#include "claims/shape.h"
#include "facts/report.h"

/*
 * Documents and reports as bytes, within one run of one program: what is put
 * away (outer.h).
 */
void	body_document(struct bytes *, const struct document *);
void	body_report(struct bytes *, const struct report *);

int	body_is_document(struct span);

/* And back.  Texts borrow from the bytes, lists live in the arena. */
void	body_read_document(struct arena *, struct span, struct document *);
void	body_read_report(struct arena *, struct span, struct report *);

#endif
