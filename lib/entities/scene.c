#include "entities/scene.h"

#include <string.h>

#include "text/utf8.h"

static uint32_t
particle_of(struct span name)
{
	static const char *const names[] = {
		[PARTICLE_OF] = "of",
		[PARTICLE_FOR] = "for",
		[PARTICLE_FROM] = "from",
		[PARTICLE_BY] = "by",
		[PARTICLE_ON] = "on",
		[PARTICLE_IN] = "in",
		[PARTICLE_AS] = "as",
		[PARTICLE_THAT] = "that",
		[PARTICLE_THIS] = "this",
		[PARTICLE_TO] = "to",
		[PARTICLE_AND] = "and",
		[PARTICLE_BUT] = "but",
		[PARTICLE_IT] = "it",
		[PARTICLE_THE] = "the",
		[PARTICLE_WHO] = "who",
		[PARTICLE_WHOSE] = "whose",
		[PARTICLE_THERE] = "there",
		[PARTICLE_HERE] = "here",
		[PARTICLE_ABOUT] = "about",
		[PARTICLE_AT] = "at",
		[PARTICLE_ACCORDING] = "according",
		[PARTICLE_SAYING] = "saying",
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (span_is(name, names[i]))
			return UINT32_C(1) << i;
	return 0;
}

static enum small
small_of(const struct tables *t, struct term *k)
{
	static const struct {
		const char	*name;
		enum small	 small;
	} names[] = {
		{ "det", SMALL_DET }, { "poss", SMALL_POSS },
		{ "pron", SMALL_PRON }, { "prep", SMALL_PREP },
		{ "conj", SMALL_CONJ }, { "aux", SMALL_AUX },
		{ "adv", SMALL_ADV }, { "num", SMALL_NUM },
		{ "verb", SMALL_VERB }, { "cal", SMALL_CAL },
	};
	struct row row;

	if (!tables_find(t, TABLE_SMALL_WORDS, k->w->fold, &row))
		return SMALL_NONE;
	k->use = lexicon_column(&row, 2);
	k->particle = particle_of(lexicon_column(&row, 3));
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (span_is(lexicon_column(&row, 1), names[i].name))
			return names[i].small;
	return SMALL_NONE;
}

/* Note what the dictionary says of a base form; 0 if it is silent. */
static int
note(const struct tables *t, struct term *k, struct span base)
{
	struct row row;
	struct span pos;

	if (!tables_find(t, TABLE_DICTIONARY, base, &row))
		return 0;
	pos = lexicon_column(&row, 1);
	k->common = 1;
	k->noun = k->noun || memchr(pos.p, 'n', pos.n) != NULL;
	k->verb = k->verb || memchr(pos.p, 'v', pos.n) != NULL;
	if (k->class.n == 0)
		k->class = lexicon_column(&row, 2);
	k->person = k->person || span_is(lexicon_column(&row, 2), "person");
	k->adjective = k->adjective || memchr(pos.p, 'a', pos.n) != NULL;
	return 1;
}

#define WORD_MAX	64	/* no word of the dictionary is longer */

/* The base forms that an inflected word may have: "stopped", "stop". */
static void
note_inflected(const struct tables *t, struct term *k, struct span w)
{
	const struct lexicon *endings = &t->v[TABLE_ENDINGS];
	struct span end, put;
	char buf[WORD_MAX];
	struct row row;
	size_t at = 0, n;
	unsigned noun;

	if (w.n < 4 || w.n >= WORD_MAX - 4)
		return;
	while (lexicon_each(endings, &at, &row)) {
		end = lexicon_column(&row, 0);
		put = lexicon_column(&row, 1);
		if (!span_ends(w, end) || w.n - end.n < 3)
			continue;
		n = w.n - end.n;
		memcpy(buf, w.p, n);
		if (put.n > 0)
			memcpy(buf + n, put.p, put.n);
		noun = k->noun;
		note(t, k, (struct span){ buf, n + put.n });
		if (put.n == 0 && n > 3 && buf[n - 1] == buf[n - 2])
			note(t, k, (struct span){ buf, n - 1 });
		if (lexicon_column(&row, 2).n > 0)
			k->noun = noun & 1;
	}
}

static void
note_name(const struct tables *t, struct term *k)
{
	struct row row;
	struct span flags;

	if (!k->w->upper ||
	    !tables_find(t, TABLE_PERSON_NAMES, k->w->fold, &row))
		return;
	flags = lexicon_column(&row, 1);
	k->given = memchr(flags.p, 'g', flags.n) != NULL;
	k->family = memchr(flags.p, 's', flags.n) != NULL;
	k->weak = lexicon_column(&row, 2).n > 0;
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
	if (is_opening(l, i - 1))
		return 1;
	return span_is(w->text, ":") || span_is(w->text, "!") ||
	    span_is(w->text, "?") || span_is(w->text, "\xe2\x80\xa2") ||
	    (span_is(w->text, ".") && !l->t[i - 1].clitic && i >= 2 &&
	    l->t[i - 2].common) || (i == 1 && w->kind == WORD_PUNCT) ||
	    (w->kind == WORD_PUNCT && span_is(w->text, "\xe2\x80\xa6"));
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
	if (k->w->kind != WORD_ALPHA)
		return;
	k->clitic = k->w->glued && k->w->text.n > 0 &&
	    (k->w->text.p[0] == '\'' || span_starts(k->w->text,
	    SPAN("\xe2\x80\x99")));
	if (k->clitic)
		return;
	k->small = small_of(sc->tables, k);
	note(sc->tables, k, k->w->fold);
	note_inflected(sc->tables, k, k->w->fold);
	note_name(sc->tables, k);
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
		if (t->small != SMALL_NONE && t->small != SMALL_VERB)
			continue;
		if (!t->w->upper)
			low++;
		else if (i > 0 && t->common && !t->given && !t->family)
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
			return;
		}
		if (w->kind == WORD_ALPHA && !w->upper)
			return;
		if (i == 0 && l->t[0].small != SMALL_NONE)
			return;
	}
}

void
scene_open(struct scene *sc, const struct tables *t, struct syntax *syntax,
    struct arena *arena, const struct document *doc, struct sentence *v,
    size_t n)
{
	struct line *l;

	*sc = (struct scene){ t, syntax, doc, arena, NULL, n };
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
	return i < l->words.n && l->t[i].use.n > 0 &&
	    memchr(l->t[i].use.p, use, l->t[i].use.n) != NULL;
}

int
scene_is(const struct line *l, size_t i, uint32_t particles)
{
	return i < l->words.n && (l->t[i].particle & particles) != 0;
}
