#include "claims/claims.h"

#include <stdlib.h>

#include "claims/form.h"
#include "claims/join.h"
#include "claims/order.h"
#include "claims/pool.h"
#include "claims/reuse.h"
#include "claims/shape.h"
#include "claims/shares.h"
#include "claims/tables.h"
#include "claims/unit.h"

/* A document and what came of it so far. */
struct entry {
	struct span		doc;
	int			known;		/* a record of it came */
	struct document		document;
	struct sketch		sketch;		/* of its sentences */
	struct placed_sentences	sentences;
};

/* A report and the number of its document's entry. */
struct kept {
	struct report	*report;
	size_t		 entry;
};

struct claim_set {
	struct arena		*arena;
	struct tables		 tables;
	struct units		 units;
	struct pool		 pool, ids;	/* texts; documents' ids */
	struct { VEC(struct entry); }	entries;	/* by number in ids */
	struct { VEC(struct kept); }	reports;
	const struct report	*last;		/* that came, or NULL */
	struct slots		 slots;		/* reports by identity */
	struct decisions	 decisions;
	size_t			 size;
};

struct claim_set *
claims_new(struct arena *run, const struct lexfile *user)
{
	struct claim_set *c = ARENA_NEW(run, struct claim_set);

	c->arena = run;
	c->pool.arena = c->ids.arena = c->units.pool.arena = run;
	tables_open(&c->tables, user);
	return c;
}

/* The number of a document's entry. */
static size_t
entry_number(struct claim_set *c, struct span doc)
{
	size_t i = pool_number(&c->ids, doc);

	if (i == c->entries.n) {
		VEC_PUSH(c->arena, &c->entries)->doc = c->ids.v[i];
		c->size += sizeof(struct entry);
	}
	return i;
}

static struct entry *
entry_of(struct claim_set *c, struct span doc)
{
	size_t i = entry_number(c, doc);

	return &c->entries.v[i];
}

static size_t
document_size(const struct document *d)
{
	return sizeof(*d) + d->nshingles * sizeof(*d->shingles);
}

const char *
claims_differ(struct arena *a, struct span doc)
{
	return arena_printf(a, "two documents are called \"%.*s\", and differ",
	    (int)doc.n, doc.p).p;
}

const char *
claims_document(struct claim_set *c, const struct document *d)
{
	struct entry *e = entry_of(c, d->doc);
	struct document copy;

	if (e->known && d->hash.n > 0 && e->document.hash.n > 0 &&
	    !span_eq(d->hash, e->document.hash))
		return claims_differ(c->arena, d->doc);
	shape_copy(&c->pool, &shape_document, &copy, d, NULL);
	copy.text = (struct span){ NULL, 0 };
	c->size += document_size(d);
	if (e->known)
		join_documents(&e->document, &copy);
	else
		e->document = copy;
	e->known = 1;
	return NULL;
}

void
claims_sentence(struct claim_set *c, struct arena *scratch,
    const struct sentence *s)
{
	struct entry *e = entry_of(c, s->doc);
	struct reports made = { 0 };
	size_t n = e->sketch.n;

	reuse_add(&e->sketch, c->arena, scratch, s);
	if (e->sketch.n > 4 * SKETCH_MAX)
		reuse_finish(&e->sketch);
	else
		c->size += (e->sketch.n - n) * sizeof(*e->sketch.v);
	form_reports(&made, scratch, e->known ? &e->document : NULL, s,
	    &e->sentences, &c->tables);
	form_place(&e->sentences, c->arena, s);
	for (size_t i = 0; i < made.n; i++)
		claims_report(c, &made.v[i]);
}

static uint32_t
hash_of(size_t entry, struct extent at)
{
	uint64_t h = entry;

	h = h * 1000003 + at.start;
	h = h * 1000003 + at.end;
	h *= 0x9e3779b97f4a7c15u;
	return (uint32_t)(h ^ h >> 32);
}

static int
same_report(const void *reports, size_t number, const void *key)
{
	const struct kept *a = (const struct kept *)reports + number, *b = key;

	return a->entry == b->entry &&
	    order_in_document(a->report, b->report) == 0;
}

void
claims_report(struct claim_set *c, const struct report *r)
{
	struct report copy = *r;
	struct kept key = { &copy, entry_number(c, r->doc) };
	uint32_t hash = hash_of(key.entry, r->at);
	size_t n = slots_find(&c->slots, hash, same_report, c->reports.v,
	    &key);

	if (n != SLOTS_NOT) {
		key = c->reports.v[n];
		if (order_reports(r, key.report) < 0)
			shape_copy(&c->pool, &shape_report, key.report, r,
			    NULL);
		return;
	}
	key.report = ARENA_NEW(c->arena, struct report);
	shape_copy(&c->pool, &shape_report, key.report, r, c->last);
	c->last = key.report;
	slots_add(&c->slots, c->arena, hash, c->reports.n);
	*VEC_PUSH(c->arena, &c->reports) = key;
	c->size += sizeof(*r) + sizeof(key) + r->chain.n * sizeof(struct link);
}

