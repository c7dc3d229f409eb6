#ifndef REPORT_HTMLTEXT_H
#define REPORT_HTMLTEXT_H

#include "report/html.h"

struct report;

/*
 * The articles as they stand, each figure that a card shows linked to it, and
 * each card's quotations to where they stand in them.
 */

/*
 * htmltext_open:
 * Find what goes where, for a story; NULL where no sentences came.  Lives in
 * the arena.  Cost: O(n log n) in reports and sentences.
 */
struct texts	*htmltext_open(struct html *, const struct story_page *);

/*
 * htmltext_place:
 * The number of the place ("x1-7": story 1, place 7) where a report stands in
 * the articles; 0 if it does not, or texts is NULL.  Cost: O(log n).
 */
size_t	htmltext_place(const struct texts *, const struct report *);

/* The same for what a check points to: any report that begins there. */
size_t	htmltext_find(const struct texts *, const struct report_ref *);

/* Write the articles of texts, if it is not NULL. */
void	htmltext_articles(struct html *, const struct story_page *,
    const struct texts *);

#endif
