#include "filter/enrich.h"
#include "filter/filter.h"
#include "numbers/numbers.h"
#include "wire/jsonout.h"
#include "wire/number_json.h"

struct state {
	struct number_reader	*reader;
};

static const char *
start(struct filter *f, void *arg)
{
	struct state *st = arg;

	st->reader = numbers_new(f->run, f->lexicon);
	return NULL;
}

static void
read_numbers(void *arg, struct arena *arena, const struct document *document,
    struct sentence *v, size_t n)
{
	struct state *st = arg;

	(void)document;
	numbers_read(st->reader, arena, v, n);
}

static void
add(struct filter *f, struct filter_record *fr, const struct sentence *s)
{
	struct bytes json = { 0 };
	struct jsonout j = jsonout_init(&json);

	number_json_write(&j, NULL, &s->numbers);
	enrich_member(f, fr, "numbers", &json);
}

static void
explain(struct filter *f, const struct sentence *s)
{
	for (size_t i = 0; i < s->numbers.n; i++)
		enrich_explain(f, s, s->numbers.v[i].at, s->numbers.v[i].text,
		    s->numbers.v[i].rule);
}

static void
document(struct filter *f, void *arg, const struct filter_run *run)
{
	static const struct enricher numbers = { read_numbers, add, explain };

	enrich_document(f, arg, run, &numbers);
}

static const struct filter_tool tool = {
	.about = "Add to each sentence the quantities it states: value or "
	    "interval, unit,\nwhat is counted, what happens to it.",
	.examples = "  split report.txt | extract-numbers | jq '.numbers[]?'\n"
	    "  echo '{\"text\":\"At least 12 people died.\"}' | "
	    "extract-numbers\n",
	.open = start,
	.document = document,
};

int
main(int argc, char *argv[])
{
	struct state st = { 0 };

	return filter_main(argc, argv, &tool, &st);
}
