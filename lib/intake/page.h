#ifndef INTAKE_PAGE_H
#define INTAKE_PAGE_H

#include "facts/document.h"
#include "ground/arena.h"
#include "ground/span.h"
#include "split/mark.h"

/*
 * page_read:
 * The report in the bytes of a web page, in whatever encoding: see charset_page
 * (charset: as the header named it, may be empty) and html_report; with what
 * its JSON-LD says.  What is set in the document stays.  Strings live in the
 * arena.
 */
void	page_read(struct arena *, struct span bytes, struct span charset,
    struct document *, struct marks *);

#endif
