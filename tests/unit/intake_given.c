/* What is given beside reports: names, tables, parts; forms of files. */
#include "tap.h"

#include <errno.h>
#include <string.h>

#include "file.h"
#include "intake/decode.h"
#include "intake/filename.h"
#include "intake/form.h"
#include "intake/meta.h"
#include "intake/paths.h"
#include "intake/shard.h"
#include "intake/stem.h"

static struct arena	*arena;
static struct dates_words words;

static void
test_decode(void)
{
	struct span text;
	struct decode_error e;

	tap_ok(decode_text(arena, SPAN("\xff\xfe=\xd8\xa5\xdc"), &text, &e) ==
	    0 && span_is(text, "\xf0\x9f\x92\xa5") && decode_text(arena,
	    SPAN("\xfe\xff\0A\xd8\0\0B"), &text, &e) == 0 &&
	    span_is(text, "A\xef\xbf\xbd" "B"),
	    "UTF-16 with its mark; half a pair is lost");
	tap_ok(decode_text(arena, SPAN("\xef\xbb\xbf" "A"), &text, &e) == 0 &&
	    span_is(text, "A"), "a mark is no part of the text");
	tap_ok(decode_text(arena, SPAN("A\nB\xe9"), &text, &e) == -1 &&
	    e.line == 2 && e.column == 2 && strstr(e.why, "not UTF-8") != NULL,
	    "what is not UTF-8 is told by line and column");
	tap_ok(decode_text(arena, SPAN("A\n\nBC\0"), &text, &e) == -1 &&
	    e.line == 3 && e.column == 3 && strstr(e.why, "NUL") != NULL,
	    "so is a NUL");
}

/* Is a file that begins so of this form; is a hint given? */
static int
sniffs(const char *head, enum form form, int hinted)
{
	const char *hint;

	return form_sniff(span_of(head), &hint) == form &&
	    (hint != NULL) == hinted;
}

static void
test_forms(void)
{
	tap_ok(form_by_name("rss") == FORM_FEED && form_by_name("auto") ==
	    FORM_AUTO && form_by_name("pdf") == -1, "forms have names");
	tap_ok(sniffs("\n {\"text\":\"A\"}", FORM_JSONL, 0) &&
	    sniffs("<!DOCTYPE html>", FORM_HTML, 0) &&
	    sniffs("<?xml version='1.0'?><rss>", FORM_FEED, 0) &&
	    sniffs("WARC/1.0\r\n", FORM_WARC, 0) &&
	    sniffs("Five died.\n<b>", FORM_TEXT, 0) &&
	    sniffs("[Photo: a fire] Five", FORM_TEXT, 0) &&
	    sniffs("", FORM_TEXT, 0), "and are told by their first line");
	tap_ok(sniffs("[{\"text\":\"A\"}]", FORM_TEXT, 1) &&
	    sniffs("id,text\n1,A", FORM_TEXT, 1),
	    "what must be converted first comes with a hint");
}

/* What a table says, or why it is none; the line. */
static const struct meta *
table(struct span text, size_t *line, const char **why)
{
	return meta_open(arena, &words, file_put(text), line, why);
}

static void
test_meta(void)
{
	struct document d = { .outlet = SPAN("Mine") };
	const struct meta *m;
	const char *why;
	size_t line;

	m = table(SPAN("\xef\xbb\xbf# file\tstory\toutlet\tpublished\r\n\r\n"
	    "x/a.txt\tfire\tPost\t2024-03-01\r\n# b.txt\tno\n"
	    "b.txt\tflood\n"), &line, &why);
	tap_ok(m != NULL, "a table with its columns named");
	meta_fill(m, "x/a.txt", &d);
	tap_ok(span_is(d.story, "fire") && span_is(d.published, "2024-03-01") &&
	    d.published_from == FROM_METADATA && span_is(d.outlet, "Mine"),
	    "fills in what is not known");
	d = (struct document){ 0 };
	meta_fill(m, "elsewhere/b.txt", &d);
	tap_ok(span_is(d.story, "flood"), "a file is found by its name alone");
	d = (struct document){ 0 };
	meta_fill(m, "c.txt", &d);
	meta_fill(NULL, "b.txt", &d);
	tap_ok(d.story.n == 0, "or not at all");
	tap_ok(table(SPAN("file\toutlet\ncolor\tred\n\na\tb\tc\n"), &line,
	    &why) == NULL && line == 4 && strcmp(why, "too many columns") == 0,
	    "a row too long is told by its line");
	tap_ok(table(SPAN("a.txt\tO\t1 March 2024\nb.txt\tO\tsoon\n"), &line,
	    &why) == NULL && line == 2 &&
	    strcmp(why, "published is no date") == 0,
	    "so is a day that is none");
	tap_ok(table(SPAN("file\tcolor\n"), &line, &why) == NULL && line == 1 &&
	    table(SPAN("a\tb\n\xe9\n"), &line, &why) == NULL && line == 2 &&
	    strcmp(why, "not UTF-8") == 0, "so are wrong columns and bytes");
	errno = 0;
	tap_ok(meta_open(arena, &words, "/nowhere/at/all", &line, &why) ==
	    NULL &&
	    line == 0 && why == NULL && errno == ENOENT,
	    "a table that is not there is told by errno");
}

