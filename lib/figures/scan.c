#include "figures/scan.h"

#include <string.h>

#include "figures/day.h"

#define KEY_WORDS	6	/* of the longest key that is looked for */

static void
look_up(struct scan *s, size_t i)
{
	const struct word *w = &s->w->v[i];

	const struct known *k;

	if (w->kind == WORD_DIGITS ||
	    (k = tables_known(s->t, w->fold)) == NULL)
		return;
	s->role[i] = k->role;
	s->numeral[i] = k->numeral;
	if (w->kind != WORD_ALPHA && !k->longer)
		return;
	s->calendar[i] = k->longer ?
	    tables_calendar(s->t, w, s->w->n - i) : k->calendar;
}

/*
 * "a score of homes", "two score and ten": twenty; every other score is a
 * result.  Its row alone of the words that multiply has an upper end.
 */
static int
is_result(const struct scan *s, size_t i)
{
	enum numeral_class before = i > 0 ? scan_numeral(s, i - 1) :
	    NUMERAL_NONE;

	if (scan_numeral(s, i) != NUMERAL_DOZEN || !(s->numeral[i].high > 0))
		return 0;
	if (scan_is(s, i + 1, PARTICLE(OF)))
		return !(before == NUMERAL_DIGIT || (i > 0 &&
		    scan_is(s, i - 1, PARTICLE(A)))) || !scan_plural(s, i + 2);
	return before != NUMERAL_DIGIT || !scan_is(s, i + 1, PARTICLE(AND)) ||
	    scan_numeral(s, i + 2) == NUMERAL_NONE;
}

void
scan_open(struct scan *s, const struct tables *t, struct arena *arena,
    const struct sentence *sentence, const struct words *words)
{
	size_t n = words->n;

	*s = (struct scan){ .t = t, .arena = arena, .w = words,
	    .sentence = sentence };
	s->role = ARENA_ARRAY(arena, struct roles, n + 1);
	s->numeral = ARENA_ARRAY(arena, struct numeral, n + 1);
	s->calendar = ARENA_ARRAY(arena, struct calendar, n + 1);
	s->blocked = ARENA_ARRAY(arena, unsigned char, n + 1);
	s->has_published = day_parse(sentence->published, &s->published);
	s->published_minute = day_minute(sentence->published);
	for (size_t i = 0; i < n; i++) {
		s->cased |= words->v[i].upper;
		look_up(s, i);
	}
	for (size_t i = 0; i < n; i++)
		if (is_result(s, i))
			s->numeral[i] = (struct numeral){ NUMERAL_NONE, 0, 0 };
}

int
scan_is(const struct scan *s, size_t i, uint64_t particles)
{
	return i < s->w->n && (s->role[i].particles & particles) != 0;
}

int
scan_cue(const struct scan *s, size_t i, uint64_t cues)
{
	return i < s->w->n && (s->role[i].cues & cues) != 0;
}

int
scan_small(const struct scan *s, size_t i)
{
	return i < s->w->n && (s->role[i].particles | s->role[i].cues) != 0;
}

enum numeral_class
scan_numeral(const struct scan *s, size_t i)
{
	return i < s->w->n ? s->numeral[i].class : NUMERAL_NONE;
}

enum calendar_class
scan_calendar(const struct scan *s, size_t i)
{
	return i < s->w->n ? s->calendar[i].class : CALENDAR_NONE;
}

int
scan_key_ends(const struct scan *s, size_t i)
{
	for (size_t k = i; k-- > 0 && k + KEY_WORDS >= i;)
		if (s->calendar[k].words > 1 &&
		    k + s->calendar[k].words == i)
			return 1;
	return 0;
}

int
scan_alpha(const struct scan *s, size_t i)
{
	return i < s->w->n && s->w->v[i].kind == WORD_ALPHA;
}

int
scan_digits(const struct scan *s, size_t i)
{
	return i < s->w->n && s->w->v[i].kind == WORD_DIGITS;
}

int
scan_upper(const struct scan *s, size_t i)
{
	return i < s->w->n && (s->w->v[i].upper || !s->cased);
}

int
scan_value(const struct scan *s, size_t i, struct digits *d)
{
	return scan_digits(s, i) &&
	    digits_read_as(s->w->v[i].text, s->t->comma, d);
}

void
scan_block(struct scan *s, size_t a, size_t b)
{
	for (size_t i = a; i < b && i < s->w->n; i++)
		s->blocked[i] = 1;
}

int
scan_char(const struct scan *s, size_t i, char c)
{
	return i < s->w->n && s->w->v[i].fold.n == 1 &&
	    s->w->v[i].fold.p[0] == c;
}

int
scan_glued(const struct scan *s, size_t i)
{
	return i > 0 && i < s->w->n && s->w->v[i].glued;
}

int
scan_hyphen(const struct scan *s, size_t i)
{
	return scan_char(s, i, '-') && scan_glued(s, i) &&
	    scan_glued(s, i + 1);
}

size_t
scan_over_hyphen(const struct scan *s, size_t i)
{
	return scan_hyphen(s, i) ? i + 1 : i;
}

int
scan_dash(const struct scan *s, size_t i)
{
	return scan_char(s, i, '-');
}

enum ending
scan_ending(const struct scan *s, size_t i)
{
	return scan_alpha(s, i) ? ending_told(&s->t->endings,
	    s->w->v[i].fold) : ENDING_NONE;
}

int
scan_superlative(const struct scan *s, size_t i)
{
	return scan_cue(s, i, CUE(SUPERLATIVE)) ||
	    scan_ending(s, i) == ENDING_SUPERLATIVE;
}

int
scan_unit(const struct scan *s, size_t i, const char *number)
{
	return scan_calendar(s, i) == CALENDAR_UNIT &&
	    scan_column_is(&s->calendar[i].row, 4, number);
}

int
scan_plural(const struct scan *s, size_t i)
{
	struct span f;

	if (!scan_alpha(s, i))
		return 0;
	if (scan_cue(s, i, CUE(PEOPLE) | CUE(HARM)))
		return 1;
	f = s->w->v[i].fold;
	return f.n > 3 && ending_told(&s->t->endings, f) == ENDING_PLURAL &&
	    !scan_small(s, i);
}

size_t
scan_match(const struct scan *s, const struct lexicon *lex, size_t i,
    struct row *row)
{
	if (i >= s->w->n)
		return 0;
	return lexicon_match(lex, &s->w->v[i], s->w->n - i, row);
}

int
scan_spelled(const struct scan *s, size_t i, size_t n, const struct row *row)
{
	return span_eq(words_text(s->w, i, i + n), lexicon_column(row, 0));
}

int
scan_column_is(const struct row *row, size_t col, const char *name)
{
	return span_is(lexicon_column(row, col), name);
}
