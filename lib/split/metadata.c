#include "split/metadata.h"

#include "split/dates.h"
#include "split/english.h"
#include "split/names.h"
#include "split/scan.h"
#include "split/tokens.h"
#include "text/utf8.h"

#define STAMP_MAX	160	/* bytes of a line that is a stamp */
#define STAMP_OTHER	2	/* words that a stamp may have beside its date */
#define OWNER_WORDS	4
#define AROUND		3	/* things said around a name */
#define BUDGET		20000	/* names that are looked up in a document */

void
metadata_open(struct metadata *m, const struct tables *tables,
    struct arena *arena, struct document *doc)
{
	*m = (struct metadata){ .tables = tables, .arena = arena, .doc = doc,
	    .keep_agencies = doc->agencies.n > 0,
	    .keep_byline = doc->byline.n > 0,
	    .budget = ARENA_NEW(arena, size_t) };
	*m->budget = BUDGET;
}

/* Look-ups take memory: a text of nothing but names must stay bounded. */
static int
can_spend(const struct metadata *m)
{
	return *m->budget > 0 && (*m->budget)-- > 0;
}

static struct span
date_of(const struct metadata *m, struct span text, unsigned other)
{
	return dates_read(&m->tables->dates, m->arena, text, other);
}

static void
set_published(struct metadata *m, struct span iso)
{
	if (m->doc->published.n > 0)
		return;
	m->doc->published = iso;
	m->doc->published_from = FROM_TEXT;
}

int
metadata_stamp(struct metadata *m, const struct match *match)
{
	struct span value = span_of(match->source->value);
	struct span first = date_of(m, match->group[1], STAMP_OTHER), second;
	int updated = span_is(value, "updated");

	if (first.n == 0)
		return 0;
	if (span_is(value, "both")) {
		second = date_of(m, match->group[2], STAMP_OTHER);
		if (m->doc->updated.n == 0)
			m->doc->updated = second;
	}
	if (updated && m->doc->updated.n == 0)
		m->doc->updated = first;
	if (!updated)
		set_published(m, first);
	return 1;
}

int
metadata_line(struct metadata *m, const struct subject *line)
{
	struct match match;

	return line->text.n <= STAMP_MAX &&
	    patterns_on(m->tables->stamps, line, &match) == 1 &&
	    metadata_stamp(m, &match);
}

int
metadata_day(struct metadata *m, struct span line, unsigned other)
{
	struct span iso = date_of(m, line, other);

	if (iso.n == 0)
		return 0;
	set_published(m, iso);
	return 1;
}

static int
find_agency(const struct metadata *m, struct span name, struct span *canonical)
{
	struct row row;

	if (!can_spend(m) ||
	    !tables_find(m->tables, &m->tables->agencies, m->arena, name, &row))
		return 0;
	/* "Fars" the agency, not "fars" the word; "AP", not "ap". */
	if (scan_lower(name, 0) && !scan_lower(lexicon_column(&row, 0), 0))
		return 0;
	*canonical = lexicon_column(&row, 1);
	return 1;
}

static void
add_agency(struct metadata *m, struct span canonical)
{
	if (!m->keep_agencies && !span_is(canonical, "agencies"))
		names_add(m->arena, &m->doc->agencies, canonical);
}

static int
is_outlet(struct metadata *m, struct span name)
{
	return m->doc->outlet.n > 0 && span_eq(utf8_key(m->arena, name),
	    utf8_key(m->arena, m->doc->outlet));
}

static void
add_person(struct metadata *m, struct span name)
{
	if (!m->keep_byline && names_is_person(name) && !is_outlet(m, name))
		names_add(m->arena, &m->doc->byline,
		    names_recase(m->arena, name));
}

static void
set_outlet(struct metadata *m, struct span name)
{
	struct row row;

	if (m->doc->outlet.n > 0 ||
	    !tables_find(m->tables, &m->tables->outlets, m->arena, name, &row) ||
	    span_is(lexicon_column(&row, 2), "agency"))
		return;
	m->doc->outlet = arena_dup(m->arena, lexicon_column(&row, 1));
}

static int
is_place(const struct metadata *m, struct span place)
{
	struct row row;
	struct span first = place;

	first.n = span_find(place, SPAN(","));
	return tables_find(m->tables, &m->tables->cities, m->arena, first, &row) ||
	    tables_find(m->tables, &m->tables->countries, m->arena, first, &row);
}

