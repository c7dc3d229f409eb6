#ifndef REPORT_STRIP_H
#define REPORT_STRIP_H

#include <stddef.h>

#include "ground/bytes.h"
#include "report/axis.h"
#include "report/say.h"

/*
 * A figure drawn on one line of a terminal: ● exact, ○ about, ├──┤ range,
 * ├╌╌▶ at least, ◀╌╌┤ up to, ╌╌ vague; in ASCII * o |--| |..> <..| ...
 * The strips of a card have one axis: they can be read under one another.
 */
struct strip {
	struct axis	axis;
	size_t		columns;
	int		ascii;
};

/* columns is at least 8. */
void	strip_open(struct strip *, const struct card *, size_t columns,
    int ascii);

/* Exactly the strip's columns; empty where the unit does not convert. */
void	strip_figure(const struct strip *, struct bytes *,
    const struct figure *, const struct mark *);

/* The axis' round numbers, each over its place; exactly the strip's columns. */
void	strip_axis(const struct strip *, struct bytes *, const struct say *);

/* The values that all standing figures allow, if any. */
void	strip_band(const struct strip *, struct bytes *, const struct card *);

#endif
