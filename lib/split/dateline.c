#include "split/dateline.h"

#include "split/makers.h"
#include "split/names.h"
#include "split/scan.h"
#include "split/stamp.h"
#include "text/utf8.h"

#define DATELINES	3	/* body paragraphs that may have a dateline */

/* Without the dash or comma in front of a day: "CAIRO-", "LIMA,". */
static struct span
bare_place(struct span place)
{
	place = span_trim(place);
	while (place.n > 0 && (place.p[place.n - 1] == '-' ||
	    place.p[place.n - 1] == ',' || place.p[place.n - 1] == ' '))
		place.n--;
	return place;
}

/* "RIO DE JANEIRO, Brazil": as the table writes the town, if it has it. */
static struct span
place_name(struct metadata *m, struct span place)
{
	struct span first = place, rest;
	struct row row;

	first.n = span_find(place, SPAN(","));
	rest = span_sub(place, first.n, place.n);
	if (first.n < 2 || scan_lower(place, 1) ||
	    !tables_find(m->tables, &m->tables->cities, m->arena, first, &row))
		return names_recase(m->arena, place);
	return arena_join(m->arena, lexicon_column(&row, 0), SPAN(""),
	    names_recase(m->arena, rest));
}

static void
set_dateline(struct metadata *m, struct span text, size_t start,
    struct span place)
{
	struct dateline *dateline = &m->doc->dateline;

	if (EXTENT_SET(dateline->at))
		return;
	dateline->at = (struct extent){ start, start + utf8_count(text) };
	dateline->text = text;
	dateline->place = place_name(m, place);
}

/* Note it, its text and the code point where it starts; 0 if it is none. */
static int
take(struct metadata *m, const struct match *match, struct span text,
    size_t start)
{
	struct span place = bare_place(match->group[1]);
	struct span office = match->group[3];

	if (office.n > 0 && !makers_is_office(m, office))
		return 0;
	if (span_is(span_of(match->source->value), "wire"))
		return makers_agency(m, office);
	if (span_is(span_of(match->source->value), "place") &&
	    !tables_is_place(m->tables, m->arena, place))
		return 0;
	if (office.n > 0 && !makers_agency(m, office))
		makers_outlet(m, office);
	(void)stamp_day(m, match->group[2], 0);
	if (place.n > 0 && !makers_agency(m, place))
		set_dateline(m, text, start, place);
	return 1;
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
	struct span line = view_line(view, p), text;
	struct match match;

	if (patterns_in(view->tables->datelines, line, &match) != 1)
		return 0;
	if (!first && !span_is(span_of(match.source->value), "sure"))
		return 0;
	text = dateline_text(match.group[0]);
	if (!take(view->metadata, &match, text,
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

int
dateline_alone(struct metadata *m, struct span line, size_t byte)
{
	if (EXTENT_SET(m->doc->dateline.at) || !metadata_can_spend(m) ||
	    !tables_is_place(m->tables, m->arena, line))
		return 0;
	set_dateline(m, line, utf8_count(span_sub(m->doc->text, 0, byte)),
	    line);
	return 1;
}
