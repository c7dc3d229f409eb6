#ifndef SPLIT_SPLIT_H
#define SPLIT_SPLIT_H

#include <stddef.h>
#include <stdint.h>

#include "facts/document.h"
#include "facts/sentence.h"
#include "ground/arena.h"
#include "ground/vec.h"
#include "split/mark.h"
#include "text/lexfile.h"

/* Takes a report apart: metadata, zones, paragraphs, sentences. */
struct splitter;

/*
 * Where a sentence stands: bytes [from, to) of the document's text, or of its
 * title.  Small, for a book has many.
 */
struct place {
	uint32_t	from, to;
	uint32_t	start, end;	/* the same in code points */
	uint32_t	paragraph;
	uint32_t	repeat;		/* place that it repeats, or itself */
	uint8_t		zone;		/* enum zone */
	uint8_t		titled;		/* of the title */
};
struct places { VEC(struct place); };

#define SPLIT_MAX	((size_t)UINT32_MAX)	/* bytes of a text */

/* Open the tables; a user's file may be NULL. */
struct splitter	*split_new(struct arena *run, const struct lexfile *user);
void		 split_free(struct splitter *);		/* NULL is harmless */

/*
 * split_document:
 * doc->text is the source text, well-formed UTF-8 of up to SPLIT_MAX bytes;
 * what else the input or the user stated of the document (doc, title, outlet,
 * published, …) is already set and stays.  Fills in what the text says, and
 * sets its sentences in order: those of a title that came beside the text
 * first.  Marks (may be NULL) are what the input says of parts of the text.
 * Offsets are of the source text.  Cost: linear.
 */
void	split_document(struct splitter *, struct arena *, struct document *doc,
    const struct marks *, struct places *);

/* The n-th sentence of a document; its spans are the document's. */
struct sentence	split_sentence(const struct document *,
    const struct places *, size_t n);

#endif
