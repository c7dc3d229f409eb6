/* The report in a web page. */
#include "ground/arena.h"
#include "split/html.h"
#include "tap.h"

static struct arena	*arena;

/* A page read into a document of which the title may be known. */
static struct document
titled(const char *title, const char *page)
{
	const struct document none = { 0 };
	struct document doc = { .title = span_of(title) };
	struct html *html = html_open(arena, span_of(page));

	html_report(html, &none, &doc, NULL);
	html_close(html);
	return doc;
}

static struct document
page(const char *html)
{
	return titled("", html);
}

static int
holds(struct span text, const char *part)
{
	return span_find(text, span_of(part)) < text.n;
}

#define PROSE								\
	"<p>Flood water filled the lower town on Sunday, officials said.</p>" \
	"<p>About 300 people were brought to <b>higher</b> ground by boat.</p>"

int
main(void)
{
	struct document doc;

	arena = arena_new(NULL);
	doc = page("<html><body><nav><a href=/>Home</a></nav><div><h1>Flood"
	    "</h1>" PROSE "<form><p>Your mail address please, "
	    "dear reader</p></form>"
	    "<script>var x = 'not a word of this should be seen';</script>"
	    "</div><footer>Imprint of the paper, with its address</footer>");
	tap_ok(span_is(doc.text,
	    "Flood\n\nFlood water filled the lower town on "
	    "Sunday, officials said.\n\nAbout 300 people were brought to "
	    "higher ground by boat."),
	    "blocks become paragraphs; menus, forms, scripts, footers go");
	tap_ok(span_is(doc.title, "Flood"), "a heading is the title");
	doc = page("<html lang=en-GB><head><title>Flood - The Post</title>"
	    "<meta property='og:title' content='Flood &amp; mud'>"
	    "<meta property='og:site_name' content='The Post'>"
	    "<meta property='article:published_time' "
	    "content='2020-05-06T07:08:00+02:00'>"
	    "<link rel=canonical href='https://post.example/1'></head><body>"
	    PROSE);
	tap_ok(span_is(doc.title, "Flood & mud") &&
	    span_is(doc.outlet, "The Post") &&
	    span_is(doc.url, "https://post.example/1") &&
	    span_is(doc.language, "en-GB"), "what a page declares is read");
	tap_ok(span_is(doc.published, "2020-05-06T07:08:00+02:00") &&
	    doc.published_from == FROM_METADATA, "with when it was published");
	doc = page("<body><div class=story>" PROSE "</div>"
	    "<div class='reader-comments'><p>I have always said that this would"
	    " happen to them one day.</p></div>");
	tap_ok(holds(doc.text, "by boat") && !holds(doc.text, "always said"),
	    "the comments of readers are no part of it");
	doc = page("<body><div class='content sidebar-left'>" PROSE "</div>");
	tap_ok(holds(doc.text, "by boat"),
	    "most of the text is never thrown away for its name");
	doc = page("<body>" PROSE "<ul><li>One <i>thing</i></li>"
	    "<li><a href=x>Another story</a></li></ul>");
	tap_ok(holds(doc.text, "\xe2\x80\xa2 One thing") &&
	    !holds(doc.text, "Another story"),
	    "items have bullets; a line of links goes");
	doc = page("");
	tap_ok(doc.text.n == 0, "an empty page has no text");
	doc = page("Just words, &eacute; and 2 &lt; 3");
	tap_ok(span_is(doc.text, "Just words, \xc3\xa9 and 2 < 3"),
	    "text without elements is text");
	doc = titled("Mine", "<h1>Theirs</h1>" PROSE);
	tap_ok(span_is(doc.title, "Mine"), "what the caller set stays");
	arena_free(arena);
	return tap_done();
}
