#include "intake/warc.h"

#include <stdint.h>

#include "intake/http.h"

#define HEAD_LINES	200	/* of a record's header */

int
warc_is(struct span head)
{
	return span_starts(head, SPAN("WARC/"));
}

/* The line that opens a record.  What stands before it is lost: *lost. */
static enum lines_status
open_line(struct warc *w, int *lost)
{
	enum lines_status status;
	struct span line;

	*lost = 0;
	while ((status = lines_next(w->lines, &line)) != LINES_END) {
		if (status == LINES_ERROR)
			return status;
		if (status == LINES_OK && warc_is(line))
			return LINES_OK;
		*lost |= status == LINES_LONG || span_trim(line).n > 0;
	}
	return LINES_END;
}

/* The header's lines, up to the blank one. */
static enum lines_status
read_head(struct warc *w, struct arena *arena, struct span *head)
{
	enum lines_status status = LINES_OK;
	struct span line;

	*head = (struct span){ NULL, 0 };
	for (int i = 0; i < HEAD_LINES; i++) {
		status = lines_next(w->lines, &line);
		if (status != LINES_OK || line.n == 0)
			break;
		*head = arena_join(arena, *head, SPAN("\n"), line);
	}
	return status;
}

static int
size_of(struct span digits, size_t *size)
{
	*size = 0;
	for (size_t i = 0; i < digits.n; i++) {
		if (digits.p[i] < '0' || digits.p[i] > '9' ||
		    *size > SIZE_MAX / 20)
			return -1;
		*size = *size * 10 + (size_t)(digits.p[i] - '0');
	}
	return digits.n > 0 ? 0 : -1;
}

static struct span
bare_id(struct span id)
{
	if (span_starts(id, SPAN("<")))
		id = span_sub(id, 1, id.n);
	if (span_ends(id, SPAN(">")))
		id.n--;
	if (span_starts(id, SPAN("urn:uuid:")))
		id = span_sub(id, 9, id.n);
	return id;
}

static int
holds_page(struct span type)
{
	return span_is(type, "response") || span_is(type, "resource") ||
	    span_is(type, "conversion");
}

/* Each record is packed by itself: a damaged one is not the end. */
static enum warc_status
damaged(struct warc *w)
{
	const char *why = w->lines->why;
	enum warc_status status = lines_resume(w->lines) ? WARC_BAD :
	    WARC_ERROR;

	w->why = why;
	return status;
}

static enum warc_status
content(struct warc *w, size_t size, struct warc_record *r)
{
	switch (lines_take(w->lines, size, &r->bytes)) {
	case LINES_ERROR:
		return damaged(w);
	case LINES_LONG:
		w->why = "longer than --max-document";
		return WARC_BAD;
	case LINES_OK:
	case LINES_END:
		break;
	}
	if (r->bytes.n == size)
		return WARC_OK;
	w->why = "cut off at end of input";
	return WARC_BAD;
}

enum warc_status
warc_next(struct warc *w, struct arena *arena, struct warc_record *r)
{
	struct span head;
	size_t size;
	int lost;

	*r = (struct warc_record){ .number = ++w->number };
	w->why = NULL;
	switch (open_line(w, &lost)) {
	case LINES_ERROR:
		return damaged(w);
	case LINES_END:
		w->why = "what stands there is no record";
		return lost ? WARC_BAD : WARC_END;
	case LINES_OK:
	case LINES_LONG:
		break;
	}
	if (read_head(w, arena, &head) == LINES_ERROR)
		return damaged(w);
	r->type = http_header(head, "WARC-Type");
	r->id = bare_id(http_header(head, "WARC-Record-ID"));
	r->url = bare_id(http_header(head, "WARC-Target-URI"));
	r->media = http_header(head, "Content-Type");
	if (size_of(http_header(head, "Content-Length"), &size) == -1) {
		w->why = "no Content-Length";
		return WARC_BAD;
	}
	if (lost)
		w->why = "what stands before it is no record";
	if (holds_page(r->type))
		return content(w, size, r);
	return lines_skip(w->lines, size) == -1 ? damaged(w) : WARC_SKIPPED;
}