void
claims_decision(struct claim_set *c, const struct decision *d)
{
	for (size_t i = 0; i < c->decisions.n; i++)
		if (order_decisions(&c->decisions.v[i], d) == 0)
			return;
	shape_copy(&c->pool, &shape_decision, VEC_PUSH(c->arena,
	    &c->decisions), d, NULL);
}

size_t
claims_size(const struct claim_set *c)
{
	return c->size + c->pool.bytes + c->slots.cap * sizeof(*c->slots.v);
}

/* The document as it is written: with the sketch that came, else its own. */
static struct document
finished(struct entry *e)
{
	struct document d = e->document;

	if (d.has_shingles)
		return d;
	reuse_finish(&e->sketch);
	d.shingles = e->sketch.v;
	d.nshingles = e->sketch.n;
	d.has_shingles = 1;
	return d;
}

static int
by_doc(const void *a, const void *b)
{
	return span_cmp((*(struct entry *const *)a)->doc,
	    (*(struct entry *const *)b)->doc);
}

static int
by_place(const void *a, const void *b)
{
	return order_in_document(*(const struct report *const *)a,
	    *(const struct report *const *)b);
}

static int
by_decision(const void *a, const void *b)
{
	return order_decisions(a, b);
}

/* A folder for each entry, by doc; and where the one of an entry is. */
static struct folders
new_folders(struct claim_set *c, struct arena *a, size_t *place)
{
	struct entry **p = ARENA_ARRAY(a, struct entry *, c->entries.n + 1);
	struct folders all = { .n = c->entries.n };
	struct document *d;

	for (size_t i = 0; i < all.n; i++)
		p[i] = &c->entries.v[i];
	qsort(p, all.n, sizeof(*p), by_doc);
	all.v = ARENA_ARRAY(a, struct folder, all.n + 1);
	for (size_t i = 0; i < all.n; i++) {
		place[p[i] - c->entries.v] = i;
		all.v[i].doc = p[i]->doc;
		if (!p[i]->known)
			continue;
		all.v[i].document = d = ARENA_NEW(a, struct document);
		*d = finished(p[i]);
	}
	return all;
}

/* All documents by doc, each with its reports by place. */
static struct folders
sorted_folders(struct claim_set *c, struct arena *a)
{
	size_t *place = ARENA_ARRAY(a, size_t, c->entries.n + 1);
	struct folders all = new_folders(c, a, place);
	const struct report **next;
	struct folder *f;

	for (size_t i = 0; i < c->reports.n; i++)
		all.v[place[c->reports.v[i].entry]].n++;
	next = ARENA_ARRAY(a, const struct report *, c->reports.n + 1);
	for (size_t i = 0; i < all.n; i++) {
		all.v[i].reports = next;
		next += all.v[i].n;
		all.v[i].n = 0;
	}
	for (size_t i = 0; i < c->reports.n; i++) {
		f = &all.v[place[c->reports.v[i].entry]];
		f->reports[f->n++] = c->reports.v[i].report;
	}
	for (size_t i = 0; i < all.n; i++)
		qsort(all.v[i].reports, all.v[i].n, sizeof(*next), by_place);
	return all;
}

static void
sorted_decisions(struct claim_set *c, struct arena *a, struct decisions *to)
{
	for (size_t i = 0; i < c->decisions.n; i++)
		*VEC_PUSH(a, to) = c->decisions.v[i];
	if (to->n > 1)
		qsort(to->v, to->n, sizeof(*to->v), by_decision);
}

void
claims_state(struct claim_set *c, struct arena *a,
    const struct claims_sink *to)
{
	struct folders all;
	struct decisions decisions = { 0 };

	arena_reset(a);
	all = sorted_folders(c, a);
	sorted_decisions(c, a, &decisions);
	for (size_t i = 0; i < all.n; i++)
		if (all.v[i].document != NULL)
			to->document(to->arg, all.v[i].document);
	for (size_t i = 0; i < all.n; i++)
		for (size_t j = 0; j < all.v[i].n; j++)
			to->report(to->arg, all.v[i].reports[j]);
	for (size_t i = 0; i < decisions.n; i++)
		to->decision(to->arg, &decisions.v[i]);
}

struct view_input
claims_input(struct claim_set *c, struct arena *a, struct arena *scratch,
    enum policy policy)
{
	struct view_input in = { .policy = policy, .tables = &c->tables,
	    .units = &c->units, .arena = a, .scratch = scratch };

	sorted_decisions(c, c->arena, &in.decisions);
	return in;
}

void
claims_view(struct claim_set *c, struct arena *a, struct arena *scratch,
    enum policy policy, const struct claims_sink *to)
{
	struct view_input in = claims_input(c, a, scratch, policy);
	struct folders all = sorted_folders(c, c->arena);

	shares_view(&all, &in, c->arena, to);
	for (size_t i = 0; i < in.decisions.n; i++)
		to->decision(to->arg, &in.decisions.v[i]);
}
