/* Records of web archives. */
#include "tap.h"

#include <string.h>

#include "file.h"
#include "ground/bytes.h"
#include "intake/warc.h"
#include "packed.h"

#define MAX	((size_t)200)

static struct arena	*arena;

/* A record; size: what it says its length is. */
static struct span
record(const char *type, const char *id, const char *content, size_t size)
{
	return arena_printf(arena, "WARC/1.0\r\nWARC-Type: %s\r\n"
	    "WARC-Record-ID: <urn:uuid:%s>\r\nWARC-Target-URI: http://e.org/%s"
	    "\r\nContent-Type: text/plain\r\nContent-Length: %zu\r\n\r\n%s"
	    "\r\n\r\n", type, id, id, size, content);
}

static struct span
good(const char *id, const char *content)
{
	return record("resource", id, content, strlen(content));
}

/* A gzip member of its own, as archives have them. */
static void
add_packed(struct bytes *b, struct span s)
{
	bytes_add(b, packed(arena, s, 15 + 16));
}

/*
 * What an archive holds: "id=content|" for each record, "-|" for one that is
 * gone over, "number: why|" for one that cannot be read.
 */
static const char *
all(struct span archive)
{
	enum warc_status status;
	struct bytes b = { 0 };
	struct lines lines;
	struct warc warc = { .lines = &lines };
	struct warc_record r;
	const char *got;

	if (lines_open(&lines, file_put(archive), MAX) == -1)
		abort();
	while ((status = warc_next(&warc, arena, &r)) != WARC_END) {
		if (status == WARC_OK)
			bytes_printf(&b, "%.*s=%.*s|", (int)r.id.n, r.id.p,
			    (int)r.bytes.n, r.bytes.p);
		else if (status == WARC_SKIPPED)
			bytes_str(&b, "-|");
		else
			bytes_printf(&b, "%zu: %s|", r.number, warc.why);
		if (status == WARC_ERROR)
			break;
	}
	lines_close(&lines);
	got = arena_str(arena, bytes_span(&b));
	bytes_close(&b);
	return got;
}

static int
holds(struct span archive, const char *want)
{
	const char *got = all(archive);

	if (strcmp(got, want) != 0)
		printf("# got %s\n", got);
	return strcmp(got, want) == 0;
}

static struct span
join(struct span a, struct span b)
{
	return arena_join(arena, a, SPAN(""), b);
}

static void
test_plain(void)
{
	struct span a = good("a", "Five\n\ndied."), b = good("b", "Six.");

	tap_ok(warc_is(a) && !warc_is(SPAN("Five died.")),
	    "an archive is told by its first word");
	tap_ok(holds(join(a, b), "a=Five\n\ndied.|b=Six.|"),
	    "record by record, blank lines and all");
	tap_ok(holds(join(record("request", "q", "GET /", 5), b), "-|b=Six.|"),
	    "requests are gone over");
	tap_ok(holds(SPAN(""), ""), "no archive has no record");
}

static void
test_bad(void)
{
	static char much[3 * MAX];
	struct span b = good("b", "Six.");

	memset(much, 'x', sizeof(much) - 1);
	tap_ok(holds(join(good("a", much), b),
	    "1: longer than --max-document|b=Six.|"),
	    "one that is too long is told by its number, the next is read");
	tap_ok(holds(join(b, record("resource", "c", "Sev", 50)),
	    "b=Six.|2: cut off at end of input|"), "the last one is cut off");
	tap_ok(holds(join(SPAN("WARC/1.0\r\nWARC-Type: resource\r\n\r\nFive\r\n"
	    "\r\n"), b), "1: no Content-Length|b=Six.|"),
	    "one without length is left where the next begins");
	tap_ok(holds(join(SPAN("WARC/1.0\r\nWARC-Type: resource\r\n"
	    "Content-Length: 99999999999999999999\r\n\r\nFive\r\n\r\n"), b),
	    "1: no Content-Length|b=Six.|"),
	    "a length that is no number of bytes");
	tap_ok(holds(join(b, SPAN("rubbish\n")),
	    "b=Six.|2: what stands there is no record|"),
	    "what is no record is told");
}

static void
test_packed(void)
{
	struct bytes b = { 0 };
	size_t from, to;

	add_packed(&b, good("a", "Five."));
	from = b.n;
	add_packed(&b, good("b", "Six."));
	to = b.n;
	add_packed(&b, good("c", "Seven."));
	tap_ok(holds(bytes_span(&b), "a=Five.|b=Six.|c=Seven.|"),
	    "a gzip member a record");
	for (size_t i = from + 30; i < to; i++)
		b.p[i] = (char)~b.p[i];
	tap_ok(holds(bytes_span(&b),
	    "a=Five.|2: damaged gzip data|c=Seven.|"),
	    "a damaged one is told, those behind it are read");
	bytes_close(&b);
}

int
main(void)
{
	arena = arena_new(NULL);
	test_plain();
	test_bad();
	test_packed();
	arena_free(arena);
	return tap_done();
}