/* "TNN": whoever that is, it is no person. */
static int
is_letters(struct span name)
{
	for (size_t i = 0; i < name.n; i++)
		if (name.p[i] < 'A' || name.p[i] > 'Z')
			return 0;
	return 1;
}

/* "Staff Reporter", "The Daily Post": a name with a word that no person has. */
static int
is_nobody(struct metadata *m, struct span name)
{
	struct row row;
	struct span word;

	if (tables_find(m->tables, &m->tables->outlets, m->arena, name, &row) ||
	    is_outlet(m, name) || is_letters(name))
		return 1;
	while (span_cut(&name, ' ', &word))
		if (tokens_in(&m->tables->not_authors, word))
			return 1;
	return 0;
}

/* "ANA DIAZ" as a name is written. */
static struct span
as_name(const struct metadata *m, struct span name)
{
	for (size_t i = 0; i < name.n; i++)
		if (scan_lower(name, i))
			return name;
	return names_recase(m->arena, name);
}

void
metadata_authors(struct metadata *m)
{
	struct span_list given = m->doc->byline;
	struct span canonical;
	struct match match;

	m->doc->byline = (struct span_list){ NULL, 0, 0 };
	for (size_t i = 0; i < given.n; i++)
		/* "By Ana Diaz" */
		if (patterns_in(m->tables->bylines, given.v[i], &match) == 1 &&
		    match.group[1].n > 0)
			names_add(m->arena, &m->doc->byline,
			    as_name(m, match.group[1]));
		else if (find_agency(m, given.v[i], &canonical))
			add_agency(m, canonical);
		else if (!is_nobody(m, given.v[i]))
			names_add(m->arena, &m->doc->byline,
			    as_name(m, given.v[i]));
	m->keep_byline = m->doc->byline.n > 0;
}

/* Every name is an agency's: "AFP", "Reuters/AP", "the Associated Press". */
int
metadata_agency(struct metadata *m, struct span text)
{
	struct span_list names;
	struct span canonical;

	if (text.n < 2 || text.n > 80 || !can_spend(m))
		return 0;
	names = names_split(m->arena, text);
	for (size_t i = 0; i < names.n; i++)
		if (!find_agency(m, names.v[i], &canonical))
			return 0;
	for (size_t i = 0; i < names.n; i++)
		if (find_agency(m, names.v[i], &canonical))
			add_agency(m, canonical);
	return names.n > 0;
}

/* Whose report it is: an agency, else the outlet, known or not. */
void
metadata_owner(struct metadata *m, struct span name)
{
	name = span_trim(name);
	set_outlet(m, name);
	if (m->doc->outlet.n > 0 || metadata_agency(m, name) ||
	    !scan_upper(name, 0) || scan_count(name, OWNER_WORDS + 1) >
	    OWNER_WORDS)
		return;
	m->doc->outlet = arena_dup(m->arena, name);
}

/* "AP writers Ana Diaz in Lima", "The Daily Post's Li Wei", "Reuters". */
static void
add_name(struct metadata *m, struct span name)
{
	struct span canonical;
	struct match match;

	if (find_agency(m, name, &canonical)) {
		add_agency(m, canonical);
		return;
	}
	for (int k = 0; k < AROUND && patterns_in(m->tables->people, name,
	    &match) == 1; k++) {
		if (span_is(span_of(match.source->value), "owner"))
			metadata_owner(m, match.group[1]);
		else if (find_agency(m, match.group[1], &canonical))
			add_agency(m, canonical);
		name = match.group[2];
	}
	set_outlet(m, name);
	add_person(m, name);
}

static void
add_names(struct metadata *m, struct span text)
{
	struct span_list names;

	if (!can_spend(m))
		return;
	names = names_split(m->arena, text);
	for (size_t i = 0; i < names.n; i++)
		add_name(m, names.v[i]);
}

void
metadata_names(struct metadata *m, struct span names)
{
	add_names(m, names);
}

void
metadata_title(struct metadata *m, struct span title)
{
	if (m->doc->title.n == 0)
		m->doc->title = title;
}

