#include "report/say.h"

#include <string.h>

#include "report/when.h"

void
say_open(struct say *say, struct arena *a)
{
	memset(say, 0, sizeof(*say));
	say->arena = a;
	phrase_open(&say->phrases);
}

static struct span
two_words(const struct say *say, struct span a, struct span b)
{
	return arena_join(say->arena, a, SPAN(" "), b);
}

/* --- when */

struct span
say_as_of(const struct say *say, const struct report *r)
{
	if (r->as_of.n == 0)
		return SPAN("");
	if (r->as_of_from == AS_OF_PUBLISHED)	/* the hour is in the list */
		return two_words(say, phrase(&say->phrases, "published"),
		    when_text(say, span_sub(r->as_of, 0, 10)));
	return two_words(say, phrase(&say->phrases, "as of"),
	    when_text(say, r->as_of));
}

struct span
say_published(const struct say *say, const struct document *d)
{
	struct say full = *say;

	full.year = SPAN("");
	if (d->published.n == 0)
		return phrase(&say->phrases, "undated");
	return two_words(say, phrase(&say->phrases, "published"),
	    when_text(&full, d->published));
}

/* --- who */

static struct span
list(const struct say *say, const struct span_list *names)
{
	struct span all = SPAN("");

	for (size_t i = 0; i < names->n; i++)
		all = i == 0 ? names->v[0] : arena_join(say->arena, all,
		    SPAN(", "), names->v[i]);
	return all;
}

struct span
say_wire(const struct say *say, const struct document *d)
{
	if (d->agencies.n == 0)
		return SPAN("");
	return arena_join(say->arena, phrase(&say->phrases, "agencies"),
	    SPAN(": "), list(say, &d->agencies));
}

struct span
say_flags(const struct say *say, const struct report *r, int counts)
{
	struct span flags = SPAN("");

	if (r->denied)
		flags = phrase(&say->phrases, "denied");
	if (r->negated)
		flags = arena_join(say->arena, flags,
		    flags.n > 0 ? SPAN(", ") : SPAN(""),
		    phrase(&say->phrases, "says not"));
	if (!counts && flags.n == 0)
		flags = phrase(&say->phrases, "does not count");
	if (r->hedge.n > 0)
		flags = arena_join(say->arena, flags,
		    flags.n > 0 ? SPAN(", ") : SPAN(""), r->hedge);
	return flags;
}

/* A claim's id, with its question if it is there. */
static struct span
claim_name(const struct say *say, const struct claims *claims, struct span id)
{
	for (size_t i = 0; i < claims->n; i++)
		if (span_eq(claims->v[i].id, id))
			return arena_printf(say->arena, "%.*s (%.*s)",
			    (int)id.n, id.p, (int)claims->v[i].label.n,
			    claims->v[i].label.p);
	return id;
}

static struct span
list_claims(const struct say *say, const struct claims *claims,
    const struct span_list *ids)
{
	struct span_list names = { 0 };

	for (size_t i = 0; i < ids->n; i++)
		*VEC_PUSH(say->arena, &names) = claim_name(say, claims,
		    ids->v[i]);
	return list(say, &names);
}

struct span
say_decision(const struct say *say, const struct claims *claims,
    const struct decision *d)
{
	const char *what = name_of(&decision_names, (int)d->what);
	struct span words = what == NULL ? SPAN("") :
	    phrase_of(&say->phrases, say->arena, "decision", what);
	struct span about = list_claims(say, claims, &d->claims);

	if (about.n == 0)
		about = list(say, &d->sources);
	if (about.n == 0 && d->report.doc.n > 0)
		about = say_place(say, d->report.doc, d->report.field,
		    d->report.at);
	if (about.n == 0)
		about = d->doc;
	words = arena_join(say->arena, about, SPAN(": "), words);
	if (d->note.n > 0)
		words = arena_join(say->arena, words, SPAN(" – "), d->note);
	return words;
}

