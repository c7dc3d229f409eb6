#include "split/split.h"

#include <errno.h>
#include <string.h>

#include "filter/cleanup.h"
#include "filter/filter.h"
#include "filter/usage.h"
#include "ground/sha256.h"
#include "intake/article.h"
#include "intake/charset.h"
#include "intake/defaults.h"
#include "intake/filename.h"
#include "intake/form.h"
#include "intake/meta.h"
#include "intake/paths.h"
#include "intake/reports.h"
#include "intake/shard.h"
#include "intake/stem.h"
#include "split/dates.h"
#include "wire/document_json.h"
#include "wire/jsonout.h"
#include "wire/sentence_json.h"

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
	{ "published", OPT_PUBLISHED, "DATE", "when it was published (such "
	    "as 2024-03-05), where the input does not say" },
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
	struct span		 doc;
	struct defaults		 defaults;
	int			 with_source;
	struct shard		 shard;
	struct article_map	 map;
	const struct meta	*meta;
	const struct span	*stems;
	struct splitter		*splitter;
	struct arena		*arena;		/* of what is read of a file */
	struct filter		*filter;
};

static const char *
take_form(struct state *st, const char *value)
{
	st->form = form_by_name(value);
	if (st->form == -1)
		return "must be auto, text, html, jsonl, feed or warc";
	return NULL;
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
		st->defaults.published = span_of(value);
		break;
	case OPT_OUTLET:
		st->defaults.outlet = span_of(value);
		break;
	case OPT_DOC:
		st->doc = span_of(value);
		break;
	case OPT_STORY:
		st->defaults.story = span_of(value);
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
	st->meta = meta_open(f->run, &st->dates, st->meta_path, &line, &why);
	if (st->meta != NULL)
		return NULL;
	return arena_printf(f->run, "%s:%zu: %s", st->meta_path, line,
	    why != NULL ? why : strerror(errno)).p;
}

/* The day that was given, as ISO 8601 has it. */
static const char *
read_published(struct filter *f, struct state *st)
{
	struct span *day = &st->defaults.published;

	if (day->n == 0)
		return NULL;
	*day = dates_read(&st->dates, f->run, *day, 0);
	return day->n > 0 ? NULL :
	    "--published: must be a day, such as 2024-03-05";
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
	if ((why = read_published(f, st)) != NULL)
		return why;
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
	st->arena = arena_new(cleanup_no_memory);
	return NULL;
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
	d->hash = hash(f, d);
	split_document(st->splitter, f->document, d, marks, &places);
	defaults_fill(&st->defaults, d);
	write_all(f, st, d, &places);
}

static const char *
take_record(struct filter *f, void *arg, const struct record *r)
{
	struct state *st = arg;
	struct document d;
	const char *why = article_read(&st->map, &st->dates, f->document,
	    r, &d);

	if (article_passes(r, &d)) {
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

/* One more thing was read. */
static void
count(void *arg)
{
	struct state *st = arg;

	st->filter->in++;
	usage_progress(st->filter, 0);
}

static int
wants(void *arg, struct span doc)
{
	struct state *st = arg;

	return shard_has(&st->shard, doc);
}

static void
take(void *arg, struct document *d, const struct marks *marks)
{
	struct state *st = arg;

	split(st->filter, st, d, marks);
	arena_reset(st->filter->document);
}

static void
reject(void *arg, size_t line, size_t column, const char *why,
    struct span bad)
{
	struct state *st = arg;

	st->filter->line = line;
	filter_reject(st->filter, column, why, bad);
	st->filter->line = 0;
}

static void
fail(void *arg, const char *why)
{
	struct state *st = arg;

	filter_fail(st->filter, why);
}

/* Of a file that is one report, its row in --meta comes before what it says. */
static struct document
given(const struct filter *f, const struct state *st)
{
	struct document d = { .doc = stem(f, st) };

	meta_fill(st->meta, f->path, &d);
	return d;
}

static void
file(struct filter *f, void *arg, struct lines *lines)
{
	struct state *st = arg;
	struct reports reports = {
		.arena = st->arena, .dates = &st->dates,
		.charset = st->charset, .max = f->set.max_document,
		.given = given(f, st),
		.taker = { st, &f->stop, count, wants, take, reject, fail },
	};
	const char *hint = NULL;
	enum form form = st->form != FORM_AUTO ? (enum form)st->form :
	    reports_form(&reports, lines, &hint);

	st->filter = f;
	st->defaults.file_day = form == FORM_TEXT || form == FORM_HTML ?
	    filename_day(&st->dates, f->run, f->path) :
	    (struct span){ NULL, 0 };
	if (hint != NULL)
		reject(st, 1, 0, hint, (struct span){ NULL, 0 });
	else if (form == FORM_JSONL)
		filter_records(f, lines, take_record);
	else
		reports_read(&reports, lines, form);
}

static void
finish(void *arg)
{
	struct state *st = arg;

	split_free(st->splitter);
	arena_free(st->arena);
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
