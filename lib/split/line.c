#include "split/line.h"

#include "split/makers.h"
#include "split/scan.h"
#include "split/stamp.h"

#define PAGE_MAX	420	/* bytes of a line of the page */
#define STAMP_MAX	160
#define BYLINE_LONGEST	240
#define CAPTION_MAX	500
#define CREDIT_MAX	320
#define STRAY_MAX	40
#define VERSIONS	3
#define LABEL_LINES	12	/* labelled lines stand above all else */

/* "AFP", "(Reuters)", "-- AP": noted. */
static int
is_agency(const struct view *view, struct span line)
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
	    makers_agency(view->agencies, span_sub(line, i, end));
}

void
line_version(const struct tables *tables, struct metadata *metadata,
    struct span headline)
{
	struct match match;

	/* "REFILE-UPDATE 1-": one behind the other. */
	for (int i = 0; i < VERSIONS && patterns_in(tables->versions, headline,
	    &match) == 1; i++) {
		metadata_correction(metadata, match.group[1]);
		headline = span_sub(headline, match.group[0].n, headline.n);
	}
}

int
line_note(struct view *view, const struct subject *line)
{
	struct match match;

	if (patterns_on(view->tables->notes, line, &match) != 1)
		return 0;
	metadata_correction(view->metadata, match.group[1].n > 0 ?
	    match.group[1] : line->text);
	return 1;
}

int
line_stray(struct view *view, const struct subject *line)
{
	struct match match;

	return line->text.n <= STRAY_MAX && !scan_stopped(line->text) &&
	    patterns_on(view->tables->boilerplate, line, &match) == 1;
}

int
line_credit(struct view *view, const struct subject *line)
{
	struct match match;

	if (line->text.n > CREDIT_MAX)
		return 0;
	if (patterns_on(view->tables->credits, line, &match) == 1)
		return makers_credit(view->metadata, &match);
	return is_agency(view, line->text);
}

static int
is_byline(struct view *view, const struct subject *line)
{
	struct match match;

	return line->text.n <= BYLINE_LONGEST &&
	    patterns_on(view->tables->bylines, line, &match) == 1 &&
	    makers_byline(view->metadata, &match);
}

/* "… on March 4, 2019. (AFP)": is a day, or its year, what comes last? */
static int
ends_in_day(const struct tables *tables, struct span line)
{
	size_t end = line.n, from, open, n;
	char buf[16];
	struct span key;
	struct row row;

	while (end > 0 && !scan_is_wordy(scan_before(line, end, &n)) &&
	    line.p[end - 1] != ')' && line.p[end - 1] != ']')
		end -= n;
	if (end > 0 && (line.p[end - 1] == ')' || line.p[end - 1] == ']')) {
		for (open = end; open > 0 && line.p[open - 1] != '(' &&
		    line.p[open - 1] != '['; open--)
			;
		end = open > 0 ? open - 1 : end;
	}
	while (end > 0 && !scan_is_wordy(scan_before(line, end, &n)))
		end -= n;
	for (from = end; from > 0 &&
	    scan_is_wordy(scan_before(line, from, &n)); from -= n)
		;
	key = scan_fold(span_sub(line, from, end), buf, sizeof(buf));
	return end > from && (scan_digit(line, end - 1) || (key.n > 0 &&
	    lexicon_find(&tables->dates.calendar, key, &row)));
}

int
line_caption(const struct tables *tables, const struct subject *line)
{
	struct match match;

	return patterns_on(tables->captions, line, &match) == 1 ||
	    (line->text.n <= CAPTION_MAX && ends_in_day(tables, line->text) &&
	    patterns_on(tables->caption_days, line, &match) == 1);
}

/* What a line is by itself; ZONE_NONE: text of some kind. */
static enum zone
zone_of(struct view *view, const struct subject *line, int *tail)
{
	struct match match;

	if (stamp_line(view->metadata, line) || line_note(view, line))
		return ZONE_BOILERPLATE;
	if (line->text.n <= PAGE_MAX &&
	    patterns_on(view->tables->boilerplate, line, &match) == 1) {
		*tail = span_is(span_of(match.source->value), "tail");
		view->mail |= span_is(span_of(match.source->value), "mail");
		if (span_is(span_of(match.source->value), "owner"))
			makers_owner(view->metadata, match.group[1]);
		return ZONE_BOILERPLATE;
	}
	if (line_credit(view, line))
		return ZONE_CREDIT;
	if (is_byline(view, line))
		return ZONE_BYLINE;
	if (scan_listed(line->text))
		return ZONE_LIST;
	if (line_caption(view->tables, line))
		return ZONE_CAPTION;
	return ZONE_NONE;
}

