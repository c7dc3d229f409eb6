#include "split/split.h"

#include <errno.h>
#include <string.h>

#include "filter/cleanup.h"
#include "filter/filter.h"
#include "filter/usage.h"
#include "ground/sha256.h"
#include "intake/article.h"
#include "intake/charset.h"
#include "intake/decode.h"
#include "intake/feed.h"
#include "intake/form.h"
#include "intake/http.h"
#include "intake/meta.h"
#include "intake/page.h"
#include "intake/paths.h"
#include "intake/shard.h"
#include "intake/stem.h"
#include "intake/warc.h"
#include "split/dates.h"
#include "wire/document_json.h"
#include "wire/jsonout.h"
#include "wire/sentence_json.h"

#define SNIFF	((size_t)4096)

enum {
	OPT_FROM = OPTION_LONG, OPT_MAP, OPT_META, OPT_PUBLISHED, OPT_OUTLET,
	OPT_DOC, OPT_STORY, OPT_SOURCE, OPT_SHARD, OPT_CHARSET, OPT_FILES,
};

static const struct option_row rows[] = {
	{ "from", OPT_FROM, "FORM", "what the files are: auto (default), text, "
	    "html, jsonl, feed, warc" },
	{ "charset", OPT_CHARSET, "NAME", "the encoding of texts and pages "
	    "that do not say theirs, such as latin1" },
	{ "files0-from", OPT_FILES, "FILE", "read the files named in FILE, "
	    "each name ended by a NUL byte" },
	{ "map", OPT_MAP, "NAMES", "members of other names in JSON lines: "
	    "text=body,published=date; or whose they are: trafilatura, "
	    "news-please, newspaper, cc-news" },
	{ "meta", OPT_META, "FILE", "a table (TSV) of what is known of each "
	    "file: file, outlet, published, url, story" },
	{ "published", OPT_PUBLISHED, "DATE", "when it was published (ISO "
	    "8601), where the input does not say" },
	{ "outlet", OPT_OUTLET, "NAME", "who published it, where the input "
	    "does not say" },
	{ "doc", OPT_DOC, "ID", "the id of the document, for one file" },
	{ "story", OPT_STORY, "NAME", "the story it belongs to, where the "
	    "input does not say" },
	{ "with-source", OPT_SOURCE, NULL, "write the source text into the "
	    "document record" },
	{ "shard", OPT_SHARD, "K/N", "only the K-th of N parts of the "
	    "documents, by their ids" },
	{ NULL, 0, NULL, NULL },
};

struct state {
	int			 form;
	const char		*map_names, *meta_path, *files;
	struct span		 charset;
	struct dates_words	 dates;
	struct span		 published, outlet, doc, story;
	int			 with_source;
	struct shard		 shard;
	struct article_map	 map;
	const struct meta	*meta;
	const struct span	*stems;
	struct splitter		*splitter;
};

static const char *
take_form(struct state *st, const char *value)
{
	st->form = form_by_name(value);
	return st->form == -1 ? "must be auto, text, html, jsonl, feed or warc" : NULL;
}

static const char *
option(void *arg, int letter, const char *value)
{
	struct state *st = arg;

	switch (letter) {
	case OPT_FROM:
		return take_form(st, value);
	case OPT_MAP:
		st->map_names = value;
		break;
	case OPT_META:
		st->meta_path = value;
		break;
	case OPT_PUBLISHED:
		st->published = span_of(value);
		break;
	case OPT_OUTLET:
		st->outlet = span_of(value);
		break;
	case OPT_DOC:
		st->doc = span_of(value);
		break;
	case OPT_STORY:
		st->story = span_of(value);
		break;
	case OPT_SOURCE:
		st->with_source = 1;
		break;
	case OPT_CHARSET:
		st->charset = span_of(value);
		break;
	case OPT_FILES:
		st->files = value;
		break;
	case OPT_SHARD:
		return shard_read(&st->shard, value) == -1 ?
		    "must be K/N with K from 1 to N" : NULL;
	}
	return NULL;
}

