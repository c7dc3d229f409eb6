#ifndef REPORT_FIGURE_H
#define REPORT_FIGURE_H

#include "facts/claim.h"
#include "ground/span.h"
#include "report/say.h"

/*
 * figure_text:
 * A figure as it was worded: "at least 13", "dozens".  Only a vague one
 * is shown in the words of its first report.
 */
struct span	figure_text(const struct say *, const struct claim *,
    const struct figure *);

/* The best figure in words, or the range where there is no best. */
struct span	figure_best(const struct say *, const struct claim *);

/*
 * figure_spread:
 * The range of what stands, where it says more than the best figure; or
 * nothing.
 */
struct span	figure_spread(const struct say *, const struct claim *);

#endif
