/* Items of feeds. */
#include "is.h"
#include "tap.h"

#include <string.h>

#include "intake/feed.h"

static struct arena		*arena;
static struct dates_words	 dates;
static struct feed_items	 items;
static struct feed_error	 error;

static int
reads(const char *xml)
{
	return feed_read(arena, &dates, span_of(xml), &items, &error);
}

static const struct document *
item(size_t i)
{
	static const struct document none;

	return i < items.n ? &items.v[i].doc : &none;
}

static void
test_rss(void)
{
	const struct document *d;

	tap_ok(reads("<rss version='2.0' xmlns:c="
	    "'http://purl.org/rss/1.0/modules/content/' xmlns:dc="
	    "'http://purl.org/dc/elements/1.1/'><channel><title>The Post"
	    "</title><language>en-ke</language><item><title>Fire &amp;amp; "
	    "smoke</title><link> http://e.org/1 </link><guid>17</guid>"
	    "<dc:creator>Ana Diaz and Li Wei</dc:creator><pubDate>Tue, 02 Jul "
	    "2024 11:20:00 +0530</pubDate><description>Short.</description>"
	    "<c:encoded><![CDATA[<p>Five &lt; six.</p><figure><figcaption>A "
	    "mill.</figcaption></figure>]]></c:encoded></item></channel></rss>")
	    == 0 && items.n == 1, "a feed is read");
	d = item(0);
	tap_ok(is(d->title, "Fire & smoke") && is(d->doc, "17") &&
	    is(d->url, "http://e.org/1") && is(d->outlet, "The Post") &&
	    is(d->language, "en-ke"), "title, id, address, outlet, language");
	tap_ok(d->byline.n == 2 && is(d->byline.v[1], "Li Wei"),
	    "who wrote it, one by one");
	tap_ok(is(d->published, "2024-07-02T11:20:00+05:30") &&
	    d->published_from == FROM_METADATA, "when");
	tap_ok(is(d->text, "Five < six.\n\nA mill."),
	    "the whole content comes before the description");
	tap_ok(items.v[0].marks.n == 1 && items.v[0].marks.v[0].zone ==
	    ZONE_CAPTION && items.v[0].marks.v[0].to == d->text.n,
	    "what it marks as a caption is marked");
}

static void
test_atom(void)
{
	tap_ok(reads("<feed xmlns='http://www.w3.org/2005/Atom'><title>Wire"
	    "</title><entry><id>x</id><title type='html'>"
	    "&lt;b&gt;Two&lt;/b&gt; die</title><link rel='self' "
	    "href='http://e.org/s'/><link "
	    "href='http://e.org/a'/><author><name>Ana Diaz</name></author>"
	    "<published>2024-03-01T00:00:00Z</published><updated>2024-03-02"
	    "T00:00:00Z</updated><content type='xhtml'><div><p>Two &lt; three."
	    "</p></div></content></entry></feed>") == 0 && items.n == 1 &&
	    is(item(0)->title, "Two die") &&
	    is(item(0)->url, "http://e.org/a") &&
	    is(item(0)->text, "Two < three.") && item(0)->byline.n == 1,
	    "Atom, with markup that is XML");
	tap_ok(is(item(0)->doc, "x@2024-03-02T00:00:00Z") &&
	    is(item(0)->published, "2024-03-01T00:00:00Z"),
	    "a later version is a document of its own");
}

static void
test_odd(void)
{
	tap_ok(reads("<rss><channel><item><link>http://e.org/</link>"
	    "<description>One.</description></item><item><link>http://e.org/"
	    "</link><description>Two&nbsp;three.</description></item>"
	    "</channel></rss>") == 0 && is(item(0)->doc, "http://e.org/") &&
	    is(item(1)->doc, "http://e.org/-2"),
	    "items of one address are told apart");
	tap_ok(is(item(1)->text, "Two\xc2\xa0three."),
	    "entities of HTML that nobody declared are known");
	tap_ok(reads("<rss><channel>\n<item><guid>1</guid></item>\n"
	    "<item><guid>2</guid><b></item>\n<item><guid>3</guid></item>"
	    "</channel></rss>") == -1 && error.line == 3 &&
	    error.column >= 24 && error.column <= 31 &&
	    strncmp(error.why, "malformed feed: ", 16) == 0,
	    "malformed XML is told by line and column");
	tap_ok(items.n == 2 && is(item(0)->doc, "1") && is(item(1)->doc, "3"),
	    "items before and behind it are given");
	tap_ok(reads("<rss><channel><title>Oruro Post &gt; World</title><link>"
	    "https://oruropost.example/</link><item><description>One."
	    "</description></item></channel></rss>") == 0 &&
	    is(item(0)->outlet, "Oruro Post"),
	    "of the feed's title the outlet is what its address bears");
	tap_ok(feed_is(SPAN("<?xml version='1.0'?>\n<!-- a <rss> -->\n"
	    "<feed xmlns='x'>")) && feed_is(SPAN("<rss>")) &&
	    !feed_is(SPAN("<html><body><rss>")) && !feed_is(SPAN("rss")),
	    "a feed is told by its first element");
}

int
main(void)
{
	arena = arena_new(NULL);
	if (dates_open(&dates, NULL) == -1)
		return 1;
	test_rss();
	test_atom();
	test_odd();
	arena_free(arena);
	return tap_done();
}
