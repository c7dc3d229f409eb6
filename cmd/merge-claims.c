#include "claims/claims.h"

#include <err.h>
#include <stdlib.h>

#include "claims/copy.h"
#include "filter/filter.h"
#include "wire/check_json.h"
#include "wire/claim_json.h"
#include "wire/decision_json.h"
#include "wire/document_json.h"
#include "wire/report_json.h"
#include "wire/sentence_json.h"

enum {
	OPT_PARTIAL = OPTION_LONG, OPT_POLICY, OPT_STORY_BY, OPT_SORTED,
	OPT_MEMORY, OPT_WITHOUT, OPT_TEXT,
};

static const struct option_row rows[] = {
	{ "partial", OPT_PARTIAL, NULL, "write documents and reports only: "
	    "merge them later" },
	{ "policy", OPT_POLICY, "NAME", "which figure is best: latest "
	    "(default), majority, lowest" },
	{ "story-by", OPT_STORY_BY, "FIELD", "the member of the document "
	    "record that names its story" },
	{ "sorted", OPT_SORTED, NULL, "the input is grouped by story: hold "
	    "one story at a time" },
	{ "max-memory", OPT_MEMORY, "BYTES", "give up rather than hold more "
	    "(such as 512M)" },
	{ "without", OPT_WITHOUT, "DOC", "leave a document out of account; "
	    "may be given again" },
	{ "with-text", OPT_TEXT, NULL, "write the sentences too" },
	{ NULL, 0, NULL, NULL },
};

/* A sentence that --with-text writes. */
struct text {
	struct span	doc, field, line;
	size_t		start;
};

struct state {
	int		 partial, sorted, with_text;
	enum policy	 policy;
	const char	*story_by;
	size_t		 max_memory;
	int		 full;		/* and that was not enough */
	struct pool	 kept;		/* for the run: decisions, stories */
	struct decisions decisions;
	struct span_list done;		/* stories written, --sorted */
	struct arena	*arena;		/* of the story now read */
	struct arena	*view, *scratch;
	struct claim_set *set;
	struct span	 story;
	int		 begun;
	struct { VEC(struct text); } texts;
};

static void
out_of_memory(void)
{
	errx(3, "out of memory");
}

static const char *
take_policy(struct state *st, const char *value)
{
	st->policy = (enum policy)name_find(&policy_names, span_of(value));
	return st->policy == POLICY_NONE ?
	    "must be latest, majority or lowest" : NULL;
}

static void
leave_out(struct state *st, const char *doc)
{
	*VEC_PUSH(st->kept.arena, &st->decisions) = (struct decision){
	    .what = DO_DROP, .doc = span_of(doc) };
}

static const char *
option(void *arg, int letter, const char *value)
{
	struct state *st = arg;

	switch (letter) {
	case OPT_PARTIAL:
		st->partial = 1;
		break;
	case OPT_POLICY:
		return take_policy(st, value);
	case OPT_STORY_BY:
		st->story_by = value;
		break;
	case OPT_SORTED:
		st->sorted = 1;
		break;
	case OPT_MEMORY:
		st->max_memory = options_bytes(value);
		return st->max_memory == 0 ?
		    "must be a number of bytes, such as 512M" : NULL;
	case OPT_WITHOUT:
		leave_out(st, value);
		break;
	case OPT_TEXT:
		st->with_text = 1;
		break;
	}
	return NULL;
}

/* A new, empty state; decisions hold for every story. */
static void
begin(struct filter *f, struct state *st)
{
	arena_reset(st->arena);
	st->set = claims_new(st->arena, f->lexicon);
	st->texts.v = NULL;
	st->texts.n = st->texts.cap = 0;
	st->begun = 0;
	for (size_t i = 0; i < st->decisions.n; i++)
		claims_decision(st->set, &st->decisions.v[i]);
}

static const char *
start(struct filter *f, void *arg)
{
	begin(f, arg);
	return NULL;
}

/* One record to write: filled by what writes it. */
struct line {
	struct filter	*f;
	struct bytes	 json;
	struct jsonout	 out;
};

static struct jsonout *
line_begin(struct line *l)
{
	bytes_clear(&l->json);
	l->out = jsonout_init(&l->json);
	return &l->out;
}

