#ifndef REPORT_CHART_H
#define REPORT_CHART_H

#include "ground/bytes.h"
#include "report/layout.h"

/*
 * Charts as SVG: the figures of a card by source on one axis, and how they
 * changed in time.  Text is cut to its column (report/glyphs.h), so that
 * nothing reaches over its edge.
 */
struct chart {
	struct bytes		*out;
	struct arena		*arena;
	const struct page	*page;
	const struct card	*card;
	int			 narrow;	/* for 320 pixels */
	const char		*link;		/* id of the card, or NULL */
};

#define CHART_WIDE	720
#define CHART_NARROW	340

/* Has a card more than one figure to draw? */
int	chart_worth(const struct card *);

/* Height and content of a chart, for an svg element of its width. */
double	chart_height(const struct chart *);
void	chart_body(const struct chart *);

/* What a chart shows, in a sentence. */
struct span	chart_sentence(const struct chart *);

#endif
