#ifndef SPLIT_HTML_H
#define SPLIT_HTML_H

#include "facts/document.h"
#include "ground/arena.h"
#include "ground/span.h"

/*
 * html_read:
 * The report in a web page (well-formed UTF-8).  Sets doc->text to what a
 * reader would call the article: its blocks, a blank line between two, without
 * scripts, menus, forms and footers; and title, published, outlet and url as
 * the page declares them, where they are not set already.  All of it lives in
 * the arena.  Cost: linear.
 */
void	html_read(struct arena *, struct span html, struct document *);

#endif
