#include "claims/time.h"
#include "filter/filter.h"
#include "filter/merging.h"
#include "filter/message.h"
#include "ground/sha256.h"
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
	{ "max-memory", OPT_MEMORY, "BYTES", "hold no more than this (such as "
	    "512M); the rest goes to $TMPDIR" },
	{ "without", OPT_WITHOUT, "DOC", "leave a document out of account; "
	    "may be given again" },
	{ "with-text", OPT_TEXT, NULL, "write the sentences too" },
	{ NULL, 0, NULL, NULL },
};

struct state {
	struct merging	 merging;
	int		 sorted, with_text;
	const char	*story_by;
	size_t		 storied;	/* documents that have that member */
	struct pool	 begun;		/* stories read, --sorted; the last */
	size_t		 story;		/* of them is being read, from 1 */
	struct bytes	 refused;	/* document whose sentences come */
};

static const char *
take_policy(struct state *st, const char *value)
{
	enum policy policy = (enum policy)name_find(&policy_names,
	    span_of(value));

	st->merging.policy = policy;
	return policy == POLICY_NONE ?
	    "must be latest, majority or lowest" : NULL;
}

static const char *
take_size(struct state *st, const char *value)
{
	st->merging.max_memory = options_bytes(value);
	return st->merging.max_memory == 0 ?
	    "must be a number of bytes, such as 512M" : NULL;
}

static const char *
leave_out(struct state *st, const char *doc)
{
	const struct decision d = { .what = DO_DROP, .doc = span_of(doc) };

	if (d.doc.n == 0)
		return "must be the id of a document";
	merging_decision(&st->merging, &d);
	return NULL;
}

static const char *
option(void *arg, int letter, const char *value)
{
	struct state *st = arg;

	switch (letter) {
	case OPT_PARTIAL:
		st->merging.partial = 1;
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
		return take_size(st, value);
	case OPT_WITHOUT:
		return leave_out(st, value);
	case OPT_TEXT:
		st->with_text = 1;
		break;
	}
	return NULL;
}

static const char *
start(struct filter *f, void *arg)
{
	struct state *st = arg;

	merging_begin(&st->merging, f);
	st->begun.arena = st->merging.kept.arena;
	return NULL;
}

/* A record of another story: the one before is complete. */
static int
turn(struct filter *f, struct state *st, struct span story)
{
	size_t known = st->begun.n, n;

	if (!st->sorted)
		return 1;
	n = pool_number(&st->begun, story);
	if (n + 1 == st->story)
		return 1;
	if (n < known) {
		filter_fail(f, "a story comes back: --sorted wants the input "
		    "grouped by story");
		return 0;
	}
	if (st->story > 0)
		merging_write(&st->merging);
	st->story = n + 1;
	return 1;
}

/* A story's name may be the number of a cluster. */
static void
name_story(struct state *st, struct jsonin *in, const json_t *o,
    struct span *story)
{
	const json_t *v = json_object_get(o, st->story_by);

	st->storied += v != NULL;
	if (json_is_integer(v))
		*story = arena_printf(in->arena, "%" JSON_INTEGER_FORMAT,
		    json_integer_value(v));
	else
		jsonin_span(in, o, st->story_by, story);
}

static void
take_document(struct filter *f, struct state *st, struct jsonin *in,
    const json_t *o)
{
	struct document d;

	document_json_read(in, o, &d);
	if (st->story_by != NULL)
		name_story(st, in, o, &d.story);
	if (d.doc.n == 0)
		jsonin_missing(in, "doc");
	bytes_clear(&st->refused);
	if (in->why != NULL || !turn(f, st, d.story))
		return;
	in->why = merging_document(&st->merging, &d);
	if (in->why != NULL)
		bytes_add(&st->refused, d.doc);
}

/* A sentence without a document is one by itself, known by what it says. */
static struct span
own_name(struct arena *a, struct span text)
{
	char hex[SHA256_HEX];

	sha256_hex(text, hex);
	return arena_dup(a, (struct span){ hex, 16 });
}

/* What belongs to a document that was refused goes where that went. */
static void
take_sentence(struct filter *f, struct state *st, struct jsonin *in,
    const struct record *r)
{
	struct sentence s;

	sentence_json_read(in, r->json, &s);
	sentence_json_read_facts(in, r->json, &s);
	if (in->why != NULL)
		return;
	if (s.doc.n == 0)
		s.doc = own_name(in->arena, s.text);
	else if (span_eq(s.doc, bytes_span(&st->refused))) {
		filter_drop(f, 0, "of a document that was left out", r->line);
		return;
	}
	merging_sentence(&st->merging, &s, st->with_text ? r->line :
	    (struct span){ NULL, 0 });
}

static void
add_report(struct filter *f, struct state *st, struct jsonin *in,
    const struct report *r)
{
	if (r->as_of.n > 0 && !TIME_KNOWN(time_read(r->as_of)))
		jsonin_complain(in, "as_of", "a date (ISO 8601)");
	if (in->why == NULL && turn(f, st, r->story))
		merging_report(&st->merging, r);
}

static void
take_claim(struct filter *f, struct state *st, struct jsonin *in,
    const json_t *o)
{
	struct claim_reports v = { 0 };

	claim_json_read_reports(in, o, &v);
	for (size_t i = 0; i < v.n && in->why == NULL; i++)
		add_report(f, st, in, &v.v[i].report);
}

static void
take_report(struct filter *f, struct state *st, struct jsonin *in,
    const json_t *o)
{
	struct report r;

	report_json_read(in, o, &r);
	add_report(f, st, in, &r);
}

static void
take_decision(struct state *st, struct jsonin *in, const json_t *o)
{
	struct decision d;

	decision_json_read(in, o, &d);
	if (in->why == NULL)
		merging_decision(&st->merging, &d);
}

static const char *
take(struct filter *f, void *arg, const struct record *r)
{
	struct state *st = arg;
	struct jsonin in = jsonin_init(f->document);

	if (st->merging.stuck)
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
	return in.why;
}

/* What could not be read to its end is not written: it would look whole. */
static void
end(struct filter *f, void *arg)
{
	struct state *st = arg;

	if (f->failed)
		return;
	if (st->story_by != NULL && st->storied == 0 && f->in > 0)
		message_say("no document has the member of --story-by");
	merging_write(&st->merging);
	merging_write_decisions(&st->merging);
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
	struct state st = { .merging = { .policy = POLICY_LATEST } };
	int rv;

	merging_open(&st.merging);
	rv = filter_main(argc, argv, &tool, &st);
	merging_close(&st.merging);
	bytes_close(&st.refused);
	return rv;
}
