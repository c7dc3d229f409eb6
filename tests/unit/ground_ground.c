#include "tap.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ground/arena.h"
#include "ground/bytes.h"
#include "ground/out.h"
#include "ground/slots.h"
#include "ground/sort.h"
#include "ground/span.h"
#include "ground/vec.h"

static size_t
dash(struct span rest)
{
	return span_starts(rest, SPAN(" - ")) ? 3 : 0;
}

static void
test_span(void)
{
	struct span rest = SPAN("a\t\tb"), f;

	tap_ok(span_cut(&rest, '\t', &f) && span_is(f, "a") &&
	    span_cut(&rest, '\t', &f) && f.n == 0 &&
	    span_cut(&rest, '\t', &f) && span_is(f, "b") &&
	    !span_cut(&rest, '\t', &f), "fields are cut, empty ones too");
	rest = SPAN("a - b-c");
	tap_ok(span_cut_where(&rest, dash, &f) && span_is(f, "a") &&
	    span_cut_where(&rest, dash, &f) && span_is(f, "b-c") &&
	    !span_cut_where(&rest, dash, &f),
	    "fields are cut where a function says so");
	rest = SPAN("a - ");
	tap_ok(span_cut_where(&rest, dash, &f) &&
	    span_cut_where(&rest, dash, &f) && f.n == 0 &&
	    !span_cut_where(&rest, dash, &f), "the last may be empty");
	tap_ok(span_lists(SPAN("to from"), SPAN("from")) &&
	    !span_lists(SPAN("to from"), SPAN("o f")) &&
	    !span_lists(SPAN(""), SPAN("")), "a list has whole words");
	tap_ok(span_cmp(SPAN("ab"), SPAN("abc")) < 0 &&
	    span_cmp(SPAN("b"), SPAN("abc")) > 0 &&
	    span_cmp(SPAN(""), SPAN("")) == 0, "a prefix goes first");
	tap_ok(span_is(span_trim(SPAN(" \ta b\n")), "a b"), "ends are trimmed");
	tap_ok(span_sub(SPAN("abc"), 2, 9).n == 1 &&
	    span_sub(SPAN("abc"), 5, 9).n == 0,
	    "parts are cut to what there is");
}

static int
by_char(const void *a, const void *b)
{
	return *(const char *)a - *(const char *)b;
}

static void
test_sort(void)
{
	char v[] = "banana";

	tap_ok(sort_unique(v, 6, 1, by_char) == 3 && memcmp(v, "abn", 3) == 0,
	    "what is sorted has one of each");
	tap_ok(sort_unique(NULL, 0, 1, by_char) == 0, "or nothing at all");
	tap_ok(sort_lower("b", v, 3, 1, by_char) == 1 &&
	    sort_lower("c", v, 3, 1, by_char) == 2 &&
	    sort_lower("z", v, 3, 1, by_char) == 3,
	    "the first that does not go before a key is found");
}

static void
test_arena(void)
{
	struct arena *a = arena_new(NULL);
	struct { VEC(int); } v = { 0 };
	char *p, *big;
	int good = 1;

	for (int i = 0; i < 100000; i++)
		*VEC_PUSH(a, &v) = i;
	for (int i = 0; i < 100000; i++)
		good = good && v.v[i] == i;
	tap_ok(good && v.n == 100000, "a vector keeps its elements");
	big = arena_alloc(a, (size_t)9 << 20);
	memset(big, 1, (size_t)9 << 20);
	arena_reset(a);
	p = arena_alloc(a, (size_t)9 << 20);
	for (size_t i = 0; i < (size_t)9 << 20; i++)
		good = good && p[i] == 0;
	tap_ok(good, "memory that comes back is zeroed");
	tap_ok(span_is(arena_join(a, SPAN("a"), SPAN(", "), SPAN("b")), "a, b"),
	    "spans are joined");
	arena_free(a);
}

static void
test_out(void)
{
	char dir[] = "/tmp/out-XXXXXX", path[64];
	struct out o;
	struct stat st;

	if (mkdtemp(dir) == NULL)
		abort();
	snprintf(path, sizeof(path), "%s/x", dir);
	out_open(&o, path);
	out_line(&o, SPAN("hello"));
	tap_ok(stat(path, &st) == -1, "a file appears only when it is whole");
	tap_ok(out_finish(&o, 1) == 0 && stat(path, &st) == 0 &&
	    st.st_size == 6, "then all of it is there");
	out_open(&o, path);
	out_line(&o, SPAN("no"));
	tap_ok(out_finish(&o, 0) == 0 && stat(path, &st) == 0 &&
	    st.st_size == 6, "what is not kept leaves the old file");
	unlink(path);
	tap_ok(rmdir(dir) == 0, "no temporary file is left behind");
	tap_ok(out_open(&o, "/nonexistent/x") == -1 && errno == ENOENT,
	    "a folder that is not there is an error");
	out_open(&o, NULL);
	o.fd = open("/dev/full", O_WRONLY);
	out_line(&o, SPAN("x"));
	tap_ok(out_finish(&o, 1) == -1 && errno == ENOSPC,
	    "a full disk is an error");
}

static int
same_int(const void *things, size_t number, const void *key)
{
	return ((const int *)things)[number] == *(const int *)key;
}

/* Three hashes for all: most things stand beside their place. */
static void
test_slots(void)
{
	struct arena *a = arena_new(NULL);
	struct slots s = { 0 };
	int things[1000], key = 7, good = 1;

	tap_ok(slots_find(&s, 0, same_int, things, &key) == SLOTS_NOT,
	    "nothing is found where nothing is");
	for (int i = 0; i < 1000; i++) {
		things[i] = 2 * i;
		slots_add(&s, a, (uint32_t)(i % 3), (size_t)i);
	}
	for (int i = 0; i < 1000; i++)
		good &= slots_find(&s, (uint32_t)(i % 3), same_int, things,
		    &things[i]) == (size_t)i;
	tap_ok(good && 2 * s.n <= s.cap, "what was added is found");
	tap_ok(slots_find(&s, 1, same_int, things, &key) == SLOTS_NOT &&
	    slots_find(&s, 1, same_int, things, &things[3]) == SLOTS_NOT,
	    "and nothing else, nor by another hash");
	arena_free(a);
}

/* What stands before the mark stays, however much came behind it. */
static void
test_marks(void)
{
	struct arena *a = arena_new(NULL);
	struct arena_mark start = arena_mark(a), mark;
	struct span kept = arena_dup(a, SPAN("kept"));
	size_t used = arena_used(a);
	char *p;

	mark = arena_mark(a);
	p = arena_alloc(a, 100);
	(void)arena_alloc(a, (size_t)3 << 20);
	arena_release(a, mark);
	tap_ok(arena_used(a) == used && arena_alloc(a, 100) == p &&
	    span_is(kept, "kept"), "what came behind a mark is given anew");
	arena_release(a, start);
	tap_ok(arena_used(a) == 0, "a mark in an empty arena empties it");
	(void)arena_alloc(a, 100);
	arena_trim(a);
	tap_ok(arena_used(a) == 0 && arena_alloc(a, 100) != NULL &&
	    arena_used(a) > 0, "what is trimmed is empty and of use");
	arena_free(a);
}

int
main(void)
{
	struct bytes b = { 0 };

	test_span();
	test_sort();
	test_arena();
	test_marks();
	bytes_printf(&b, "%d-%s", 12, "x");
	tap_ok(span_is(bytes_span(&b), "12-x") && b.err == 0,
	    "buffers take printed text");
	bytes_close(&b);
	test_out();
	test_slots();
	return tap_done();
}
