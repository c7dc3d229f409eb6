#include "figures/tables.h"

#include <string.h>

#include "facts/name.h"
#include "ground/hash.h"
#include "lang/en.h"

static const char *const numeral_words[] = {
	[NUMERAL_DIGIT] = "digit", [NUMERAL_TEEN] = "teen",
	[NUMERAL_TEN] = "ten", [NUMERAL_HUNDRED] = "hundred",
	[NUMERAL_SCALE] = "scale", [NUMERAL_SUFFIX] = "suffix",
	[NUMERAL_DOZEN] = "dozen", [NUMERAL_ORDINAL] = "ordinal",
	[NUMERAL_ORDINAL_SCALE] = "ordinal-scale", [NUMERAL_PART] = "part",
	[NUMERAL_HALF] = "half", [NUMERAL_QUARTER] = "quarter",
	[NUMERAL_VAGUE] = "vague", [NUMERAL_MULTIPLE] = "multiple",
	[NUMERAL_BOTH] = "both", [NUMERAL_DECADE] = "decade",
};
static const struct names numeral_names = NAMES(numeral_words);

static const char *const calendar_words[] = {
	[CALENDAR_MONTH] = "month", [CALENDAR_WEEKDAY] = "weekday",
	[CALENDAR_WEEKDAY_SHORT] = "weekday-short",
	[CALENDAR_WEEKDAY_SET] = "weekday-set", [CALENDAR_UNIT] = "unit",
	[CALENDAR_DAY] = "day", [CALENDAR_TONIGHT] = "tonight",
	[CALENDAR_PART] = "part", [CALENDAR_OVERNIGHT] = "overnight",
	[CALENDAR_EDGE] = "edge", [CALENDAR_EDGE_NOUN] = "edge-noun",
	[CALENDAR_SEASON] = "season", [CALENDAR_SEASON_WEAK] = "season-weak",
	[CALENDAR_HOLIDAY] = "holiday",
	[CALENDAR_HOLIDAY_WEAK] = "holiday-weak", [CALENDAR_ZONE] = "zone",
	[CALENDAR_CLOCK] = "clock", [CALENDAR_MERIDIEM] = "meridiem",
	[CALENDAR_OCLOCK] = "oclock", [CALENDAR_REF] = "ref",
	[CALENDAR_AGO] = "ago", [CALENDAR_SHIFT] = "shift",
	[CALENDAR_SHIFT_WEAK] = "shift-weak", [CALENDAR_SET] = "set",
	[CALENDAR_SET_WEAK] = "set-weak", [CALENDAR_UNIT_SHORT] = "unit-short",
	[CALENDAR_ANAPHOR] = "anaphor", [CALENDAR_PART_CODE] = "part-code",
	[CALENDAR_ERA] = "era", [CALENDAR_MERIDIEM_SHORT] = "meridiem-short",
};
static const struct names calendar_names = NAMES(calendar_words);

#define ROLE_NAME(name, string)	string,
static const char *const particle_names[] = { PARTICLE_LIST(ROLE_NAME) };
static const char *const cue_names[] = { CUE_LIST(ROLE_NAME) };

_Static_assert(PARTICLE_BITS <= 64 && CUE_BITS <= 64, "one bit a role");

struct numeral
tables_numeral(const struct tables *t, struct span fold)
{
	struct numeral n = { .class = NUMERAL_NONE };
	struct row row;

	if (!lexicon_find(&t->numerals, fold, &row))
		return n;
	n.class = (enum numeral_class)name_find(&numeral_names,
	    lexicon_column(&row, 1));
	n.value = lexicon_number(&row, 2, 0);
	n.high = lexicon_number(&row, 3, 0);
	return n;
}

struct calendar
tables_calendar(const struct tables *t, const struct word *v, size_t n)
{
	struct calendar c = { .class = CALENDAR_NONE };
	struct row feast;
	size_t words;

	c.words = lexicon_match(&t->calendar, v, n, &c.row);
	words = lexicon_match(&t->holidays, v, n, &feast);
	if (words > c.words) {
		c.words = words;
		c.row = feast;
	}
	if (c.words == 0)
		return c;
	c.class = (enum calendar_class)name_find(&calendar_names,
	    lexicon_column(&c.row, 1));
	c.value = lexicon_number(&c.row, 2, 0);
	return c;
}

static uint64_t
bit(struct span role, const char *const *names, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (span_is(role, names[i]))
			return (uint64_t)1 << i;
	return 0;
}

static void
add_roles(struct roles *r, struct span names)
{
	struct span name;

	while (span_cut(&names, ' ', &name)) {
		r->particles |= bit(name, particle_names, PARTICLE_BITS);
		r->cues |= bit(name, cue_names, CUE_BITS);
	}
}

/* The slot of a word, or the empty one where it belongs. */
static struct known *
slot(const struct tables *t, struct span fold)
{
	size_t i = hash_of(fold) & (t->nknown - 1);

	while (t->known[i].fold.n > 0 && !span_eq(t->known[i].fold, fold))
		i = (i + 1) & (t->nknown - 1);
	return &t->known[i];
}

const struct known *
tables_known(const struct tables *t, struct span fold)
{
	const struct known *k = slot(t, fold);

	return k->fold.n > 0 ? k : NULL;
}