static const char *
open_meta(struct filter *f, struct state *st)
{
	const char *why;
	size_t line;

	if (st->meta_path == NULL)
		return NULL;
	st->meta = meta_open(f->run, st->meta_path, &line, &why);
	if (st->meta != NULL)
		return NULL;
	return arena_printf(f->run, "%s:%zu: %s", st->meta_path, line,
	    why != NULL ? why : strerror(errno)).p;
}

static int
named(const void *arg)
{
	const struct state *st = arg;

	return st->files != NULL;
}

/* The operands, where a file names them. */
static const char *
open_list(struct filter *f, struct state *st)
{
	const char *why;

	if (st->files == NULL)
		return NULL;
	if (f->npaths > 1 || !span_is(span_of(f->paths[0]), "-"))
		return "--files0-from comes instead of files";
	f->paths = paths_read(f->run, st->files, &f->npaths, &why);
	if (f->paths != NULL)
		return NULL;
	return arena_printf(f->run, "%s: %s", st->files,
	    why != NULL ? why : strerror(errno)).p;
}

static const char *
start(struct filter *f, void *arg)
{
	struct state *st = arg;
	const char *why;

	if ((why = open_list(f, st)) != NULL)
		return why;
	if (st->charset.n > 0 && !charset_known(f->run, st->charset))
		return "--charset: no such encoding";
	if (dates_open(&st->dates, f->lexicon) == -1)
		return "a table is damaged";
	if (st->doc.n > 0 && f->npaths > 1)
		return "--doc is for one file";
	st->map = article_map();
	if (st->map_names != NULL && (why = article_map_add(&st->map, f->run,
	    st->map_names)) != NULL)
		return arena_printf(f->run, "--map: %s", why).p;
	if ((why = open_meta(f, st)) != NULL)
		return why;
	st->stems = stem_all(f->run, f->paths, f->npaths);
	st->splitter = split_new(f->run, f->lexicon);
	return NULL;
}

/* One more thing was read. */
static void
count(struct filter *f)
{
	f->in++;
	usage_progress(f, 0);
}

/* The name that a file's documents get if they have none. */
static struct span
stem(const struct filter *f, const struct state *st)
{
	return st->doc.n > 0 ? st->doc : st->stems[f->operand];
}

/* What identifies a document's content: its title and text. */
static struct span
hash(struct filter *f, const struct document *d)
{
	char hex[SHA256_HEX];

	sha256_hex(arena_join(f->document, d->title, SPAN("\n"), d->text), hex);
	return arena_dup(f->document, (struct span){ hex, 16 });
}

/* Options speak where neither the input nor the text did. */
static void
fill(const struct state *st, struct document *d)
{
	if (d->published.n == 0 && st->published.n > 0) {
		d->published = st->published;
		d->published_from = FROM_OPTION;
	}
	if (d->outlet.n == 0)
		d->outlet = st->outlet;
}

static void
write_all(struct filter *f, const struct state *st, const struct document *d,
    const struct places *places)
{
	struct document shown = *d;
	struct sentence s;
	struct bytes b = { 0 };
	struct jsonout j = jsonout_init(&b);

	if (!st->with_source)
		shown.text = (struct span){ NULL, 0 };
	document_json_write(&j, &shown);
	filter_write(f, bytes_span(&b));
	for (size_t i = 0; i < places->n && !f->stop; i++) {
		bytes_clear(&b);
		j = jsonout_init(&b);
		s = split_sentence(d, places, i);
		sentence_json_write(&j, &s);
		filter_write(f, bytes_span(&b));
	}
	if (b.err != 0)
		filter_fail(f, strerror(b.err));
	bytes_close(&b);
}

static void
split(struct filter *f, struct state *st, struct document *d,
    const struct marks *marks)
{
	struct places places;

	if (!shard_has(&st->shard, d->doc))
		return;
	if (!span_is(span_of(f->path), "-"))
		d->source = span_of(f->path);
	meta_fill(st->meta, f->path, d);
	if (d->story.n == 0)
		d->story = st->story;
	d->hash = hash(f, d);
	split_document(st->splitter, f->document, d, marks, &places);
	fill(st, d);
	write_all(f, st, d, &places);
}

/*
 * Records that split or a later stage wrote pass, so that to split twice is to split
 * once; so do those of types that nobody here knows.
 */