struct span
say_doc(const struct say *say, struct span doc)
{
	return docname_of(&say->docs, doc);
}

struct span
say_text(const struct say *say, struct span text)
{
	return when_prose(say, docname_text(&say->docs, say->arena, text));
}

struct span
say_outlet(const struct say *say, const struct document *d, struct span doc)
{
	if (d != NULL && d->outlet.n > 0)
		return d->outlet;
	return say_doc(say, doc);
}

static struct span
link_name(const struct link *l)
{
	if (l->name.n > 0)
		return l->name;
	return l->text.n > 0 ? l->text : l->office;
}

struct span_list
say_links(const struct say *say, const struct report *r,
    const struct document *d)
{
	struct span_list links = { 0 };
	struct span name, last = say_outlet(say, d, r->doc);

	*VEC_PUSH(say->arena, &links) = last;
	for (size_t i = 0; i < r->chain.n; i++) {
		name = say_doc(say, link_name(&r->chain.v[i]));
		if (name.n == 0 || span_eq(name, last))
			continue;
		*VEC_PUSH(say->arena, &links) = name;
		last = name;
	}
	return links;
}

struct span
say_chain(const struct say *say, const struct report *r,
    const struct document *d, struct span arrow)
{
	struct span_list links = say_links(say, r, d);
	struct span all = links.v[0];

	for (size_t i = 1; i < links.n; i++)
		all = arena_join(say->arena, all, arrow, links.v[i]);
	return all;
}

struct span
say_root(const struct say *say, const struct report *r)
{
	return r->chain.n > 0 ? say_doc(say,
	    link_name(&r->chain.v[r->chain.n - 1])) : SPAN("");
}

struct span
say_origins(const struct say *say, const struct origins *o)
{
	struct span origins = phrase_count(&say->phrases, say->arena, o->max,
	    "origin");
	struct span to = phrase(&say->phrases, "to");

	if (o->min >= o->max)
		return origins;
	return arena_printf(say->arena, "%zu %.*s %.*s", o->min, (int)to.n,
	    to.p, (int)origins.n, origins.p);
}

struct span
say_support(const struct say *say, size_t documents, const struct origins *o)
{
	struct span articles = phrase_count(&say->phrases, say->arena,
	    documents, "article");

	if (o->max == 0)
		return articles;
	return arena_join(say->arena, articles, SPAN(", "),
	    say_origins(say, o));
}

struct span
say_place(const struct say *say, struct span doc, struct span field,
    struct extent at)
{
	struct span place;

	doc = say_doc(say, doc);
	place = arena_printf(say->arena, ":%zu-%zu", at.start, at.end);
	if (field.n > 0)
		doc = arena_join(say->arena, doc, SPAN(":"), field);
	return arena_join(say->arena, doc, SPAN(""), place);
}

/* The place of all reports that stand; one that names none may mean another. */
static struct span
shared_place(const struct claim *c)
{
	struct span place = SPAN("");

	for (size_t i = 0; i < c->reports.n; i++) {
		const struct claim_report *r = &c->reports.v[i];

		if (!r->stands)
			continue;
		if (r->report.place.n == 0 ||
		    (place.n > 0 && !span_eq(place, r->report.place)))
			return SPAN("");
		place = r->report.place;
	}
	return place;
}

struct span
say_question(const struct say *say, const struct claim *c)
{
	struct span place = shared_place(c);
	struct span label = c->label.n > 0 ? c->label : c->key.predicate;

	if (place.n > 0 && c->key.about.n == 0 &&
	    span_find(label, place) == label.n)
		label = arena_join(say->arena, label, SPAN(", "), place);
	return label;
}

struct span
say_label(const struct say *say, const struct claim *c)
{
	struct span label = say_question(say, c);
	char *p = arena_str(say->arena, label);

	if (label.n > 0 && p[0] >= 'a' && p[0] <= 'z')
		p[0] = (char)(p[0] - 'a' + 'A');
	return (struct span){ p, label.n };
}
