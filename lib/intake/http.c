#include "intake/http.h"

#include <stdint.h>
#include <string.h>
#include <strings.h>
#include <zlib.h>

#define RATIO	1200	/* deflate packs no better than this */

/* The next line, without CR LF. */
static int
next_line(struct span *rest, struct span *line)
{
	if (!span_cut(rest, '\n', line))
		return 0;
	if (span_ends(*line, SPAN("\r")))
		line->n--;
	return 1;
}

static int
is_named(struct span a, const char *b)
{
	return a.n == strlen(b) && strncasecmp(a.p, b, a.n) == 0;
}

struct span
http_header(struct span headers, const char *name)
{
	struct span line, key;

	while (next_line(&headers, &line))
		if (span_cut(&line, ':', &key) && line.p != NULL &&
		    is_named(span_trim(key), name))
			return span_trim(line);
	return (struct span){ NULL, 0 };
}

struct span
http_type(struct span content_type)
{
	content_type.n = span_find(content_type, SPAN(";"));
	return span_trim(content_type);
}

static struct span
charset_of(struct span content_type)
{
	struct span part;

	while (span_cut(&content_type, ';', &part)) {
		part = span_trim(part);
		if (part.n > 8 && strncasecmp(part.p, "charset=", 8) == 0) {
			part = span_trim(span_sub(part, 8, part.n));
			if (part.n > 1 && part.p[0] == '"')
				part = span_sub(part, 1, part.n - 1);
			return part;
		}
	}
	return (struct span){ NULL, 0 };
}

static int
hex_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The size at the start of a chunk; -1 if there is none. */
static int
chunk_size(struct span line, size_t *size)
{
	size_t i;

	*size = 0;
	for (i = 0; i < line.n && i < 12 && hex_value(line.p[i]) >= 0; i++)
		*size = *size * 16 + (size_t)hex_value(line.p[i]);
	return i > 0 ? 0 : -1;
}

/* Join chunks.  What does not begin like one was joined by the crawler. */
static struct span
dechunked(struct arena *arena, struct span body)
{
	struct span rest = body, line;
	char *p = arena_alloc(arena, body.n + 1);
	size_t n = 0, size;

	while (next_line(&rest, &line) && chunk_size(line, &size) == 0) {
		if (size == 0)
			return (struct span){ p, n };
		if (size > rest.n)
			size = rest.n;	/* the crawler stopped here */
		if (size > 0)
			memcpy(p + n, rest.p, size);
		n += size;
		rest = span_sub(rest, size, rest.n);
		if (span_starts(rest, SPAN("\r\n")))
			rest = span_sub(rest, 2, rest.n);
		else if (span_starts(rest, SPAN("\n")))
			rest = span_sub(rest, 1, rest.n);
	}
	return n > 0 ? (struct span){ p, n } : body;
}

/*
 * Unpack with these window bits.  What is cut off counts as far as it goes.
 * Returns 1, 0 where it is no such data; *text is then as it was, else too long
 * at max + 1.
 */
static int
inflated(struct arena *arena, struct span body, int bits, size_t max,
    struct span *text)
{
	size_t room = body.n < max / RATIO ? body.n * RATIO + 64 : max + 1;
	size_t size = 4 * body.n + 64;
	z_stream z = { .next_in = (z_const Bytef *)(uintptr_t)body.p,
	    .avail_in = (uInt)body.n };
	char *p;
	int rv = Z_OK;

	if (size > room)
		size = room;
	p = arena_alloc(arena, size);
	if (inflateInit2(&z, bits) != Z_OK)
		return 0;
	while (rv == Z_OK) {
		if (z.total_out == size) {
			if (size >= room)
				break;
			p = arena_grow(arena, p, size,
			    size * 2 > room ? room : size * 2);
			size = size * 2 > room ? room : size * 2;
		}
		z.next_out = (Bytef *)p + z.total_out;
		z.avail_out = (uInt)(size - z.total_out);
		rv = inflate(&z, Z_NO_FLUSH);
	}
	inflateEnd(&z);
	if (rv != Z_STREAM_END && z.total_out == 0)
		return 0;
	*text = (struct span){ p, (size_t)z.total_out };
	return 1;
}

/* NULL, or why the body's coding cannot be undone. */
static const char *
decoded(struct arena *arena, struct span coding, size_t max,
    struct span *body)
{
	if (coding.n == 0 || is_named(coding, "identity") || body->n == 0)
		return NULL;
	if (is_named(coding, "gzip") || is_named(coding, "x-gzip") ||
	    is_named(coding, "deflate")) {
		/* Crawlers unpack, and leave the header as it was. */
		if (!inflated(arena, *body, 15 + 32, max, body) &&
		    is_named(coding, "deflate"))
			(void)inflated(arena, *body, -15, max, body);
		return body->n > max ? "longer than --max-document" : NULL;
	}
	if ((unsigned char)body->p[0] == '<')
		return NULL;
	return arena_printf(arena, "content encoding \"%.*s\" is not read",
	    (int)(coding.n > 20 ? 20 : coding.n), coding.p).p;
}

/* Where the headers end; the body begins at *body. */
static size_t
head_end(struct span bytes, size_t *body)
{
	size_t crlf = span_find(bytes, SPAN("\r\n\r\n"));
	size_t lf = span_find(bytes, SPAN("\n\n"));

	*body = crlf < lf ? crlf + 4 : lf + 2;
	return crlf < lf ? crlf : lf;
}

const char *
http_read(struct arena *arena, struct span bytes, size_t max,
    struct http *http)
{
	struct span head, type;
	size_t body, end = head_end(bytes, &body);

	*http = (struct http){ 0 };
	if (!span_starts(bytes, SPAN("HTTP/")) || end == bytes.n)
		return "no HTTP answer";
	head = span_sub(bytes, 0, end);
	http->body = span_sub(bytes, body, bytes.n);
	for (size_t i = span_find(head, SPAN(" ")) + 1; i < head.n &&
	    head.p[i] >= '0' && head.p[i] <= '9' && http->status < 1000; i++)
		http->status = http->status * 10 + head.p[i] - '0';
	type = http_header(head, "Content-Type");
	http->type = http_type(type);
	http->charset = charset_of(type);
	if (is_named(http_header(head, "Transfer-Encoding"), "chunked"))
		http->body = dechunked(arena, http->body);
	return decoded(arena, http_header(head, "Content-Encoding"), max,
	    &http->body);
}
