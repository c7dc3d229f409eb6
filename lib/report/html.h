#ifndef REPORT_HTML_H
#define REPORT_HTML_H

#include <stddef.h>

#include "ground/bytes.h"
#include "report/layout.h"

/* What the page's writers share. */
struct html {
	struct bytes		*out;
	struct arena		*arena;
	const struct page	*page;
	const struct say	*say;
	int			 level;		/* of a section's heading */
	size_t			 part;		/* story, from 1 */
	const struct texts	*texts;		/* of the story, or NULL */
};

/* Markup of ours, as it is. */
void	html_raw(struct html *, const char *);
void	html_printf(struct html *, const char *, ...)
    __attribute__((__format__(__printf__, 2, 3)));

/* Text from outside, escaped; a name with its own direction; a phrase. */
void	html_text(struct html *, struct span);
void	html_name(struct html *, struct span);
void	html_words(struct html *, const char *key);

/* A heading some levels below a section's, with the id "NAME NUMBER". */
void	html_heading(struct html *, int below, struct span, const char *name,
    size_t number);

/* A head of a column. */
void	html_column(struct html *, const char *key);

/* "and 9 more" */
void	html_more(struct html *, size_t n);

/* A link where the address may be linked to, else the text. */
void	html_link(struct html *, struct span url, struct span text);

/*
 * html_place:
 * Where a report stands: linked to its place in the articles below, else to its
 * address, in which a browser will find and mark the quotation.
 */
void	html_place(struct html *, const struct report *,
    const struct document *);

/* Behind a best figure: what it was before, or the range of what stands. */
void	html_aside(struct html *, const struct card *, const char *tag);

/* A status as a class, and in words. */
const char	*html_status(const struct card *);

#endif
