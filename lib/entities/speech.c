#include "entities/speech.h"

#include "entities/source.h"

int
speech_mark(const struct line *l, size_t i, const char *text)
{
	return i < l->words.n && span_is(l->words.v[i].text, text);
}

int
speech_dash(const struct line *l, size_t i)
{
	return i < l->words.n && l->words.v[i].kind == WORD_PUNCT &&
	    (speech_mark(l, i, "\xe2\x80\x94") ||
	    speech_mark(l, i, "\xe2\x80\x93") ||
	    speech_mark(l, i, "\xe2\x80\x95"));
}

struct extent
speech_extent(const struct line *l, struct piece p)
{
	struct extent e = { 0, 0 };

	if (p.a < p.b) {
		e.start = l->words.v[p.a].start;
		e.end = l->words.v[p.b - 1].end;
	}
	return e;
}

static int
is_edge(const struct line *l, size_t i)
{
	return l->words.v[i].kind == WORD_PUNCT && !l->t[i].quoted &&
	    !span_is(l->words.v[i].text, "%") &&
	    !span_is(l->words.v[i].text, "$") &&
	    !span_is(l->words.v[i].text, ")") &&
	    !span_is(l->words.v[i].text, "(");
}

struct piece
speech_trim(const struct line *l, struct piece p)
{
	while (p.a < p.b && is_edge(l, p.b - 1))
		p.b--;
	while (p.a < p.b && is_edge(l, p.a))
		p.a++;
	return p;
}

size_t
speech_clause_start(const struct line *l, size_t end)
{
	size_t i = end;

	while (i > l->body && !(span_is(l->words.v[i - 1].text, ";") &&
	    !l->t[i - 1].quoted))
		i--;
	return i;
}

static void
add_piece(struct speech *sp, struct attribution *a, struct piece p)
{
	const struct mention *m = scene_mention(sp->l, p.a);

	if (m != NULL && p.a < p.b)
		p.a = m->a;		/* no name is cut in two */
	if (p.a < sp->l->body)
		p.a = sp->l->body;
	p = speech_trim(sp->l, p);
	if (p.a < p.b)
		*VEC_PUSH(sp->sc->arena, &a->content) =
		    speech_extent(sp->l, p);
}

static int
begins_quoted(const struct line *l, struct piece p)
{
	p = speech_trim(l, p);
	return p.a < p.b && l->t[p.a].quoted;
}

struct attribution *
speech_add(struct speech *sp, struct piece source, struct piece cue,
    struct piece first, struct piece second, const char *rule)
{
	struct attribution *a = VEC_PUSH(sp->sc->arena, sp->out);

	a->source = source_link(sp->sc, sp->n, source.a, source.b);
	a->source.n = LINK_HERE;
	a->cue = speech_extent(sp->l, cue);
	if (cue.a < cue.b)
		a->cue_text = scene_text(sp->l, cue.a, cue.b);
	a->quote = begins_quoted(sp->l, first) || begins_quoted(sp->l, second);
	add_piece(sp, a, first);
	add_piece(sp, a, second);
	a->rule = span_of(rule);
	return a;
}
