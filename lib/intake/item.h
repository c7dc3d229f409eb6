#ifndef INTAKE_ITEM_H
#define INTAKE_ITEM_H

#include "facts/document.h"
#include "ground/arena.h"
#include "ground/span.h"
#include "ground/vec.h"
#include "split/dates.h"
#include "split/mark.h"

/* What an element says, of a feed or of its item; text from ITEM_TITLE on. */
enum item_member {
	ITEM_NOTHING, ITEM_BEGINS, ITEM_CHANNEL, ITEM_TITLE, ITEM_LINK,
	ITEM_ID, ITEM_DATE, ITEM_CREATED, ITEM_CHANGED, ITEM_AUTHOR, ITEM_NAME,
	ITEM_CONTENT, ITEM_SUMMARY, ITEM_LANGUAGE, ITEM_PARTS
};

/* Members of an item, or of the feed, as they stand. */
struct item {
	struct span		 v[ITEM_PARTS];
	struct span_list	 names;
};

/* By the element's name, behind its namespace and a space if it has one. */
enum item_member	item_member(const char *name);

/*
 * item_document:
 * An item of a feed as a document, zeroed before; marks get what its HTML says
 * of parts of the text.  The outlet is that of the feed.  Lives in the arena,
 * or borrows from the item.  Cost: linear.
 */
void	item_document(struct arena *, const struct dates_words *,
    const struct item *feed, const struct item *, struct document *,
    struct marks *);

#endif
