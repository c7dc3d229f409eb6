#include "filter/enrich.h"

#include "filter/message.h"
#include "wire/document_json.h"
#include "wire/jsonout.h"
#include "wire/sentence_json.h"

/* The sentences of a run and the records they came in. */
struct batch {
	struct document		*document;	/* or NULL */
	struct sentence		*v;
	struct filter_record	**from;
	size_t			 n;
};

static void
read_document(struct filter *f, struct batch *b, struct filter_record *fr)
{
	struct jsonin in = jsonin_init(f->document);
	struct document *d = ARENA_NEW(f->document, struct document);

	document_json_read(&in, fr->record.json, d);
	if (in.why != NULL)
		filter_refuse(f, fr, in.why);
	else
		b->document = d;
}

static void
read_sentence(struct filter *f, struct batch *b, struct filter_record *fr)
{
	struct jsonin in = jsonin_init(f->document);

	sentence_json_read(&in, fr->record.json, &b->v[b->n]);
	if (in.why != NULL)
		filter_refuse(f, fr, in.why);
	else
		b->from[b->n++] = fr;
}

static struct batch
read_run(struct filter *f, const struct filter_run *run)
{
	struct batch b = {
		.v = ARENA_ARRAY(f->document, struct sentence, run->n),
		.from = ARENA_ARRAY(f->document, struct filter_record *,
		    run->n),
	};

	for (size_t i = 0; i < run->n; i++)
		if (run->v[i]->record.type == RECORD_DOCUMENT)
			read_document(f, &b, run->v[i]);
		else
			read_sentence(f, &b, run->v[i]);
	return b;
}

void
enrich_document(struct filter *f, void *arg, const struct filter_run *run,
    const struct enricher *e)
{
	struct batch b = read_run(f, run);

	if (b.n > 0)
		e->read(arg, f->document, b.document, b.v, b.n);
	for (size_t i = 0; i < b.n; i++) {
		e->add(f, b.from[i], &b.v[i]);
		if (f->set.explain)
			e->explain(f, &b.v[i]);
	}
}

void
enrich_member(struct filter *f, struct filter_record *fr, const char *name,
    struct bytes *json)
{
	if (json->err != 0)
		filter_fail(f, "out of memory");
	else
		filter_add(f, fr, name, arena_dup(f->document,
		    bytes_span(json)));
	bytes_close(json);
}

void
enrich_explain(struct filter *f, const struct sentence *s, struct extent at,
    struct span text, struct span rule)
{
	enrich_explain_lines(f, s, at, text, rule, SPAN(""));
}

void
enrich_explain_lines(struct filter *f, const struct sentence *s,
    struct extent at, struct span text, struct span rule, struct span lines)
{
	struct bytes b = { 0 };
	struct jsonout j = jsonout_init(&b);

	jsonout_object(&j, NULL);
	jsonout_string(&j, "program", span_of(message_program()));
	jsonout_span(&j, "doc", s->doc);
	jsonout_index(&j, "n", s->n);
	jsonout_extent(&j, at);
	jsonout_span(&j, "text", text);
	jsonout_string(&j, "rule", rule);
	if (lines.n > 0)
		jsonout_raw(&j, "lines", lines);
	jsonout_end(&j);
	filter_explain(f, s->doc, bytes_span(&b));
	bytes_close(&b);
}
