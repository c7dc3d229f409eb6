#include "intake/article.h"

#include <time.h>

#include "split/html.h"
#include "split/names.h"
#include "wire/hint.h"
#include "wire/jsonin.h"

#define MILLISECONDS	1e11	/* larger numbers than this are no seconds */

static const char *const usual[ARTICLE_NAMES] = {
	"doc", "id", "text", "title", "outlet", "agencies", "byline",
	"published", "updated", "url", "story", "language",
};

/* What programs and data sets call their members. */
static const struct {
	const char	*name, *map;
} presets[] = {
	{ "trafilatura", "text=text|raw_text,outlet=source-hostname|sitename|"
	    "hostname,byline=author,published=date,url=source|url" },
	{ "news-please", "text=maintext|text,outlet=source_domain,"
	    "byline=authors,published=date_publish,updated=date_modify" },
	{ "newspaper", "outlet=meta_site_name|source_url,byline=authors,"
	    "published=publish_date,url=canonical_link|url,"
	    "language=meta_lang|language" },
	{ "cc-news", "outlet=domain,published=date,byline=author|authors" },
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

/* The map of a program by its name, or NULL. */
static const char *
preset(struct span name)
{
	for (size_t i = 0; i < sizeof(presets) / sizeof(presets[0]); i++)
		if (span_is(name, presets[i].name))
			return presets[i].map;
	return NULL;
}

const char *
article_map_add(struct article_map *map, struct arena *arena,
    const char *names)
{
	struct span rest = span_of(names), pair, ours;
	const char *known;

	while (span_cut(&rest, ',', &pair)) {
		if ((known = preset(pair)) != NULL) {
			(void)article_map_add(map, arena, known);
			continue;
		}
		if (!span_cut(&pair, '=', &ours) || pair.p == NULL ||
		    pair.n == 0)
			return "must be NAME=THEIRS[,...], or trafilatura, "
			    "news-please, newspaper or cc-news";
		if (set_name(map, ours, arena_str(arena, pair)) == -1)
			return "the names are doc, id, text, title, outlet, "
			    "agencies, byline, published, updated, url, "
			    "story, language";
	}
	return NULL;
}

/* Where a member stands: in an object, under a key. */
struct spot {
	const json_t	*in;
	const char	*key;
};

/* Follow "site.name"; a key that has the point in it comes first. */
static struct spot
follow(struct arena *arena, const json_t *o, struct span path)
{
	struct span rest = path, part;
	const char *key = arena_str(arena, path);

	while (json_object_get(o, key) == NULL && span_cut(&rest, '.', &part) &&
	    rest.n > 0) {
		o = json_object_get(o, arena_str(arena, part));
		key = arena_str(arena, rest);
	}
	return (struct spot){ o, key };
}

/* The first of the names that stands there and is not null. */
static struct spot
spot_of(struct arena *arena, const struct record *r, const char *names)
{
	struct span rest = span_of(names), one;
	struct spot spot = { r->json, names }, first = spot;
	const json_t *v;

	for (size_t i = 0; span_cut(&rest, '|', &one); i++) {
		spot = follow(arena, r->json, one);
		if (i == 0)
			first = spot;
		v = json_object_get(spot.in, spot.key);
		if (v != NULL && !json_is_null(v) &&
		    !(json_is_string(v) && json_string_length(v) == 0))
			return spot;
	}
	return first;
}

static void
read_string(struct jsonin *in, const struct record *r, const char *names,
    struct span *to)
{
	struct spot spot = spot_of(in->arena, r, names);

	jsonin_span(in, spot.in, spot.key, to);
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
		read_string(in, r, name, to);
		return;
	}
	for (size_t i = 0; i < r->scan.n; i++)
		if (scan_named(&r->scan.v[i], name))
			*to = r->scan.v[i].value;
}

