#ifndef REPORT_GLYPHS_H
#define REPORT_GLYPHS_H

#include "ground/bytes.h"
#include "ground/span.h"

/*
 * Room that a text of the charts needs: 13 pixels high, in a font that we do
 * not know, so by upper bounds of a letter's width in the wide ones (Verdana,
 * DejaVu Sans).  Cost: linear.
 */
double	glyphs_width(struct span, int bold);

/* The front of a text that has room, "…" behind it where it was cut. */
void	glyphs_cut(struct bytes *, struct span, double room, int bold);

#endif
