#include "filter/filter.h"
#include "report/change.h"
#include "report/docname.h"
#include "report/gather.h"
#include "wire/claim_json.h"

enum { OLD, NEW, RUNS };

struct state {
	struct gather			*runs[RUNS];
	struct { VEC(json_t *); }	 held;	/* what structs borrow from */
};

static const char *
start(struct filter *f, void *arg)
{
	struct state *st = arg;

	if (f->npaths != RUNS)
		return "two files are compared: OLD and NEW";
	for (size_t i = 0; i < RUNS; i++)
		st->runs[i] = gather_new(f->run);
	return NULL;
}

/* Structs borrow from the record's JSON: it is held until the end. */
static const char *
take(struct filter *f, void *arg, const struct record *r)
{
	struct state *st = arg;
	struct jsonin in = jsonin_init(f->run);
	struct claim c = { 0 };

	if (r->type != RECORD_CLAIM)
		return NULL;
	claim_json_read(&in, r->json, &c);
	if (in.why != NULL)
		return in.why;
	gather_claim(st->runs[f->operand], &c);
	*VEC_PUSH(f->run, &st->held) = json_incref(r->json);
	return NULL;
}

static void
file(struct filter *f, void *arg, struct lines *lines)
{
	(void)arg;
	filter_records(f, lines, take);
}

/* A column: nothing in it ends it. */
static void
add_column(struct bytes *b, struct span s)
{
	if (b->n > 0)
		bytes_char(b, '\t');
	for (size_t i = 0; i < s.n; i++)
		bytes_char(b, (unsigned char)s.p[i] < ' ' ? ' ' : s.p[i]);
}

static void
write_change(struct filter *f, const struct change *c)
{
	struct bytes b = { 0 };

	add_column(&b, span_of(name_of(&change_names, (int)c->kind)));
	add_column(&b, c->claim->label);
	add_column(&b, c->before);
	add_column(&b, c->now);
	add_column(&b, c->claim->id);
	filter_write(f, bytes_span(&b));
	bytes_close(&b);
}

static void
end(struct filter *f, void *arg)
{
	struct state *st = arg;
	struct changes all = { 0 };
	struct say say = { 0 };

	if (!f->failed) {
		say_open(&say, f->run);
		change_list(&all, &say, gather_stories(st->runs[OLD]),
		    gather_stories(st->runs[NEW]));
		for (size_t i = 0; i < all.n; i++)
			write_change(f, &all.v[i]);
	}
	for (size_t i = 0; i < st->held.n; i++)
		json_decref(st->held.v[i]);
}

static const struct filter_tool tool = {
	.about = "Tell what is new since an earlier run of merge-claims: a "
	    "line for each change,\nwith what changed, the question, before, "
	    "now and the claim's id between tabs.",
	.operands = "OLD NEW",
	.examples = "  merge-claims monday.jsonl > monday.claims\n"
	    "  merge-claims monday.claims tuesday.jsonl > tuesday.claims\n"
	    "  copydesk diff monday.claims tuesday.claims\n",
	.open = start,
	.file = file,
	.end = end,
};

int
main(int argc, char *argv[])
{
	struct state st = { 0 };

	return filter_main(argc, argv, &tool, &st);
}
