#ifndef CLAIMS_COPY_H
#define CLAIMS_COPY_H

#include "claims/pool.h"
#include "facts/claim.h"
#include "facts/report.h"

/*
 * Deep copies that live as long as the pool's arena.  Texts of reports are kept
 * once; the source text of a document is left behind.
 */
struct document	copy_document(struct pool *, const struct document *);
struct report	copy_report(struct pool *, const struct report *);
struct decision	copy_decision(struct pool *, const struct decision *);

#endif
