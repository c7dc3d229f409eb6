#include "entities/scene.h"

#include <string.h>

#include "text/utf8.h"

/* What is known of the word wherever it stands; a name has a capital. */
static void
recall(const struct scene *sc, struct term *k)
{
	k->is = *lore_of(sc->lores, sc->arena, k->w->fold);
	if (!k->w->upper)
		k->is.given = k->is.family = k->is.weak = 0;
}

static int
is_opening(const struct line *l, size_t i)
{
	struct span w = l->words.v[i].text;
	int open = span_is(w, "\xe2\x80\x9c") || span_is(w, "\xc2\xab") ||
	    span_is(w, "\xe2\x80\x98") || span_is(w, "\xe2\x80\x9e");

	if (!span_is(w, "\"") && !span_is(w, "'"))
		return open;
	return i + 1 < l->words.n && l->words.v[i + 1].glued &&
	    (!l->words.v[i].glued || i == 0);
}

/* Does what is before word i leave it no choice but a capital? */
static int
begins(const struct line *l, size_t i)
{
	const struct word *w;

	if (i == 0)
		return 1;
	w = &l->words.v[i - 1];
	if (w->kind != WORD_PUNCT)
		return 0;
	if (i == 1 || is_opening(l, i - 1))
		return 1;
	return span_is(w->text, ":") || span_is(w->text, "!") ||
	    span_is(w->text, "?") || span_is(w->text, "\xe2\x80\xa2") ||
	    (span_is(w->text, ".") && !l->t[i - 1].clitic && i >= 2 &&
	    l->t[i - 2].is.common) || span_is(w->text, "\xe2\x80\xa6");
}

/* Capitals among the ASCII letters of a word. */
static size_t
capitals(struct span w)
{
	size_t n = 0;

	for (size_t i = 0; i < w.n; i++)
		n += w.p[i] >= 'A' && w.p[i] <= 'Z';
	return n;
}

static void
look_at(const struct scene *sc, struct line *l, size_t i)
{
	struct term *k = &l->t[i];

	k->w = &l->words.v[i];
	if (k->w->kind != WORD_ALPHA) {
		k->is.begins = UINT32_MAX;
		return;
	}
	k->clitic = k->w->glued && k->w->text.n > 0 &&
	    (k->w->text.p[0] == '\'' || span_starts(k->w->text,
	    SPAN("\xe2\x80\x99")));
	if (k->clitic)
		return;
	recall(sc, k);
	k->initial = begins(l, i) != 0;
	k->inner = capitals(k->w->text) > 1;
}

/* Headlines: so many capitals that a capital means nothing. */
static void
judge_case(struct line *l)
{
	size_t words = 0, caps = 0, low = 0, plain = 0;
	const struct term *t;

	for (size_t i = 0; i < l->words.n; i++) {
		t = &l->t[i];
		if (t->w->kind != WORD_ALPHA || t->clitic)
			continue;
		words++;
		caps += t->w->caps;
		if (t->is.small != SMALL_NONE && t->is.small != SMALL_VERB)
			continue;
		if (!t->w->upper)
			low++;
		else if (i > 0 && t->is.common && !t->is.given && !t->is.family)
			plain++;
	}
	l->all_caps = words >= 2 && caps * 10 >= words * 8;
	l->title_case = words >= 4 && low * 20 <= words && plain >= 2;
}

#define DATELINE_MAX	14	/* words */

/* "LIMA, Peru (Reuters) -": what stands before a dash and has no small word. */
static void
find_body(struct line *l)
{
	const struct word *w;

	for (size_t i = 0; i < l->words.n && i < DATELINE_MAX; i++) {
		w = &l->words.v[i];
		if (i > 0 && (span_is(w->text, "\xe2\x80\x94") ||
		    span_is(w->text, "\xe2\x80\x93") || (!w->glued &&
		    span_is(w->text, "-")) || (span_is(w->text, ":") &&
		    l->words.v[0].caps && i < 3))) {
			l->body = i + 1;
			l->t[l->body].initial = 1;	/* of words.n + 1 */
			return;
		}
		if (w->kind == WORD_ALPHA && !w->upper)
			return;
		if (i == 0 && l->t[0].is.small != SMALL_NONE)
			return;
	}
}

void
scene_open(struct scene *sc, const struct knowledge *of, struct arena *arena,
    const struct document *doc, struct sentence *v, size_t n)
{
	struct line *l;

	*sc = (struct scene){ of->tables, of->lores, of->syntax, doc, arena,
	    NULL, n };
	sc->v = ARENA_ARRAY(arena, struct line, n);
	for (size_t i = 0; i < n; i++) {
		l = &sc->v[i];
		l->s = &v[i];
		words_read(&l->words, arena, v[i].text);
		l->t = ARENA_ARRAY(arena, struct term, l->words.n + 1);
		for (size_t k = 0; k < l->words.n; k++)
			look_at(sc, l, k);
		judge_case(l);
		find_body(l);
	}
}

struct mention *
scene_mention(const struct line *l, size_t i)
{
	size_t lo = 0, hi = l->names.n, mid;

	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		if (i < l->names.v[mid].a)
			hi = mid;
		else if (i >= l->names.v[mid].b)
			lo = mid + 1;
		else
			return &l->names.v[mid];
	}
	return NULL;
}

struct span
scene_text(const struct line *l, size_t a, size_t b)
{
	return words_text(&l->words, a, b);
}

int
scene_use(const struct line *l, size_t i, char use)
{
	return i < l->words.n && l->t[i].is.use.n > 0 &&
	    memchr(l->t[i].is.use.p, use, l->t[i].is.use.n) != NULL;
}

int
scene_begins(const struct line *l, size_t i, enum table table)
{
	return i < l->words.n && (l->t[i].is.begins >> table & 1) != 0;
}

int
scene_is(const struct line *l, size_t i, uint32_t particles)
{
	return i < l->words.n && (l->t[i].is.particle & particles) != 0;
}
