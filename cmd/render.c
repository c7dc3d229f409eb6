#include "report/report.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "filter/cleanup.h"
#include "filter/filter.h"
#include "filter/interchange.h"
#include "report/gather.h"
#include "report/phrase.h"
#include "text/lexfile.h"
#include "text/slurp.h"
#include "wire/check_json.h"
#include "wire/claim_json.h"
#include "wire/decision_json.h"
#include "wire/document_json.h"
#include "wire/sentence_json.h"

enum {
	OPT_TO = 't', OPT_ONLY = OPTION_LONG, OPT_SORT, OPT_CLAIM, OPT_TITLE,
	OPT_ASCII, OPT_SPREADSHEET, OPT_WIDTH, OPT_LANGUAGE,
};

static const struct option_row rows[] = {
	{ "to", OPT_TO, "FORMAT", "term (default), html, md, csv, svg, dot, "
	    "vega, json, jsonld, webanno, spacy, brat or brat-text; else the "
	    "suffix of -o says" },
	{ "only", OPT_ONLY, "STATUSES", "only claims of these: conflict, "
	    "update, refine, agree, single, single-origin" },
	{ "sort", OPT_SORT, "ORDER", "claims within a section by reading "
	    "(default), weight, status or label" },
	{ "claim", OPT_CLAIM, "ID", "only this claim" },
	{ "title", OPT_TITLE, "TEXT", "a title for the report" },
	{ "width", OPT_WIDTH, "COLUMNS", "width of lines (default: the "
	    "terminal's, else 80)" },
	{ "ascii", OPT_ASCII, NULL, "for a terminal: no characters but ASCII" },
	{ "spreadsheet", OPT_SPREADSHEET, NULL, "CSV: an apostrophe before "
	    "text that would run as a formula" },
	{ "language", OPT_LANGUAGE, "FILE", "a table with the report's own "
	    "words in another language; en is built in" },
	{ NULL, 0, NULL, NULL },
};

struct state {
	const char			*language;	/* or NULL */
	struct lexicon			 words;		/* of that file */
	const struct report_format	*format;
	struct report_options		 options;
	struct gather			*gather;
	struct { VEC(json_t *); }	 held;	/* what structs borrow from */
	struct interchange		 kept;	/* for other programs */
	size_t				 found;	/* --claim: how many */
};

static const char *
take_width(struct state *st, const char *value)
{
	char *end;
	long width = strtol(value, &end, 10);

	if (*end != '\0' || width < 20 || width > 1000)
		return "must be from 20 to 1000";
	st->options.width = (int)width;
	return NULL;
}

static const char *
option(void *arg, int letter, const char *value)
{
	struct state *st = arg;

	switch (letter) {
	case OPT_TO:
		st->format = report_by_name(value);
		return st->format != NULL ? NULL :
		    "must be term, html, md, csv, svg, dot, vega, json, "
		    "jsonld, webanno, spacy, brat, brat-text";
	case OPT_ONLY:
		st->options.only = value;
		return report_only_known(value) ? NULL : "must be of conflict, "
		    "update, refine, agree, single, single-origin";
	case OPT_SORT:
		st->options.sort = value;
		return report_sort_known(value) ? NULL :
		    "must be reading, weight, status or label";
	case OPT_CLAIM:
		st->options.claim = value;
		break;
	case OPT_TITLE:
		st->options.title = value;
		break;
	case OPT_WIDTH:
		return take_width(st, value);
	case OPT_LANGUAGE:
		st->language = value;
		break;
	case OPT_ASCII:
		st->options.ascii = 1;
		break;
	case OPT_SPREADSHEET:
		st->options.spreadsheet = 1;
		break;
	}
	return NULL;
}

/* The terminal's width and characters count only where one is written to. */
static void
ask_terminal(struct state *st)
{
	struct winsize ws;
	const char *columns = getenv("COLUMNS");

	if (st->options.width == 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ,
	    &ws) == 0 && ws.ws_col >= 20)
		st->options.width = ws.ws_col;
	if (st->options.width == 0 && columns != NULL)
		(void)take_width(st, columns);
	if (setlocale(LC_CTYPE, "") != NULL &&
	    strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
		st->options.ascii = 1;
	(void)setlocale(LC_CTYPE, "C");
}

/* --- words */

/* A file of the form of lib/lang/en/report.tsv; NULL or why not. */
static const char *
compile(struct filter *f, struct state *st, struct span tsv, size_t *line)
{
	struct bytes b = { 0 };
	const char *why = NULL;
	struct span block;

	if (lexicon_build(&b, f->run, tsv, line, &why) == 0) {
		block = arena_dup(f->run, bytes_span(&b));
		if (lexicon_open(&st->words, block.p, block.n,
		    st->options.words) == -1)
			why = "not a table of words";
	}
	bytes_close(&b);
	return why;
}

static const char *
read_language(struct filter *f, struct state *st)
{
	struct bytes text = { 0 };
	struct phrases phrases;
	struct span key;
	const char *why;
	size_t line = 0;

	if (slurp_file(&text, st->language) == -1)
		return arena_printf(f->run, "--language: %s: %s",
		    st->language, strerror(errno)).p;
	why = compile(f, st, bytes_span(&text), &line);
	bytes_close(&text);
	if (why != NULL)
		return arena_printf(f->run, "--language: %s:%zu: %s",
		    st->language, line, why).p;
	phrase_open(&phrases);
	if (!phrase_over(&phrases, &st->words, &key))
		return arena_printf(f->run, "--language: %s: no report says "
		    "\"%.*s\"", st->language, (int)key.n, key.p).p;
	st->options.words = &st->words;
	return NULL;
}