static int
day_is(const char *path, const char *day)
{
	return span_is(filename_day(&words, arena, path), day);
}

static void
test_days(void)
{
	tap_ok(day_is("2024-11-03-fire.txt", "2024-11-03") &&
	    day_is("x/fire_20241103.html", "2024-11-03") &&
	    day_is("fire.2024_02_29.txt", "2024-02-29"),
	    "a file's name tells a day, its year first");
	tap_ok(day_is("2024-11-03/fire.txt", "") && day_is("-", "") &&
	    day_is("", "") && day_is("fire-2024-11.txt", ""),
	    "its folder does not, nor a month");
	tap_ok(day_is("20241103120000.txt", "") &&
	    day_is("x120241103.txt", "") && day_is("2023-02-29.txt", "") &&
	    day_is("2024-13-01.txt", "") && day_is("10000101.txt", "") &&
	    day_is("2024-11_03.txt", "") && day_is("2024-11-031.txt", ""),
	    "a part of a longer number is none, nor what no calendar has");
}

static void
test_paths(void)
{
	const char *why;
	char **v;
	size_t n;

	v = paths_read(arena, file_put(SPAN("a b\0\0c\nd\0")), &n, &why);
	tap_ok(v != NULL && n == 2 && strcmp(v[0], "a b") == 0 &&
	    strcmp(v[1], "c\nd") == 0 && v[2] == NULL,
	    "names end with NUL and hold what they like");
	tap_ok(paths_read(arena, file_put(SPAN("a\nb\n")), &n, &why) == NULL &&
	    why != NULL, "lines of names are none");
	tap_ok(paths_read(arena, "/nowhere", &n, &why) == NULL && why == NULL,
	    "a list that is not there is told by errno");
}

static int
stems(char *a, char *b, const char *want_a, const char *want_b)
{
	char *paths[] = { a, b };
	struct span *s = stem_all(arena, paths, 2);

	return span_is(s[0], want_a) && span_is(s[1], want_b);
}

static char *
str(const char *s)
{
	return arena_str(arena, span_of(s));
}

static void
test_ids(void)
{
	struct shard one, two, none = { 0, 0 };
	size_t both = 0, in = 0;

	tap_ok(stems(str("a/fire.txt.gz"), str("-"), "fire", "stdin") &&
	    stems(str("./x/f.txt"), str("y/f.txt"), "x/f", "y/f") &&
	    stems(str("f.txt"), str("f.html"), "f.txt", "f.html") &&
	    stems(str(".hidden"), str("a.b.c"), ".hidden", "a.b"),
	    "a file's name, longer where two are alike");
	tap_ok(shard_read(&one, "1/2") == 0 && shard_read(&two, "2/2") == 0 &&
	    shard_read(&none, "0/2") == -1 && shard_read(&none, "3/2") == -1 &&
	    shard_read(&none, "1/2x") == -1 && shard_read(&none, "1") == -1,
	    "parts are K/N");
	for (int i = 0; i < 1000; i++) {
		struct span id = arena_printf(arena, "doc-%d", i);

		in += (size_t)shard_has(&one, id);
		both += shard_has(&one, id) == shard_has(&two, id);
	}
	none = (struct shard){ 0, 0 };
	tap_ok(both == 0 && in > 400 && in < 600 &&
	    shard_has(&none, SPAN("x")), "each document is in one of them");
}

int
main(void)
{
	arena = arena_new(NULL);
	if (dates_open(&words, NULL) == -1)
		return 1;
	test_decode();
	test_forms();
	test_meta();
	test_days();
	test_paths();
	test_ids();
	arena_free(arena);
	return tap_done();
}
