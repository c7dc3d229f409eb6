#include "entities/cue.h"

#include "entities/agents.h"
#include "entities/group.h"
#include "entities/quote.h"
#include "entities/reading.h"
#include "entities/source.h"

/* A cue phrase of the table at words [a, b). */
struct cue {
	size_t		a, b;
	struct span	kind, class;
};

static int
open_cue(struct cue *c, const struct speech *sp, size_t i)
{
	const struct line *l = sp->l;
	struct row row;
	size_t n;

	if (l->t[i].quoted || l->words.v[i].kind != WORD_ALPHA ||
	    !scene_begins(l, i, TABLE_CUES))
		return 0;
	n = lexicon_match(&sp->sc->tables->v[TABLE_CUES], l->words.v + i,
	    l->words.n - i, &row);
	if (n == 0)
		return 0;
	*c = (struct cue){ i, i + n, lexicon_column(&row, 1),
	    lexicon_column(&row, 2) };
	return 1;
}

/*
 * The group behind a cue, with where it is: "a source in the ministry"; what
 * follows "quoted by" inside it is left out.
 */
static struct piece
group_at(const struct speech *sp, size_t i)
{
	struct piece p = { i, group_behind(sp->sc, sp->l, i) };
	uint32_t joins = PARTICLE(IN) | PARTICLE(AT);
	struct cue c;
	size_t end;

	for (size_t k = p.a + 1; k < p.b; k++)
		if (open_cue(&c, sp, k) && span_is(c.kind, "via"))
			p.b = k;
	if (source_is_text(sp->sc, sp->n, p.a, p.b))
		joins = PARTICLE(ON) | PARTICLE(BY) | PARTICLE(IN);
	else if (p.a == p.b || scene_mention(sp->l, p.b - 1) != NULL)
		return p;
	end = group_behind(sp->sc, sp->l, p.b + 1);
	if (scene_is(sp->l, p.b, joins) && end > p.b + 1)
		p.b = end;
	return p;
}

static int
overlaps(const struct attribution *a, struct extent e)
{
	for (size_t i = 0; i < a->content.n; i++)
		if (EXTENT_MEET(a->content.v[i], e))
			return 1;
	return 0;
}

/* The first attribution of the line whose content or cue lies in an extent. */
static struct attribution *
inside(struct speech *sp, struct extent e)
{
	for (size_t i = 0; i < sp->out->n; i++)
		if (overlaps(&sp->out->v[i], e) &&
		    EXTENT_MEET(sp->out->v[i].cue, e))
			return &sp->out->v[i];
	return NULL;
}

static void
push_link(struct speech *sp, struct attribution *a, struct link k)
{
	if (k.name.n > 0)
		*VEC_PUSH(sp->sc->arena, &a->via) = k;
}

/* "quoted by local media", "reported by the channel" behind a source. */
static size_t
read_vias(struct speech *sp, struct attribution *a, size_t i)
{
	struct cue c;
	struct piece p;
	size_t k;

	for (;;) {
		k = speech_mark(sp->l, i, ",") ? i + 1 : i;
		if (k >= sp->l->words.n || !open_cue(&c, sp, k) ||
		    (!span_is(c.kind, "via") && !span_is(c.kind, "source")))
			break;
		p = group_at(sp, c.b);
		if (p.a == p.b)
			break;
		push_link(sp, a, source_link(sp->sc, sp->n, p.a, p.b));
		i = p.b;
	}
	return i;
}

/* "Xinhua, which cited the mayor, …": the comma behind such a clause. */
static size_t
over_clause(const struct line *l, size_t end)
{
	size_t i = end + 2;

	if (!speech_mark(l, end, ",") ||
	    !scene_is(l, end + 1, PARTICLE(WHICH) | PARTICLE(WHO)))
		return end;
	while (i < l->words.n && !speech_mark(l, i, ","))
		i++;
	return i;
}

/* What "according to S" governs: the sentence behind it, or before it. */
static void
governed(const struct line *l, const struct cue *c, size_t end,
    struct piece *before, struct piece *after)
{
	struct piece none = { 0, 0 };
	size_t start = speech_clause_start(l, c->a);

	*before = speech_trim(l, (struct piece){ start, c->a });
	*after = none;
	if (before->b - before->a < 2 || before->a >= before->b)
		*before = none;
	end = over_clause(l, end);
	if (end < l->words.n && speech_mark(l, end, ",") &&
	    end + 2 < l->words.n)
		*after = (struct piece){ end + 1, l->words.n };
	if (before->a < before->b && after->a < after->b &&
	    c->a > 0 && !speech_mark(l, c->a - 1, ","))
		*after = none;
}

