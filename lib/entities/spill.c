#include "entities/spill.h"

#include "entities/speech.h"

/* The quoted words of a line that touch its start or its end. */
static struct piece
quoted_from(const struct line *l, size_t i)
{
	struct piece p = { i, i };

	while (p.b < l->words.n && l->t[p.b].quoted)
		p.b++;
	return p;
}

static struct piece
quoted_to_end(const struct line *l)
{
	struct piece p = { l->words.n, l->words.n };

	while (p.a > 0 && l->t[p.a - 1].quoted)
		p.a--;
	return p;
}

static int
all_quoted(const struct line *l)
{
	struct piece p = quoted_from(l, 0);

	return p.b > 2 && (p.b == l->words.n || (p.b + 1 == l->words.n &&
	    l->words.v[p.b].kind == WORD_PUNCT));
}

static struct attribution *
covering(struct line *l, struct piece p)
{
	struct extent e = speech_extent(l, p);
	struct attributions *v = &l->s->attributions;

	for (size_t i = 0; i < v->n; i++)
		for (size_t k = 0; k < v->v[i].content.n; k++)
			if (EXTENT_MEET(v->v[i].content.v[k], e))
				return &v->v[i];
	return NULL;
}

static size_t
number_of(const struct line *l, size_t n)
{
	return l->s->n == SENTENCE_NOT ? n : l->s->n;
}

/* A source seen from another sentence. */
static struct link
seen_from(const struct scene *sc, const struct attribution *a, size_t n)
{
	struct link k = a->source;

	if (k.n == LINK_HERE && EXTENT_SET(k.at))
		k.n = number_of(&sc->v[n], n);
	return k;
}

static void
add(struct scene *sc, size_t n, struct piece p, struct link source,
    const struct links *via, int continues)
{
	struct speech sp = { sc, n, &sc->v[n], &sc->v[n].s->attributions };
	struct piece none = { 0, 0 };
	struct attribution *a = speech_add(&sp, none, none, p, none,
	    "quotation-goes-on");

	a->source = source;
	a->via = *via;
	a->quote = 1;
	a->continues = continues;
}

/*
 * “…,” he said. “It was bad.”: the second sentence is his too.  So is the next
 * paragraph, if it is a quotation as well and tells of nobody else.
 */
static void
carry(struct scene *sc, size_t i)
{
	const struct line *before = &sc->v[i - 1];
	struct attributions *v = &before->s->attributions;
	const struct attribution *a;
	struct attribution copy;
	int same = before->s->paragraph == sc->v[i].s->paragraph;

	if (v->n == 0 || before->s->zone != sc->v[i].s->zone)
		return;
	a = &v->v[v->n - 1];
	if (!a->quote && (!same || !EXTENT_SET(a->cue)))
		return;
	copy = *a;
	add(sc, i, quoted_from(&sc->v[i], 0), seen_from(sc, &copy, i - 1),
	    &copy.via, same || sc->v[i].quote_in);
}

/* Lines [from, to] are one quotation; give all of them its one speaker. */
static void
share(struct scene *sc, size_t from, size_t to)
{
	struct attribution *a = NULL, copy;
	struct piece p;
	size_t at = from;

	for (size_t i = from; i <= to && a == NULL; i++) {
		p = i == from ? quoted_to_end(&sc->v[i]) :
		    quoted_from(&sc->v[i], 0);
		a = covering(&sc->v[i], p);
		at = i;
	}
	if (a == NULL) {
		for (size_t i = from; i <= to && i > 0; i++)
			if (all_quoted(&sc->v[i]))
				carry(sc, i);
		return;
	}
	if (at > from)
		a->continues = 1;
	copy = *a;
	for (size_t i = from; i <= to; i++) {
		p = i == from ? quoted_to_end(&sc->v[i]) :
		    quoted_from(&sc->v[i], 0);
		if ((a = covering(&sc->v[i], p)) != NULL)
			a->continues = i > from;
		else
			add(sc, i, p, seen_from(sc, &copy, at), &copy.via,
			    i > from);
	}
}

void
spill_read(struct scene *sc)
{
	size_t i = 0, to;

	while (i < sc->n) {
		to = i;
		while (to + 1 < sc->n && sc->v[to].quote_out &&
		    sc->v[to + 1].quote_in)
			to++;
		if (to > i)
			share(sc, i, to);
		i = to + 1;
	}
	for (i = 1; i < sc->n; i++)
		if (sc->v[i].s->attributions.n == 0 && all_quoted(&sc->v[i]))
			carry(sc, i);
}