static int
passes(const struct record *r, const struct document *d)
{
	switch (r->type) {
	case RECORD_NONE:
		return 0;
	case RECORD_OTHER:
		return d->text.p == NULL;
	case RECORD_DOCUMENT:
		return json_object_get(r->json, "offset_unit") != NULL;
	case RECORD_SENTENCE:
		return json_object_get(r->json, "type") != NULL;
	case RECORD_REPORT:
	case RECORD_CLAIM:
	case RECORD_CHECK:
	case RECORD_DECISION:
		break;
	}
	return 1;
}

static const char *
take_record(struct filter *f, void *arg, const struct record *r)
{
	struct state *st = arg;
	struct document d;
	const char *why = article_read(&st->map, &st->dates, f->document,
	    r, &d);

	if (passes(r, &d)) {
		filter_write(f, r->line);
		return NULL;
	}
	if (why != NULL)
		return why;
	if (d.doc.n == 0)
		d.doc = arena_printf(f->document, "%.*s-%zu",
		    (int)stem(f, st).n, stem(f, st).p, f->line);
	split(f, st, &d, NULL);
	return NULL;
}

/* All of a file.  Returns -1 after it said why not, or if it is blank. */
static int
read_bytes(struct filter *f, struct lines *lines, struct span *raw)
{
	enum lines_status status;

	lines->max = f->set.max_document;
	if (lines->max > SPLIT_MAX)
		lines->max = SPLIT_MAX;
	if ((status = lines_rest(lines, raw)) == LINES_ERROR) {
		filter_fail(f, lines->why != NULL ? lines->why :
		    strerror(errno));
		return -1;
	}
	if (status != LINES_LONG && span_trim(*raw).n == 0)
		return -1;
	count(f);
	if (status == LINES_LONG) {
		filter_reject(f, 0, "longer than --max-document (is it "
		    "one report? if it is: --max-document=1G)",
		    (struct span){ NULL, 0 });
		return -1;
	}
	return 0;
}

/* A text as UTF-8.  Returns -1 after it said why not. */
static int
read_text(struct filter *f, const struct state *st, struct span raw,
    struct span *text)
{
	struct decode_error e;

	if (st->charset.n > 0)
		raw = charset_convert(f->document, raw, st->charset);
	if (decode_text(f->document, raw, text, &e) == 0)
		return 0;
	f->line = e.line;
	filter_reject(f, e.column, e.why, raw);
	return -1;
}

/* A file that is one report. */
static void
take_file(struct filter *f, struct state *st, struct span raw,
    enum form form)
{
	struct document d = { .doc = stem(f, st) };
	struct marks marks = { NULL, 0, 0 };

	meta_fill(st->meta, f->path, &d);
	if (form == FORM_HTML)
		page_read(f->document, raw, st->charset, &d, &marks);
	else if (read_text(f, st, raw, &d.text) == -1)
		return;
	split(f, st, &d, &marks);
}

/* A feed: a report an item. */
static void
take_feed(struct filter *f, struct state *st, struct span raw)
{
	struct feed_items items;
	struct feed_error e;
	struct arena *arena = f->document;

	/* Items live longer than what is read out of each. */
	f->document = arena_new(cleanup_no_memory);
	if (feed_read(arena, &st->dates, charset_page(arena, raw, st->charset),
	    &items, &e) == -1) {
		f->line = e.line;
		filter_reject(f, e.column, e.why, (struct span){ NULL, 0 });
		f->line = 0;
	}
	for (size_t i = 0; i < items.n && !f->stop; i++) {
		struct document *d = &items.v[i].doc;

		if (d->doc.n == 0)
			d->doc = arena_printf(arena, "%.*s-%zu",
			    (int)stem(f, st).n, stem(f, st).p, i + 1);
		if (i > 0)
			count(f);
		split(f, st, d, &items.v[i].marks);
		arena_reset(f->document);
	}
	arena_free(f->document);
	f->document = arena;
}

static void
take_files(struct filter *f, struct state *st, struct lines *lines,
    enum form form)
{
	struct span raw;

	if (read_bytes(f, lines, &raw) == 0) {
		if (form == FORM_FEED)
			take_feed(f, st, raw);
		else
			take_file(f, st, raw, form);
	}
	arena_reset(f->document);
}

