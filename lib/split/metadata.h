#ifndef SPLIT_METADATA_H
#define SPLIT_METADATA_H

#include <stddef.h>

#include "facts/document.h"
#include "ground/arena.h"
#include "ground/span.h"
#include "split/tables.h"
#include "text/subject.h"

/* What a text says of itself, written into its document as it is found. */
struct metadata {
	const struct tables	*tables;
	struct arena		*arena;
	struct document		*doc;
	int			 keep_agencies, keep_byline;	/* given */
	size_t			*budget;	/* names still looked up */
};

/* What the caller set in the document stays as it is. */
void	metadata_open(struct metadata *, const struct tables *, struct arena *,
    struct document *);

/*
 * metadata_authors:
 * Of the authors that were given, agencies are agencies, and "Staff Reporter" is
 * nobody.
 */
void	metadata_authors(struct metadata *);

/* A copy that notes no agency and no name: for credits under pictures. */
struct metadata	metadata_quiet(const struct metadata *);

/*
 * Notes of what a pattern found.  Those that return int return 0 where the find
 * turns out to be none (no date, no agency), and then change nothing.  Of a
 * dateline the text and the code point where it starts are given; other is how
 * many words may stand beside a date.
 */
int	metadata_stamp(struct metadata *, const struct match *);
int	metadata_line(struct metadata *, const struct subject *line);
int	metadata_day(struct metadata *, struct span line, unsigned other);
int	metadata_byline(struct metadata *, const struct match *);
int	metadata_person(struct metadata *, struct span line);
int	metadata_is_office(struct metadata *, struct span name);
int	metadata_office(struct metadata *, struct span line);
void	metadata_title(struct metadata *, struct span title);
void	metadata_names(struct metadata *, struct span names);
int	metadata_credit(struct metadata *, const struct match *);
int	metadata_agency(struct metadata *, struct span text);
int	metadata_dateline(struct metadata *, const struct match *,
    struct span text, size_t start);
int	metadata_place(struct metadata *, struct span line, size_t byte);
void	metadata_owner(struct metadata *, struct span name);
void	metadata_correction(struct metadata *, struct span text);

/* What is told from the whole: language, length, published. */
void	metadata_finish(struct metadata *);

#endif