static void
read_source(struct speech *sp, const struct cue *c)
{
	struct piece p = group_at(sp, c->b), before, after;
	struct attribution *a;
	struct link source;
	struct extent e;
	size_t end;

	if (p.a == p.b || !source_likely(sp->sc, sp->n, p.a, p.b))
		return;
	source = source_link(sp->sc, sp->n, p.a, p.b);
	governed(sp->l, c, p.b, &before, &after);
	e = speech_extent(sp->l, before);
	if (before.a < before.b && source_is_media(sp->sc, &source) &&
	    (a = inside(sp, e)) != NULL) {
		agents_read(sp, p.a, &a->via);
		return;
	}
	a = speech_add(sp, p, (struct piece){ c->a, c->b }, before, after,
	    "according-to");
	end = read_vias(sp, a, p.b);
	if (end == p.b)
		return;
	governed(sp->l, c, end, &before, &after);
	a->content.n = 0;
	for (size_t i = 0; i < 2; i++) {
		e = speech_extent(sp->l, speech_trim(sp->l, i == 0 ? before :
		    after));
		if (EXTENT_SET(e))
			*VEC_PUSH(sp->sc->arena, &a->content) = e;
	}
}

/* The link that is now nearest to the source. */
static void
put_first(struct speech *sp, struct attribution *a, struct link k)
{
	if (k.name.n == 0)
		return;
	push_link(sp, a, k);
	for (size_t i = a->via.n - 1; i > 0; i--)
		a->via.v[i] = a->via.v[i - 1];
	a->via.v[0] = k;
}

/* "X said, citing": does this attribution stand right before the cue? */
static int
passes_on(const struct speech *sp, const struct attribution *a,
    const struct cue *c)
{
	if (EXTENT_SET(a->cue) &&
	    a->cue.end <= sp->l->words.v[c->a].start)
		return 1;
	return c->a > 1 && a->source.n == LINK_HERE &&
	    a->source.at.end == sp->l->words.v[c->a - 2].end;
}

/* "…, the channel said, citing city officials": they are the source. */
static void
read_root(struct speech *sp, const struct cue *c)
{
	struct piece p = group_at(sp, c->b), before;
	struct attribution *a = NULL;
	struct link k;

	if (p.a == p.b || !source_likely(sp->sc, sp->n, p.a, p.b))
		return;
	k = source_link(sp->sc, sp->n, p.a, p.b);
	for (size_t i = 0; i < sp->out->n; i++)
		if (passes_on(sp, &sp->out->v[i], c) &&
		    (a == NULL || sp->out->v[i].cue.start > a->cue.start))
			a = &sp->out->v[i];
	if (a != NULL) {
		put_first(sp, a, a->source);
		a->source = k;
		a->rule = SPAN("citing");
		return;
	}
	before = (struct piece){ 0, c->a };
	speech_add(sp, p, (struct piece){ c->a, c->b }, before,
	    (struct piece){ 0, 0 }, "citing-alone");
}

/* "The ministry, quoted by local media, had counted 8 dead" */
static void
read_aside(struct speech *sp, const struct cue *c)
{
	const struct line *l = sp->l;
	struct piece p, end = { c->b, 0 };
	struct attribution *a;

	if (c->a < 2 || !speech_mark(l, c->a - 1, ","))
		return;
	p.b = c->a - 1;
	p.a = group_before(sp->sc, l, p.b);
	end.b = group_behind(sp->sc, l, c->b);
	if (p.a >= p.b || p.a > l->body || end.b >= l->words.n ||
	    !speech_mark(l, end.b, ",") ||
	    !source_likely(sp->sc, sp->n, p.a, p.b))
		return;
	for (size_t i = 0; i < sp->out->n; i++)
		if (sp->out->v[i].source.at.start == l->words.v[p.a].start) {
			agents_read(sp, c->b, &sp->out->v[i].via);
			return;
		}
	a = speech_add(sp, p, (struct piece){ c->a, c->b },
	    (struct piece){ end.b + 1, l->words.n }, (struct piece){ 0, 0 },
	    "quoted-by");
	agents_read(sp, c->b, &a->via);
}

/* "reports of deadly clashes" */
static void
read_reports(struct speech *sp, const struct cue *c)
{
	size_t end = c->b;
	const struct line *l = sp->l;

	while (end < l->words.n && !speech_mark(l, end, ";") &&
	    !(speech_mark(l, end, ",") && !l->t[end].quoted &&
	    end > c->b + 12))
		end++;
	speech_add(sp, (struct piece){ c->a, c->b - 1 },
	    (struct piece){ c->a, c->b }, (struct piece){ c->b, end },
	    (struct piece){ 0, 0 }, "reports-of");
}

