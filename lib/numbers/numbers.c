#include "numbers/numbers.h"

#include <stddef.h>

#include "numbers/age.h"
#include "numbers/clock.h"
#include "numbers/codes.h"
#include "numbers/counted.h"
#include "numbers/date.h"
#include "numbers/duration.h"
#include "numbers/fraction.h"
#include "numbers/hedge.h"
#include "numbers/lines.h"
#include "numbers/locale.h"
#include "numbers/money.h"
#include "numbers/moments.h"
#include "numbers/narrative.h"
#include "numbers/other.h"
#include "numbers/pairs.h"
#include "numbers/quantity.h"
#include "numbers/relative.h"
#include "numbers/scan.h"
#include "numbers/score.h"
#include "numbers/sets.h"
#include "numbers/vocabulary.h"

struct number_reader {
	struct tables	 tables;
	struct counted	*counted;
	int		 damaged;	/* a table would not open */
};

/* What a word must be for a reader to look at it. */
#define DIGITS		1U
#define NUMERAL		2U
#define CALENDAR	4U
#define PARTICLES	8U	/* one that may begin a number */
#define SIGN		16U	/* $ - . ' and what is not ASCII */
#define NAME		32U	/* a currency, Rs500, ninefold */

#define BEGINNERS	(PARTICLE(A) | PARTICLE(MINUS) | PARTICLE(LAST) | \
    PARTICLE(NEXT) | PARTICLE(THIS) | PARTICLE(PAST_WINDOW) |		\
    PARTICLE(RECENT) | PARTICLE(EVERY) | PARTICLE(ONCE) | PARTICLE(MID) | \
    PARTICLE(ANOTHER) | PARTICLE(NONE) | PARTICLE(NO) | \
    PARTICLE(WHOLE))

/* The readers, in the order in which they may claim a word. */
static const struct {
	int		(*read)(const struct scan *, size_t, struct found *);
	unsigned	  needs;
} readers[] = {
	{ age_decade, DIGITS | NUMERAL | CALENDAR },
	{ clock_read, DIGITS | NUMERAL | CALENDAR | PARTICLES },
	{ sets_read, DIGITS | NUMERAL | CALENDAR | PARTICLES },
	{ date_read, DIGITS | NUMERAL | CALENDAR | SIGN },
	{ score_read, DIGITS },
	{ relative_read, DIGITS | NUMERAL | CALENDAR | PARTICLES },
	{ quantity_read, DIGITS | NUMERAL | PARTICLES | SIGN | NAME },
	{ duration_vague, CALENDAR },
	{ other_read, NUMERAL | PARTICLES },
};

struct number_reader *
numbers_new(struct arena *run, const struct lexfile *user)
{
	struct number_reader *r = ARENA_NEW(run, struct number_reader);

	r->damaged = tables_open(&r->tables, run, user) == -1;
	r->counted = counted_new(run, user);
	return r;
}

int
numbers_locale(struct number_reader *r, const char *language)
{
	r->tables.comma = locale_comma(language);
	return r->tables.comma != -1;
}

void
numbers_lines(const struct number_reader *r, struct arena *arena,
    const struct number *n, numbers_line *take, void *arg)
{
	if (!r->damaged)
		lines_tell(&r->tables, arena, n, take, arg);
}

/* "1:51 Boy found": the seconds of a length of time are no number. */
static int
goes_on(const struct scan *s, size_t i)
{
	return i > 1 && scan_digits(s, i) && scan_glued(s, i) &&
	    s->w->v[i].fold.n == 2 && s->w->v[i].fold.p[0] < '6' &&
	    scan_char(s, i - 1, ':') && scan_glued(s, i - 1) &&
	    scan_digits(s, i - 2);
}

/* What may begin at word i; most words are passed over here. */
static unsigned
looks(const struct scan *s, size_t i)
{
	const struct word *w = &s->w->v[i];
	unsigned looks = 0;
	unsigned char c;

	if (s->blocked[i] || goes_on(s, i))
		return 0;
	if (w->kind == WORD_DIGITS)
		return DIGITS;
	if (s->numeral[i].class != NUMERAL_NONE)
		looks |= NUMERAL;
	if (s->calendar[i].class != CALENDAR_NONE &&
	    s->calendar[i].class != CALENDAR_ANAPHOR &&
	    s->calendar[i].class != CALENDAR_MERIDIEM_SHORT)
		looks |= CALENDAR;
	if (scan_is(s, i, BEGINNERS))
		looks |= PARTICLES;
	c = (unsigned char)w->text.p[0];
	if (w->kind == WORD_PUNCT && (c >= 0x80 || c == '$' || c == '-' ||
	    c == '.' || c == '\''))
		looks |= SIGN;
	if (w->kind == WORD_ALPHA && ((w->upper &&
	    span_has_digit(w->text)) ||
	    ending_told(&s->t->endings, w->fold) == ENDING_FOLD ||
	    lexicon_begins(&s->t->currencies, w->fold)))
		looks |= NAME;
	return looks;
}

/* Words that begin a number only before others that are looked for here too. */
#define LEANING	(PARTICLE(A) | PARTICLE(MINUS) | PARTICLE(WHOLE))

/*
 * May any reader find something at word i, or behind it where it only leans on
 * what follows?
 */
static int
promises(const struct scan *s, size_t i)
{
	const struct word *w = &s->w->v[i];

	switch (w->kind) {
	case WORD_DIGITS:
		return 1;
	case WORD_PUNCT:
		return fraction_sign(s, i);
	case WORD_ALPHA:
		break;
	}
	return s->numeral[i].class != NUMERAL_NONE ||
	    s->calendar[i].class != CALENDAR_NONE ||
	    scan_is(s, i, BEGINNERS & ~LEANING) ||
	    (scan_is(s, i, PARTICLE(A)) && i + 1 < s->w->n &&
	    (lexicon_begins(&s->t->units, s->w->v[i + 1].fold) ||
	    lexicon_begins(&s->t->currencies, s->w->v[i + 1].fold))) ||
	    ending_told(&s->t->endings, w->fold) == ENDING_FOLD ||
	    (w->upper && span_has_digit(w->text));
}

