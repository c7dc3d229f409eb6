#ifndef REPORT_SUMMARY_H
#define REPORT_SUMMARY_H

#include "report/layout.h"

/*
 * summary_articles:
 * "5 articles, 6 Jan – 7 Jan 2022, behind them 3 to 12 origins": as many as
 * stand behind one claim at least, as many as are named in all at most.
 */
struct span	summary_articles(const struct page *,
    const struct story_page *);

/* "3 agreed"; empty where the section is. */
struct span	summary_section(const struct page *,
    const struct story_page *, enum section);

/* "2 things do not add up"; copies and undated articles do; or empty. */
struct span	summary_checks(const struct page *, const struct story_page *);

/* All of a story in a few sentences. */
struct span	summary_of(const struct page *, const struct story_page *);

#endif