static const char *
start(struct filter *f, void *arg)
{
	struct state *st = arg;

	if (st->format == NULL && f->set.output != NULL)
		st->format = report_by_suffix(f->set.output);
	if (st->format == NULL)
		st->format = report_by_name("term");
	if (f->set.output == NULL && isatty(STDOUT_FILENO))
		ask_terminal(st);
	if (st->options.width == 0)
		st->options.width = 80;
	st->options.color = f->set.color;
	st->gather = gather_new(f->run);
	st->options.words = lexfile_table(f->lexicon, "report");
	if (st->language == NULL || strcmp(st->language, "en") == 0)
		return NULL;
	return read_language(f, st);
}

static void
keep(struct filter *f, const struct state *st, struct kept_lines *lines,
    const struct record *r)
{
	if (st->format->write == NULL)
		*VEC_PUSH(f->run, lines) = arena_dup(f->run, r->line);
}

static void
take_claim(struct filter *f, struct state *st, struct jsonin *in,
    const struct record *r)
{
	struct claim c = { 0 };

	claim_json_read(in, r->json, &c);
	if (in->why != NULL)
		return;
	gather_claim(st->gather, &c);
	if (!report_wants(&c, &st->options))
		return;
	st->found++;
	keep(f, st, &st->kept.claims, r);
}

static void
take_document(struct filter *f, struct state *st, struct jsonin *in,
    const struct record *r)
{
	struct document d = { 0 };

	document_json_read(in, r->json, &d);
	if (in->why != NULL)
		return;
	gather_document(st->gather, &d);
	keep(f, st, &st->kept.documents, r);
}

static void
take_check(struct filter *f, struct state *st, struct jsonin *in,
    const struct record *r)
{
	struct check k = { 0 };

	check_json_read(in, r->json, &k);
	if (in->why != NULL)
		return;
	gather_check(st->gather, &k);
	keep(f, st, &st->kept.checks, r);
}

static void
take_decision(struct filter *f, struct state *st, struct jsonin *in,
    const struct record *r)
{
	struct decision d = { 0 };

	decision_json_read(in, r->json, &d);
	if (in->why != NULL)
		return;
	gather_decision(st->gather, &d);
	keep(f, st, &st->kept.decisions, r);
}

/* What merge-claims --with-text writes: the articles themselves. */
static void
take_sentence(struct filter *f, struct state *st, struct jsonin *in,
    const struct record *r)
{
	int facts = st->format->write == NULL;
	struct sentence s;

	sentence_json_read(in, r->json, &s);
	if (facts)
		sentence_json_read_facts(in, r->json, &s);
	if (in->why != NULL)
		return;
	gather_sentence(st->gather, &s);
	if (facts)
		*VEC_PUSH(f->run, &st->kept.sentences) = s;
}

/* Structs borrow from the record's JSON: it is held until the end. */
static const char *
take(struct filter *f, void *arg, const struct record *r)
{
	struct state *st = arg;
	struct jsonin in = jsonin_init(f->run);

	switch (r->type) {
	case RECORD_DOCUMENT:
		take_document(f, st, &in, r);
		break;
	case RECORD_CLAIM:
		take_claim(f, st, &in, r);
		break;
	case RECORD_CHECK:
		take_check(f, st, &in, r);
		break;
	case RECORD_DECISION:
		take_decision(f, st, &in, r);
		break;
	case RECORD_SENTENCE:
		take_sentence(f, st, &in, r);
		break;
	case RECORD_OTHER:
	case RECORD_NONE:
	case RECORD_REPORT:
		return NULL;
	}
	if (in.why == NULL)
		*VEC_PUSH(f->run, &st->held) = json_incref(r->json);
	return in.why;
}

static void
end(struct filter *f, void *arg)
{
	struct state *st = arg;
	struct bytes b = { 0 };

	if (st->format->write == NULL)
		interchange_write(&b, f->run, st->format->name, &st->kept,
		    gather_stories(st->gather), &st->options);
	else
		st->format->write(&b, f->run, gather_stories(st->gather),
		    &st->options);
	if (st->options.claim != NULL && st->found == 0)
		filter_warn(f, "no claim has the id of --claim");
	if (b.err != 0)
		filter_fail(f, strerror(b.err));
	out_span(&f->out, bytes_span(&b));
	bytes_close(&b);
	for (size_t i = 0; i < st->held.n; i++)
		json_decref(st->held.v[i]);
}

static const struct filter_tool tool = {
	.about = "Show claims to people: what is agreed, what conflicts, what "
	    "changed,\nwhat rests on one origin.",
	.examples = "  merge-claims figures.jsonl | render\n"
	    "  render -o report.html claims.jsonl\n"
	    "  render --only=conflict,update -t md claims.jsonl\n"
	    "  render -t csv --spreadsheet claims.jsonl > claims.csv\n",
	.rows = rows,
	.option = option,
	.open = start,
	.record = take,
	.end = end,
};

int
main(int argc, char *argv[])
{
	struct state st = { 0 };

	return filter_main(argc, argv, &tool, &st);
}
