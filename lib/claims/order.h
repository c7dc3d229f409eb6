#ifndef CLAIMS_ORDER_H
#define CLAIMS_ORDER_H

#include "facts/claim.h"
#include "facts/report.h"

/*
 * Orders: <0, 0, >0.  The first compares identities (doc, field, place,
 * predicate), the second those of one document's reports; the others compare
 * everything, so that of two records with one identity always the same one is
 * kept, whichever came first.
 */
int	order_identity(const struct report *, const struct report *);
int	order_in_document(const struct report *, const struct report *);
int	order_reports(const struct report *, const struct report *);
int	order_documents(const struct document *, const struct document *);
int	order_decisions(const struct decision *, const struct decision *);

/* Numbers, and lists of texts. */
int	order_double(double, double);
int	order_size(size_t, size_t);
int	order_list(const struct span_list *, const struct span_list *);

#endif
