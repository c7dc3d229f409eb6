#include "split/zones.h"

#include "split/parts.h"
#include "split/scan.h"
#include "text/utf8.h"

#define LINE_MAX	600	/* bytes; page furniture is shorter: */
#define PAGE_MAX	420	/* lines of the page */
#define STAMP_MAX	160
#define BYLINE_MAX	240
#define CREDIT_MAX	320
#define HEAD_BYTES	300	/* a headline's bytes and words at most */
#define HEAD_WORDS	40
#define HEAD_MIN	4	/* words; below, the name of a section */
#define ASK_WORDS	18	/* of a headline that is a question */
#define TAIL_WORDS	10	/* of a line behind the last paragraph */
#define BODY_WORDS	3
#define DAY_OTHER	2	/* words beside a day alone in its line */
#define PLACE_MAX	40	/* bytes of a dateline in a line of its own */
#define LABEL_LINES	12	/* labelled lines stand above all else */
#define DATELINES	3	/* body paragraphs that may have a dateline */

struct view {
	const struct tables	*tables;
	struct arena		*arena;
	struct metadata		*metadata;
	struct metadata		*agencies;	/* takes names of agencies */
	struct span		 text;
	struct paragraphs	*paragraphs;
	size_t			 body;	/* the first paragraph of the body */
};

static struct span
line_of(const struct view *view, const struct paragraph *p)
{
	return span_sub(view->text, p->from, p->to);
}

static int
is_stopped(const struct view *view, const struct paragraph *p)
{
	return scan_stopped(line_of(view, p));
}

static size_t
words_of(const struct view *view, const struct paragraph *p, size_t max)
{
	return scan_count(line_of(view, p), max);
}

/* "AFP", "(Reuters)", "-- AP" */
static int
is_agency_line(struct view *view, struct span line)
{
	size_t i = 0, n, end = line.n;
	uint32_t c;

	while ((c = scan_at(line, i, &n)) == '(' || c == '[' ||
	    scan_is_dash(c) || c == ' ')
		i += n;
	while (end > i && (line.p[end - 1] == ')' || line.p[end - 1] == ']' ||
	    line.p[end - 1] == '.'))
		end--;
	return end - i <= 60 && i < end &&
	    metadata_agency(view->agencies, span_sub(line, i, end));
}

static int
is_note(struct view *view, struct span line)
{
	struct match match;

	if (patterns_in(view->tables->notes, line, &match) != 1)
		return 0;
	metadata_correction(view->metadata, match.group[1].n > 0 ?
	    match.group[1] : line);
	return 1;
}

static int
is_credit(struct view *view, struct span line)
{
	struct match match;

	if (line.n > CREDIT_MAX)
		return 0;
	if (patterns_in(view->tables->credits, line, &match) == 1)
		return metadata_credit(view->metadata, &match);
	return is_agency_line(view, line);
}

static int
is_byline(struct view *view, struct span line)
{
	struct match match;

	return line.n <= BYLINE_MAX &&
	    patterns_in(view->tables->bylines, line, &match) == 1 &&
	    metadata_byline(view->metadata, &match);
}

static int
is_caption(const struct tables *tables, struct span line)
{
	struct match match;

	return patterns_in(tables->captions, line, &match) == 1;
}

/* A credit under a picture is no credit for the words. */
static struct metadata
quiet_of(const struct metadata *metadata)
{
	struct metadata quiet = *metadata;

	quiet.keep_agencies = quiet.keep_byline = 1;
	return quiet;
}

/* What a line is by itself; ZONE_NONE: text of some kind. */
static enum zone
zone_of(struct view *view, struct span line, int *tail)
{
	struct match match;

	if (line.n > LINE_MAX || line.n < 2)
		return ZONE_NONE;
	if (metadata_line(view->metadata, line) || is_note(view, line))
		return ZONE_BOILERPLATE;
	if (line.n <= PAGE_MAX &&
	    patterns_in(view->tables->boilerplate, line, &match) == 1) {
		*tail = span_is(span_of(match.source->value), "tail");
		if (span_is(span_of(match.source->value), "owner"))
			metadata_owner(view->metadata, match.group[1]);
		return ZONE_BOILERPLATE;
	}
	if (is_credit(view, line))
		return ZONE_CREDIT;
	if (is_byline(view, line))
		return ZONE_BYLINE;
	if (scan_listed(line))
		return ZONE_LIST;
	if (is_caption(view->tables, line))
		return ZONE_CAPTION;
	return ZONE_NONE;
}