/* Seconds since 1970, or milliseconds. */
static struct span
moment(struct arena *arena, double seconds)
{
	char iso[32];
	struct tm tm;
	time_t t;

	if (seconds > MILLISECONDS || seconds < -MILLISECONDS)
		seconds /= 1000;
	if (!(seconds > -2e10 && seconds < 8e10))
		return (struct span){ NULL, 0 };
	t = (time_t)seconds;
	if (gmtime_r(&t, &tm) == NULL ||
	    strftime(iso, sizeof(iso), "%Y-%m-%dT%H:%M:%SZ", &tm) == 0)
		return (struct span){ NULL, 0 };
	return arena_dup(arena, span_of(iso));
}

static void
read_date(struct jsonin *in, const struct dates_words *dates,
    const struct record *r, const char *names, struct span *to)
{
	struct spot spot = spot_of(in->arena, r, names);
	const json_t *v = json_object_get(spot.in, spot.key);

	if (json_is_number(v)) {
		*to = moment(in->arena, json_number_value(v));
		return;
	}
	jsonin_span(in, spot.in, spot.key, to);
	*to = dates_read(dates, in->arena, *to, 1);
}

/* Names in a list, or in one string: "Ana Diaz; Li Wei". */
static void
read_names(struct jsonin *in, const struct record *r, const char *names,
    struct span_list *to)
{
	struct spot spot = spot_of(in->arena, r, names);
	struct span_list all = { NULL, 0, 0 }, some;

	jsonin_spans(in, spot.in, spot.key, &all);
	for (size_t i = 0; i < all.n; i++) {
		some = names_split(in->arena, all.v[i]);
		for (size_t k = 0; k < some.n; k++)
			names_add(in->arena, to, some.v[k]);
	}
}

/* What scrapers leave as markup is read as what it shows, its title too. */
static void
show(struct arena *arena, struct document *d)
{
	if (!hint_is_html(d->text) ||
	    span_find(d->text, SPAN("</")) == d->text.n)
		return;
	d->text = html_text(arena, d->text, NULL);
	if (span_find(d->title, SPAN("&")) < d->title.n)
		d->title = html_text(arena, d->title, NULL);
}

const char *
article_read(const struct article_map *map, const struct dates_words *dates,
    struct arena *arena, const struct record *r, struct document *d)
{
	const char *const *name = map->name;
	struct jsonin in = jsonin_init(arena);

	*d = (struct document){ 0 };
	read_id(&in, r, name[ARTICLE_DOC], &d->doc);
	read_id(&in, r, name[ARTICLE_ID], &d->doc);
	read_string(&in, r, name[ARTICLE_TEXT], &d->text);
	read_string(&in, r, name[ARTICLE_TITLE], &d->title);
	read_string(&in, r, name[ARTICLE_OUTLET], &d->outlet);
	jsonin_spans(&in, r->json, name[ARTICLE_AGENCIES], &d->agencies);
	read_names(&in, r, name[ARTICLE_BYLINE], &d->byline);
	read_date(&in, dates, r, name[ARTICLE_PUBLISHED], &d->published);
	read_date(&in, dates, r, name[ARTICLE_UPDATED], &d->updated);
	read_string(&in, r, name[ARTICLE_URL], &d->url);
	read_string(&in, r, name[ARTICLE_STORY], &d->story);
	read_string(&in, r, name[ARTICLE_LANGUAGE], &d->language);
	if (d->published.n > 0)
		d->published_from = FROM_METADATA;
	if (in.why == NULL && d->text.p == NULL)
		return arena_printf(arena, "no \"%s\" (see --map)",
		    name[ARTICLE_TEXT]).p;
	show(arena, d);
	return in.why;
}

int
article_passes(const struct record *r, const struct document *d)
{
	switch (r->type) {
	case RECORD_NONE:
		return 0;
	case RECORD_OTHER:
		return d->text.p == NULL;
	case RECORD_DOCUMENT:
		return json_object_get(r->json, "offset_unit") != NULL;
	case RECORD_SENTENCE:
		return json_object_get(r->json, "type") != NULL;
	case RECORD_REPORT:
	case RECORD_CLAIM:
	case RECORD_CHECK:
	case RECORD_DECISION:
		break;
	}
	return 1;
}