/* "HEADLINE: Bus falls off bridge"; ZONE_NONE if it is no such line. */
static enum zone
label_of(struct view *view, const struct subject *line)
{
	struct match match;
	struct span value;

	if (line->text.n > PAGE_MAX ||
	    patterns_on(view->tables->labels, line, &match) != 1)
		return ZONE_NONE;
	value = span_of(match.source->value);
	if (span_is(value, "title")) {
		metadata_title(view->metadata, match.group[1]);
		return ZONE_HEADLINE;
	}
	if (span_is(value, "byline")) {
		makers_names(view->metadata, match.group[1]);
		return ZONE_BYLINE;
	}
	if (span_is(value, "outlet"))
		makers_owner(view->metadata, match.group[1]);
	view->mail |= span_is(value, "mail");
	return ZONE_BOILERPLATE;
}

/* Everything from here to the end belongs to the page. */
static void
close_tail(struct view *view, size_t i)
{
	for (; i < view->paragraphs->n; i++)
		view->paragraphs->v[i].zone = ZONE_BOILERPLATE;
}

/* The zone of paragraph i by its text; ZONE_NONE if it does not show. */
static enum zone
mark(struct view *view, size_t i, int *tail)
{
	struct span text = view_line(view, &view->paragraphs->v[i]);
	struct subject line;
	enum zone zone;

	if (view->mail && text.p[0] == '>')
		return ZONE_BOILERPLATE;
	if (text.n > LINE_LONGEST || text.n < 2)
		return ZONE_NONE;
	subject_read(&line, text);
	zone = zone_of(view, &line, tail);
	return zone == ZONE_NONE && i < LABEL_LINES ?
	    label_of(view, &line) : zone;
}

void
line_mark(struct view *view)
{
	struct metadata quiet = metadata_quiet(view->metadata);
	enum zone before = ZONE_NONE;

	for (size_t i = 0; i < view->paragraphs->n; i++) {
		struct paragraph *p = &view->paragraphs->v[i];
		int tail = 0;

		if (p->zone != ZONE_NONE)
			continue;
		view->agencies = before == ZONE_CAPTION ? &quiet :
		    view->metadata;
		p->zone = (uint8_t)mark(view, i, &tail);
		if (before == ZONE_BYLINE && p->zone == ZONE_NONE &&
		    p->to - p->from <= STAMP_MAX / 2 &&
		    makers_office(view->metadata, view_line(view, p)))
			p->zone = ZONE_BYLINE;
		before = p->zone;
		if (tail && p->from * 2 > view->text.n) {
			close_tail(view, i);
			return;
		}
	}
}

enum zone
line_marked(struct view *view, const struct paragraph *p, enum zone zone)
{
	struct metadata quiet = metadata_quiet(view->metadata);
	struct view silent = *view;
	struct subject line;

	silent.metadata = silent.agencies = &quiet;
	subject_read(&line, view_line(view, p));
	if (zone == ZONE_BYLINE && !is_byline(view, &line) &&
	    !makers_agency(view->metadata, line.text))
		(void)makers_person(view->metadata, line.text);
	if (zone == ZONE_CAPTION && line_credit(&silent, &line))
		return ZONE_CREDIT;
	return zone;
}

int
line_photo(const struct tables *tables, struct metadata *metadata,
    const struct paragraph *p, struct span sentence)
{
	struct metadata quiet = metadata_quiet(metadata);
	struct view view = { .tables = tables, .agencies = &quiet };
	struct match match;

	/* "(AFP)" above the body stands under a picture. */
	if (p->zone == ZONE_SUMMARY && is_agency(&view, sentence))
		return 1;
	return sentence.n < LINE_CREDIT &&
	    patterns_in(tables->credits, sentence, &match) == 1 &&
	    span_is(span_of(match.source->value), "photo");
}
