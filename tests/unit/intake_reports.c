/* Files of reports of all forms, and who is told of them. */
#include "tap.h"

#include <string.h>

#include "file.h"
#include "ground/bytes.h"
#include "intake/reports.h"

#define MAX	((size_t)2000)

/* Everything that was told, in order. */
struct told {
	struct bytes	 text;
	const char	*unwanted;
	int		 stop, most;
};

static struct arena		*arena;
static struct dates_words	 dates;

static void
count(void *arg)
{
	struct told *told = arg;

	bytes_char(&told->text, '+');
}

static int
wants(void *arg, struct span doc)
{
	struct told *told = arg;

	return told->unwanted == NULL || !span_is(doc, told->unwanted);
}

static void
take(void *arg, struct document *d, const struct marks *marks)
{
	struct told *told = arg;

	bytes_printf(&told->text, "%.*s=%.*s", (int)d->doc.n, d->doc.p,
	    (int)d->text.n, d->text.p);
	for (size_t i = 0; i < marks->n; i++)
		bytes_printf(&told->text, ",%zu-%zu", marks->v[i].from,
		    marks->v[i].to);
	bytes_char(&told->text, '|');
	told->stop = --told->most == 0;
}

static void
reject(void *arg, size_t line, size_t column, const char *why,
    struct span bad)
{
	struct told *told = arg;

	(void)bad;
	bytes_printf(&told->text, "%zu:%zu: %s|", line, column, why);
}

static void
fail(void *arg, const char *why)
{
	struct told *told = arg;

	bytes_printf(&told->text, "FAIL %s|", why);
}

/*
 * What is told of a file, as an operand "f", "+" where one more comes: up to
 * most reports, 0 for all.
 */
static int
tells(struct span file, int most, const char *unwanted, const char *want)
{
	struct told told = { .unwanted = unwanted, .most = most };
	struct reports reports = {
		.arena = arena_new(NULL), .dates = &dates, .max = MAX,
		.given = { .doc = SPAN("f") },
		.taker = { &told, &told.stop, count, wants, take, reject,
		    fail },
	};
	const char *hint;
	struct lines lines;
	int rv;

	if (lines_open(&lines, file_put(file), MAX) == -1)
		abort();
	reports_read(&reports, &lines, reports_form(&reports, &lines, &hint));
	lines_close(&lines);
	bytes_char(&told.text, '\0');
	if ((rv = strcmp(told.text.p, want) == 0) == 0)
		printf("# got %s\n", told.text.p);
	bytes_close(&told.text);
	arena_free(reports.arena);
	return rv;
}

static void
test_one(void)
{
	static char much[MAX + 2];

	memset(much, 'a', sizeof(much));
	tap_ok(tells(SPAN("Five\r\ndied.\n"), 0, NULL, "+f=Five\r\ndied.\n|"),
	    "a text is a report, as it stands");
	tap_ok(tells(SPAN(" \n\n"), 0, NULL, "") &&
	    tells(SPAN(""), 0, NULL, ""), "a blank one is none");
	tap_ok(tells((struct span){ much, MAX }, 0, "f", ""),
	    "one that is not wanted is not read");
	tap_ok(tells((struct span){ much, MAX + 1 }, 0, NULL,
	    "+0:0: longer than --max-document (is it one report? "
	    "if it is: --max-document=1G)|"),
	    "one that is too long is refused");
	tap_ok(tells(SPAN("A\nB\xff"), 0, NULL, "+2:2: not UTF-8 (if it is "
	    "Latin-1: --charset=latin1)|"), "so is what is not UTF-8, where");
	tap_ok(tells(SPAN("<p>Five people died in the fire, police said.</p>"
	    "<figure><figcaption>The mill.</figcaption></figure>"), 0, NULL,
	    "+f=Five people died in the fire, police said.\n\n"
	    "The mill.,44-53|"),
	    "a page is what it shows, with its marks");
}

#define ITEM(text)	"<item><description>" text "</description></item>\n"

static void
test_feed(void)
{
	tap_ok(tells(SPAN("<rss><channel>" ITEM("One.") ITEM("Two.")
	    "</channel></rss>"), 0, NULL, "+f-1=One.|+f-2=Two.|"),
	    "items without ids are numbered behind the file's name");
	tap_ok(tells(SPAN("<rss><channel>\n" ITEM("One.") ITEM("T<b>wo.")
	    ITEM("Three.") "</channel></rss>"), 0, NULL, "+3:29: malformed "
	    "feed: mismatched tag|f-1=One.|+f-2=Three.|"),
	    "what is malformed is told, where; the others are given");
	tap_ok(tells(SPAN("<rss><channel>" ITEM("One.") ITEM("Two.")
	    "</channel></rss>"), 1, NULL, "+f-1=One.|"),
	    "who has enough gets no more");
}

#define HTTP	"HTTP/1.1 200 OK\r\nContent-Type: "

static struct span
record(const char *id, const char *media, const char *content)
{
	return arena_printf(arena, "WARC/1.0\r\nWARC-Type: response\r\n%s%s%s"
	    "Content-Type: %s\r\nContent-Length: %zu\r\n\r\n%s\r\n\r\n",
	    *id == '\0' ? "" : "WARC-Record-ID: <urn:uuid:", id,
	    *id == '\0' ? "" : ">\r\n", media, strlen(content), content);
}

static struct span
join(struct span a, struct span b)
{
	return arena_join(arena, a, SPAN(""), b);
}

static void
test_archive(void)
{
	const char *http = "application/http; msgtype=response";
	struct span page = record("p", http, HTTP "text/html\r\n\r\n<p>Five "
	    "people died in the fire, police said.</p>");
	struct span text = record("", "text/plain", "Six.");

	tap_ok(tells(join(page, text), 0, NULL, "+p=Five people died in the "
	    "fire, police said.|+f-2=Six.|"),
	    "pages and texts of an archive, a record each");
	tap_ok(tells(join(record("i", http, HTTP "image/png\r\n\r\nPNG"),
	    join(record("g", http, "HTTP/1.1 404 Gone\r\n\r\nNo."), text)), 0,
	    NULL, "++f-3=Six.|"), "no pictures, no errors");
	tap_ok(tells(join(record("r", http, "GET / HTTP/1.1"), text), 0, NULL,
	    "0:0: record 1: no HTTP answer|+f-2=Six.|"),
	    "a bad record is told by its number");
	tap_ok(tells(join(page, text), 0, "p", "+f-2=Six.|"),
	    "one that is not wanted is left");
	tap_ok(tells(join(page, text), 1, NULL, "+p=Five people died in the "
	    "fire, police said.|"), "who has enough gets no more of it");
	text.n -= 6;
	tap_ok(tells(join(page, text), 0, NULL, "+p=Five people died in the "
	    "fire, police said.|0:0: record 2: cut off at end of input|"),
	    "the end of it is missing");
}

int
main(void)
{
	arena = arena_new(NULL);
	if (dates_open(&dates, NULL) == -1)
		return 1;
	test_one();
	test_feed();
	test_archive();
	arena_free(arena);
	return tap_done();
}
