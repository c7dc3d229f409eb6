#include "tap.h"

#include <string.h>

#include "wire/record.h"

static struct arena *arena;

/* The line after one member "numbers" was spliced in. */
static int
splices(const char *line, const char *json, const char *want)
{
	struct member m = { "numbers", span_of(json) };
	struct bytes b = { 0 };
	struct record_error e;
	struct record r;
	int good;

	if (record_open(&r, arena, span_of(line), &e) == -1) {
		printf("# %s: %s\n", line, e.why);
		return 0;
	}
	record_splice(&b, &r, &m, 1);
	good = span_is(bytes_span(&b), want);
	if (!good)
		printf("# %.*s\n", (int)b.n, b.p);
	record_close(&r);
	bytes_close(&b);
	return good;
}

/* Is a line refused at this column? */
static int
refuses(struct span line, size_t column)
{
	struct record_error e;
	struct record r;
	int rv = record_open(&r, arena, line, &e);

	if (rv == -1 && e.column != column)
		printf("# column %zu: %s\n", e.column, e.why);
	record_close(&r);
	return rv == -1 && e.column == column;
}

/* Does a record hold what Jansson reads in its line? */
static int
same_as_jansson(const char *line)
{
	json_t *want = json_loads(line, JSON_REJECT_DUPLICATES, NULL);
	struct record_error e;
	struct record r;
	int same = record_open(&r, arena, span_of(line), &e) == 0 &&
	    want != NULL && json_equal(r.json, want);

	record_close(&r);
	json_decref(want);
	return same;
}

static void
test_values(void)
{
	tap_ok(same_as_jansson(" { \"a\" : \"\" , \"b\":007e0}") == 0 &&
	    same_as_jansson(" { \"a\" : \"\" , \"b\":0 , \"c\":-7 } "),
	    "short values are read as Jansson reads them");
	tap_ok(same_as_jansson("{\"text\":\"\\\"caf\\u00e9\\\"\",\"x\":1.5e3}"),
	    "escapes are undone");
	tap_ok(same_as_jansson("{\"t\\u0065xt\":\"caf\xc3\xa9\",\"n\":true}"),
	    "in names as well");
	tap_ok(same_as_jansson("{\"v\":[1,{\"a\":[]}],\"o\":{},\"z\":null}"),
	    "lists and objects are whole");
	tap_ok(same_as_jansson("{\"n\":9007199254740993,\"i\":"
	    "999999999999999}"), "long numbers keep all their digits");
}

static void
test_splice(void)
{
	tap_ok(splices("{\"a\":1}", "[]", "{\"a\":1,\"numbers\":[]}"),
	    "a member goes before the closing brace");
	tap_ok(splices("{ }", "[]", "{ \"numbers\":[]}"),
	    "an empty object gets no comma");
	tap_ok(splices("{\"numbers\" : [1,{\"x\":[]}] , \"b\":2} ", "[7]",
	    "{\"numbers\" : [7] , \"b\":2} "),
	    "one that is there is replaced where it stands");
	tap_ok(splices("{\"n\\u0075mbers\":0}", "1", "{\"n\\u0075mbers\":1}"),
	    "also if its name is escaped");
	tap_ok(splices("{\"x\":{\"numbers\":1}}", "2",
	    "{\"x\":{\"numbers\":1},\"numbers\":2}"),
	    "an inner member of that name is another's");
	tap_ok(splices("{\"r\":1.10,\"b\":12345678901234567890123,\"z\":-0,"
	    "\"e\":1E2,\"s\":\"\\u00e9\\/\"}", "[]", "{\"r\":1.10,\"b\":"
	    "12345678901234567890123,\"z\":-0,\"e\":1E2,\"s\":\"\\u00e9\\/\","
	    "\"numbers\":[]}"), "all other bytes stay as they came");
}

static void
test_refusals(void)
{
	char deep[200];

	tap_ok(refuses(SPAN("{bad"), 2), "a bad name is refused where it is");
	tap_ok(refuses(SPAN("{\"a\":1} x"), 9), "so is what comes after");
	tap_ok(refuses(SPAN("[1]"), 1), "a record is an object");
	tap_ok(refuses(SPAN("{\"a\":\"\0\"}"), 7), "a NUL is refused");
	tap_ok(refuses(SPAN("{\"a\":\"\xE9\"}"), 7), "bad UTF-8 is refused");
	tap_ok(refuses(SPAN("{\"a\":01}"), 7), "01 is no number");
	tap_ok(refuses(SPAN("{\"a\":tru}"), 6), "tru is no value");
	memset(deep, '[', sizeof(deep));
	memcpy(deep, "{\"a\":", 5);
	tap_ok(refuses((struct span){ deep, sizeof(deep) }, 69),
	    "65 levels are too deep");
}

static void
test_types(void)
{
	struct record_error e;
	struct record r;
	int good;

	good = record_open(&r, arena, SPAN("{\"text\":\"x\",\"doc\":\"d\"}"),
	    &e) == 0 && r.type == RECORD_SENTENCE && span_is(r.doc, "d");
	record_close(&r);
	tap_ok(good, "what has a text and no type is a sentence");
	good = record_open(&r, arena, SPAN("{\"type\":\"weather\"}"), &e) ==
	    0 && r.type == RECORD_OTHER;
	record_close(&r);
	tap_ok(good, "an unknown type is told from none");
	good = record_open(&r, arena, SPAN("{\"a\":1,\"a\":2}"), &e) == -1;
	record_close(&r);
	tap_ok(good, "one name twice is refused");
	good = record_open(&r, arena, SPAN("{\"a\":\"b"), &e) == -1 && e.cut;
	record_close(&r);
	tap_ok(good, "a line that ends too early says so");
}

int
main(void)
{
	record_start();
	arena = arena_new(NULL);
	test_splice();
	test_values();
	test_refusals();
	test_types();
	arena_free(arena);
	return tap_done();
}
