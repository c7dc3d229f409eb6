#include "entities/reading.h"

#include "syntax/syntax.h"

/* Which token begins each word, and in which word each token begins. */
static void
align(struct reading *r, const struct line *l, struct arena *a)
{
	const struct words *w = &l->words;
	size_t i = 0;

	r->word = ARENA_ARRAY(a, size_t, r->tree.n + 1);
	r->token = ARENA_ARRAY(a, size_t, w->n + 1);
	for (size_t t = 0; t < r->tree.n; t++) {
		while (i + 1 < w->n && w->v[i].end <= r->tree.v[t].at.start)
			i++;
		r->word[t] = i;
	}
	r->word[r->tree.n] = w->n;
	i = 0;
	for (size_t k = 0; k < w->n; k++) {
		while (i + 1 < r->tree.n &&
		    r->tree.v[i].at.end <= w->v[k].start)
			i++;
		r->token[k] = i;
	}
	r->token[w->n] = r->tree.n;
}

/* Widen the heads of a token as far as it reaches. */
static void
widen(struct reading *r, size_t t)
{
	size_t head = reading_head(r, t), at = t;

	while (head != READING_NOT) {
		if (r->left[head] > r->left[at])
			r->left[head] = r->left[at];
		if (r->right[head] < r->right[at])
			r->right[head] = r->right[at];
		at = head;
		head = reading_head(r, at);
	}
}

static void
hang(struct reading *r, const struct syntax *s, struct arena *a)
{
	size_t n = r->tree.n, head;

	r->rel = ARENA_ARRAY(a, struct span, n + 1);
	r->left = ARENA_ARRAY(a, size_t, n + 1);
	r->right = ARENA_ARRAY(a, size_t, n + 1);
	r->child = ARENA_ARRAY(a, size_t, n + 1);
	r->next = ARENA_ARRAY(a, size_t, n + 1);
	for (size_t t = 0; t < n; t++) {
		r->rel[t] = syntax_deprel(s, &r->tree.v[t]);
		r->left[t] = t;
		r->right[t] = t + 1;
		r->child[t] = r->next[t] = READING_NOT;
	}
	for (size_t t = n; t-- > 0;) {
		if ((head = reading_head(r, t)) == READING_NOT)
			continue;
		r->next[t] = r->child[head];
		r->child[head] = t;
	}
	for (size_t t = 0; t < n; t++)
		widen(r, t);
}

/* The tokens of a line, without its dateline, no part of the sentence. */
static void
cut(struct reading *r, const struct scene *sc, const struct line *l)
{
	struct span text = l->s->text;
	size_t from = l->body < l->words.n ? l->body : 0, start;

	if (from > 0) {
		start = (size_t)(l->words.v[from].text.p - text.p);
		text = span_sub(text, start, text.n);
	}
	syntax_tokens(sc->syntax, sc->arena, text, &r->tree);
	start = from > 0 ? l->words.v[from].start : 0;
	for (size_t t = 0; t < r->tree.n; t++) {
		r->tree.v[t].at.start += start;
		r->tree.v[t].at.end += start;
	}
}

const struct reading *
reading_of(const struct scene *sc, struct line *l)
{
	struct reading *r = l->reading;

	if (r != NULL)
		return r;
	r = l->reading = ARENA_NEW(sc->arena, struct reading);
	cut(r, sc, l);
	syntax_read(sc->syntax, sc->arena, &r->tree);
	align(r, l, sc->arena);
	hang(r, sc->syntax, sc->arena);
	return r;
}

size_t
reading_head(const struct reading *r, size_t t)
{
	return t < r->tree.n && r->tree.v[t].head > 0 ?
	    r->tree.v[t].head - 1 : READING_NOT;
}

int
reading_is(const struct reading *r, size_t t, const char *rel)
{
	struct span have = r->rel[t], want = span_of(rel);

	return span_starts(have, want) && (have.n == want.n ||
	    have.p[want.n] == ':');
}

size_t
reading_child(const struct reading *r, size_t t, const char *rel)
{
	size_t c = r->child[t];

	while (c != READING_NOT && !reading_is(r, c, rel))
		c = r->next[c];
	return c;
}

size_t
reading_from(const struct reading *r, size_t t)
{
	return r->word[r->left[t]];
}

size_t
reading_to(const struct reading *r, const struct line *l, size_t t)
{
	size_t end = r->right[t];

	return end >= r->tree.n ? l->words.n : r->word[end];
}
