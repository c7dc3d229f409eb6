/* Documents from JSON records of all makes. */
#include "is.h"
#include "tap.h"

#include <string.h>

#include "intake/article.h"

static struct arena		*arena;
static struct dates_words	 dates;
static struct document		 doc;

/* Read a record by the names of a map; why it is no document, or NULL. */
static const char *
reads(const char *map, const char *json)
{
	struct article_map names = article_map();
	struct record_error e;
	struct record r;
	const char *why;

	if (article_map_add(&names, arena, map) != NULL)
		return "the map is wrong";
	if (record_open(&r, arena, span_of(json), &e) == -1)
		return e.why;
	why = article_read(&names, &dates, arena, &r, &doc);
	/* Strings are of the record, which the tests look at no more. */
	doc.text = arena_dup(arena, doc.text);
	doc.doc = arena_dup(arena, doc.doc);
	doc.title = arena_dup(arena, doc.title);
	doc.outlet = arena_dup(arena, doc.outlet);
	doc.url = arena_dup(arena, doc.url);
	doc.published = arena_dup(arena, doc.published);
	record_close(&r);
	return why;
}

static void
test_maps(void)
{
	struct article_map map = article_map();

	tap_ok(reads("doc=doc", "{\"id\":7,\"text\":\"Five died.\",\"outlet\":"
	    "\"Post\",\"published\":\"2024-03-01\",\"url\":\"http://e.org\"}")
	    == NULL && is(doc.doc, "7") && is(doc.text, "Five died.") &&
	    is(doc.published, "2024-03-01") && is(doc.outlet, "Post"),
	    "the usual names; an id may be a number");
	tap_ok(reads("text=body,published=date", "{\"body\":\"A\",\"date\":"
	    "\"6 May 2020\"}") == NULL && is(doc.text, "A") &&
	    is(doc.published, "2020-05-06"), "names of one's own");
	tap_ok(reads("text=a.b|c,outlet=site.name|domain", "{\"c\":\"C\","
	    "\"site\":{\"name\":\"Post\"}}") == NULL && is(doc.text, "C") &&
	    is(doc.outlet, "Post"), "the first that is there, also inside");
	tap_ok(reads("text=a.b", "{\"a.b\":\"whole\",\"a\":{\"b\":\"in\"}}") ==
	    NULL && is(doc.text, "whole"), "a name may have a point in it");
	tap_ok(reads("news-please", "{\"maintext\":\"A\",\"source_domain\":"
	    "\"e.org\",\"date_publish\":\"2024-03-01 10:00:00\",\"authors\":"
	    "[\"Ana Diaz\",\"Li Wei and Bo Ek\"],\"url\":\"u\"}") == NULL &&
	    is(doc.outlet, "e.org") && is(doc.url, "u") && doc.byline.n == 3,
	    "a scraper's names by its name");
	tap_ok(reads("news-please,text=lead", "{\"maintext\":\"A\",\"lead\":"
	    "\"B\"}") == NULL && is(doc.text, "B"),
	    "a later name comes before an earlier one");
	tap_ok(strstr(article_map_add(&map, arena, "txt=body"),
	    "the names are") != NULL && strstr(article_map_add(&map, arena,
	    "text="), "must be") != NULL && strstr(article_map_add(&map,
	    arena, "scrapy"), "must be") != NULL, "what is no map is told");
}

static void
test_values(void)
{
	tap_ok(reads("doc=doc", "{\"text\":\"A\",\"published\":1709251200}") ==
	    NULL && is(doc.published, "2024-03-01T00:00:00Z") &&
	    doc.published_from == FROM_METADATA && reads("doc=doc",
	    "{\"text\":\"A\",\"published\":1709251200000}") == NULL &&
	    is(doc.published, "2024-03-01T00:00:00Z"),
	    "seconds and milliseconds are moments");
	tap_ok(reads("doc=doc", "{\"text\":\"A\",\"published\":\"soon\"}") ==
	    NULL && doc.published.n == 0 &&
	    doc.published_from == FROM_UNKNOWN && reads("doc=doc",
	    "{\"text\":\"A\",\"published\":1e300}") == NULL &&
	    doc.published.n == 0, "what is no date is left out");
	tap_ok(reads("doc=doc", "{\"text\":\"<p>A &amp; B.<\\/p><p>C<\\/p>\","
	    "\"title\":\"D &#8211; E\"}") == NULL &&
	    is(doc.text, "A & B.\n\nC") && is(doc.title, "D \xe2\x80\x93 E"),
	    "a text that is HTML is what it shows, and so is its title");
	tap_ok(reads("doc=doc", "{\"text\":\"< 5 & > 3\",\"title\":\"A &amp; B"
	    "\"}") == NULL && is(doc.text, "< 5 & > 3") &&
	    is(doc.title, "A &amp; B"), "any other is as it stands");
	tap_ok(reads("doc=doc", "{\"text\":null,\"title\":\"T\"}") != NULL,
	    "null is nothing");
	tap_ok(reads("text=text|body", "{\"text\":null,\"body\":\"B\"}") ==
	    NULL && is(doc.text, "B") && reads("text=text|body",
	    "{\"text\":\"\",\"body\":\"B\"}") == NULL && is(doc.text, "B"),
	    "nothing stands back behind something");
}

static void
test_bad(void)
{
	const char *why = reads("text=body", "{\"text\":\"A\"}");

	tap_ok(why != NULL && strcmp(why, "no \"body\" (see --map)") == 0,
	    "a record without text is told what it lacks");
	why = reads("doc=doc", "{\"text\":[\"A\"]}");
	tap_ok(why != NULL && strstr(why, "text") != NULL,
	    "so is one whose text is none");
	why = reads("doc=doc", "{\"text\":\"A\",\"title\":5}");
	tap_ok(why != NULL && strstr(why, "title") != NULL,
	    "or whose title is a number");
}

int
main(void)
{
	arena = arena_new(NULL);
	record_start();
	if (dates_open(&dates, NULL) == -1)
		return 1;
	test_maps();
	test_values();
	test_bad();
	arena_free(arena);
	return tap_done();
}