/* "HEADLINE: Bus falls off bridge"; ZONE_NONE if it is no such line. */
static enum zone
label_of(struct view *view, struct span line)
{
	struct match match;
	struct span value;

	if (line.n > PAGE_MAX ||
	    patterns_in(view->tables->labels, line, &match) != 1)
		return ZONE_NONE;
	value = span_of(match.source->value);
	if (span_is(value, "title")) {
		metadata_title(view->metadata, match.group[1]);
		return ZONE_HEADLINE;
	}
	if (span_is(value, "byline")) {
		metadata_names(view->metadata, match.group[1]);
		return ZONE_BYLINE;
	}
	if (span_is(value, "outlet"))
		metadata_owner(view->metadata, match.group[1]);
	return ZONE_BOILERPLATE;
}

/* Everything from here to the end belongs to the page. */
static void
close_tail(struct view *view, size_t i)
{
	for (; i < view->paragraphs->n; i++)
		view->paragraphs->v[i].zone = ZONE_BOILERPLATE;
}

static void
mark_lines(struct view *view)
{
	struct metadata quiet = quiet_of(view->metadata);
	enum zone before = ZONE_NONE;

	for (size_t i = 0; i < view->paragraphs->n; i++) {
		struct paragraph *p = &view->paragraphs->v[i];
		int tail = 0;

		if (p->zone != ZONE_NONE)
			continue;
		view->agencies = before == ZONE_CAPTION ? &quiet :
		    view->metadata;
		p->zone = zone_of(view, line_of(view, p), &tail);
		if (p->zone == ZONE_NONE && i < LABEL_LINES)
			p->zone = label_of(view, line_of(view, p));
		if (before == ZONE_BYLINE && p->zone == ZONE_NONE &&
		    p->to - p->from <= STAMP_MAX / 2 &&
		    metadata_office(view->metadata, line_of(view, p)))
			p->zone = ZONE_BYLINE;
		before = p->zone;
		if (tail && p->from * 2 > view->text.n) {
			close_tail(view, i);
			return;
		}
	}
}

/* A short question or exclamation, or one that ends in "U.S.", above it all. */
static int
is_asking(const struct view *view, const struct paragraph *p)
{
	struct span line = line_of(view, p);
	size_t end = scan_unskip(line, line.n, 0);

	if (!p->alone || words_of(view, p, ASK_WORDS + 1) > ASK_WORDS ||
	    end < 3)
		return 0;
	if (line.p[end - 1] == '?' || line.p[end - 1] == '!')
		return span_find(line, SPAN(". ")) == line.n;
	return line.p[end - 1] == '.' && line.p[end - 3] == '.';
}

static int
is_body(const struct view *view, const struct paragraph *p)
{
	if (p->zone != ZONE_NONE)
		return 0;
	if (words_of(view, p, HEAD_WORDS + 1) > HEAD_WORDS)
		return 1;
	return is_stopped(view, p) &&
	    words_of(view, p, BODY_WORDS) >= BODY_WORDS;
}

