#ifndef REPORT_HTMLTEXT_H
#define REPORT_HTMLTEXT_H

#include "report/html.h"

/*
 * The articles as they stand, each figure that a card shows linked to it; nothing
 * where no sentences came.  Cost: O(n log n) in reports and sentences.
 */
void	htmltext_articles(struct html *, const struct story_page *);

#endif
