#include "claims/root.h"

#include "text/utf8.h"

/* The outlet itself, or an agency that it credits: nobody was asked. */
static int
is_credit(const struct report *r, size_t i)
{
	const struct link *l = &r->chain.v[i];

	return i == 0 || (l->kind == ENTITY_OUTLET && l->n == LINK_HERE &&
	    !EXTENT_SET(l->at));
}

/* Is word i in the table? */
static int
is_in(const struct lexicon *lex, const struct words *w, size_t i)
{
	struct row row;

	return lexicon_match(lex, w->v + i, 1, &row) == 1;
}

/*
 * Does a source name nobody?  Its last word is generic, and at most one word
 * before it is no filler: that one is the qualifier.
 */
static struct generic
read_generic(const struct roots *known, struct span key)
{
	const struct tables *t = known->tables;
	struct generic g = { 0, { NULL, 0 } };
	struct words w = { 0 };
	size_t others = 0;

	words_read(&w, known->scratch, key);
	if (w.n == 0 || !is_in(&t->generic, &w, w.n - 1))
		return g;
	for (size_t i = 0; i + 1 < w.n; i++) {
		if (w.v[i].kind == WORD_PUNCT || is_in(&t->fillers, &w, i) ||
		    is_in(&t->generic, &w, i))
			continue;
		g.qualifier = w.v[i].text;
		others++;
	}
	g.is = others <= 1;
	return g;
}

static int
is_generic(struct roots *known, struct span key, struct span *qualifier)
{
	size_t n = pool_number(&known->keys, key);

	if (n == known->generic.n)
		*VEC_PUSH(known->arena, &known->generic) =
		    read_generic(known, known->keys.v[n]);
	*qualifier = known->generic.v[n].qualifier;
	return known->generic.v[n].is;
}

static struct span
key_of_link(struct arena *a, const struct link *l)
{
	if (l->name_key.n > 0)
		return l->name_key;
	return utf8_key(a, l->name.n > 0 ? l->name : l->text);
}

static struct span
shown(const struct link *l)
{
	return l->name.n > 0 ? l->name : l->text;
}

/* A person speaks for an office, if it has a name. */
static struct root
person_root(struct roots *known, const struct link *l)
{
	struct root r = { .kind = ROOT_NAMED,
	    .key = key_of_link(known->scratch, l), .name = shown(l) };
	struct span office = utf8_key(known->scratch, l->office), qualifier;

	if (office.n == 0 || is_generic(known, office, &qualifier))
		return r;
	r.other = r.key;
	r.key = office;
	r.name = l->office;
	return r;
}

/* The named link before an unnamed source: the channel it speaks through. */
static struct span
channel(struct roots *known, const struct report *report, size_t before)
{
	struct span key, qualifier;

	for (size_t i = before; i > 0; i--) {
		const struct link *l = &report->chain.v[i - 1];

		if (is_credit(report, i - 1))
			break;
		key = key_of_link(known->scratch, l);
		if (l->kind != ENTITY_UNNAMED && (l->kind == ENTITY_OUTLET ||
		    !is_generic(known, key, &qualifier)))
			return key;
	}
	return (struct span){ NULL, 0 };
}

static struct root
link_root(struct roots *known, const struct report *report, size_t i)
{
	const struct link *l = &report->chain.v[i];
	struct root r = { .kind = ROOT_NAMED,
	    .key = key_of_link(known->scratch, l), .name = shown(l) };
	int generic;

	if (l->kind == ENTITY_OUTLET)
		return r;
	if (l->kind == ENTITY_PERSON)
		return person_root(known, l);
	generic = is_generic(known, r.key, &r.qualifier);
	if (!generic && l->kind != ENTITY_UNNAMED)
		return r;
	r.kind = ROOT_GENERIC;
	r.other = channel(known, report, i);
	return r;
}

static struct root
read_root(struct roots *known, const struct report *report)
{
	const struct links *chain = &report->chain;
	struct root r = { .kind = ROOT_OUTLET, .key = report->doc,
	    .name = report->doc };
	const struct link *last;

	if (chain->n == 0)
		return r;
	last = &chain->v[chain->n - 1];
	if (!is_credit(report, chain->n - 1))
		return link_root(known, report, chain->n - 1);
	r.key = key_of_link(known->scratch, last);
	r.name = shown(last);
	return r;
}

static struct root *
keep(struct roots *known, const struct root *r)
{
	struct root *kept = ARENA_NEW(known->arena, struct root);

	*kept = *r;
	kept->key = arena_dup(known->arena, r->key);
	kept->other = arena_dup(known->arena, r->other);
	kept->name = arena_dup(known->arena, r->name);
	return kept;
}

const struct root *
root_of(struct roots *known, const struct report *report)
{
	const struct root r = read_root(known, report);
	struct arena *a = known->scratch;
	const char kind = (char)r.kind;
	struct span keys = arena_join(a, r.key, SPAN("\0"), r.other);
	size_t n = pool_number(&known->all, arena_join(a, keys,
	    (struct span){ &kind, 1 }, r.name));

	if (n == known->n)
		*VEC_PUSH(known->arena, known) = keep(known, &r);
	return known->v[n];
}

int
root_two_names(const struct root *a, const struct root *b)
{
	return a->kind == ROOT_NAMED && b->kind == ROOT_NAMED &&
	    !span_eq(a->key, b->key);
}
