#include "split/makers.h"

#include "split/names.h"
#include "split/scan.h"
#include "split/stamp.h"
#include "split/tokens.h"
#include "text/utf8.h"

#define OWNER_WORDS	4
#define AROUND		3	/* things said around a name */

static int
find_agency(const struct metadata *m, struct span name, struct span *canonical)
{
	struct row row;

	if (!metadata_can_spend(m) ||
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

void
makers_outlet(struct metadata *m, struct span name)
{
	struct row row;

	if (m->doc->outlet.n > 0 ||
	    !tables_find(m->tables, &m->tables->outlets, m->arena, name,
	    &row) ||
	    span_is(lexicon_column(&row, 2), "agency"))
		return;
	m->doc->outlet = arena_dup(m->arena, lexicon_column(&row, 1));
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
makers_authors(struct metadata *m)
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
makers_agency(struct metadata *m, struct span text)
{
	struct span_list names;
	struct span canonical;

	if (text.n < 2 || text.n > 80 || !metadata_can_spend(m))
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
makers_owner(struct metadata *m, struct span name)
{
	name = span_trim(name);
	makers_outlet(m, name);
	if (m->doc->outlet.n > 0 || makers_agency(m, name) ||
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
			makers_owner(m, match.group[1]);
		else if (find_agency(m, match.group[1], &canonical))
			add_agency(m, canonical);
		name = match.group[2];
	}
	makers_outlet(m, name);
	add_person(m, name);
}

void
makers_names(struct metadata *m, struct span text)
{
	struct span_list names;

	if (!metadata_can_spend(m))
		return;
	names = names_split(m->arena, text);
	for (size_t i = 0; i < names.n; i++)
		add_name(m, names.v[i]);
}

int
makers_byline(struct metadata *m, const struct match *match)
{
	struct span office = match->group[2], canonical;
	struct row row;
	int known = find_agency(m, office, &canonical) ||
	    tables_find(m->tables, &m->tables->outlets, m->arena, office, &row);

	if (span_is(span_of(match->source->value), "office") && !known)
		return 0;
	if (span_is(span_of(match->source->value), "place") &&
	    !tables_is_place(m->tables, m->arena, office))
		return 0;
	makers_names(m, match->group[1]);
	(void)stamp_day(m, office, 0);
	if (office.n > 0 && known)
		add_name(m, office);
	return 1;
}

/* "Ana Diaz" alone in a line: a given name, and one or two names more. */
int
makers_person(struct metadata *m, struct span line)
{
	struct span first = span_sub(line, 0, scan_word(line, 0));
	struct row row;

	if (!names_is_person(line) || scan_count(line, 4) > 3 ||
	    !metadata_can_spend(m) ||
	    !tables_find(m->tables, &m->tables->person_names, m->arena, first,
	    &row) ||
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
makers_office(struct metadata *m, struct span line)
{
	struct span name = line, outlet = m->doc->outlet;
	struct row row;

	name.n = span_find(line, SPAN(","));
	if (!metadata_can_spend(m) ||
	    !tables_find(m->tables, &m->tables->outlets, m->arena, name, &row))
		return 0;
	makers_outlet(m, name);
	return outlet.n > 0 || m->doc->outlet.n > 0 ||
	    makers_agency(m, name);
}

int
makers_credit(struct metadata *m, const struct match *match)
{
	struct span value = span_of(match->source->value);

	if (span_is(value, "wire") || span_is(value, "staff"))
		makers_names(m, match->group[1]);
	return 1;
}

/* An agency, an outlet, or letters that look like one. */
int
makers_is_office(struct metadata *m, struct span name)
{
	struct row row;
	struct span canonical;
	struct span_list names = names_split(m->arena, name);

	for (size_t i = 0; i < names.n; i++)
		if (find_agency(m, names.v[i], &canonical) ||
		    tables_find(m->tables, &m->tables->outlets, m->arena,
		    names.v[i], &row))
			return 1;
	for (size_t i = 0; i < name.n; i++)
		if (name.p[i] < 'A' || name.p[i] > 'Z')
			return 0;
	return name.n >= 2 && name.n <= 10;
}
