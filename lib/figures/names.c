#include "figures/names.h"

#include "figures/digits.h"
#include "figures/measure.h"

/* A percentage or a measure right behind a number: "the sector 0.6 percent". */
static int
measured(const struct scan *s, size_t i)
{
	struct row row;

	return scan_match(s, &s->t->units, i, &row) > 0 &&
	    (scan_column_is(&row, 2, "percent") ||
	    scan_column_is(&row, 3, "word"));
}

/* A plural noun from word i on, before any small word or verb. */
static int
plural_ahead(const struct scan *s, size_t i)
{
	for (size_t k = i; k < i + 4; k++) {
		if (scan_plural(s, k))
			return 1;
		if (!scan_alpha(s, k) || s->w->v[k].upper || scan_small(s, k) ||
		    scan_ending(s, k) == ENDING_PAST)
			return 0;
	}
	return 0;
}

/* Does the word at i go on with what the number before it counts? */
static int
counted(const struct scan *s, size_t i)
{
	struct row row;

	if (scan_hyphen(s, i) || scan_char(s, i, '%') ||
	    scan_numeral(s, i) == NUMERAL_SCALE ||
	    scan_numeral(s, i) == NUMERAL_HUNDRED ||
	    scan_numeral(s, i) == NUMERAL_DOZEN)
		return 1;
	if (!scan_is(s, i, PARTICLE(IN)) &&	/* inches: "Club 21 in Lagos" */
	    (scan_match(s, &s->t->units, i, &row) > 0 ||
	    scan_match(s, &s->t->currencies, i, &row) > 0))
		return 1;
	if (scan_calendar(s, i) == CALENDAR_UNIT ||
	    scan_calendar(s, i) == CALENDAR_MONTH ||
	    scan_calendar(s, i) == CALENDAR_MERIDIEM)
		return 1;
	return plural_ahead(s, i);
}

/* "by day 100", "Week 7 of": not "last week 12 people", "a day 12 died". */
static int
is_turn(const struct scan *s, size_t noun, size_t i)
{
	return !counted(s, i + 1) && !scan_glued(s, noun) && (noun == 0 ||
	    !(scan_alpha(s, noun - 1) || scan_digits(s, noun - 1)) ||
	    scan_is(s, noun - 1, PARTICLE(PREP_YEAR) | PARTICLE(PREP_TIME) |
	    PARTICLE(IN) | PARTICLE(OF) | PARTICLE(TO) | PARTICLE(AND) |
	    PARTICLE(THE))) &&
	    !(scan_alpha(s, i + 1) && (scan_is(s, i + 1, PARTICLE(PAST)) ||
	    scan_ending(s, i + 1) == ENDING_PAST));
}

/* A noun before i that takes numbers as names: Flight 370, "no. 5". */
static int
behind_noun(const struct scan *s, size_t i)
{
	struct row row;

	if (measured(s, i + 1) || scan_key_ends(s, i))
		return 0;		/* Labor Day 2012 */
	for (size_t k = i > 3 ? i - 3 : 0; k < i; k++) {
		if (scan_match(s, &s->t->names, k, &row) != i - k)
			continue;
		do {
			if (scan_column_is(&row, 1, "any") ||
			    (scan_column_is(&row, 1, "turn") &&
			    is_turn(s, k, i)) ||
			    (scan_column_is(&row, 1, "name") &&
			    s->w->v[k].upper && (k > 0 ||
			    !scan_plural(s, i + 1))))
				return 1;
		} while (lexicon_next(&row));
	}
	return 0;
}

/* Is a word with which a sentence begins one of English, in any form? */
static int
is_english(const struct scan *s, struct span fold)
{
	struct row row;

	for (size_t cut = 0; cut < 4 && cut + 2 < fold.n; cut++)
		if (lexicon_find(&s->t->dictionary,
		    span_sub(fold, 0, fold.n - cut), &row))
			return 1;
	return 0;
}

/* A number that is a name all alone: 911. */
static int
is_whole_name(const struct scan *s, size_t i)
{
	struct row row;

	return lexicon_find(&s->t->names, s->w->v[i].fold, &row) &&
	    scan_column_is(&row, 1, "whole") && !counted(s, i + 1);
}

/* A capital inside a word: iOS, eBay; pH is no name. */
static int
has_capital(struct span text)
{
	for (size_t i = 1; i < text.n && text.n > 2; i++)
		if (text.p[i] >= 'A' && text.p[i] <= 'Z')
			return 1;
	return 0;
}

/* "31 seats and the Alliance 19": what others have, its noun left out. */
static int
in_gap(const struct scan *s, size_t i)
{
	while (i > 0 && (s->w->v[i - 1].upper ||
	    scan_is(s, i - 1, PARTICLE(THE))))
		i--;
	if (i == 0 || !(scan_char(s, i - 1, ',') ||
	    scan_is(s, i - 1, PARTICLE(AND))))
		return 0;
	for (size_t k = i - 1; k-- > 1;)
		if (scan_cue(s, k, CUE(OBTAINED)) && (scan_digits(s, k - 1) ||
		    scan_numeral(s, k - 1) != NUMERAL_NONE))
			return 1;
	return 0;
}