/* Note what one row says of (the first word of) its key. */
static void
know(struct tables *t, struct arena *a, const struct lexicon *lex,
    const struct row *row)
{
	struct words w = { 0 };
	struct known *k;

	words_read(&w, a, lexicon_column(row, 0));
	if (w.n == 0)
		return;
	k = slot(t, w.v[0].fold);
	k->fold = w.v[0].fold;
	if (lex == &t->calendar || lex == &t->holidays) {
		if (w.n > 1)
			k->longer = 1;
		else if (k->calendar.class == CALENDAR_NONE)
			k->calendar = tables_calendar(t, w.v, 1);
	} else if (w.n > 1)
		return;
	else if (lex == &t->particles)
		add_roles(&k->role, lexicon_column(row, 1));
	else if (k->numeral.class == NUMERAL_NONE)
		k->numeral = tables_numeral(t, k->fold);
}

/* Rows of a small table and of the user's part of it. */
static size_t
each_row(struct tables *t, struct arena *a, const struct lexicon *small)
{
	struct row row;
	size_t at, n = 0;

	for (const struct lexicon *lex = small; lex != NULL; lex = lex->over)
		for (at = 0; lexicon_each(lex, &at, &row); n++)
			if (a != NULL)
				know(t, a, small, &row);
	return n;
}

/* Know one word: "twenty" and "five" joined. */
static void
know_compound(struct tables *t, struct arena *a, const struct row *ten,
    const struct row *one)
{
	struct span class = lexicon_column(one, 1);
	double v = lexicon_number(one, 2, 0);
	struct known *k;
	struct span fold;

	if (v < 1 || v > 9 || !(span_is(class, "digit") ||
	    span_is(class, "ordinal")))
		return;
	fold = arena_join(a, lexicon_column(ten, 0), SPAN(""),
	    lexicon_column(one, 0));
	k = slot(t, fold);
	k->fold = fold;
	k->numeral.class = span_is(class, "digit") ? NUMERAL_TEEN :
	    NUMERAL_ORDINAL;
	k->numeral.value = lexicon_number(ten, 2, 0) + v;
}

/* "twentyfive", "thirtyfirst": as they are often written. */
static void
know_joined(struct tables *t, struct arena *a)
{
	struct row ten, one;

	for (size_t i = 0; lexicon_each(&t->numerals, &i, &ten);)
		for (size_t j = 0; span_is(lexicon_column(&ten, 1), "ten") &&
		    lexicon_each(&t->numerals, &j, &one);)
			know_compound(t, a, &ten, &one);
}

static void
know_all(struct tables *t, struct arena *a)
{
	const struct lexicon *small[] = { &t->numerals, &t->calendar,
	    &t->holidays, &t->particles };
	size_t rows = 0;

	for (size_t i = 0; i < sizeof(small) / sizeof(small[0]); i++)
		rows += each_row(t, NULL, small[i]);
	rows += 200;			/* know_joined */
	for (t->nknown = 64; t->nknown < 3 * rows; t->nknown *= 2)
		;
	t->known = ARENA_ARRAY(a, struct known, t->nknown);
	for (size_t i = 0; i < sizeof(small) / sizeof(small[0]); i++)
		each_row(t, a, small[i]);
	know_joined(t, a);
}

/* The row of a code, spelled as it is: mL is not ML. */
static int
conversion(const struct tables *t, struct span code, struct row *row)
{
	for (const struct lexicon *lex = &t->conversions; lex != NULL;
	    lex = lex->over)
		for (size_t at = 0; lexicon_each(lex, &at, row);)
			if (span_eq(lexicon_column(row, 0), code))
				return 1;
	return 0;
}

double
tables_ratio(const struct tables *t, struct span first, struct span second)
{
	struct row a, b;

	if (!conversion(t, first, &a) || !conversion(t, second, &b) ||
	    !span_eq(lexicon_column(&a, 1), lexicon_column(&b, 1)) ||
	    lexicon_number(&b, 2, 0) <= 0)
		return 0;
	return lexicon_number(&a, 2, 0) / lexicon_number(&b, 2, 0);
}

int
tables_open(struct tables *t, struct arena *arena, const struct lexfile *user)
{
	const struct {
		struct lexicon		*lex;
		const struct block	*block;
		const char		*name;
	} all[] = {
		{ &t->numerals, &en_numerals, "numerals" },
		{ &t->calendar, &en_calendar, "calendar" },
		{ &t->holidays, &en_holidays, "holidays" },
		{ &t->particles, &en_particles, "particles" },
		{ &t->units, &en_units, "units" },
		{ &t->currencies, &en_currencies, "currencies" },
		{ &t->hedges, &en_hedges, "hedges" },
		{ &t->names, &en_numbernames, "numbernames" },
		{ &t->person_names, &en_person_names, "person_names" },
		{ &t->conversions, &en_conversions, "conversions" },
		{ &t->dictionary, &en_dictionary, "dictionary" },
	};

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		if (lexicon_embedded(all[i].lex, all[i].block,
		    lexfile_table(user, all[i].name)) == -1)
			return -1;
	if (ending_open(&t->endings, user) == -1)
		return -1;
	know_all(t, arena);
	return 0;
}
