#ifndef SPLIT_SPLIT_H
#define SPLIT_SPLIT_H

#include "facts/document.h"
#include "facts/sentence.h"
#include "ground/arena.h"
#include "text/lexfile.h"

/* Takes a report apart: metadata, zones, paragraphs, sentences. */
struct splitter;

/* Open the tables; a user's file may be NULL. */
struct splitter	*split_new(struct arena *run, const struct lexfile *user);
void		 split_free(struct splitter *);		/* NULL is harmless */

/*
 * split_document:
 * doc->text is the source text, well-formed UTF-8; what else the input or the
 * user stated of the document (doc, title, outlet, published, …) is already set
 * and stays.  Fills in what the text says, and appends its sentences in order:
 * those of a title that came beside the text first (field "title").  Offsets
 * are of the source text.  Cost: linear.
 */
void	split_document(struct splitter *, struct arena *, struct document *doc,
    struct sentences *);

/* The report in a web page: see html_read. */
void	split_html(struct arena *, struct span html, struct document *doc);

#endif
