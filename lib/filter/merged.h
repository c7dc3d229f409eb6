#ifndef FILTER_MERGED_H
#define FILTER_MERGED_H

#include "claims/claims.h"
#include "filter/filter.h"
#include "ground/bytes.h"
#include "wire/jsonout.h"

/*
 * Documents, reports, claims, checks and decisions as lines of a filter's
 * output; how a claim came about for --explain.  Zeroed but for the
 * filter.
 */
struct merged {
	struct filter	*filter;
	struct bytes	 json;
	struct jsonout	 out;
};

/* Where a set shows what is in it.  The sink borrows from the struct. */
struct claims_sink	merged_sink(struct merged *);
void			merged_close(struct merged *);

#endif
