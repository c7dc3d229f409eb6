#include "filter/run.h"

#include "filter/records.h"

static int
is_ours(const struct record *r)
{
	return r->type == RECORD_DOCUMENT || r->type == RECORD_SENTENCE;
}

static struct filter_run
for_tool(struct filter *f)
{
	struct filter_run run = { 0 };
	struct filter_record *fr;

	for (size_t i = 0; i < f->held.n; i++) {
		fr = f->held.v[i];
		if (is_ours(&fr->record))
			*VEC_PUSH(f->document, &run) = fr;
	}
	return run;
}

static void
write_record(struct filter *f, const struct filter_record *fr)
{
	struct bytes b = { 0 };

	if (fr->n == 0) {
		filter_write(f, fr->record.line);
		return;
	}
	record_splice(&b, &fr->record, fr->v, fr->n);
	filter_write(f, bytes_span(&b));
	if (b.err != 0)
		filter_fail(f, "out of memory");
	bytes_close(&b);
}

void
run_flush(struct filter *f)
{
	struct filter_run run = for_tool(f);
	struct filter_record *fr;

	if (run.n > 0)
		f->tool->document(f, f->arg, &run);
	for (size_t i = 0; i < f->held.n; i++) {
		fr = f->held.v[i];
		if (!fr->refused)
			write_record(f, fr);
		record_close(&fr->record);
	}
	f->held = (struct filter_run){ 0 };
	f->held_bytes = 0;
	arena_reset(f->document);
}

/* Does a record begin another document?  Without doc it is one by itself. */
static int
begins(const struct filter *f, const struct record *r)
{
	const struct record *first;

	if (!is_ours(r) || f->held.n == 0)
		return 0;
	first = &f->held.v[0]->record;
	return r->doc.n == 0 || first->doc.n == 0 ||
	    !span_eq(r->doc, first->doc);
}

/* The record stays, so its bytes must. */
static void
hold(struct filter *f, struct record *r)
{
	struct filter_record *fr = ARENA_NEW(f->document, struct filter_record);
	struct span line = arena_dup(f->document, r->line);

	scan_move(&r->scan, f->document, r->line, line);
	r->line = line;
	fr->record = *r;
	fr->path = f->path;
	fr->line = f->line;
	*VEC_PUSH(f->document, &f->held) = fr;
	f->held_bytes += r->line.n;
}

/* Add a record to the run, after the run before was flushed where it ends. */
static void
take(struct filter *f, struct record *r)
{
	int big = f->held.n > 0 && f->held_bytes + r->line.n >
	    f->set.max_document;

	if (begins(f, r))
		run_flush(f);
	else if (big) {
		filter_warn(f, "document longer than --max-document: read in "
		    "pieces");
		run_flush(f);
	}
	hold(f, r);
}

void
run_records(struct filter *f, struct lines *lines)
{
	struct record r;

	while (records_next(f, lines, &r)) {
		if (r.type == RECORD_NONE) {
			filter_reject(f, 0, "no \"text\"", r.line);
			record_close(&r);
		} else if (f->held.n == 0 && !is_ours(&r)) {
			filter_write(f, r.line);
			record_close(&r);
		} else
			take(f, &r);
	}
}
