#include "claims/copy.h"

#include <string.h>

static void
keep(struct pool *p, struct span *s)
{
	*s = pool_keep(p, *s);
}

static struct span_list
copy_list(struct pool *p, const struct span_list *from)
{
	struct span_list to = { .n = from->n, .cap = from->n };

	if (from->n == 0)
		return to;
	to.v = ARENA_ARRAY(p->arena, struct span, from->n);
	for (size_t i = 0; i < from->n; i++)
		to.v[i] = pool_keep(p, from->v[i]);
	return to;
}

static struct links
copy_links(struct pool *p, const struct links *from)
{
	struct links to = { .n = from->n, .cap = from->n };
	struct link *l;

	to.v = ARENA_ARRAY(p->arena, struct link, from->n);
	for (size_t i = 0; i < from->n; i++) {
		l = &to.v[i];
		*l = from->v[i];
		keep(p, &l->text);
		keep(p, &l->name);
		keep(p, &l->name_key);
		keep(p, &l->office);
	}
	return to;
}

struct document
copy_document(struct pool *p, const struct document *from)
{
	struct document d = *from;

	keep(p, &d.doc);
	keep(p, &d.hash);
	keep(p, &d.title);
	keep(p, &d.outlet);
	d.agencies = copy_list(p, &from->agencies);
	d.byline = copy_list(p, &from->byline);
	d.corrections = copy_list(p, &from->corrections);
	keep(p, &d.dateline.text);
	keep(p, &d.dateline.place);
	keep(p, &d.published);
	keep(p, &d.updated);
	keep(p, &d.language);
	keep(p, &d.source);
	keep(p, &d.url);
	keep(p, &d.story);
	d.text = (struct span){ NULL, 0 };
	d.shingles = NULL;
	if (from->nshingles > 0) {
		d.shingles = ARENA_ARRAY(p->arena, uint32_t, from->nshingles);
		memcpy(d.shingles, from->shingles,
		    from->nshingles * sizeof(*d.shingles));
	}
	return d;
}

struct report
copy_report(struct pool *p, const struct report *from)
{
	struct report r = *from;

	keep(p, &r.doc);
	keep(p, &r.field);
	keep(p, &r.text);
	keep(p, &r.sentence);
	keep(p, &r.unit);
	keep(p, &r.per);
	keep(p, &r.predicate);
	keep(p, &r.lemma);
	keep(p, &r.subject);
	keep(p, &r.noun);
	keep(p, &r.holder);
	r.about = copy_list(p, &from->about);
	keep(p, &r.place);
	keep(p, &r.country);
	keep(p, &r.hedge);
	keep(p, &r.as_of);
	keep(p, &r.window);
	keep(p, &r.when);
	r.chain = copy_links(p, &from->chain);
	keep(p, &r.story);
	return r;
}

struct decision
copy_decision(struct pool *p, const struct decision *from)
{
	struct decision d = *from;

	d.claims = copy_list(p, &from->claims);
	keep(p, &d.report.doc);
	keep(p, &d.report.field);
	d.sources = copy_list(p, &from->sources);
	keep(p, &d.doc);
	keep(p, &d.note);
	return d;
}