/* A capitalised word right before a small bare number: Khabar 24, Saturn 5. */
static int
behind_name(const struct scan *s, size_t i)
{
	const struct word *before;
	struct digits d;
	struct row row;

	if (i == 0 || scan_glued(s, i) || !scan_alpha(s, i - 1) ||
	    !scan_value(s, i, &d) || d.grouped)
		return 0;
	before = &s->w->v[i - 1];
	if (d.whole > 4 && !(before->caps && before->fold.n == 2 &&
	    d.whole == 5))
		return 0;		/* but DC 20500 */
	if (!(before->upper || has_capital(before->text)) ||
	    ((i == 1 || scan_char(s, i - 2, '.')) && !before->caps &&
	    is_english(s, before->fold)) ||
	    scan_small(s, i - 1) ||
	    scan_calendar(s, i - 1) != CALENDAR_NONE ||
	    scan_key_ends(s, i) ||
	    scan_numeral(s, i - 1) != NUMERAL_NONE ||
	    scan_match(s, &s->t->currencies, i - 1, &row) > 0 ||
	    scan_match(s, &s->t->hedges, i - 1, &row) > 0 ||
	    measure_leads(s, i - 1))
		return 0;
	return !counted(s, i + 1) && !in_gap(s, i);
}

/*
 * Would a name show by its capital?  In headlines the verb may be left out,
 * too: "Boat sinks off Malta 5 missing", "Five shot at Club 21 in Lagos".
 */
static int
shows_names(const struct scan *s, size_t i, int capitalised)
{
	return !capitalised && (s->sentence->zone != ZONE_HEADLINE ||
	    !scan_alpha(s, i + 1) || (scan_is(s, i + 1, PARTICLE(IN)) &&
	    scan_alpha(s, i + 2) && s->w->v[i + 2].upper));
}

/* "Channel Nine", "Formula One", "Group of Seven": a number in capitals. */
static int
is_word_name(const struct scan *s, size_t i, int headline)
{
	enum numeral_class c = scan_numeral(s, i);

	if (i == 0 || !s->w->v[i].upper || c == NUMERAL_NONE ||
	    c == NUMERAL_SUFFIX || c == NUMERAL_VAGUE ||
	    c == NUMERAL_MULTIPLE)
		return 0;
	if (behind_noun(s, i))
		return 1;
	return !headline && scan_alpha(s, i - 1) && s->w->v[i - 1].upper &&
	    !scan_small(s, i - 1) && !scan_glued(s, i) &&
	    scan_calendar(s, i - 1) == CALENDAR_NONE &&
	    scan_numeral(s, i - 1) == NUMERAL_NONE;
}

/* Has word i a capital, and could it begin or go on with a name? */
static int
name_word(const struct scan *s, size_t i)
{
	return scan_alpha(s, i) && s->w->v[i].upper && !scan_small(s, i) &&
	    scan_numeral(s, i) == NUMERAL_NONE;
}

/* "June Carter", "USA Today": a month before a surname, a day behind a name. */
static int
is_calendar_name(const struct scan *s, size_t i, int headline)
{
	enum calendar_class c = scan_calendar(s, i);
	struct row row;

	if (!s->w->v[i].upper)
		return 0;
	if (c == CALENDAR_DAY)
		return !headline && i > 0 && name_word(s, i - 1) &&
		    scan_calendar(s, i - 1) == CALENDAR_NONE;
	return c == CALENDAR_MONTH && name_word(s, i + 1) &&
	    (i == 0 || !scan_alpha(s, i - 1) || name_word(s, i - 1)) &&
	    (i == 0 || !scan_digits(s, i - 1)) &&
	    lexicon_find(&s->t->person_names, s->w->v[i + 1].fold, &row) &&
	    span_find(lexicon_column(&row, 1), SPAN("s")) <
	    lexicon_column(&row, 1).n;
}

static void
block_word_name(struct scan *s, size_t i)
{
	size_t b = i + 1;

	while (scan_hyphen(s, b) && scan_numeral(s, b + 1) != NUMERAL_NONE)
		b += 2;
	scan_block(s, i, b);
}

int
names_capitalised(const struct scan *s)
{
	size_t upper = 0, all = 0;

	for (size_t i = 0; i < s->w->n; i++) {
		if (!scan_alpha(s, i) || s->w->v[i].fold.n < 4)
			continue;
		all++;
		upper += s->w->v[i].upper;
	}
	return upper * 10 > all * 7;
}

int
names_number(const struct scan *s, size_t i, int capitalised)
{
	return behind_noun(s, i) || is_whole_name(s, i) ||
	    (shows_names(s, i, capitalised) && behind_name(s, i));
}

void
names_block(struct scan *s, int capitalised)
{
	int headline = capitalised || s->sentence->zone == ZONE_HEADLINE;

	for (size_t i = 0; i < s->w->n; i++) {
		if (is_word_name(s, i, headline))
			block_word_name(s, i);
		if (is_calendar_name(s, i, headline))
			scan_block(s, i, i + 1);
	}
}