/* The first paragraph of the body; the number of all if there is none. */
static size_t
find_body(const struct view *view)
{
	const struct paragraphs *all = view->paragraphs;
	size_t first = all->n;

	for (size_t i = 0; i < all->n; i++) {
		if (!is_body(view, &all->v[i]))
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

/* A day alone; below the headline also "Live blog, 15 March 2023". */
static int
is_day(struct view *view, const struct paragraph *p, int found)
{
	struct span line = line_of(view, p);

	return line.n <= 80 &&
	    metadata_day(view->metadata, line, found ? DAY_OTHER : 0);
}

/* "NAIROBI, Kenya": a dateline that has a line of its own. */
static int
is_place_line(struct view *view, const struct paragraph *p)
{
	struct span line = line_of(view, p);

	return line.n <= PLACE_MAX &&
	    metadata_place(view->metadata, line, p->from);
}

/* "The old bridge. Photo: Ana Diaz": a caption, and its credit. */
static int
is_pictured(struct view *view, const struct paragraph *p)
{
	struct pieces pieces = { NULL, 0, 0 };

	segment_paragraph(&view->tables->segmenter, view->arena, view->text,
	    p->from, p->to, 0, &pieces);
	return pieces.n > 1 && zones_is_photo(view->tables, view->metadata, p,
	    span_sub(view->text, pieces.v[pieces.n - 1].from,
	    pieces.v[pieces.n - 1].to));
}

/* The last line of several words above the body, or 0. */
static size_t
last_long(const struct view *view)
{
	for (size_t i = view->body; i-- > 0; )
		if (view->paragraphs->v[i].zone == ZONE_NONE &&
		    words_of(view, &view->paragraphs->v[i], HEAD_MIN) ==
		    HEAD_MIN)
			return i;
	return 0;
}

/* Lines above the body: one headline, then what sums up; days; sections. */
static void
mark_head(struct view *view)
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
		brief = words_of(view, p, HEAD_MIN) < HEAD_MIN;
		if (found && brief && is_place_line(view, p))
			p->zone = ZONE_DATELINE;
		else if (brief && p->alone &&
		    metadata_person(view->metadata, line_of(view, p)))
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

/* Behind the last paragraph of the body, brief lines belong to the page. */
static void
mark_tail(struct view *view)
{
	struct paragraphs *all = view->paragraphs;
	size_t last = all->n, bodies = 0;

	for (size_t i = view->body; i < all->n; i++)
		if (is_body(view, &all->v[i]) && is_stopped(view, &all->v[i])) {
			last = i;
			bodies++;
		}
	for (size_t i = last + 1; bodies > 1 && i < all->n; i++)
		if (all->v[i].zone == ZONE_NONE &&
		    !is_stopped(view, &all->v[i]) &&
		    words_of(view, &all->v[i], TAIL_WORDS + 1) <= TAIL_WORDS)
			all->v[i].zone = ZONE_BOILERPLATE;
}

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
	struct span line = line_of(view, p), text;
	struct match match;

	if (patterns_in(view->tables->datelines, line, &match) != 1)
		return 0;
	if (!first && !span_is(span_of(match.source->value), "sure"))
		return 0;
	text = dateline_text(match.group[0]);
	if (!metadata_dateline(view->metadata, &match, text,
	    utf8_count(span_sub(view->text, 0, p->from))))
		return 0;
	p->keep = p->from + match.group[0].n;
	return 1;
}

static void
find_dateline(struct view *view)
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

void
zones_read(const struct tables *tables, struct arena *arena,
    struct metadata *metadata, struct span text,
    struct paragraphs *paragraphs)
{
	struct view view = { .tables = tables, .arena = arena,
	    .metadata = metadata, .text = text, .paragraphs = paragraphs };

	parts_read(tables, arena, metadata, text, paragraphs);
	mark_lines(&view);
	view.body = find_body(&view);
	if (view.body < paragraphs->n)
		mark_head(&view);
	else
		view.body = 0;
	mark_tail(&view);
	find_dateline(&view);
	for (size_t i = 0; i < paragraphs->n; i++)
		if (paragraphs->v[i].zone == ZONE_NONE)
			paragraphs->v[i].zone = ZONE_BODY;
}

int
zones_is_photo(const struct tables *tables, struct metadata *metadata,
    const struct paragraph *p, struct span sentence)
{
	struct metadata quiet = quiet_of(metadata);
	struct view view = { .tables = tables, .agencies = &quiet };
	struct match match;

	/* "(AFP)" above the body stands under a picture. */
	if (p->zone == ZONE_SUMMARY && is_agency_line(&view, sentence))
		return 1;
	return sentence.n < HEAD_BYTES &&
	    patterns_in(tables->credits, sentence, &match) == 1 &&
	    span_is(span_of(match.source->value), "photo");
}

enum zone
zones_sentence(const struct tables *tables, struct metadata *metadata,
    const struct paragraph *p, struct span sentence, size_t sentences)
{
	struct metadata quiet = quiet_of(metadata);
	struct view view = { .tables = tables, .metadata = metadata };

	if (p->zone == ZONE_CAPTION)
		view.metadata = &quiet;
	view.agencies = view.metadata;
	if (sentences < 2 || sentence.n > LINE_MAX ||
	    (p->zone != ZONE_BODY && p->zone != ZONE_CAPTION &&
	    p->zone != ZONE_SUMMARY))
		return p->zone;
	if (sentence.n < HEAD_BYTES && is_credit(&view, sentence))
		return ZONE_CREDIT;
	if (p->zone == ZONE_BODY && sentences <= 3 && p->alone == 0 &&
	    is_caption(tables, sentence))
		return ZONE_CAPTION;
	return p->zone;
}
