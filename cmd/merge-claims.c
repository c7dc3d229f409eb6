#include "claims/claims.h"

#include <errno.h>
#include <string.h>

#include "claims/shape.h"
#include "filter/cleanup.h"
#include "filter/filter.h"
#include "filter/merged.h"
#include "filter/putaway.h"
#include "filter/texts.h"
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

/* Parts of --max-memory: for what is read, and for each sorter. */
#define PART_READ	8
#define PART_SORT	16

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
	struct texts	 texts;		/* --with-text */
	struct bytes	 doc;		/* whose sentences are being read */
	struct filter	*filter;
	struct merged	 merged;
	struct putaway	 away;		/* what did not fit */
};

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
begin(struct state *st)
{
	arena_reset(st->arena);
	st->set = claims_new(st->arena, st->filter->lexicon);
	st->texts = (struct texts){ 0 };
	for (size_t i = 0; i < st->decisions.n; i++)
		claims_decision(st->set, &st->decisions.v[i]);
}

static const char *
start(struct filter *f, void *arg)
{
	struct state *st = arg;

	st->filter = st->merged.filter = f;
	begin(st);
	return NULL;
}

/* --- writing what fits */

static void
leave_decision(void *arg, const struct decision *d)
{
	(void)arg;
	(void)d;
}

/* Write what was read, but for decisions: they come last of all, once. */
static void
write_set(struct state *st)
{
	struct claims_sink to = merged_sink(&st->merged);

	to.decision = leave_decision;
	if (st->partial)
		claims_state(st->set, st->view, &to);
	else
		claims_view(st->set, st->view, st->scratch, st->policy, &to);
}

static void
write_decisions(struct state *st)
{
	const struct claims_sink to = merged_sink(&st->merged);

	begin(st);
	claims_state(st->set, st->view, &to);
}

/* --- writing what did not fit, and was put away */

/* Put away what was read, to make room. */
static void
put_away(struct state *st)
{
	if (st->away.filter == NULL)
		putaway_open(&st->away, st->filter,
		    st->max_memory / PART_SORT);
	if (texts_put(&st->texts, &st->away) == -1 ||
	    outer_put(&st->away.outer, st->set, st->view) == -1) {
		filter_fail(st->filter, strerror(errno));
		st->full = 1;
	}
	begin(st);
}

/* A story begins: the one before is complete. */
static void
next_story(void *arg, struct span story)
{
	struct state *st = arg;

	(void)story;
	if (!st->full)
		write_set(st);
	begin(st);
}

/* One story is looked at in memory, which takes half as much again. */
static void
check_story(struct state *st)
{
	if (claims_size(st->set) > st->max_memory / 5 * 2 && !st->full++)
		filter_fail(st->filter, "a story needs more than "
		    "--max-memory; --partial does not");
}

static void
give_document(void *arg, const struct document *d)
{
	struct state *st = arg;

	if (!st->full)
		(void)claims_document(st->set, d);
	check_story(st);
}

static void
give_report(void *arg, const struct report *r)
{
	struct state *st = arg;

	if (!st->full)
		claims_report(st->set, r);
	check_story(st);
}

static void
write_spilled(struct state *st)
{
	const struct outer_sink to = { st, next_story, give_document,
	    give_report };
	const struct claims_sink lines = merged_sink(&st->merged);
	int rv;

	put_away(st);
	rv = putaway_write_texts(&st->away);
	if (rv == 0 && st->partial)
		rv = outer_state(&st->away.outer, &lines);
	else if (rv == 0)
		rv = outer_stories(&st->away.outer, &to);
	if (rv == 0 && !st->partial)
		next_story(st, (struct span){ NULL, 0 });
	if (rv == -1)
		filter_fail(st->filter, strerror(errno));
	putaway_close(&st->away);
}

/* Write all that was read of this story (or of all). */
static void
finish(struct state *st)
{
	if (st->away.filter != NULL) {
		write_spilled(st);
		return;
	}
	texts_write(&st->texts, st->filter);
	write_set(st);
}

/* --- reading */

/* Make room, unless that would part a document from its sentences. */
static void
make_room(struct state *st, struct span doc)
{
	size_t held = claims_size(st->set) + st->texts.size;

	if (st->max_memory == 0 || (doc.n > 0 &&
	    span_eq(doc, bytes_span(&st->doc))))
		return;
	if (doc.n > 0) {
		bytes_clear(&st->doc);
		bytes_add(&st->doc, doc);
	}
	if (held > st->max_memory / PART_READ)
		put_away(st);
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
		finish(st);
		*VEC_PUSH(st->kept.arena, &st->done) = st->story;
		begin(st);
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
	make_room(st, d.doc);
	if ((why = claims_document(st->set, &d)) != NULL)
		in->why = why;
}

static void
take_sentence(struct filter *f, struct state *st, struct jsonin *in,
    const struct record *r)
{
	struct sentence s;

	sentence_json_read(in, r->json, &s);
	sentence_json_read_facts(in, r->json, &s);
	if (in->why != NULL)
		return;
	make_room(st, s.doc);
	claims_sentence(st->set, f->document, &s);
	if (st->with_text)
		texts_add(&st->texts, st->arena, &s, r->line);
}

static void
add_report(struct filter *f, struct state *st, const struct report *r)
{
	if (!turn(f, st, r->story))
		return;
	make_room(st, (struct span){ NULL, 0 });
	claims_report(st->set, r);
}

static void
take_claim(struct filter *f, struct state *st, struct jsonin *in,
    const json_t *o)
{
	struct claim_reports v = { 0 };

	claim_json_read_reports(in, o, &v);
	for (size_t i = 0; i < v.n && in->why == NULL; i++)
		add_report(f, st, &v.v[i].report);
}

static void
take_report(struct filter *f, struct state *st, struct jsonin *in,
    const json_t *o)
{
	struct report r;

	report_json_read(in, o, &r);
	if (in->why == NULL)
		add_report(f, st, &r);
}

static void
take_decision(struct state *st, struct jsonin *in, const json_t *o)
{
	struct decision d;

	decision_json_read(in, o, &d);
	if (in->why != NULL)
		return;
	claims_decision(st->set, &d);
	shape_copy(&st->kept, &shape_decision,
	    VEC_PUSH(st->kept.arena, &st->decisions), &d, NULL);
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
		filter_fail(f, "a document needs more than --max-memory");
	return in.why;
}

/* What could not be read to its end is not written: it would look whole. */
static void
end(struct filter *f, void *arg)
{
	if (f->failed)
		return;
	finish(arg);
	write_decisions(arg);
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

	st.arena = arena_new(cleanup_no_memory);
	st.kept.arena = arena_new(cleanup_no_memory);
	st.view = arena_new(cleanup_no_memory);
	st.scratch = arena_new(cleanup_no_memory);
	rv = filter_main(argc, argv, &tool, &st);
	putaway_close(&st.away);
	merged_close(&st.merged);
	bytes_close(&st.doc);
	arena_free(st.arena);
	arena_free(st.kept.arena);
	arena_free(st.view);
	arena_free(st.scratch);
	return rv;
}
