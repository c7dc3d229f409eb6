#include "filter/settings.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MIB	((size_t)1 << 20)

enum {
	OPT_ON_ERROR = 1000, OPT_REJECTS, OPT_MAX_LINE, OPT_MAX_DOCUMENT,
	OPT_PROGRESS, OPT_STATS, OPT_SCHEMA, OPT_COLOR, OPT_LEXICON,
	OPT_EXPLAIN, OPT_OPTIONS,
};

const struct option_row settings_rows[] = {
	{ "output", 'o', "FILE", "write to FILE, which appears when all is "
	    "done; it is kept as it was where we could not finish" },
	{ "unbuffered", 'u', NULL, "write each document at once" },
	{ "lexicon", OPT_LEXICON, "FILE", "add words of your own "
	    "(copydesk-lexicon(5))" },
	{ "on-error", OPT_ON_ERROR, "WHAT", "with a bad record: skip it "
	    "(default) or fail" },
	{ "rejects", OPT_REJECTS, "FILE", "write bad records to FILE, as JSON "
	    "lines" },
	{ "max-line", OPT_MAX_LINE, "SIZE", "longest line (default 16M)" },
	{ "max-document", OPT_MAX_DOCUMENT, "SIZE", "most of a document to "
	    "hold at once (default 16M)" },
	{ "explain", OPT_EXPLAIN, "[=ID]", "how each result came about, as "
	    "JSON lines on standard error" },
	{ "stats", OPT_STATS, NULL, "counts, as JSON on standard error" },
	{ "progress", OPT_PROGRESS, NULL, "show progress on a terminal" },
	{ "color", OPT_COLOR, "WHEN", "auto (default), always or never; "
	    "NO_COLOR is obeyed" },
	{ "schema", OPT_SCHEMA, NULL, "print the JSON Schema of the records" },
	{ "options", OPT_OPTIONS, NULL, NULL },
	{ "help", 'h', NULL, "print this" },
	{ "version", 'V', NULL, "print the version" },
	{ NULL, 0, NULL, NULL },
};

static int
auto_color(void)
{
	const char *no = getenv("NO_COLOR"), *term = getenv("TERM");

	return isatty(STDOUT_FILENO) && (no == NULL || *no == '\0') &&
	    (term == NULL || strcmp(term, "dumb") != 0);
}

struct settings
settings_init(void)
{
	return (struct settings){ .max_line = 16 * MIB,
	    .max_document = 16 * MIB, .color = auto_color() };
}

static const char *
take_size(size_t *to, const char *value)
{
	*to = options_bytes(value);
	return *to > 0 ? NULL : "must be a size such as 64K or 16M";
}

static const char *
take_color(struct settings *s, const char *value)
{
	static const char *const words[] = { "never", "always", "auto", NULL };
	int which = options_word(value, words);

	if (which == -1)
		return "must be auto, always or never";
	s->color = which == 2 ? auto_color() : which;
	return NULL;
}

static const char *
take_on_error(struct settings *s, const char *value)
{
	static const char *const words[] = { "skip", "fail", NULL };

	s->fail = options_word(value, words);
	return s->fail != -1 ? NULL : "must be skip or fail";
}

const char *
settings_take(void *arg, int letter, const char *value)
{
	struct settings *s = arg;

	switch (letter) {
	case 'o':
		s->output = value;
		break;
	case 'u':
		s->unbuffered = 1;
		break;
	case 'h':
		s->show = SHOW_HELP;
		break;
	case 'V':
		s->show = SHOW_VERSION;
		break;
	case OPT_SCHEMA:
		s->show = SHOW_SCHEMA;
		break;
	case OPT_OPTIONS:
		s->show = SHOW_OPTIONS;
		break;
	case OPT_ON_ERROR:
		return take_on_error(s, value);
	case OPT_REJECTS:
		s->rejects = value;
		break;
	case OPT_MAX_LINE:
		return take_size(&s->max_line, value);
	case OPT_MAX_DOCUMENT:
		return take_size(&s->max_document, value);
	case OPT_PROGRESS:
		s->progress = 1;
		break;
	case OPT_STATS:
		s->stats = 1;
		break;
	case OPT_COLOR:
		return take_color(s, value);
	case OPT_LEXICON:
		s->lexicon = value;
		break;
	case OPT_EXPLAIN:
		s->explain = 1;
		s->explain_id = value;
		break;
	}
	return NULL;
}
