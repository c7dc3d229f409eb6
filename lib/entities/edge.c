#include "entities/edge.h"

#include "entities/group.h"
#include "entities/quote.h"
#include "entities/source.h"

#define TAIL	8	/* words of a source at the end of a headline */
#define CONTENT	3	/* words that say something */

static int
is_name(const struct mention *m)
{
	return m != NULL && (m->kind == ENTITY_OUTLET ||
	    m->kind == ENTITY_ORGANISATION || m->kind == ENTITY_PERSON);
}

/* Does a name that may speak end these words, or none stand in them? */
static int
may_speak(const struct speech *sp, struct piece p)
{
	const struct mention *m = scene_mention(sp->l, p.b - 1);

	for (size_t i = p.a; i < p.b && m == NULL; i++)
		if (scene_mention(sp->l, i) != NULL)
			return 0;
	return (m == NULL || is_name(m)) &&
	    source_likely(sp->sc, sp->n, p.a, p.b);
}

/* "Police: 12 dead", "Lopez: “We saw smoke.”" */
static int
read_front(struct speech *sp)
{
	const struct line *l = sp->l;
	struct piece p = { 0, group_behind(sp->sc, l, 0) };
	const struct mention *m;

	if (p.a >= p.b || !speech_mark(l, p.b, ":") ||
	    p.b + CONTENT > l->words.n || l->t[0].quoted ||
	    !source_likely(sp->sc, sp->n, p.a, p.b))
		return 0;
	m = scene_mention(l, p.b - 1);
	if (!quote_opens(l, p.b + 1) && !(m != NULL &&
	    (m->kind == ENTITY_PERSON || l->words.v[p.a].caps)) &&
	    !(l->s->zone == ZONE_HEADLINE && may_speak(sp, p)))
		return 0;
	speech_add(sp, p, (struct piece){ p.b, p.b + 1 },
	    (struct piece){ p.b + 1, l->words.n }, (struct piece){ 0, 0 },
	    "colon");
	return 1;
}

static int
is_set_off(const struct line *l, size_t i)
{
	return speech_dash(l, i) || speech_mark(l, i, ":") ||
	    speech_mark(l, i, "(") || (speech_mark(l, i, "-") &&
	    !l->words.v[i].glued);
}

/* The last mark of a headline that a source may stand behind; or 0. */
static size_t
last_mark(const struct line *l)
{
	size_t i = l->words.n;

	while (i-- > CONTENT && l->words.n - i <= TAIL + 1)
		if (is_set_off(l, i))
			return i;
	return 0;
}

/* "Toll rises to 17 — ministry", "12 dead (police)": all behind the mark. */
static int
read_tail(struct speech *sp)
{
	const struct line *l = sp->l;
	size_t at = last_mark(l), end = l->words.n;
	struct piece p = { at + 1, at + 1 };

	if (at == 0 || l->t[at].quoted)
		return 0;
	p.b = group_behind(sp->sc, l, p.a);
	if (speech_mark(l, at, "(") && speech_mark(l, end - 1, ")"))
		end--;
	if (p.a >= p.b || p.b != end || !may_speak(sp, p))
		return 0;
	speech_add(sp, p, (struct piece){ at, at + 1 },
	    (struct piece){ 0, at }, (struct piece){ 0, 0 },
	    "headline-tail");
	return 1;
}

/* A group of words takes "vows" for a noun. */
static int
is_verb(const struct scene *sc, const struct line *l, size_t i)
{
	struct row row;

	return scene_begins(l, i, TABLE_SAY_VERBS) && tables_find(sc->tables,
	    TABLE_SAY_VERBS, l->words.v[i].fold, &row) &&
	    span_is(lexicon_column(&row, 4), "present");
}

/* "“We stay”: mayor of Lima vows to rebuild": who is named behind. */
static void
read_quoted(struct speech *sp)
{
	const struct line *l = sp->l;
	struct piece p;
	size_t i = 0;

	while (i < l->words.n && l->t[i].quoted)
		i++;
	p = (struct piece){ i + 1, group_behind(sp->sc, l, i + 1) };
	while (p.b > p.a + 1 && is_verb(sp->sc, l, p.b - 1))
		p.b--;
	if (i < CONTENT || !speech_mark(l, i, ":") || p.a >= p.b ||
	    !source_likely(sp->sc, sp->n, p.a, p.b))
		return;
	speech_add(sp, p, (struct piece){ i, i + 1 }, (struct piece){ 0, i },
	    (struct piece){ 0, 0 }, "headline-quotation");
}

void
edge_read(struct speech *sp)
{
	if (sp->out->n > 0 || read_front(sp) ||
	    sp->l->s->zone != ZONE_HEADLINE)
		return;
	if (!read_tail(sp))
		read_quoted(sp);
}
