#ifndef INTAKE_ARTICLE_H
#define INTAKE_ARTICLE_H

#include "facts/document.h"
#include "ground/arena.h"
#include "split/dates.h"
#include "wire/record.h"

/* The members of a JSON record that a document is read from. */
enum article_name {
	ARTICLE_DOC, ARTICLE_ID, ARTICLE_TEXT, ARTICLE_TITLE, ARTICLE_OUTLET,
	ARTICLE_AGENCIES, ARTICLE_BYLINE, ARTICLE_PUBLISHED, ARTICLE_UPDATED,
	ARTICLE_URL, ARTICLE_STORY, ARTICLE_LANGUAGE, ARTICLE_NAMES,
};

/*
 * What the members are called: theirs by ours.  A name may be several with "|"
 * between, of which the first counts that is there, and may lead into objects
 * with ".": "site.name|domain".
 */
struct article_map {
	const char	*name[ARTICLE_NAMES];
};

/* The usual names. */
struct article_map	article_map(void);

/*
 * article_map_add:
 * Read "text=body,published=date".  An item without "=" is the name of a
 * program or data set whose names are known: trafilatura, news-please,
 * newspaper, cc-news.  Later items come before earlier ones.  Returns NULL, or
 * what is wrong.
 */
const char	*article_map_add(struct article_map *, struct arena *,
    const char *names);

/*
 * article_read:
 * A document as the record states it; strings are borrowed.  A text that is
 * HTML is read as what it shows.  Dates are brought into ISO 8601 (a number:
 * seconds or milliseconds since 1970); what is no date is left out.  Returns
 * NULL, or why it is none.  doc is left empty where the record has neither doc
 * nor id.
 */
const char	*article_read(const struct article_map *,
    const struct dates_words *, struct arena *, const struct record *,
    struct document *);

/*
 * article_passes:
 * Is a record, read as a document, rather one that split or a later stage
 * wrote, or of a type that nobody here knows?  Such a one is passed on: to
 * split twice is to split once.
 */
int	article_passes(const struct record *, const struct document *);

#endif
