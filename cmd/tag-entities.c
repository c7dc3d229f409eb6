#include "entities/entities.h"
#include "filter/enrich.h"
#include "filter/filter.h"
#include "wire/attribution_json.h"
#include "wire/entity_json.h"
#include "wire/jsonout.h"

struct state {
	struct entity_reader	*reader;
};

static const char *
start(struct filter *f, void *arg)
{
	struct state *st = arg;

	st->reader = entities_new(f->run, f->lexicon);
	return st->reader == NULL ? "a table or model is damaged" : NULL;
}

static void
read_entities(void *arg, struct arena *arena, const struct document *document,
    struct sentence *v, size_t n)
{
	struct state *st = arg;

	entities_read(st->reader, arena, document, v, n);
}

static void
add(struct filter *f, struct filter_record *fr, const struct sentence *s)
{
	struct bytes json = { 0 };
	struct jsonout j = jsonout_init(&json);

	entity_json_write(&j, NULL, &s->entities);
	enrich_member(f, fr, "entities", &json);
	j = jsonout_init(&json);
	attribution_json_write(&j, NULL, &s->attributions);
	enrich_member(f, fr, "attributions", &json);
}

static void
explain(struct filter *f, const struct sentence *s)
{
	const struct attribution *a;

	for (size_t i = 0; i < s->entities.n; i++)
		enrich_explain(f, s, s->entities.v[i].at,
		    s->entities.v[i].text, s->entities.v[i].rule);
	for (size_t i = 0; i < s->attributions.n; i++) {
		a = &s->attributions.v[i];
		enrich_explain(f, s, a->cue, a->cue_text, a->rule);
	}
}

static void
document(struct filter *f, void *arg, const struct filter_run *run)
{
	static const struct enricher entities = { read_entities, add, explain };

	enrich_document(f, arg, run, &entities);
}

static const struct filter_tool tool = {
	.about = "Add to each sentence the names in it, and who says what.",
	.examples = "  split report.txt | tag-entities | jq '.entities[]?'\n"
	    "  echo '{\"text\":\"Six died, police in Lima said.\"}' | "
	    "tag-entities\n",
	.open = start,
	.document = document,
};

int
main(int argc, char *argv[])
{
	struct state st = { 0 };

	return filter_main(argc, argv, &tool, &st);
}
