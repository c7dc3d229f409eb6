#include "split/dateline.h"

#include "split/scan.h"
#include "text/utf8.h"

#define DATELINES	3	/* body paragraphs that may have a dateline */

/* A dateline's text, without the dash or colon behind it. */
static struct span
dateline_text(struct span text)
{
	size_t end = text.n, n;
	uint32_t c;

	while (end > 0 && (scan_is_space(c = scan_before(text, end, &n)) ||
	    scan_is_dash(c) || c == ':' || c == '|' || c == '_'))
		end -= n;
	return span_sub(text, 0, end);
}

static int
read_dateline(struct view *view, struct paragraph *p, int first)
{
	struct span line = view_line(view, p), text;
	struct match match;

	if (patterns_in(view->tables->datelines, line, &match) != 1)
		return 0;
	if (!first && !span_is(span_of(match.source->value), "sure"))
		return 0;
	text = dateline_text(match.group[0]);
	if (!metadata_dateline(view->metadata, &match, text,
	    utf8_count(span_sub(view->text, 0, p->from))))
		return 0;
	p->keep = p->from + (uint32_t)match.group[0].n;
	return 1;
}

void
dateline_find(struct view *view)
{
	size_t bodies = 0;

	for (size_t i = view->body; i < view->paragraphs->n; i++) {
		struct paragraph *p = &view->paragraphs->v[i];

		if (p->zone != ZONE_NONE || bodies == DATELINES)
			continue;
		if (read_dateline(view, p, bodies == 0))
			return;
		bodies++;
	}
}