static void
line_end(struct line *l)
{
	if (l->json.err != 0)
		out_of_memory();
	filter_write(l->f, bytes_span(&l->json));
}

static int
by_place(const void *a, const void *b)
{
	const struct text *x = a, *y = b;
	int d = span_cmp(x->doc, y->doc);

	if (d == 0)
		d = span_cmp(x->field, y->field);
	if (d == 0)
		d = (x->start > y->start) - (x->start < y->start);
	return d != 0 ? d : span_cmp(x->line, y->line);
}

/* Sentences by place, each once. */
static void
write_texts(struct filter *f, struct state *st)
{
	if (st->texts.n > 1)
		qsort(st->texts.v, st->texts.n, sizeof(*st->texts.v),
		    by_place);
	for (size_t i = 0; i < st->texts.n; i++)
		if (i == 0 || by_place(&st->texts.v[i - 1],
		    &st->texts.v[i]) != 0)
			filter_write(f, st->texts.v[i].line);
}

static void
write_document(void *arg, const struct document *d)
{
	document_json_write(line_begin(arg), d);
	line_end(arg);
}

static void
write_report(void *arg, const struct report *r)
{
	report_json_write(line_begin(arg), r);
	line_end(arg);
}

/* How a claim came about, report by report, back to the characters. */
static void
explain(struct filter *f, const struct claim *c)
{
	struct bytes b = { 0 };

	for (size_t i = 0; i < c->reports.n && f->set.explain; i++) {
		const struct claim_report *r = &c->reports.v[i];
		struct jsonout j = jsonout_init(&b);

		bytes_clear(&b);
		jsonout_object(&j, NULL);
		jsonout_span(&j, "claim", c->id);
		jsonout_span(&j, "label", c->label);
		jsonout_span(&j, "doc", r->report.doc);
		jsonout_span(&j, "field", r->report.field);
		jsonout_extent(&j, r->report.at);
		jsonout_span(&j, "text", r->report.text);
		jsonout_span(&j, "rule", r->rule);
		jsonout_span(&j, "origin", r->origin);
		jsonout_bool(&j, "stands", r->stands);
		jsonout_span(&j, "why", c->why);
		jsonout_end(&j);
		filter_explain(f, c->id, bytes_span(&b));
	}
	bytes_close(&b);
}

static void
write_claim(void *arg, const struct claim *c)
{
	struct line *l = arg;

	explain(l->f, c);
	claim_json_write(line_begin(l), c);
	line_end(l);
}

static void
write_check(void *arg, const struct check *k)
{
	check_json_write(line_begin(arg), k);
	line_end(arg);
}

static void
write_decision(void *arg, const struct decision *d)
{
	decision_json_write(line_begin(arg), d);
	line_end(arg);
}

/* Write what was read of this story (or of all). */
static void
finish(struct filter *f, struct state *st)
{
	struct line l = { .f = f };
	const struct claims_sink to = { &l, write_document, write_report,
	    write_claim, write_check, write_decision };

	write_texts(f, st);
	if (st->partial)
		claims_state(st->set, st->view, &to);
	else
		claims_view(st->set, st->view, st->scratch, st->policy, &to);
	bytes_close(&l.json);
}

/* A record of another story: the one before is complete. */
static int
turn(struct filter *f, struct state *st, struct span story)
{
	if (!st->sorted || (st->begun && span_eq(story, st->story)))
		return 1;
	for (size_t i = 0; i < st->done.n; i++)
		if (span_eq(st->done.v[i], story)) {
			filter_fail(f, "a story comes back: --sorted wants "
			    "the input grouped by story");
			return 0;
		}
	if (st->begun) {
		finish(f, st);
		*VEC_PUSH(st->kept.arena, &st->done) = st->story;
		begin(f, st);
	}
	st->story = pool_keep(&st->kept, story);
	st->begun = 1;
	return 1;
}

