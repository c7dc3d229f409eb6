#include "split/zones.h"

#include "split/dateline.h"
#include "split/head.h"
#include "split/line.h"
#include "split/parts.h"
#include "split/scan.h"
#include "split/view.h"

#define HEAD_WORDS	(PARAGRAPH_WORDS - 1)	/* a headline's at most */
#define ASK_WORDS	18	/* of a headline that is a question */
#define TAIL_WORDS	10	/* of a line behind the last paragraph */
#define BODY_WORDS	3

/* A short question or exclamation, or one that ends in "U.S.", above it all. */
static int
is_asking(const struct view *view, const struct paragraph *p)
{
	struct span line = view_line(view, p);
	size_t end = scan_unskip(line, line.n, 0);

	if (!p->alone || p->words > ASK_WORDS ||
	    end < 3)
		return 0;
	if (line.p[end - 1] == '?' || line.p[end - 1] == '!')
		return span_find(line, SPAN(". ")) == line.n;
	return line.p[end - 1] == '.' && line.p[end - 3] == '.';
}

static int
is_body(const struct paragraph *p)
{
	if (p->zone != ZONE_NONE)
		return 0;
	if (p->words > HEAD_WORDS)
		return 1;
	return p->stopped &&
	    p->words >= BODY_WORDS;
}

/* The first paragraph of the body; the number of all if there is none. */
static size_t
find_body(const struct view *view)
{
	const struct paragraphs *all = view->paragraphs;
	size_t first = all->n;

	for (size_t i = 0; i < all->n; i++) {
		if (!is_body(&all->v[i]))
			continue;
		if (first != all->n)
			return i;
		if (i > 0 && all->v[i - 1].zone == ZONE_NONE)
			return i;
		if (!is_asking(view, &all->v[i]))
			return i;
		first = i;
	}
	return first;
}

/* "The road is closed. Read more" */
static int
has_sentence(struct span line)
{
	for (size_t i = 0; i + 2 < line.n; i++)
		if (line.p[i] == '.' && line.p[i + 1] == ' ' &&
		    scan_upper(line, i + 2))
			return 1;
	return 0;
}

/* Behind the last paragraph of the body, brief lines belong to the page. */
static void
mark_tail(struct view *view)
{
	struct paragraphs *all = view->paragraphs;
	size_t last = all->n, bodies = 0;

	for (size_t i = view->body; i < all->n; i++)
		if (is_body(&all->v[i]) &&
		    all->v[i].stopped) {
			last = i;
			bodies++;
		}
	for (size_t i = last + 1; bodies > 1 && i < all->n; i++) {
		struct span line = view_line(view, &all->v[i]);

		if (all->v[i].zone == ZONE_NONE && !all->v[i].stopped &&
		    all->v[i].words <= TAIL_WORDS &&
		    !has_sentence(line))
			all->v[i].zone = ZONE_BOILERPLATE;
	}
}

/* What is asked of every paragraph, some of it often. */
static void
measure(struct view *view)
{
	for (size_t i = 0; i < view->paragraphs->n; i++) {
		struct paragraph *p = &view->paragraphs->v[i];
		struct span line = view_line(view, p);

		p->words = (uint8_t)scan_count(line, PARAGRAPH_WORDS);
		p->stopped = scan_stopped(line) != 0;
	}
}

/* Both are in the order of the text. */
static void
take_marks(struct view *view, const struct marks *marks)
{
	size_t k = 0;

	for (size_t i = 0; i < view->paragraphs->n; i++) {
		struct paragraph *p = &view->paragraphs->v[i];

		while (k < marks->n && marks->v[k].to <= p->from)
			k++;
		if (k < marks->n && p->zone == ZONE_NONE &&
		    marks->v[k].from <= p->from && p->to <= marks->v[k].to)
			p->zone = (uint8_t)line_marked(view, p,
			    marks->v[k].zone);
	}
}

void
zones_read(const struct tables *tables, struct arena *arena,
    struct metadata *metadata, struct span text, const struct marks *marks,
    struct paragraphs *paragraphs)
{
	struct view view = { .tables = tables, .arena = arena,
	    .metadata = metadata, .text = text, .paragraphs = paragraphs };

	parts_read(tables, arena, metadata, text, paragraphs);
	measure(&view);
	if (marks != NULL)
		take_marks(&view, marks);
	line_mark(&view);
	view.body = find_body(&view);
	if (view.body < paragraphs->n)
		head_mark(&view);
	else
		view.body = 0;
	mark_tail(&view);
	dateline_find(&view);
	for (size_t i = 0; i < paragraphs->n; i++)
		if (paragraphs->v[i].zone == ZONE_NONE)
			paragraphs->v[i].zone = ZONE_BODY;
}

enum zone
zones_sentence(const struct tables *tables, struct metadata *metadata,
    const struct paragraph *p, struct span sentence, size_t sentences)
{
	struct metadata quiet;
	struct view view = { .tables = tables, .metadata = metadata };
	struct subject line;

	if (sentences < 2 || sentence.n > LINE_LONGEST ||
	    (p->zone != ZONE_BODY && p->zone != ZONE_CAPTION &&
	    p->zone != ZONE_SUMMARY))
		return (enum zone)p->zone;
	quiet = metadata_quiet(metadata);
	if (p->zone == ZONE_CAPTION)
		view.metadata = &quiet;
	view.agencies = view.metadata;
	subject_read(&line, sentence);
	if (line_note(&view, &line) || line_stray(&view, &line))
		return ZONE_BOILERPLATE;
	if (sentence.n < LINE_CREDIT && line_credit(&view, &line))
		return ZONE_CREDIT;
	if (p->zone == ZONE_BODY && sentences <= 3 && p->alone == 0 &&
	    line_caption(tables, &line))
		return ZONE_CAPTION;
	return (enum zone)p->zone;
}
