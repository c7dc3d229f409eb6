#include "claims/outer.h"

#include <stdint.h>

#include "claims/body.h"
#include "claims/join.h"
#include "claims/replay.h"

void
outer_close(struct outer *o)
{
	bytes_close(&o->key);
	bytes_close(&o->body);
}

/* --- keys: they sort as what they are made of */

static void
key_text(struct bytes *b, struct span s)
{
	bytes_add(b, s);
	bytes_char(b, '\0');	/* there is none in a text */
}

static void
key_number(struct bytes *b, size_t n)
{
	for (int shift = 56; shift >= 0; shift -= 8)
		bytes_char(b, (char)((uint64_t)n >> shift & 0xff));
}

static struct span
key_of_report(struct bytes *b, const struct report *r)
{
	bytes_clear(b);
	key_text(b, r->doc);
	key_text(b, r->field);
	key_number(b, r->at.start);
	key_number(b, r->at.end);
	bytes_add(b, r->predicate);
	return bytes_span(b);
}

static int
put(struct outer *o, const struct outer_sorter *to, struct span key)
{
	if (o->body.err != 0 || o->key.err != 0)
		return -1;
	return to->put(to->arg, key, bytes_span(&o->body));
}

static int
put_document(struct outer *o, const struct outer_sorter *to, struct span key,
    const struct document *d)
{
	body_document(&o->body, d);
	return put(o, to, key);
}

static int
put_report(struct outer *o, const struct outer_sorter *to, struct span key,
    const struct report *r)
{
	body_report(&o->body, r);
	return put(o, to, key);
}

/* --- putting away */

struct putting {
	struct outer	*outer;
	int		 rv;
};

static void
put_document_away(void *arg, const struct document *d)
{
	struct putting *p = arg;

	if (p->rv == 0)
		p->rv = put_document(p->outer, &p->outer->documents, d->doc,
		    d);
}

static void
put_report_away(void *arg, const struct report *r)
{
	struct putting *p = arg;

	if (p->rv == 0)
		p->rv = put_report(p->outer, &p->outer->reports,
		    key_of_report(&p->outer->key, r), r);
}

static void
leave_decision(void *arg, const struct decision *d)
{
	(void)arg;
	(void)d;
}

int
outer_put(struct outer *o, struct claim_set *set, struct arena *a)
{
	struct putting p = { o, 0 };
	const struct claims_sink to = { .arg = &p,
	    .document = put_document_away, .report = put_report_away,
	    .decision = leave_decision };

	claims_state(set, a, &to);
	return p.rv;
}

/* --- having back: of records with one key, one is made */

/* What comes of a sorter; the next record is read, but not yet given. */
struct stream {
	struct outer			*outer;
	const struct outer_sorter	*from;
	struct arena			*arenas[2];	/* given, next */
	struct span			 key, body;	/* of the next */
	int				 more;		/* 1, 0, -1 */
};

static void
stream_read(struct stream *s)
{
	s->more = s->from->next(s->from->arg, &s->key, &s->body);
	if (s->more != 1)
		return;
	s->key = arena_dup(s->arenas[1], s->key);
	s->body = arena_dup(s->arenas[1], s->body);
}

static struct stream
stream_open(struct outer *o, const struct outer_sorter *from)
{
	struct stream s = { .outer = o, .from = from };

	s.arenas[0] = arena_new(o->oom);
	s.arenas[1] = arena_new(o->oom);
	stream_read(&s);
	return s;
}

static void
stream_close(struct stream *s)
{
	arena_free(s->arenas[0]);
	arena_free(s->arenas[1]);
}

/* Make what was read ahead what is given now. */
static struct span
stream_turn(struct stream *s)
{
	struct arena *given = s->arenas[1];

	s->arenas[1] = s->arenas[0];
	s->arenas[0] = given;
	arena_reset(s->arenas[1]);
	return s->key;
}

