#include "claims/claims.h"

#include <stdlib.h>

#include "claims/form.h"
#include "claims/join.h"
#include "claims/order.h"
#include "claims/pool.h"
#include "claims/reuse.h"
#include "claims/shape.h"
#include "claims/tables.h"
#include "claims/unit.h"
#include "claims/view.h"

/* A document and what came of it so far. */
struct entry {
	struct span		doc;
	int			known;		/* a record of it came */
	struct document		document;
	struct sketch		sketch;		/* of its sentences */
	struct placed_sentences	sentences;
};

struct claim_set {
	struct arena		*arena;
	struct tables		 tables;
	struct units		 units;
	struct pool		 pool, ids;	/* texts; documents' ids */
	struct { VEC(struct entry); }	entries;	/* by number in ids */
	struct { VEC(struct report *); } reports;
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

static struct entry *
entry_of(struct claim_set *c, struct span doc)
{
	size_t i = pool_number(&c->ids, doc);

	if (i == c->entries.n) {
		VEC_PUSH(c->arena, &c->entries)->doc = c->ids.v[i];
		c->size += sizeof(struct entry);
	}
	return &c->entries.v[i];
}

static size_t
document_size(const struct document *d)
{
	return sizeof(*d) + d->nshingles * sizeof(*d->shingles);
}

const char *
claims_document(struct claim_set *c, const struct document *d)
{
	struct entry *e = entry_of(c, d->doc);
	struct document copy;

	if (e->known && d->hash.n > 0 && e->document.hash.n > 0 &&
	    !span_eq(d->hash, e->document.hash))
		return "two documents have this id and differ";
	shape_copy(&c->pool, &shape_document, &copy, d);
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
hash_of(const struct report *r)
{
	uint64_t h = (uintptr_t)r->doc.p;

	h = h * 31 + (uintptr_t)r->field.p;
	h = h * 31 + (uintptr_t)r->predicate.p;
	h = h * 1000003 + r->at.start;
	h = h * 1000003 + r->at.end;
	h *= 0x9e3779b97f4a7c15u;
	return (uint32_t)(h ^ h >> 32);
}

static int
same_report(const void *reports, size_t number, const void *key)
{
	return order_identity(((struct report *const *)reports)[number],
	    key) == 0;
}

void
claims_report(struct claim_set *c, const struct report *r)
{
	struct report key = *r, *kept;
	uint32_t hash;
	size_t n;

	key.doc = pool_keep(&c->pool, r->doc);
	key.field = pool_keep(&c->pool, r->field);
	key.predicate = pool_keep(&c->pool, r->predicate);
	hash = hash_of(&key);
	n = slots_find(&c->slots, hash, same_report, c->reports.v, &key);
	if (n == SLOTS_NOT) {
		kept = ARENA_NEW(c->arena, struct report);
		shape_copy(&c->pool, &shape_report, kept, r);
		slots_add(&c->slots, c->arena, hash, c->reports.n);
		*VEC_PUSH(c->arena, &c->reports) = kept;
		c->size += sizeof(*r) + r->chain.n * sizeof(*r->chain.v);
		return;
	}
	kept = c->reports.v[n];
	if (order_reports(r, kept) < 0)
		shape_copy(&c->pool, &shape_report, kept, r);
}

void
claims_decision(struct claim_set *c, const struct decision *d)
{
	for (size_t i = 0; i < c->decisions.n; i++)
		if (order_decisions(&c->decisions.v[i], d) == 0)
			return;
	shape_copy(&c->pool, &shape_decision, VEC_PUSH(c->arena,
	    &c->decisions), d);
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
	return order_documents(a, b);
}

static int
by_identity(const void *a, const void *b)
{
	return order_identity(*(const struct report *const *)a,
	    *(const struct report *const *)b);
}

static int
by_decision(const void *a, const void *b)
{
	return order_decisions(a, b);
}

/* All reports, by identity, where they are. */
static const struct report **
sorted_reports(struct claim_set *c, struct arena *a)
{
	const struct report **v;

	v = ARENA_ARRAY(a, const struct report *, c->reports.n + 1);
	for (size_t i = 0; i < c->reports.n; i++)
		v[i] = c->reports.v[i];
	qsort(v, c->reports.n, sizeof(*v), by_identity);
	return v;
}

static void
sorted_documents(struct claim_set *c, struct arena *a, struct documents *to)
{
	for (size_t i = 0; i < c->entries.n; i++)
		if (c->entries.v[i].known)
			*VEC_PUSH(a, to) = finished(&c->entries.v[i]);
	if (to->n > 1)
		qsort(to->v, to->n, sizeof(*to->v), by_doc);
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
	const struct report **v;
	struct documents documents = { 0 };
	struct decisions decisions = { 0 };

	arena_reset(a);
	v = sorted_reports(c, a);
	sorted_documents(c, a, &documents);
	sorted_decisions(c, a, &decisions);
	for (size_t i = 0; i < documents.n; i++)
		to->document(to->arg, &documents.v[i]);
	for (size_t i = 0; i < c->reports.n; i++)
		to->report(to->arg, v[i]);
	for (size_t i = 0; i < decisions.n; i++)
		to->decision(to->arg, &decisions.v[i]);
}

void
claims_view(struct claim_set *c, struct arena *a, struct arena *scratch,
    enum policy policy, const struct claims_sink *to)
{
	struct view_input in = { .policy = policy, .tables = &c->tables,
	    .units = &c->units, .arena = a, .scratch = scratch };

	sorted_documents(c, c->arena, &in.documents);
	sorted_decisions(c, c->arena, &in.decisions);
	in.reports = sorted_reports(c, c->arena);
	in.nreports = c->reports.n;
	view_stories(&in, c->arena, to);
}
