#include "filter/enrich.h"
#include "filter/filter.h"
#include "numbers/numbers.h"
#include "wire/jsonout.h"
#include "wire/number_json.h"

enum { OPT_LOCALE = OPTION_LONG };

static const struct option_row rows[] = {
	{ "locale", OPT_LOCALE, "LANGUAGE", "how digits are written: in de, "
	    "1.000,5 is a thousand and a half (default en)" },
	{ NULL, 0, NULL, NULL },
};

struct state {
	const char		*locale;
	struct number_reader	*reader;
};

static const char *
option(void *arg, int letter, const char *value)
{
	struct state *st = arg;

	if (letter == OPT_LOCALE)
		st->locale = value;
	return NULL;
}

static const char *
start(struct filter *f, void *arg)
{
	struct state *st = arg;

	st->reader = numbers_new(f->run, f->lexicon);
	if (!numbers_locale(st->reader, st->locale))
		return "--locale: no such language (de, fr, pt-BR …)";
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
explain_line(void *arg, const char *table, struct span line)
{
	struct jsonout *j = arg;

	jsonout_object(j, NULL);
	jsonout_string(j, "table", span_of(table));
	jsonout_string(j, "line", line);
	jsonout_end(j);
}

static void
explain_one(struct filter *f, const struct sentence *s,
    const struct number *n)
{
	struct state *st = f->arg;
	struct bytes json = { 0 };
	struct jsonout j = jsonout_init(&json);

	jsonout_array(&j, NULL);
	numbers_lines(st->reader, f->document, n, explain_line, &j);
	jsonout_end(&j);
	enrich_explain_lines(f, s, n->at, n->text, n->rule,
	    bytes_span(&json));
	bytes_close(&json);
}

static void
explain(struct filter *f, const struct sentence *s)
{
	for (size_t i = 0; i < s->numbers.n; i++)
		explain_one(f, s, &s->numbers.v[i]);
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
	.rows = rows,
	.option = option,
	.open = start,
	.document = document,
};

int
main(int argc, char *argv[])
{
	struct state st = { .locale = "en" };

	return filter_main(argc, argv, &tool, &st);
}
