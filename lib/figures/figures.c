#include "figures/figures.h"

#include <stddef.h>

#include "figures/age.h"
#include "figures/clock.h"
#include "figures/codes.h"
#include "figures/date.h"
#include "figures/duration.h"
#include "figures/fraction.h"
#include "figures/hedge.h"
#include "figures/locale.h"
#include "figures/moments.h"
#include "figures/narrative.h"
#include "figures/other.h"
#include "figures/pairs.h"
#include "figures/quantity.h"
#include "figures/relative.h"
#include "figures/restated.h"
#include "figures/rows.h"
#include "figures/scan.h"
#include "figures/score.h"
#include "figures/sets.h"

struct figure_reader {
	struct tables	tables;
	int		damaged;	/* a table would not open */
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

struct figure_reader *
figures_new(struct arena *run, const struct lexfile *user)
{
	struct figure_reader *r = ARENA_NEW(run, struct figure_reader);

	r->damaged = tables_open(&r->tables, run, user) == -1;
	return r;
}

int
figures_locale(struct figure_reader *r, const char *language)
{
	r->tables.comma = locale_comma(language);
	return r->tables.comma != -1;
}

void
figures_lines(const struct figure_reader *r, struct arena *arena,
    const struct number *n, rows_take *take, void *arg)
{
	if (!r->damaged)
		rows_tell(&r->tables, arena, n, take, arg);
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
place_all(const struct scan *s, const struct finds *v,
    struct numbers *numbers)
{
	numbers->v = ARENA_ARRAY(s->arena, struct number, v->n);
	numbers->cap = v->n;
	for (size_t i = 0; i < v->n; i++) {
		struct number *n = VEC_PUSH(s->arena, numbers);

		place(s->w, &v->v[i], n);
		if (!v->v[i].restates)
			continue;
		n->same_as = i - 1;
		restated_bound(n - 1, n);
	}
}

/*
 * One sentence: what is no figure is blocked, the readers take the rest word by
 * word, and neighbours are joined: days and times, the ends of ranges, and what
 * says the one before again.
 */
static void
read_sentence(struct figure_reader *r, struct arena *arena,
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
	restated_or(&s, &v);
	place_all(&s, &v, &sentence->numbers);
	restated_read(&sentence->numbers, w);
}

void
figures_read(struct figure_reader *r, struct arena *arena,
    struct sentence *v, size_t n, struct words *w)
{
	struct narrative narrative = { .has_focus = 0 };

	for (size_t i = 0; i < n; i++)
		read_sentence(r, arena, &narrative, &v[i], &w[i]);
}
