#include "split/parts.h"

#include "split/dates.h"
#include "split/makers.h"
#include "split/scan.h"
#include "split/stamp.h"

#define LINES_TOP	6	/* lines that may be several things in one */
#define LINE_MAX	600	/* bytes of a line that are looked at */
#define HEAD_BYTES	300	/* bytes of a headline at most */
#define DAY_WORDS	4	/* Tuesday, May 5, 2020 */
#define INLINES		4	/* things glued into one line */

struct page {
	const struct tables	*tables;
	struct arena		*arena;
	struct metadata		*metadata;
	struct span		 text;
};

/* "date 2022-01-07 Dozens of …": the end of the stamp, 0 if there is none. */
static size_t
stamp_head(const struct page *page, const struct subject *line)
{
	struct match match;

	if (patterns_on(page->tables->stamp_heads, line, &match) != 1 ||
	    !stamp_read(page->metadata, &match))
		return 0;
	return match.group[0].n;
}

/* Does a date begin here with its weekday? */
static int
is_full_day(const struct page *page, struct span text)
{
	const struct lexicon *calendar = &page->tables->segmenter.calendar;
	struct row row;
	char buf[16];

	return lexicon_find(calendar, scan_fold(span_sub(text, 0,
	    scan_word(text, 0)), buf, sizeof(buf)), &row) &&
	    span_starts(lexicon_column(&row, 1), SPAN("weekday")) &&
	    dates_read(&page->tables->dates, page->arena, text, 0).n > 0;
}

/* "… wins vote Tuesday, May 5, 2020": where the day begins, or 0. */
static size_t
day_tail(const struct page *page, struct span line)
{
	size_t i = line.n, n;

	if (line.n > HEAD_BYTES || line.n < 12 ||
	    line.p[line.n - 1] < '0' || line.p[line.n - 1] > '9')
		return 0;
	for (int k = 0; k < DAY_WORDS && i > 0; k++) {
		i = scan_unskip(line, i, 0);
		while (i > 0 && !scan_is_space(scan_before(line, i, &n)))
			i -= n;
	}
	return i > 0 && is_full_day(page, span_sub(line, i, line.n)) ? i : 0;
}

static int
is_comma(char c)
{
	return c == ',' || c == ';' || c == ':' || c == '|' || c == '-' ||
	    c == ' ';
}

/* Split a paragraph in two; the parts' zones are told later. */
static void
push_parts(const struct page *page, struct paragraphs *out,
    const struct paragraph *p, size_t cut)
{
	struct paragraph *part = VEC_PUSH(page->arena, out);

	*part = *p;
	part->to = (uint32_t)scan_unskip(page->text, p->from + cut, p->from);
	while (part->to > part->from && is_comma(page->text.p[part->to - 1]))
		part->to--;
	part->alone = 0;
	part = VEC_PUSH(page->arena, out);
	*part = *p;
	part->from = (uint32_t)scan_skip(page->text, p->from + cut);
	part->alone = 0;
}

static struct paragraph *
push_part(const struct page *page, struct paragraphs *out,
    const struct paragraph *p, size_t from, size_t to)
{
	struct paragraph *part;

	from = scan_skip(page->text, from);
	to = scan_unskip(page->text, to, p->from);
	if (from >= to)
		return NULL;
	part = VEC_PUSH(page->arena, out);
	*part = *p;
	part->from = (uint32_t)from;
	part->to = (uint32_t)to;
	part->alone = 0;
	return part;
}

/* What is glued into a line; 0 if nothing is. */
static int
find_inline(const struct page *page, const struct subject *line,
    struct match *match)
{
	struct match whole;

	if (patterns_on(page->tables->inlines, line, match) != 1)
		return 0;
	if (!span_is(span_of(match->source->value), "dateline"))
		return stamp_read(page->metadata, match);
	/* "ST. LOUIS, Mo. (AP) —" is one dateline, from its start. */
	return patterns_on(page->tables->datelines, line, &whole) != 1 &&
	    makers_is_office(page->metadata, match->group[3]);
}

/* "Nine hurt in fire Updated 6 May 2020 LIMA (AP) — Nine …" */
static void
push_inline(const struct page *page, struct paragraphs *out,
    const struct paragraph *p, struct subject *line)
{
	struct paragraph rest = *p, *part;
	struct match match;
	size_t at, end;

	for (int k = 0; k < INLINES; k++) {
		if (k > 0 || line->text.n > LINE_MAX)
			subject_read(line, span_sub(page->text, rest.from,
			    rest.to - rest.from > LINE_MAX ?
			    rest.from + LINE_MAX : rest.to));
		if (!find_inline(page, line, &match))
			break;
		at = (size_t)(match.group[0].p - page->text.p);
		end = at + match.group[0].n;
		push_part(page, out, p, rest.from, at);
		rest.from = (uint32_t)at;
		rest.alone = 0;
		if (span_is(span_of(match.source->value), "dateline"))
			break;
		part = push_part(page, out, p, at, end);
		if (part != NULL)
			part->zone = ZONE_BOILERPLATE;
		rest.from = (uint32_t)scan_skip(page->text, end);
		if (rest.from >= rest.to)
			return;
	}
	*VEC_PUSH(page->arena, out) = rest;
}

/* A paragraph near the top that may be several things in one line. */
static void
part_line(const struct page *page, struct paragraphs *out,
    const struct paragraph *p)
{
	struct span line = span_sub(page->text, p->from, p->to);
	struct subject subject;
	size_t cut;

	subject_read(&subject, line);
	if (stamp_line(page->metadata, &subject)) {
		*VEC_PUSH(page->arena, out) = *p;
	} else if ((cut = stamp_head(page, &subject)) > 0) {
		push_parts(page, out, p, cut);
		out->v[out->n - 2].zone = ZONE_BOILERPLATE;
	} else if (!scan_stopped(line) && (cut = day_tail(page, line)) > 0)
		push_parts(page, out, p, cut);
	else
		push_inline(page, out, p, &subject);
}

void
parts_read(const struct tables *tables, struct arena *arena,
    struct metadata *metadata, struct span text, struct paragraphs *all)
{
	struct page page = { tables, arena, metadata, text };
	size_t n = all->n, more = LINES_TOP * 2 * INLINES;
	struct paragraphs out = {
		ARENA_ARRAY(arena, struct paragraph, n + more), 0, n + more,
	};

	for (size_t i = 0; i < n; i++)
		if (i < LINES_TOP)
			part_line(&page, &out, &all->v[i]);
		else
			*VEC_PUSH(arena, &out) = all->v[i];
	*all = out;
}