/* Whose a noun of saying is: "the mayor's claim", "a claim by the mayor". */
static struct piece
owner(const struct speech *sp, const struct cue *c, size_t *behind)
{
	const struct line *l = sp->l;
	struct piece who = { 0, 0 };
	size_t i = c->a;

	*behind = c->b;
	if (scene_is(l, c->b, PARTICLE(BY) | PARTICLE(FROM))) {
		*behind = group_behind(sp->sc, l, c->b + 1);
		return (struct piece){ c->b + 1, *behind };
	}
	while (i > 0 && l->t[i - 1].is.adjective && !l->t[i - 1].clitic &&
	    l->t[i - 1].is.small == SMALL_NONE)
		i--;
	if (i > 0 && (l->t[i - 1].clitic || words_is(&l->words, i - 1, "'")))
		who = (struct piece){ group_before(sp->sc, l, i - 1), i - 1 };
	else if (i > 0 && l->t[i - 1].is.small == SMALL_POSS)
		who = (struct piece){ i - 1, i };
	return who;
}

/* "the mayor's claim that …", "allegations that …" */
static void
read_noun(struct speech *sp, const struct cue *c)
{
	const struct line *l = sp->l;
	const struct reading *r;
	struct attribution *a;
	size_t i, t, end;
	struct piece who = owner(sp, c, &i);

	if (!scene_is(l, i, PARTICLE(THAT)) || (who.a == who.b &&
	    !span_is(c->class, "claim")))
		return;
	r = reading_of(sp->sc, sp->l);
	t = r->token[i];
	end = t < r->tree.n && reading_head(r, t) != READING_NOT ?
	    reading_to(r, l, reading_head(r, t)) : l->words.n;
	i++;
	a = speech_add(sp, who, (struct piece){ c->a, c->b },
	    (struct piece){ i, end > i ? end : l->words.n },
	    (struct piece){ 0, 0 }, "noun-that");
	if (who.a == who.b)
		a->hedge = scene_text(l, c->a, c->b);
}

/* The clause around word i: from comma to comma. */
static struct piece
clause_around(const struct line *l, size_t i)
{
	struct piece p = { i, i };

	while (p.a > 0 && !speech_mark(l, p.a - 1, ",") &&
	    !speech_mark(l, p.a - 1, ";"))
		p.a--;
	while (p.b < l->words.n && !speech_mark(l, p.b, ",") &&
	    !speech_mark(l, p.b, ";"))
		p.b++;
	return p;
}

static void
read_hedge(struct speech *sp, const struct cue *c)
{
	const struct line *l = sp->l;
	struct extent e = speech_extent(l, (struct piece){ c->a, c->b });
	struct attribution *a;

	for (size_t i = 0; i < sp->out->n; i++)
		if (overlaps(&sp->out->v[i], e)) {
			sp->out->v[i].hedge = scene_text(l, c->a, c->b);
			return;
		}
	a = speech_add(sp, (struct piece){ 0, 0 }, (struct piece){ c->a,
	    c->b }, clause_around(l, c->a), (struct piece){ 0, 0 }, "hedge");
	a->hedge = scene_text(l, c->a, c->b);
}

/* “…” — Jane Smith */
static void
read_dash(struct speech *sp, size_t i)
{
	struct piece p = { i + 1, group_behind(sp->sc, sp->l, i + 1) };
	const struct mention *m;

	if (i < 3 || !quote_closes(sp->l, i - 1) || p.a >= p.b ||
	    (m = scene_mention(sp->l, p.a)) == NULL || m->a != p.a)
		return;
	speech_add(sp, p, (struct piece){ i, i + 1 }, (struct piece){ 0, i },
	    (struct piece){ 0, 0 }, "quotation-dash");
}

#define CUES_MAX	96	/* in one sentence, verbs and others */

void
cue_read(struct speech *sp)
{
	struct cue c;

	for (size_t i = 0; i < sp->l->words.n && sp->out->n < CUES_MAX; i++) {
		if (speech_dash(sp->l, i))
			read_dash(sp, i);
		if (!open_cue(&c, sp, i))
			continue;
		if (span_is(c.kind, "source"))
			read_source(sp, &c);
		else if (span_is(c.kind, "via"))
			read_aside(sp, &c);
		else if (span_is(c.kind, "root"))
			read_root(sp, &c);
		else if (span_is(c.kind, "reports"))
			read_reports(sp, &c);
		else if (span_is(c.kind, "noun"))
			read_noun(sp, &c);
		else if (span_is(c.kind, "hedge"))
			read_hedge(sp, &c);
		i = c.b - 1;
	}
}
