#ifndef REPORT_HTMLGLANCE_H
#define REPORT_HTMLGLANCE_H

#include "report/html.h"

/*
 * The head of a story: what there is, in words, its counts leading to their
 * sections; a line for each question that several articles answer; and, of many
 * questions, an index by name.
 */
void	htmlglance_head(struct html *, const struct story_page *);

#endif
