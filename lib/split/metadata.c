#include "split/metadata.h"

#include "split/english.h"
#include "split/names.h"
#include "text/utf8.h"

#define BUDGET		20000	/* names that are looked up in a document */

void
metadata_open(struct metadata *m, const struct tables *tables,
    struct arena *arena, struct document *doc)
{
	*m = (struct metadata){ .tables = tables, .arena = arena, .doc = doc,
	    .keep_agencies = doc->agencies.n > 0,
	    .keep_byline = doc->byline.n > 0,
	    .budget = ARENA_NEW(arena, size_t) };
	*m->budget = BUDGET;
}

/* Look-ups take memory: a text of nothing but names must stay bounded. */
int
metadata_can_spend(const struct metadata *m)
{
	return *m->budget > 0 && (*m->budget)-- > 0;
}

void
metadata_published(struct metadata *m, struct span iso)
{
	if (m->doc->published.n > 0)
		return;
	m->doc->published = iso;
	m->doc->published_from = FROM_TEXT;
}

void
metadata_title(struct metadata *m, struct span title)
{
	if (m->doc->title.n == 0)
		m->doc->title = title;
}

void
metadata_correction(struct metadata *m, struct span text)
{
	names_add(m->arena, &m->doc->corrections, text);
}

struct metadata
metadata_quiet(const struct metadata *metadata)
{
	struct metadata quiet = *metadata;

	quiet.keep_agencies = quiet.keep_byline = 1;
	return quiet;
}

void
metadata_finish(struct metadata *m)
{
	struct document *doc = m->doc;

	if (doc->language.n == 0 && english_is(&m->tables->english, doc->text))
		doc->language = SPAN("en");
	if (doc->updated.n > 0)
		metadata_published(m, doc->updated);
	doc->length = utf8_count(doc->text);
}
