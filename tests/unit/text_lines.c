#include "tap.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <zlib.h>
#include <zstd.h>

#include "text/lines.h"

static char path[] = "/tmp/lines-XXXXXX";

static void
put(const void *p, size_t n)
{
	FILE *f = fopen(path, "wb");

	if (f == NULL || fwrite(p, 1, n, f) != n || fclose(f) != 0)
		abort();
}

/* The lines of a file, a bar after each, "!" for one that is too long. */
static int
reads(const void *p, size_t n, size_t max, const char *want)
{
	enum lines_status st;
	struct lines l;
	struct span s;
	char got[256] = "";

	put(p, n);
	if (lines_open(&l, path, max) == -1)
		return 0;
	while ((st = lines_next(&l, &s)) != LINES_END) {
		if (st == LINES_ERROR)
			strcat(got, l.why);
		else if (st == LINES_LONG)
			strcat(got, "!");
		else
			strncat(got, s.p, s.n);
		strcat(got, "|");
		if (st == LINES_ERROR)
			break;
	}
	lines_close(&l);
	if (strcmp(got, want) != 0)
		printf("# got %s\n", got);
	return strcmp(got, want) == 0;
}

static int
reads_text(const char *text, const char *want)
{
	return reads(text, strlen(text), 1000, want);
}

static size_t
gzipped(char *p, size_t n, const char *text)
{
	z_stream z = { 0 };
	char in[64];

	snprintf(in, sizeof(in), "%s", text);
	if (deflateInit2(&z, 9, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY) != Z_OK)
		abort();
	z.next_in = (Bytef *)in;
	z.avail_in = (uInt)strlen(in);
	z.next_out = (Bytef *)p;
	z.avail_out = (uInt)n;
	if (deflate(&z, Z_FINISH) != Z_STREAM_END)
		abort();
	deflateEnd(&z);
	return n - z.avail_out;
}

static void
test_packed(void)
{
	char p[512];
	size_t n = gzipped(p, 256, "a\nb\n"), one = n;

	n += gzipped(p + n, 256, "c\n");
	tap_ok(reads(p, n, 1000, "a|b|c|"), "gzip of several members is read");
	tap_ok(reads(p, one - 9, 1000, "a|b|compressed data is cut off|") ||
	    reads(p, one - 9, 1000, "compressed data is cut off|"),
	    "gzip that is cut off is an error");
	n = ZSTD_compress(p, sizeof(p), "x\ny\n", 4, 3);
	tap_ok(reads(p, n, 1000, "x|y|"), "zstd is read");
}

int
main(void)
{
	struct lines l;
	struct span s;
	int fd = mkstemp(path);

	if (fd == -1)
		abort();
	close(fd);
	tap_ok(reads_text("", ""), "an empty file has no lines");
	tap_ok(reads_text("a\n\nb", "a||b|"), "a last line needs no newline");
	tap_ok(reads_text("\xef\xbb\xbf" "a\r\n\xef\xbb\xbf" "b\r\n", "a|b|"),
	    "a BOM and carriage returns are dropped");
	tap_ok(reads("abcdef\nab\n", 10, 3, "!|ab|"),
	    "a line over the limit is skipped, the next one read");
	test_packed();
	put("one\ntwo", 7);
	tap_ok(lines_open(&l, path, 100) == 0 &&
	    span_is(lines_peek(&l, 3), "one"), "a look ahead takes nothing");
	tap_ok(lines_rest(&l, &s) == LINES_OK && span_is(s, "one\ntwo"),
	    "the rest is as it stands");
	lines_close(&l);
	tap_ok(lines_open(&l, "/tmp", 100) == -1, "a directory is no file");
	unlink(path);
	return tap_done();
}
