#ifndef SPLIT_HTML_H
#define SPLIT_HTML_H

#include "facts/document.h"
#include "ground/arena.h"
#include "ground/span.h"
#include "split/mark.h"

/* A web page, parsed.  What it gives lives in the arena. */
struct html;

/* Never NULL: what has no usable tree gives the text between its tags. */
struct html	*html_open(struct arena *, struct span page);
void		 html_close(struct html *);

/* The JSON-LD that the page holds: the text of each script, as it stands. */
struct span_list	html_linked(const struct html *);

/* The address that the page calls its own; empty if it names none. */
struct span	html_canonical(const struct html *);

/*
 * html_report:
 * The report in a web page (well-formed UTF-8).  Sets doc->text to what a
 * reader would call the article: its blocks, a blank line between two, without
 * scripts, menus, forms, comments and footers; and title, published, updated,
 * byline, outlet, url and language as linked (what its JSON-LD said; may be
 * empty) and the page declare them, where they are not set already.  Marks, if
 * not NULL, get what the page says of parts of the text.  Cost: linear.
 */
void	html_report(struct html *, const struct document *linked,
    struct document *, struct marks *);

/*
 * The text of a piece of HTML, all of it: blocks, a blank line between two.
 * Marks as of html_report.
 */
struct span	html_text(struct arena *, struct span piece, struct marks *);

#endif