int
metadata_byline(struct metadata *m, const struct match *match)
{
	struct span office = match->group[2], canonical, iso;
	struct row row;
	int known = find_agency(m, office, &canonical) ||
	    tables_find(m->tables, &m->tables->outlets, m->arena, office, &row);

	if (span_is(span_of(match->source->value), "office") && !known)
		return 0;
	if (span_is(span_of(match->source->value), "place") &&
	    !is_place(m, office))
		return 0;
	add_names(m, match->group[1]);
	if ((iso = date_of(m, office, 0)).n > 0)
		set_published(m, iso);
	if (office.n > 0 && known)
		add_name(m, office);
	return 1;
}

/* "Ana Diaz" alone in a line: a given name, and one or two names more. */
int
metadata_person(struct metadata *m, struct span line)
{
	struct span first = span_sub(line, 0, scan_word(line, 0));
	struct row row;

	if (!names_is_person(line) || scan_count(line, 4) > 3 ||
	    !can_spend(m) ||
	    !tables_find(m->tables, &m->tables->person_names, m->arena, first, &row) ||
	    span_find(lexicon_column(&row, 1), SPAN("g")) ==
	    lexicon_column(&row, 1).n || lexicon_column(&row, 2).n > 0)
		return 0;
	for (size_t i = 0; (i = scan_skip(line, i)) < line.n; ) {
		if (!scan_upper(line, i))
			return 0;
		while (i < line.n && line.p[i] != ' ')
			i++;
	}
	add_person(m, line);
	return 1;
}

int
metadata_office(struct metadata *m, struct span line)
{
	struct span name = line, outlet = m->doc->outlet;
	struct row row;

	name.n = span_find(line, SPAN(","));
	if (!can_spend(m) ||
	    !tables_find(m->tables, &m->tables->outlets, m->arena, name, &row))
		return 0;
	set_outlet(m, name);
	return outlet.n > 0 || m->doc->outlet.n > 0 ||
	    metadata_agency(m, name);
}

int
metadata_credit(struct metadata *m, const struct match *match)
{
	struct span value = span_of(match->source->value);

	if (span_is(value, "wire") || span_is(value, "staff"))
		add_names(m, match->group[1]);
	return 1;
}

/* An agency, an outlet, or letters that look like one. */
int
metadata_is_office(struct metadata *m, struct span name)
{
	struct row row;
	struct span canonical;
	struct span_list names = names_split(m->arena, name);

	for (size_t i = 0; i < names.n; i++)
		if (find_agency(m, names.v[i], &canonical) ||
		    tables_find(m->tables, &m->tables->outlets, m->arena, names.v[i],
		    &row))
			return 1;
	for (size_t i = 0; i < name.n; i++)
		if (name.p[i] < 'A' || name.p[i] > 'Z')
			return 0;
	return name.n >= 2 && name.n <= 10;
}

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

int
metadata_place(struct metadata *m, struct span line, size_t byte)
{
	if (EXTENT_SET(m->doc->dateline.at) || !can_spend(m) ||
	    !is_place(m, line))
		return 0;
	set_dateline(m, line, utf8_count(span_sub(m->doc->text, 0, byte)),
	    line);
	return 1;
}

int
metadata_dateline(struct metadata *m, const struct match *match,
    struct span text, size_t start)
{
	struct span place = bare_place(match->group[1]);
	struct span office = match->group[3], iso;

	if (office.n > 0 && !metadata_is_office(m, office))
		return 0;
	if (span_is(span_of(match->source->value), "wire"))
		return metadata_agency(m, office);
	if (span_is(span_of(match->source->value), "place") &&
	    !is_place(m, place))
		return 0;
	if (office.n > 0 && !metadata_agency(m, office))
		set_outlet(m, office);
	if ((iso = date_of(m, match->group[2], 0)).n > 0)
		set_published(m, iso);
	if (place.n > 0 && !metadata_agency(m, place))
		set_dateline(m, text, start, place);
	return 1;
}

void
metadata_correction(struct metadata *m, struct span text)
{
	names_add(m->arena, &m->doc->corrections, text);
}

struct metadata
metadata_quiet(const struct metadata *metadata)
{
	struct metadata quiet = *metadata;

	quiet.keep_agencies = quiet.keep_byline = 1;
	return quiet;
}

void
metadata_finish(struct metadata *m)
{
	struct document *doc = m->doc;

	if (doc->language.n == 0 && english_is(&m->tables->english, doc->text))
		doc->language = SPAN("en");
	if (doc->updated.n > 0)
		set_published(m, doc->updated);
	doc->length = utf8_count(doc->text);
}
