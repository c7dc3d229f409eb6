#include "split/head.h"

#include "split/dateline.h"
#include "split/line.h"
#include "split/makers.h"
#include "split/stamp.h"

#define HEAD_MIN	4	/* words; below, the name of a section */
#define DAY_OTHER	2	/* words beside a day alone in its line */
#define PLACE_MAX	40	/* bytes of a dateline in a line of its own */

/* A day alone; below the headline also "Live blog, 15 March 2023". */
static int
is_day(struct view *view, const struct paragraph *p, int found)
{
	struct span line = view_line(view, p);

	return line.n <= 80 &&
	    stamp_day(view->metadata, line, found ? DAY_OTHER : 0);
}

/* "NAIROBI, Kenya": a dateline that has a line of its own. */
static int
is_place_line(struct view *view, const struct paragraph *p)
{
	struct span line = view_line(view, p);

	return line.n <= PLACE_MAX &&
	    dateline_alone(view->metadata, line, p->from);
}

/* "The old bridge. Photo: Ana Diaz": a caption, and its credit. */
static int
is_pictured(struct view *view, const struct paragraph *p)
{
	struct pieces pieces = { NULL, 0, 0 };

	segment_paragraph(&view->tables->segmenter, view->arena, view->text,
	    p->from, p->to, 0, &pieces);
	return pieces.n > 1 && line_photo(view->tables, view->metadata, p,
	    span_sub(view->text, pieces.v[pieces.n - 1].from,
	    pieces.v[pieces.n - 1].to));
}

/* The last line of several words above the body, or 0. */
static size_t
last_long(const struct view *view)
{
	for (size_t i = view->body; i-- > 0; )
		if (view->paragraphs->v[i].zone == ZONE_NONE &&
		    view->paragraphs->v[i].words >= HEAD_MIN)
			return i;
	return 0;
}

void
head_mark(struct view *view)
{
	size_t last = last_long(view);
	int found = 0;

	for (size_t i = 0; i < view->body; i++) {
		struct paragraph *p = &view->paragraphs->v[i];
		int brief;

		found |= p->zone == ZONE_HEADLINE;
		if (p->zone == ZONE_LIST && found)
			p->zone = ZONE_SUMMARY;
		if (p->zone != ZONE_NONE)
			continue;
		brief = p->words < HEAD_MIN;
		if (found && brief && is_place_line(view, p))
			p->zone = ZONE_DATELINE;
		else if (brief && p->alone &&
		    makers_person(view->metadata, view_line(view, p)))
			p->zone = ZONE_BYLINE;
		else if (is_pictured(view, p))
			p->zone = ZONE_CAPTION;
		else if (is_day(view, p, found) || (brief && (found ||
		    last > i)))
			p->zone = ZONE_BOILERPLATE;
		else if (!found) {
			p->zone = ZONE_HEADLINE;
			found = 1;
		} else
			p->zone = ZONE_SUMMARY;
	}
}
