#ifndef REPORT_WRAP_H
#define REPORT_WRAP_H

#include <stddef.h>

#include "ground/bytes.h"
#include "ground/span.h"

/*
 * Text for a terminal, with styles in it as single bytes.  They cannot come
 * from outside: text is escaped before it is put between them.
 */
#define STYLE_PLAIN	'\001'
#define STYLE_BOLD	'\002'
#define STYLE_DIM	'\003'
#define STYLE_RED	'\004'
#define STYLE_GREEN	'\005'
#define STYLE_YELLOW	'\006'
#define STYLE_MARK	'\016'		/* bold and underlined */

struct wrap {
	size_t	width;		/* columns */
	size_t	first, rest;	/* indent of the first and other lines */
	size_t	done;		/* columns that stand on the line already */
	int	color;		/* write styles, else drop them */
};

/*
 * wrap_write:
 * Write a paragraph, broken at spaces to the width and ended by a newline.
 * Words that are wider than a line are broken where it ends.  No line ends in a
 * space.
 */
void	wrap_write(struct bytes *, struct span text, const struct wrap *);

/* Write a text as it stands behind an indent: no breaks, and no newline. */
void	wrap_line(struct bytes *, struct span text, size_t indent, int color);

/* Columns of a styled text. */
size_t	wrap_width(struct span);

/* The front of a text in at most so many columns, "…" (or ".") where cut. */
void	wrap_cut(struct bytes *, struct span, size_t columns, int ascii);

#endif