static void
take_document(struct filter *f, struct state *st, struct jsonin *in,
    const json_t *o)
{
	struct document d;
	const char *why;

	document_json_read(in, o, &d);
	if (st->story_by != NULL)
		jsonin_span(in, o, st->story_by, &d.story);
	if (d.doc.n == 0)
		jsonin_missing(in, "doc");
	if (in->why != NULL || !turn(f, st, d.story))
		return;
	if ((why = claims_document(st->set, &d)) != NULL)
		in->why = why;
}

static void
take_sentence(struct filter *f, struct state *st, struct jsonin *in,
    const struct record *r)
{
	struct sentence s;
	struct text *t;

	sentence_json_read(in, r->json, &s);
	sentence_json_read_facts(in, r->json, &s);
	if (in->why != NULL)
		return;
	claims_sentence(st->set, f->document, &s);
	if (!st->with_text)
		return;
	t = VEC_PUSH(st->arena, &st->texts);
	*t = (struct text){ arena_dup(st->arena, s.doc),
	    arena_dup(st->arena, s.field), arena_dup(st->arena, r->line),
	    s.at.start };
}

static void
take_claim(struct filter *f, struct state *st, struct jsonin *in,
    const json_t *o)
{
	struct claim_reports v = { 0 };

	claim_json_read_reports(in, o, &v);
	for (size_t i = 0; i < v.n && in->why == NULL; i++)
		if (turn(f, st, v.v[i].report.story))
			claims_report(st->set, &v.v[i].report);
}

static void
take_report(struct filter *f, struct state *st, struct jsonin *in,
    const json_t *o)
{
	struct report r;

	report_json_read(in, o, &r);
	if (in->why == NULL && turn(f, st, r.story))
		claims_report(st->set, &r);
}

static void
take_decision(struct state *st, struct jsonin *in, const json_t *o)
{
	struct decision d;

	decision_json_read(in, o, &d);
	if (in->why != NULL)
		return;
	claims_decision(st->set, &d);
	if (st->sorted)
		*VEC_PUSH(st->kept.arena, &st->decisions) =
		    copy_decision(&st->kept, &d);
}

static const char *
take(struct filter *f, void *arg, const struct record *r)
{
	struct state *st = arg;
	struct jsonin in = jsonin_init(f->document);

	if (st->full)
		return NULL;
	switch (r->type) {
	case RECORD_DOCUMENT:
		take_document(f, st, &in, r->json);
		break;
	case RECORD_SENTENCE:
		take_sentence(f, st, &in, r);
		break;
	case RECORD_CLAIM:
		take_claim(f, st, &in, r->json);
		break;
	case RECORD_REPORT:
		take_report(f, st, &in, r->json);
		break;
	case RECORD_DECISION:
		take_decision(st, &in, r->json);
		break;
	case RECORD_CHECK:
	case RECORD_OTHER:
	case RECORD_NONE:
		break;
	}
	if (st->max_memory > 0 && claims_size(st->set) > st->max_memory &&
	    !st->full++)
		filter_fail(f, "more than --max-memory is needed to hold "
		    "this story");
	return in.why;
}

/* What could not be read to its end is not written: it would look whole. */
static void
end(struct filter *f, void *arg)
{
	if (!f->failed)
		finish(f, arg);
}

static const struct filter_tool tool = {
	.about = "Merge who says what: for each question all answers, how "
	    "they relate, which\nstand, and how many independent origins are "
	    "behind them.  Reads also what it\nwrote before.",
	.examples = "  split *.txt | extract-numbers | tag-entities | "
	    "merge-claims | render\n"
	    "  merge-claims monday.jsonl tuesday.jsonl > both.jsonl\n"
	    "  merge-claims --partial shard.jsonl > shard.part\n",
	.rows = rows,
	.option = option,
	.open = start,
	.record = take,
	.end = end,
};

int
main(int argc, char *argv[])
{
	struct state st = { .policy = POLICY_LATEST };
	int rv;

	st.arena = arena_new(out_of_memory);
	st.kept.arena = arena_new(out_of_memory);
	st.view = arena_new(out_of_memory);
	st.scratch = arena_new(out_of_memory);
	rv = filter_main(argc, argv, &tool, &st);
	arena_free(st.arena);
	arena_free(st.kept.arena);
	arena_free(st.view);
	arena_free(st.scratch);
	return rv;
}