/* Most sentences without number are known by their words alone. */
static int
promising(const struct scan *s)
{
	for (size_t i = 0; i < s->w->n; i++)
		if (promises(s, i))
			return 1;
	return 0;
}

/* "around noon", "since at least 2014": a date is hedged too. */
static void
hedge_date(const struct scan *s, struct found *f)
{
	struct hedge h;

	if (f->n.kind != NUMBER_DATE && f->n.kind != NUMBER_TIME)
		return;
	h = hedge_read(s, f->a, f->a);
	if (h.modifier != MODIFIER_ABOUT && h.modifier != MODIFIER_NEARLY &&
	    h.modifier != MODIFIER_AT_LEAST &&
	    (h.modifier != MODIFIER_AT_MOST ||
	    scan_is(s, h.a, PARTICLE(PREP_TIME))))
		return;			/* no later than March, within March */
	f->a = h.a;
	f->n.modifier = h.modifier;
}

/* A day named earlier in the sentence: "on Wednesday … overnight". */
static void
note_day(struct scan *s, const struct found *f)
{
	if (f->n.kind != NUMBER_DATE || f->n.iso.n == 0 ||
	    f->when.grain != GRAIN_DAY)
		return;
	s->named_day = f->when.day;
	s->has_named_day = 1;
}

/* What stands at word i; *f begins as none, an empty one. */
static int
read_at(struct scan *s, size_t i, const struct found *none, struct found *f)
{
	unsigned seen = looks(s, i);

	for (size_t k = 0; seen != 0 &&
	    k < sizeof(readers) / sizeof(readers[0]); k++) {
		if ((readers[k].needs & seen) == 0)
			continue;
		*f = *none;
		if (readers[k].read(s, i, f))
			return 1;
	}
	return 0;
}

/* Room at once for what digits may be: a vector that grows is copied. */
static void
reserve(const struct scan *s, struct finds *v)
{
	for (size_t i = 0; i < s->w->n; i++)
		v->cap += s->w->v[i].kind == WORD_DIGITS;
	v->v = ARENA_ARRAY(s->arena, struct found, v->cap);
}

static void
find_all(struct scan *s, struct finds *v)
{
	const struct found none = { .n = number_init() };
	struct found f;

	reserve(s, v);
	for (size_t i = 0; i < s->w->n;) {
		if (!read_at(s, i, &none, &f)) {
			i++;
			continue;
		}
		hedge_date(s, &f);
		note_day(s, &f);
		narrative_note(s, &f);
		other_mark(s, &f);
		*VEC_PUSH(s->arena, v) = f;
		for (size_t k = f.per_a; k < f.per_b; k++)
			s->blocked[k] = 1;
		i = f.b;
		s->floor = f.b;
	}
}

/* From words to code points of the sentence. */
static void
place(const struct words *w, const struct found *f, struct number *n)
{
	*n = f->n;
	n->at.start = w->v[f->a].start;
	n->at.end = w->v[f->b - 1].end;
	n->text = words_text(w, f->a, f->b);
}

static void
read_sentence(struct number_reader *r, struct arena *arena,
    struct narrative *narrative, struct sentence *sentence, struct words *w)
{
	struct finds v = { 0 };
	struct scan s;

	words_read(w, arena, sentence->text);
	sentence->numbers = (struct numbers){ 0 };
	if (r->damaged || w->n == 0)
		return;
	scan_open(&s, &r->tables, arena, sentence, w);
	if (!promising(&s))
		return;
	s.narrative = narrative;
	codes_block(&s);
	find_all(&s, &v);
	moments_join(&s, &v);
	pairs_join(&s, &v);
	pairs_or(&s, &v);
	sentence->numbers.v = ARENA_ARRAY(arena, struct number, v.n);
	sentence->numbers.cap = v.n;
	for (size_t i = 0; i < v.n; i++) {
		struct number *n = VEC_PUSH(arena, &sentence->numbers);

		place(w, &v.v[i], n);
		if (!v.v[i].restates)
			continue;
		n->same_as = i - 1;
		pairs_share_bound(&sentence->numbers.v[i - 1], n);
	}
	pairs_restate(&sentence->numbers, w);
}

/* "a 7.0 quake", "put the magnitude at 7.0": what is told shows the measure. */
static void
measure_magnitudes(struct numbers *v)
{
	for (size_t i = 0; i < v->n; i++) {
		struct number *n = &v->v[i];

		if (n->kind != NUMBER_CARDINAL || n->unit.n > 0 ||
		    !span_is(n->predicate.class, DIMENSION_MAGNITUDE))
			continue;
		n->kind = NUMBER_MEASURE;
		n->unit = SPAN(UNIT_MAGNITUDE);
	}
}

void
numbers_read(struct number_reader *r, struct arena *arena, struct sentence *v,
    size_t n)
{
	struct words *w = ARENA_ARRAY(arena, struct words, n + 1);
	struct narrative narrative = { .has_focus = 0 };

	for (size_t i = 0; i < n; i++)
		read_sentence(r, arena, &narrative, &v[i], &w[i]);
	counted_read(r->counted, arena, v, n, w);
	for (size_t i = 0; i < n; i++) {
		measure_magnitudes(&v[i].numbers);
		pairs_restate(&v[i].numbers, &w[i]);
	}
}
