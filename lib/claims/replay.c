#include "claims/replay.h"

#include <errno.h>

#include "claims/body.h"

/* A story, and where we are in it. */
struct replay {
	struct outer			*outer;
	const struct view_input		*in;
	struct arena			*kept;		/* for the story */
	struct arena			*page;		/* for a folder */
	struct pool			 texts;		/* kept */
	struct span			 story;
	struct span			 key, body;	/* of the next record */
	int				 more;		/* 0: there is none */
	struct folders			 folders;	/* without reports */
	size_t				 next;		/* folder */
	struct { VEC(const struct report *); } reports;	/* of a folder */
};

static int
read_on(struct replay *r)
{
	const struct outer_sorter *from = &r->outer->stories;

	r->more = from->next(from->arg, &r->key, &r->body);
	return r->more == -1 ? -1 : 0;
}

static int
is_here(const struct replay *r)
{
	return r->more == 1 && span_eq(r->key, r->story);
}

static int
begin(void *arg)
{
	struct replay *r = arg;
	const struct outer_sorter *from = &r->outer->stories;

	r->next = 0;
	return from->rewind(from->arg) == -1 ? -1 : read_on(r);
}

/* Does what is held for the story fit? */
static int
fits(const struct replay *r)
{
	if (arena_used(r->kept) + arena_used(r->page) +
	    arena_used(r->in->arena) + arena_used(r->in->scratch) <=
	    r->outer->most)
		return 1;
	r->outer->too_large = 1;
	errno = ENOMEM;
	return 0;
}

/* The folder that the next record begins, which is met for the first time. */
static void
new_folder(struct replay *r)
{
	struct folder *f = VEC_PUSH(r->kept, &r->folders);
	struct document read, *d;
	struct report first;

	if (!body_is_document(r->body)) {
		body_read_report(r->page, r->body, &first);
		f->doc = pool_keep(&r->texts, first.doc);
		return;
	}
	body_read_document(r->page, r->body, &read);
	f->document = d = ARENA_NEW(r->kept, struct document);
	shape_copy(&r->texts, &shape_document, d, &read, NULL);
	f->doc = d->doc;
}

/* Take the next record, if it is a report of the folder. */
static int
add_report(struct replay *r, const struct folder *f)
{
	struct report *report;

	if (!is_here(r) || body_is_document(r->body))
		return 0;
	report = ARENA_NEW(r->page, struct report);
	body_read_report(r->page, arena_dup(r->page, r->body), report);
	if (!span_eq(report->doc, f->doc))
		return 0;
	*VEC_PUSH(r->page, &r->reports) = report;
	return read_on(r) == -1 || !fits(r) ? -1 : 1;
}

static int
folder(void *arg, struct folder *f)
{
	struct replay *r = arg;
	int more;

	if (!is_here(r))
		return r->more == -1 ? -1 : 0;
	arena_reset(r->page);
	r->reports.v = NULL;
	r->reports.n = r->reports.cap = 0;
	if (r->next == r->folders.n)
		new_folder(r);
	*f = r->folders.v[r->next++];
	if (f->document != NULL && read_on(r) == -1)
		return -1;
	while ((more = add_report(r, f)) == 1)
		;
	f->reports = r->reports.v;
	f->n = r->reports.n;
	return more == -1 || !fits(r) ? -1 : 1;
}

static int
put_report(struct outer *o, uint32_t place, struct span body)
{
	bytes_clear(&o->key);
	for (int shift = 24; shift >= 0; shift -= 8)
		bytes_char(&o->key, (char)(place >> shift & 0xff));
	return o->key.err != 0 ? -1 :
	    o->claims.put(o->claims.arg, bytes_span(&o->key), body);
}

static int
sort(void *arg, const uint32_t *place, size_t n)
{
	struct replay *r = arg;
	struct outer *o = r->outer;
	size_t i = 0;

	arena_trim(r->in->scratch);	/* grouping took more than claims do */
	o->claims.clear(o->claims.arg);
	if (begin(r) == -1)
		return -1;
	while (is_here(r)) {	/* to its end: the next story begins there */
		if (!body_is_document(r->body) && i < n &&
		    put_report(o, place[i++], r->body) == -1)
			return -1;
		if (read_on(r) == -1)
			return -1;
	}
	return r->more == -1 ? -1 : 0;
}

static int
report(void *arg, struct arena *a, const struct report **report)
{
	struct replay *r = arg;
	const struct outer_sorter *from = &r->outer->claims;
	struct report *read = ARENA_NEW(a, struct report);
	struct span key, body;

	if (from->next(from->arg, &key, &body) != 1)
		return -1;
	body_read_report(a, arena_dup(a, body), read);
	*report = read;
	return fits(r) ? 1 : -1;
}

static int
next_story(struct replay *r, const struct claims_sink *to)
{
	const struct outer_sorter *stories = &r->outer->stories;
	const struct source from = { r, begin, folder, sort, report };

	arena_reset(r->kept);
	r->texts = (struct pool){ .arena = r->kept };
	r->folders = (struct folders){ 0 };
	r->story = arena_dup(r->kept, r->key);
	stories->mark(stories->arg);
	return view_story(r->in, r->story, &from, to);
}

int
replay_stories(struct outer *o, const struct view_input *in,
    const struct claims_sink *to)
{
	struct replay r = { .outer = o, .in = in, .kept = arena_new(o->oom),
	    .page = arena_new(o->oom) };
	int rv = read_on(&r);

	while (rv == 0 && r.more == 1)
		rv = next_story(&r, to);
	arena_free(r.kept);
	arena_free(r.page);
	return rv;
}
