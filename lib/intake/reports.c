#include "intake/reports.h"

#include <errno.h>
#include <string.h>

#include "intake/charset.h"
#include "intake/decode.h"
#include "intake/feed.h"
#include "intake/http.h"
#include "intake/page.h"
#include "intake/warc.h"
#include "split/split.h"

#define SNIFF	((size_t)4096)

static const struct span nothing = { NULL, 0 };

static void
reject(const struct reports *r, size_t line, size_t column, const char *why,
    struct span bad)
{
	r->taker.reject(r->taker.arg, line, column, why, bad);
}

static void
fail(const struct reports *r, const struct lines *lines, const char *why)
{
	r->taker.fail(r->taker.arg, why != NULL ? why :
	    lines->why != NULL ? lines->why : strerror(errno));
}

/* The id of a report that has none, by its number in the file. */
static struct span
numbered(const struct reports *r, size_t n)
{
	return arena_printf(r->arena, "%.*s-%zu", (int)r->given.doc.n,
	    r->given.doc.p, n);
}

/* All of a file.  Returns -1 after it was said why not, or if it is blank. */
static int
read_whole(struct reports *r, struct lines *lines, struct span *raw)
{
	enum lines_status status;

	lines->max = r->max < SPLIT_MAX ? r->max : SPLIT_MAX;
	if ((status = lines_rest(lines, raw)) == LINES_ERROR) {
		fail(r, lines, NULL);
		return -1;
	}
	if (status != LINES_LONG && span_trim(*raw).n == 0)
		return -1;
	r->taker.count(r->taker.arg);
	if (status != LINES_LONG)
		return 0;
	reject(r, 0, 0, "longer than --max-document (is it one report? if it "
	    "is: --max-document=1G)", nothing);
	return -1;
}

/* A text as UTF-8.  Returns -1 after it was said why not. */
static int
read_text(struct reports *r, struct span raw, struct span *text)
{
	struct decode_error e;

	if (r->charset.n > 0)
		raw = charset_convert(r->arena, raw, r->charset);
	if (decode_text(r->arena, raw, text, &e) == 0)
		return 0;
	reject(r, e.line, e.column, e.why, raw);
	return -1;
}

/* A file that is one report. */
static void
read_one(struct reports *r, struct span raw, enum form form)
{
	struct document d = r->given;
	struct marks marks = { NULL, 0, 0 };

	if (form == FORM_HTML)
		page_read(r->arena, raw, r->charset, &d, &marks);
	else if (read_text(r, raw, &d.text) == -1)
		return;
	r->taker.take(r->taker.arg, &d, &marks);
}

/* A feed: a report an item. */
static void
read_feed(struct reports *r, struct span raw)
{
	struct feed_items items;
	struct feed_error e;

	if (feed_read(r->arena, r->dates, charset_page(r->arena, raw,
	    r->charset), &items, &e) == -1)
		reject(r, e.line, e.column, e.why, nothing);
	for (size_t i = 0; i < items.n && !*r->taker.stop; i++) {
		struct document *d = &items.v[i].doc;

		if (d->doc.n == 0)
			d->doc = numbered(r, i + 1);
		if (i > 0)
			r->taker.count(r->taker.arg);
		r->taker.take(r->taker.arg, d, &items.v[i].marks);
	}
}

static int
is_page_type(struct span type)
{
	return span_is(type, "text/html") ||
	    span_is(type, "application/xhtml+xml");
}

/* What a record of an archive holds; NULL, or why it cannot be read. */
static const char *
read_record(struct reports *r, const struct warc_record *record)
{
	struct document d = { .doc = record->id };
	struct http http = { .status = 200, .body = record->bytes,
	    .type = http_type(record->media) };
	struct marks marks = { NULL, 0, 0 };
	const char *why = NULL;

	if (span_is(http.type, "application/http"))
		why = http_read(r->arena, record->bytes, r->max, &http);
	if (why != NULL || http.status != 200)
		return why;
	if (d.doc.n == 0)
		d.doc = numbered(r, record->number);
	if (!r->taker.wants(r->taker.arg, d.doc))
		return NULL;
	r->taker.count(r->taker.arg);
	if (is_page_type(http.type))
		page_read(r->arena, http.body, http.charset, &d, &marks);
	else if (span_is(http.type, "text/plain"))
		d.text = charset_page(r->arena, http.body, http.charset);
	else
		return NULL;
	if (d.url.n == 0)
		d.url = record->url;
	if (span_trim(d.text).n > 0)
		r->taker.take(r->taker.arg, &d, &marks);
	return NULL;
}

static void
reject_record(struct reports *r, size_t number, const char *why)
{
	if (why != NULL)
		reject(r, 0, 0, arena_printf(r->arena, "record %zu: %s",
		    number, why).p, nothing);
}

/* An archive: a report a page. */
static void
read_archive(struct reports *r, struct lines *lines)
{
	struct warc warc = { .lines = lines };
	struct warc_record record;
	enum warc_status status = WARC_END;

	lines->max = r->max;
	while (!*r->taker.stop && (status = warc_next(&warc, r->arena,
	    &record)) != WARC_END && status != WARC_ERROR) {
		reject_record(r, record.number, warc.why);
		if (status == WARC_OK)
			reject_record(r, record.number,
			    read_record(r, &record));
		arena_reset(r->arena);
	}
	if (!*r->taker.stop && status == WARC_ERROR)
		fail(r, lines, warc.why);
}

enum form
reports_form(struct reports *r, struct lines *lines, const char **hint)
{
	struct span head = lines_peek(lines, SNIFF);
	enum form form;

	(void)decode_marked(r->arena, head, &head);
	form = form_sniff(head, hint);
	arena_reset(r->arena);
	return form;
}

void
reports_read(struct reports *r, struct lines *lines, enum form form)
{
	struct span raw;

	if (form == FORM_WARC)
		read_archive(r, lines);
	else if ((form == FORM_FEED ||
	    r->taker.wants(r->taker.arg, r->given.doc)) &&
	    read_whole(r, lines, &raw) == 0) {
		if (form == FORM_FEED)
			read_feed(r, raw);
		else
			read_one(r, raw, form);
	}
	arena_reset(r->arena);
}
