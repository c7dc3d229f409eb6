#include "entities/key.h"

#include <string.h>

#include "ground/vec.h"
#include "text/utf8.h"
#include "text/words.h"

struct spans { VEC(struct span); };

static int
is_possessive(const struct word *w)
{
	return w->glued && (span_is(w->fold, "'s") || span_is(w->fold, "'") ||
	    span_is(w->text, "\xe2\x80\x99s") ||
	    span_is(w->text, "\xe2\x80\x99"));
}

int
key_particle(const struct tables *t, struct span word, const char *particle)
{
	struct row row;

	return tables_find(t, TABLE_SMALL_WORDS, word, &row) &&
	    span_is(lexicon_column(&row, 3), particle);
}

/* The word that is this particle. */
static struct span
particle_word(const struct tables *t, const char *particle)
{
	struct row row;

	for (size_t at = 0; lexicon_each(&t->v[TABLE_SMALL_WORDS], &at, &row);)
		if (span_is(lexicon_column(&row, 3), particle))
			return lexicon_column(&row, 0);
	return (struct span){ NULL, 0 };
}

/* Words to skip in front: "the", titles, unless nothing else is left. */
static size_t
skip_front(const struct tables *t, const struct words *w)
{
	struct row row;
	size_t i = 0, n;

	for (;;) {
		n = tables_match(t, TABLE_TITLES, w->v + i, w->n - i, 0, &row);
		if (n == 0 && i < w->n && key_particle(t, w->v[i].fold, "the"))
			n = 1;
		while (n > 0 && i + n < w->n && span_is(w->v[i + n].text, "."))
			n++;
		if (n == 0 || i + n >= w->n)
			return i;
		i += n;
	}
}

#define RESPELLED_MIN	6	/* letters of a word whose end varies */
#define ENDING_MAX	4	/* letters of that end */

/* "tokayev" becomes "tokaev". */
static struct span
respell(const struct tables *t, struct arena *a, struct span word)
{
	struct row row;
	size_t n = word.n < RESPELLED_MIN ? 0 : lexicon_ending(
	    &t->v[TABLE_NAME_ENDINGS], word, ENDING_MAX, &row);

	return n == 0 ? word : arena_join(a, span_sub(word, 0, word.n - n),
	    SPAN(""), lexicon_column(&row, 1));
}

/* Add the words of a text, folded and without marks. */
static void
add(const struct tables *t, struct arena *a, struct spans *out,
    struct span text)
{
	struct span rest = utf8_key(a, text), field;

	while (span_cut(&rest, ' ', &field))
		if (field.n > 0)
			*VEC_PUSH(a, out) = respell(t, a, field);
}

/* "own" behind a possessive is no part of a name. */
static void
add_word(const struct tables *t, struct arena *a, struct spans *out,
    const struct word *w, int owned)
{
	if (!owned || out->n > 0 ||
	    !tables_has(t, TABLE_PARTICLES, w->fold, 1, "o"))
		add(t, a, out, w->text);
}

/* "ministry of x y" becomes "x y ministry", where the table knows the head. */
static void
turn(const struct tables *t, struct spans *v)
{
	struct span head;
	size_t n;

	if (v->n < 3 || !key_particle(t, v->v[1], "of") ||
	    !tables_has(t, TABLE_NAME_WORDS, v->v[0], 2, "ht"))
		return;
	head = v->v[0];
	n = v->n - 2;
	memmove(v->v, v->v + 2, n * sizeof(*v->v));
	v->v[n] = head;
	v->n = n + 1;
}

static struct span
join(struct arena *a, const struct spans *v)
{
	struct span s = { NULL, 0 };

	for (size_t i = 0; i < v->n; i++)
		s = i == 0 ? v->v[0] : arena_join(a, s, SPAN(" "), v->v[i]);
	return s;
}

/* "peru" and "geophysical institute" become "geophysical institute of peru". */
static void
give_back(const struct tables *t, struct arena *a, struct spans *out,
    const struct spans *owner)
{
	if (owner->n == 0)
		return;
	if (out->n > 0)
		*VEC_PUSH(a, out) = particle_word(t, "of");
	for (size_t i = 0; i < owner->n; i++)
		*VEC_PUSH(a, out) = owner->v[i];
}

#define KEY_WORDS	40	/* no name is longer */

struct span
key_of(const struct tables *t, struct arena *a, struct span name)
{
	struct words w = { 0 };
	struct spans out = { 0 }, owner = { 0 };
	struct row row;
	size_t i, n;

	words_read(&w, a, name);
	if (w.n > KEY_WORDS)
		w.n = KEY_WORDS;
	for (i = skip_front(t, &w); i < w.n; i += n) {
		n = lexicon_match(&t->v[TABLE_TRANSLIT], w.v + i, w.n - i,
		    &row);
		if (n > 0)
			add(t, a, &out, lexicon_column(&row, 1));
		else if (!is_possessive(&w.v[i]))
			add_word(t, a, &out, &w.v[i], owner.n > 0);
		else if (owner.n == 0) {
			owner = out;
			out = (struct spans){ 0 };
		}
		if (n == 0)
			n = 1;
	}
	turn(t, &out);
	give_back(t, a, &out, &owner);
	return join(a, &out);
}