static int
is_page_type(struct span type)
{
	return span_is(type, "text/html") ||
	    span_is(type, "application/xhtml+xml");
}

/* What a record of an archive holds; NULL, or why it cannot be read. */
static const char *
take_archived(struct filter *f, struct state *st, const struct warc_record *r)
{
	struct document d = { .doc = r->id };
	struct http http = { .status = 200, .body = r->bytes,
	    .type = http_type(r->media) };
	struct marks marks = { NULL, 0, 0 };
	const char *why = NULL;

	if (span_is(http.type, "application/http"))
		why = http_read(f->document, r->bytes, f->set.max_document,
		    &http);
	if (why != NULL || http.status != 200)
		return why;
	if (d.doc.n == 0)
		d.doc = arena_printf(f->document, "%.*s-%zu",
		    (int)stem(f, st).n, stem(f, st).p, r->number);
	if (!shard_has(&st->shard, d.doc))
		return NULL;
	count(f);
	if (is_page_type(http.type))
		page_read(f->document, http.body, http.charset, &d,
		    &marks);
	else if (span_is(http.type, "text/plain"))
		d.text = charset_page(f->document, http.body, http.charset);
	else
		return NULL;
	if (d.url.n == 0)
		d.url = r->url;
	if (span_trim(d.text).n > 0)
		split(f, st, &d, &marks);
	return NULL;
}

static void
refuse_record(struct filter *f, const struct warc_record *r, const char *why)
{
	if (why != NULL)
		filter_reject(f, 0, arena_printf(f->document,
		    "record %zu: %s", r->number, why).p,
		    (struct span){ NULL, 0 });
}

/* An archive: a report a page. */
static void
take_archive(struct filter *f, struct state *st, struct lines *lines)
{
	struct warc warc = { .lines = lines };
	struct warc_record r;
	enum warc_status status = WARC_END;

	lines->max = f->set.max_document;
	while (!f->stop && (status = warc_next(&warc, f->document, &r)) !=
	    WARC_END && status != WARC_ERROR) {
		refuse_record(f, &r, warc.why);
		if (status == WARC_OK)
			refuse_record(f, &r, take_archived(f, st, &r));
		arena_reset(f->document);
	}
	if (!f->stop && status == WARC_ERROR)
		filter_fail(f, warc.why != NULL ? warc.why : strerror(errno));
}

/* What a file is, from its first bytes. */
static enum form
sniff(struct filter *f, const struct state *st, struct lines *lines,
    const char **hint)
{
	struct span head;

	*hint = NULL;
	if (st->form != FORM_AUTO)
		return (enum form)st->form;
	head = lines_peek(lines, SNIFF);
	(void)decode_marked(f->document, head, &head);
	return form_sniff(head, hint);
}

static void
file(struct filter *f, void *arg, struct lines *lines)
{
	struct state *st = arg;
	const char *hint;
	enum form form = sniff(f, st, lines, &hint);

	if (hint != NULL) {
		f->line = 1;
		filter_reject(f, 0, hint, (struct span){ NULL, 0 });
	} else if (form == FORM_JSONL)
		filter_records(f, lines, take_record);
	else if (form == FORM_WARC)
		take_archive(f, st, lines);
	else if (form == FORM_FEED || shard_has(&st->shard, stem(f, st)))
		take_files(f, st, lines, form);
}

static void
finish(void *arg)
{
	struct state *st = arg;

	split_free(st->splitter);
}

static const struct filter_tool tool = {
	.about = "Take news reports apart: a document record for each, then "
	    "its sentences.\nReads text, HTML, JSON lines, RSS and Atom, "
	    "WARC and WET.",
	.examples = "  split report.txt | jq .text\n"
	    "  split --meta=reports.tsv *.txt > sentences.jsonl\n"
	    "  split --map=text=body,published=date archive.jsonl.gz\n"
	    "  split --map=news-please articles.jsonl\n"
	    "  find pages -name '*.html' -print0 | split --files0-from=-\n",
	.rows = rows,
	.option = option,
	.named = named,
	.open = start,
	.file = file,
	.close = finish,
};

int
main(int argc, char *argv[])
{
	struct state st = { 0 };

	return filter_main(argc, argv, &tool, &st);
}
