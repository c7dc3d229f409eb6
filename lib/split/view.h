#ifndef SPLIT_VIEW_H
#define SPLIT_VIEW_H

#include <stddef.h>

#include "ground/arena.h"
#include "ground/span.h"
#include "split/metadata.h"
#include "split/paragraphs.h"
#include "split/tables.h"

/* A report while its zones are told. */
struct view {
	const struct tables	*tables;
	struct arena		*arena;
	struct metadata		*metadata;
	struct metadata		*agencies;	/* takes names of agencies */
	struct span		 text;
	struct paragraphs	*paragraphs;
	size_t			 body;	/* the first paragraph of the body */
	int			 mail;	/* lines with ">" are another's */
};

/* The text of a paragraph. */
struct span	view_line(const struct view *, const struct paragraph *);

#endif
