#include "entities/quote.h"

/* What a mark can do. */
enum mark { MARK_NONE, MARK_OPEN, MARK_CLOSE, MARK_EITHER };

/* Typewriter quotation: ``so'', ''so''; the first of the two marks counts. */
static int
is_doubled(const struct line *l, size_t i)
{
	struct span w = l->words.v[i].text;

	return l->words.v[i].kind == WORD_PUNCT &&
	    (span_is(w, "'") || span_is(w, "`")) &&
	    i + 1 < l->words.n && l->words.v[i + 1].glued &&
	    span_eq(l->words.v[i + 1].text, w);
}

static enum mark
mark_of(const struct line *l, size_t i)
{
	const struct word *w = &l->words.v[i];
	int behind;

	if (w->kind != WORD_PUNCT)
		return MARK_NONE;
	if (span_is(w->text, "\xe2\x80\x9c") || span_is(w->text, "\xc2\xab") ||
	    span_is(w->text, "\xe2\x80\x9e"))
		return MARK_OPEN;
	if (span_is(w->text, "\xe2\x80\x9d") || span_is(w->text, "\xc2\xbb"))
		return MARK_CLOSE;
	if (span_is(w->text, "\""))
		return MARK_EITHER;
	if (is_doubled(l, i))
		return span_is(w->text, "'") ? MARK_EITHER : MARK_OPEN;
	if (i > 0 && is_doubled(l, i - 1))
		return MARK_NONE;
	behind = i + 1 < l->words.n && l->words.v[i + 1].glued;
	if (span_is(w->text, "\xe2\x80\x98"))
		return behind ? MARK_OPEN : MARK_NONE;
	if (span_is(w->text, "'") && (!w->glued || i == 0) && behind &&
	    l->words.v[i + 1].kind == WORD_ALPHA)
		return MARK_OPEN;
	if ((span_is(w->text, "'") || span_is(w->text, "\xe2\x80\x99")) &&
	    w->glued && (!behind || l->words.v[i + 1].kind == WORD_PUNCT))
		return MARK_CLOSE;
	return MARK_NONE;
}

static int
is_single(const struct line *l, size_t i)
{
	struct span s = l->words.v[i].text;

	return l->words.v[i].kind == WORD_PUNCT && !is_doubled(l, i) &&
	    (span_is(s, "'") || span_is(s, "\xe2\x80\x98") ||
	    span_is(s, "\xe2\x80\x99"));
}

/* The state while a document is read: 0 outside, 1 in "...", 2 in '...'. */
static int
step(struct line *l, size_t i, int in)
{
	enum mark m = mark_of(l, i);
	int single = is_single(l, i);

	l->t[i].quoted = in != 0 || (i > 0 && is_doubled(l, i - 1) &&
	    l->t[i - 1].quoted);
	if (m == MARK_NONE)
		return in;
	if (in == 0 && m != MARK_CLOSE) {
		l->t[i].quoted = 1;
		return single ? 2 : 1;
	}
	if (in == 1 && !single && m != MARK_OPEN)
		return 0;
	if (in == 2 && single && m == MARK_CLOSE)
		return 0;
	return in;
}

#define LINES	8	/* of a single quotation */

/* Later on, an end stands behind another mark: “farmers’” has none. */
static int
ends_later(const struct line *l, size_t from, int later)
{
	for (size_t i = from; i < l->words.n; i++)
		if (is_single(l, i) && mark_of(l, i) == MARK_CLOSE &&
		    (!later || (i > 0 &&
		    l->words.v[i - 1].kind == WORD_PUNCT)))
			return 1;
	return 0;
}

/* Has a single quotation an end in its paragraph?  Else it is an apostrophe. */
static int
closes_single(const struct scene *sc, size_t n, size_t i)
{
	const struct line *l = &sc->v[n];

	if (ends_later(l, i, 0))
		return 1;
	for (size_t k = n + 1; k < sc->n && k < n + LINES &&
	    sc->v[k].s->paragraph == l->s->paragraph &&
	    sc->v[k].s->zone == l->s->zone; k++)
		if (ends_later(&sc->v[k], 0, 1))
			return 1;
	return 0;
}

static int
read_line(struct scene *sc, size_t n, int in)
{
	struct line *l = &sc->v[n];
	int was, hopeless = 0;

	l->quote_in = in != 0;
	for (size_t i = 0; i < l->words.n; i++) {
		was = in;
		if (hopeless && is_single(l, i))
			continue;
		in = step(l, i, in);
		if (was == 0 && in == 2 && !closes_single(sc, n, i + 1)) {
			l->t[i].quoted = 0;
			in = 0;
			hopeless = 1;
		}
	}
	l->quote_out = in != 0;
	return in;
}

/* Does a paragraph begin with the mark that carries a quotation on? */
static int
carries_on(const struct line *l, const struct line *before)
{
	enum mark m = l->words.n > 0 ? mark_of(l, 0) : MARK_NONE;

	return before->quote_out && before->s->zone == l->s->zone &&
	    (m == MARK_OPEN || m == MARK_EITHER);
}

void
quote_read(struct scene *sc)
{
	struct line *l, *before = NULL;
	int in = 0, on;

	for (size_t i = 0; i < sc->n; i++) {
		l = &sc->v[i];
		if (l->s->zone == ZONE_BOILERPLATE)
			continue;
		on = 0;
		if (before != NULL && (before->s->zone != l->s->zone ||
		    before->s->paragraph != l->s->paragraph)) {
			on = carries_on(l, before);
			in = 0;
		}
		in = read_line(sc, i, in);
		l->quote_in = l->quote_in || on;
		before = l;
	}
}

int
quote_opens(const struct line *l, size_t i)
{
	return i < l->words.n && l->t[i].quoted &&
	    mark_of(l, i) != MARK_NONE && (i == 0 ? !l->quote_in :
	    !l->t[i - 1].quoted || mark_of(l, i) == MARK_OPEN);
}

int
quote_closes(const struct line *l, size_t i)
{
	size_t next = i + 1;

	if (i > 0 && i < l->words.n && is_doubled(l, i - 1))
		i--;
	else if (i < l->words.n && is_doubled(l, i))
		next++;
	return i < l->words.n && l->t[i].quoted &&
	    mark_of(l, i) != MARK_NONE && mark_of(l, i) != MARK_OPEN &&
	    (next >= l->words.n ? !l->quote_out : !l->t[next].quoted ||
	    mark_of(l, next) == MARK_OPEN) && !(i == 0 && !l->quote_in);
}
