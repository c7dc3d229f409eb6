#include "figures/article.h"

/* "a" counts a unit of time only: a day, an hour. */
static int
article_unit(const struct scan *s, size_t i, struct amount *m)
{
	struct span code;

	if (!scan_is(s, i, PARTICLE(A)) || !scan_unit(s, i + 1, "one"))
		return 0;
	code = lexicon_column(&s->calendar[i + 1].row, 3);
	if (span_is(code, "S") || span_is(code, "N") || span_is(code, "Q") ||
	    span_is(code, "E"))
		return 0;
	/* once a week, "three times a day" */
	if (i > 0 && (scan_is(s, i - 1, PARTICLE(TIMES) | PARTICLE(ONCE)) ||
	    scan_numeral(s, i - 1) == NUMERAL_MULTIPLE ||
	    (scan_plural(s, i - 1) && !scan_is(s, i + 2,
	    PARTICLE(PREP_TIME)) && scan_calendar(s, i + 2) ==
	    CALENDAR_NONE)))
		return 0;
	*m = (struct amount){ .a = i, .b = i + 1, .value = 1, .place = 1,
	    .has_value = 1, .article = 1, .rule = "duration-article" };
	return 1;
}

/* Is the word at i a unit in the singular or a currency, and no other thing? */
static int
counts_one(const struct scan *s, size_t i)
{
	struct row row;

	if (scan_plural(s, i) || s->w->v[i].caps ||
	    (lexicon_find(&s->t->names, s->w->v[i].fold, &row) &&
	    scan_column_is(&row, 1, "object")))
		return 0;
	if (scan_match(s, &s->t->units, i, &row) == 1)
		return scan_column_is(&row, 3, "word") &&
		    !scan_column_is(&row, 2, "percent") &&
		    !scan_column_is(&row, 2, "magnitude") &&
		    !scan_column_is(&row, 2, "temperature");
	return scan_match(s, &s->t->currencies, i, &row) == 1 &&
	    (scan_column_is(&row, 2, "word") ||
	    scan_column_is(&row, 2, "sub"));
}

/* "within a mile", "a gallon of milk"; not "a mile run", "$3 a gallon". */
static int
article_measure(const struct scan *s, size_t i, struct amount *m)
{
	size_t b = i + 2;

	if (!scan_is(s, i, PARTICLE(A)) || !scan_alpha(s, i + 1) ||
	    s->blocked[i + 1] || !counts_one(s, i + 1) ||
	    (i > 0 && s->floor == i) ||
	    scan_hyphen(s, b) || (scan_alpha(s, b) && !scan_small(s, b) &&
	    scan_calendar(s, b) == CALENDAR_NONE))
		return 0;
	*m = (struct amount){ .a = i, .b = i + 1, .value = 1, .place = 1,
	    .has_value = 1, .rule = "unit-article" };
	return 1;
}

/* "the past day", "the next decade", "another hour", "all week": one. */
static int
window_unit(const struct scan *s, size_t i, struct amount *m)
{
	size_t unit = scan_over_hyphen(s, i + 1);
	int window = scan_is(s, i, PARTICLE(LAST) | PARTICLE(NEXT)) && i > 0 &&
	    scan_is(s, i - 1, PARTICLE(THE));

	if ((!window && !scan_is(s, i, PARTICLE(PAST_WINDOW) |
	    PARTICLE(ANOTHER) | PARTICLE(WHOLE))) ||
	    !scan_unit(s, unit, "one") ||
	    scan_column_is(&s->calendar[unit].row, 3, "S"))
		return 0;
	*m = (struct amount){ .a = i, .b = i + 1, .value = 1, .place = 1,
	    .has_value = 1, .article = 1, .rule = "duration-window" };
	return 1;
}

int
article_read(const struct scan *s, size_t i, struct amount *m)
{
	return article_unit(s, i, m) || article_measure(s, i, m) ||
	    window_unit(s, i, m);
}
