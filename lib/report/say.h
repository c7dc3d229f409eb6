#ifndef REPORT_SAY_H
#define REPORT_SAY_H

#include "facts/claim.h"
#include "ground/arena.h"
#include "ground/span.h"
#include "report/docname.h"
#include "report/phrase.h"

/*
 * Facts in words, unescaped.  What comes back lives in the arena or borrows
 * from the facts.
 */
struct say {
	struct arena	*arena;
	struct phrases	 phrases;
	struct span	 year;		/* of all dates: left out; or empty */
	struct docs	 docs;
};

/* All empty but for the words, which are English. */
void	say_open(struct say *, struct arena *);

/* "published 6 Jan 2022", "wire: AFP", of a document; or nothing. */
struct span	say_published(const struct say *, const struct document *);
struct span	say_wire(const struct say *, const struct document *);

/*
 * What makes a report less than plain: "denied", "reportedly"; that it does not
 * count, if nothing says why; or nothing.
 */
struct span	say_flags(const struct say *, const struct report *,
    int counts);

/* A decision of the user's, with what it is about and its note. */
struct span	say_decision(const struct say *, const struct claims *,
    const struct decision *);

/* "as of 5 Jan", "published 6 Jan", or nothing. */
struct span	say_as_of(const struct say *, const struct report *);

/*
 * say_links:
 * The names of a chain, the article's outlet first; what is named twice
 * running is named once.
 */
struct span_list	say_links(const struct say *, const struct report *,
    const struct document *);

/* "Reuters ← AFP ← Interior Ministry": the article's outlet first. */
struct span	say_chain(const struct say *, const struct report *,
    const struct document *, struct span arrow);

/* The far end of a chain; empty if it has none. */
struct span	say_root(const struct say *, const struct report *);

/* "2 to 3 origins". */
struct span	say_origins(const struct say *, const struct origins *);

/* "5 articles, 2 to 3 origins". */
struct span	say_support(const struct say *, size_t documents,
    const struct origins *);

/* A document by its short name; another name as it is. */
struct span	say_doc(const struct say *, struct span doc);

/* A text that may name documents by their ids and days by ISO 8601. */
struct span	say_text(const struct say *, struct span);

/* What a document is called: its outlet, else its id by say_doc. */
struct span	say_outlet(const struct say *, const struct document *,
    struct span doc);

/* "andina:112-124", the place of a report. */
struct span	say_place(const struct say *, struct span doc,
    struct span field, struct extent);

/* The label with a capital at its front; places that all share behind. */
struct span	say_label(const struct say *, const struct claim *);

/* The label within a sentence. */
struct span	say_question(const struct say *, const struct claim *);

#endif