/* Is the next record of this key too?  Then keep it with what is given. */
static int
stream_also(struct stream *s, struct span key, struct span *body)
{
	if (s->more != 1 || !span_eq(s->key, key))
		return 0;
	*body = arena_dup(s->arenas[0], s->body);
	stream_read(s);
	return 1;
}

/* 1 and the next document; 0 at the end; -1. */
static int
next_document(struct stream *s, struct document *d)
{
	const struct outer *o = s->outer;
	struct document other;
	struct span key, body;

	if (s->more != 1)
		return s->more;
	key = stream_turn(s);
	body_read_document(s->arenas[0], s->body, d);
	stream_read(s);
	while (stream_also(s, key, &body)) {
		body_read_document(s->arenas[0], body, &other);
		if (d->hash.n > 0 && other.hash.n > 0 &&
		    !span_eq(d->hash, other.hash))
			o->differ(o->arg, d->doc);
		else
			join_documents(d, &other);
	}
	return s->more == -1 ? -1 : 1;
}

static int
next_report(struct stream *s, struct report *r)
{
	struct report other;
	struct span key, body;

	if (s->more != 1)
		return s->more;
	key = stream_turn(s);
	body_read_report(s->arenas[0], s->body, r);
	stream_read(s);
	while (stream_also(s, key, &body)) {
		body_read_report(s->arenas[0], body, &other);
		join_reports(r, &other);
	}
	return s->more == -1 ? -1 : 1;
}

int
outer_state(struct outer *o, const struct claims_sink *to)
{
	struct stream documents = stream_open(o, &o->documents);
	struct stream reports = stream_open(o, &o->reports);
	struct document d;
	struct report r;
	int more;

	while ((more = next_document(&documents, &d)) == 1)
		to->document(to->arg, &d);
	if (more == 0)
		while ((more = next_report(&reports, &r)) == 1)
			to->report(to->arg, &r);
	stream_close(&documents);
	stream_close(&reports);
	return more;
}

/* --- by story: a document has its reports with it */

/* The reports before a document; *more is that of the one read last. */
static int
put_before(struct outer *o, struct stream *s, struct report *r, int *more,
    const struct document *d)
{
	while (*more == 1 && span_cmp(r->doc, d->doc) < 0) {
		if (put_report(o, &o->stories, r->story, r) == -1)
			return -1;
		*more = next_report(s, r);
	}
	return *more == -1 ? -1 : 0;
}

/* A document and its reports, all of them in the document's story. */
static int
put_with(struct outer *o, struct stream *s, struct report *r, int *more,
    const struct document *d)
{
	if (put_document(o, &o->stories, d->story, d) == -1)
		return -1;
	while (*more == 1 && span_eq(r->doc, d->doc)) {
		if (put_report(o, &o->stories, d->story, r) == -1)
			return -1;
		*more = next_report(s, r);
	}
	return *more == -1 ? -1 : 0;
}

static int
put_stories(struct outer *o)
{
	struct stream documents = stream_open(o, &o->documents);
	struct stream reports = stream_open(o, &o->reports);
	struct document d;
	struct report r;
	int more = next_report(&reports, &r), rv = more == -1 ? -1 : 1;

	while (rv == 1 && (rv = next_document(&documents, &d)) == 1)
		if (put_before(o, &reports, &r, &more, &d) == -1 ||
		    put_with(o, &reports, &r, &more, &d) == -1)
			rv = -1;
	while (rv == 0 && more == 1) {
		rv = put_report(o, &o->stories, r.story, &r);
		more = next_report(&reports, &r);
	}
	stream_close(&documents);
	stream_close(&reports);
	o->documents.clear(o->documents.arg);
	o->reports.clear(o->reports.arg);
	return more == -1 ? -1 : rv;
}

int
outer_view(struct outer *o, struct claim_set *set, struct arena *a,
    struct arena *scratch, enum policy policy, const struct claims_sink *to)
{
	const struct view_input in = claims_input(set, a, scratch, policy);

	return put_stories(o) == -1 ? -1 : replay_stories(o, &in, to);
}
