/* What a server answered. */
#include "tap.h"

#include <string.h>

#include "intake/http.h"
#include "packed.h"

#define MAX	((size_t)1000)

static struct arena	*arena;

/* An answer with this head and body; why it cannot be read, or its body. */
static const char *
body(const char *head, struct span content)
{
	struct http http;
	struct span bytes = arena_join(arena, span_of(head), SPAN("\r\n\r\n"),
	    content);
	const char *why = http_read(arena, bytes, MAX, &http);

	return why != NULL ? why : arena_str(arena, http.body);
}

static int
is(const char *a, const char *b)
{
	if (strcmp(a, b) != 0)
		printf("# got %s\n", a);
	return strcmp(a, b) == 0;
}

static void
test_head(void)
{
	struct http http;

	tap_ok(http_read(arena, SPAN("HTTP/1.1 404 Not Found\nContent-type: "
	    "text/html ; Charset=\"KOI8-R\"\n\nGone"), MAX, &http) == NULL &&
	    http.status == 404 && span_is(http.type, "text/html") &&
	    span_is(http.charset, "KOI8-R") && span_is(http.body, "Gone"),
	    "status, type and charset, whatever the case and line ends");
	tap_ok(span_is(http_header(SPAN("A: 1\r\nb-c:  2 \r\nB-C: 3"), "B-C"),
	    "2") && http_header(SPAN("A: 1"), "B").n == 0,
	    "the first header of a name counts");
	tap_ok(http_read(arena, SPAN("GET / HTTP/1.1\r\n\r\n"), MAX, &http) !=
	    NULL && http_read(arena, SPAN("HTTP/1.1 200 OK\r\nA: b"), MAX,
	    &http) != NULL && http_read(arena, SPAN(""), MAX, &http) != NULL,
	    "a request is no answer, nor is half a head");
}

static void
test_chunks(void)
{
	const char *head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked";

	tap_ok(is(body(head, SPAN("4\r\nFive\r\n6;x=y\r\n died.\r\n0\r\n\r\n")),
	    "Five died."), "chunks are joined");
	tap_ok(is(body(head, SPAN("4\r\nFive\r\nff\r\n die")), "Five die"),
	    "one that is cut off counts as far as it goes");
	tap_ok(is(body(head, SPAN("<p>Five died.")), "<p>Five died."),
	    "what has no chunks was joined before");
}

static void
test_codings(void)
{
	const char *gzip = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip";
	const char *deflate = "HTTP/1.1 200 OK\r\nContent-Encoding: deflate";
	struct span five = SPAN("Five died in the fire at the mill.");
	struct span z = packed(arena, five, 15 + 16);

	tap_ok(is(body(gzip, z), five.p), "gzip is unpacked");
	z.n -= 12;
	tap_ok(strncmp(body(gzip, z), "Five died", 9) == 0,
	    "also where its end is missing");
	tap_ok(is(body(deflate, packed(arena, five, 15)), five.p) &&
	    is(body(deflate, packed(arena, five, -15)), five.p),
	    "deflate, with its frame and without");
	tap_ok(is(body(gzip, five), five.p),
	    "and what is not packed after all");
	tap_ok(is(body("HTTP/1.1 200 OK\r\nContent-Encoding: br", five),
	    "content encoding \"br\" is not read") &&
	    is(body("HTTP/1.1 200 OK\r\nContent-Encoding: br", SPAN("<p>")),
	    "<p>"), "other codings are told, but for pages that have none");
	tap_ok(is(body(gzip, packed(arena, (struct span){
	    memset(arena_alloc(arena, 5000), 'a', 5000), 5000 }, 15 + 16)),
	    "longer than --max-document"), "what unpacks to too much is told");
}

int
main(void)
{
	arena = arena_new(NULL);
	test_head();
	test_chunks();
	test_codings();
	arena_free(arena);
	return tap_done();
}
