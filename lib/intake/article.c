#include "intake/article.h"

#include "wire/jsonin.h"

static const char *const usual[ARTICLE_NAMES] = {
	"doc", "id", "text", "title", "outlet", "agencies", "published",
	"updated", "url", "story", "language",
};

struct article_map
article_map(void)
{
	struct article_map map;

	for (size_t i = 0; i < ARTICLE_NAMES; i++)
		map.name[i] = usual[i];
	return map;
}

static int
set_name(struct article_map *map, struct span ours, const char *theirs)
{
	for (size_t i = 0; i < ARTICLE_NAMES; i++)
		if (span_is(ours, usual[i])) {
			map->name[i] = theirs;
			return 0;
		}
	return -1;
}

const char *
article_map_add(struct article_map *map, struct arena *arena,
    const char *names)
{
	struct span rest = span_of(names), pair, ours;

	while (span_cut(&rest, ',', &pair)) {
		if (!span_cut(&pair, '=', &ours) || pair.p == NULL ||
		    pair.n == 0)
			return "must be NAME=THEIRS[,...]";
		if (set_name(map, ours, arena_str(arena, pair)) == -1)
			return "the names are doc, id, text, title, outlet, "
			    "agencies, published, updated, url, story, "
			    "language";
	}
	return NULL;
}

/* An id may be a number: its digits, as they are written. */
static void
read_id(struct jsonin *in, const struct record *r, const char *name,
    struct span *to)
{
	const json_t *v = json_object_get(r->json, name);

	if (to->n > 0)
		return;
	if (!json_is_number(v)) {
		jsonin_span(in, r->json, name, to);
		return;
	}
	for (size_t i = 0; i < r->scan.n; i++)
		if (scan_named(&r->scan.v[i], name))
			*to = r->scan.v[i].value;
}

const char *
article_read(const struct article_map *map, struct arena *arena,
    const struct record *r, struct document *d)
{
	const char *const *name = map->name;
	struct jsonin in = jsonin_init(arena);

	*d = (struct document){ 0 };
	read_id(&in, r, name[ARTICLE_DOC], &d->doc);
	read_id(&in, r, name[ARTICLE_ID], &d->doc);
	jsonin_span(&in, r->json, name[ARTICLE_TEXT], &d->text);
	jsonin_span(&in, r->json, name[ARTICLE_TITLE], &d->title);
	jsonin_span(&in, r->json, name[ARTICLE_OUTLET], &d->outlet);
	jsonin_spans(&in, r->json, name[ARTICLE_AGENCIES], &d->agencies);
	jsonin_span(&in, r->json, name[ARTICLE_PUBLISHED], &d->published);
	jsonin_span(&in, r->json, name[ARTICLE_UPDATED], &d->updated);
	jsonin_span(&in, r->json, name[ARTICLE_URL], &d->url);
	jsonin_span(&in, r->json, name[ARTICLE_STORY], &d->story);
	jsonin_span(&in, r->json, name[ARTICLE_LANGUAGE], &d->language);
	if (d->published.n > 0)
		d->published_from = FROM_METADATA;
	if (in.why == NULL && d->text.p == NULL)
		return arena_printf(arena, "no \"%s\" (see --map)",
		    name[ARTICLE_TEXT]).p;
	return in.why;
}
