#include "intake/item.h"

#include <string.h>

#include "intake/site.h"
#include "split/html.h"
#include "split/names.h"

#define ATOM	"http://www.w3.org/2005/Atom "
#define DC	"http://purl.org/dc/elements/1.1/ "
#define TERMS	"http://purl.org/dc/terms/ "

/* Namespace and name, as expat joins them; RSS has none, or several. */
static const struct {
	const char	 *name;
	enum item_member part;
} parts[] = {
	{ "item", ITEM_BEGINS }, { ATOM "entry", ITEM_BEGINS },
	{ "channel", ITEM_CHANNEL }, { ATOM "feed", ITEM_CHANNEL },
	{ "title", ITEM_TITLE }, { ATOM "title", ITEM_TITLE },
	{ "link", ITEM_LINK }, { ATOM "link", ITEM_LINK },
	{ "guid", ITEM_ID }, { ATOM "id", ITEM_ID },
	{ "pubDate", ITEM_CREATED }, { ATOM "published", ITEM_CREATED },
	{ DC "date", ITEM_DATE }, { TERMS "created", ITEM_DATE },
	{ TERMS "modified", ITEM_CHANGED }, { ATOM "updated", ITEM_CHANGED },
	{ "author", ITEM_AUTHOR }, { ATOM "author", ITEM_AUTHOR },
	{ DC "creator", ITEM_NAME }, { ATOM "name", ITEM_NAME },
	{ "http://purl.org/rss/1.0/modules/content/ encoded", ITEM_CONTENT },
	{ ATOM "content", ITEM_CONTENT },
	{ "description", ITEM_SUMMARY }, { ATOM "summary", ITEM_SUMMARY },
	{ "language", ITEM_LANGUAGE }, { DC "language", ITEM_LANGUAGE },
};

enum item_member
item_member(const char *name)
{
	const char *local = strrchr(name, ' ');

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (strcmp(name, parts[i].name) == 0)
			return parts[i].part;
	/* RSS 1.0 and some of 2.0 have a namespace. */
	if (local == NULL || strncmp(name, "http://purl.org/rss/1.0/ ",
	    25) != 0)
		return ITEM_NOTHING;
	return item_member(local + 1);
}

static struct span
date_of(struct arena *arena, const struct dates_words *dates, struct span a,
    struct span b)
{
	struct span iso = dates_read(dates, arena, a, 1);

	return iso.n > 0 ? iso : dates_read(dates, arena, b, 1);
}

/* What markup shows, on one line. */
static struct span
shown(struct arena *arena, struct span s)
{
	return span_find(s, SPAN("<")) == s.n && span_find(s, SPAN("&")) ==
	    s.n ? span_trim(s) : html_text(arena, s, NULL);
}

static void
add_authors(struct arena *arena, const struct item *item, struct document *d)
{
	struct span_list names;

	for (size_t i = 0; i < item->names.n; i++) {
		names = names_split(arena, shown(arena, item->names.v[i]));
		for (size_t k = 0; k < names.n; k++)
			names_add(arena, &d->byline, names.v[k]);
	}
}

/* When it was published and updated; an id stands for one version of it. */
static void
set_dates(struct arena *arena, const struct dates_words *dates,
    const struct span v[ITEM_PARTS], struct document *d)
{
	d->published = date_of(arena, dates, v[ITEM_CREATED], v[ITEM_DATE]);
	d->updated = dates_read(dates, arena, v[ITEM_CHANGED], 1);
	if (d->published.n == 0)
		d->published = d->updated;
	if (span_eq(d->updated, d->published))
		d->updated.n = 0;
	if (d->published.n > 0)
		d->published_from = FROM_METADATA;
	if (d->updated.n > 0 && d->doc.n > 0)
		d->doc = arena_join(arena, d->doc, SPAN("@"), d->updated);
}

void
item_document(struct arena *arena, const struct dates_words *dates,
    const struct item *feed, const struct item *item, struct document *d,
    struct marks *marks)
{
	const struct span *v = item->v, *of = feed->v;

	d->doc = span_trim(v[ITEM_ID].n > 0 ? v[ITEM_ID] : v[ITEM_LINK]);
	d->title = shown(arena, v[ITEM_TITLE]);
	d->url = span_trim(v[ITEM_LINK]);
	d->text = html_text(arena, v[ITEM_CONTENT].n > 0 ? v[ITEM_CONTENT] :
	    v[ITEM_SUMMARY], marks);
	set_dates(arena, dates, v, d);
	d->outlet = site_name(arena, shown(arena, of[ITEM_TITLE]),
	    span_trim(of[ITEM_LINK].n > 0 ? of[ITEM_LINK] : v[ITEM_LINK]));
	d->language = span_trim(v[ITEM_LANGUAGE].n > 0 ? v[ITEM_LANGUAGE] :
	    of[ITEM_LANGUAGE]);
	add_authors(arena, item, d);
}
