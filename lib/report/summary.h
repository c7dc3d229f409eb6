#ifndef REPORT_SUMMARY_H
#define REPORT_SUMMARY_H

#include "ground/span.h"
#include "report/layout.h"

/* How much there is of a story, in a few sentences. */
struct span	summary_of(const struct page *, const struct story_page *);

#endif
