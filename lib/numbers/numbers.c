#include "numbers/numbers.h"

#include <stddef.h>

#include "numbers/age.h"
#include "numbers/clock.h"
#include "numbers/codes.h"
#include "numbers/counted.h"
#include "numbers/date.h"
#include "numbers/duration.h"
#include "numbers/hedge.h"
#include "numbers/other.h"
#include "numbers/pairs.h"
#include "numbers/quantity.h"
#include "numbers/relative.h"
#include "numbers/scan.h"
#include "numbers/score.h"
#include "numbers/sets.h"

struct number_reader {
	struct tables	 tables;
	struct counted	*counted;
	int		 damaged;	/* a table would not open */
};

/* The readers, in the order in which they may claim a word. */
static int	(*const readers[])(const struct scan *, size_t,
    struct found *) = {
	age_decade, clock_read, sets_read, date_read, score_read,
	relative_read, quantity_read, duration_vague, other_read,
};

struct number_reader *
numbers_new(struct arena *run, const struct lexfile *user)
{
	struct number_reader *r = ARENA_NEW(run, struct number_reader);

	r->damaged = tables_open(&r->tables, user) == -1;
	r->counted = counted_new(run, user);
	return r;
}

/* May a number begin at word i?  Most words are passed over here. */
static int
may_begin(const struct scan *s, size_t i)
{
	unsigned char c;

	if (s->blocked[i])
		return 0;
	if (s->w->v[i].kind == WORD_DIGITS ||
	    s->numeral[i].class != NUMERAL_NONE ||
	    s->calendar[i].class != CALENDAR_NONE ||
	    s->particle[i] != 0)
		return 1;
	if (s->w->v[i].kind == WORD_PUNCT) {
		c = (unsigned char)s->w->v[i].text.p[0];
		return c >= 0x80 || c == '$' || c == '-' || c == '.' ||
		    c == '\'';
	}
	return s->w->v[i].upper || scan_digits(s, i + 1) ||
	    tables_ending(s->t, s->w->v[i].fold) == ENDING_FOLD;
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
	    h.modifier != MODIFIER_AT_LEAST)
		return;
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

static int
read_at(struct scan *s, size_t i, struct found *f)
{
	for (size_t k = 0; k < sizeof(readers) / sizeof(readers[0]); k++) {
		*f = (struct found){ .n = number_init() };
		if (readers[k](s, i, f))
			return 1;
	}
	return 0;
}

static void
find_all(struct scan *s, struct finds *v)
{
	struct found f;

	for (size_t i = 0; i < s->w->n;) {
		if (!may_begin(s, i) || !read_at(s, i, &f)) {
			i++;
			continue;
		}
		hedge_date(s, &f);
		note_day(s, &f);
		other_mark(s, &f);
		*VEC_PUSH(s->arena, v) = f;
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
    struct sentence *sentence, struct words *w)
{
	struct finds v = { 0 };
	struct scan s;

	words_read(w, arena, sentence->text);
	sentence->numbers = (struct numbers){ 0 };
	if (r->damaged || w->n == 0)
		return;
	scan_open(&s, &r->tables, arena, sentence, w);
	codes_block(&s);
	find_all(&s, &v);
	pairs_join(&s, &v);
	for (size_t i = 0; i < v.n; i++)
		place(w, &v.v[i], VEC_PUSH(arena, &sentence->numbers));
	pairs_restate(&sentence->numbers, w);
}

void
numbers_read(struct number_reader *r, struct arena *arena, struct sentence *v,
    size_t n)
{
	struct words *w = ARENA_ARRAY(arena, struct words, n + 1);

	for (size_t i = 0; i < n; i++)
		read_sentence(r, arena, &v[i], &w[i]);
	counted_read(r->counted, arena, v, n, w);
	for (size_t i = 0; i < n; i++)
		pairs_restate(&v[i].numbers, &w[i]);
}
