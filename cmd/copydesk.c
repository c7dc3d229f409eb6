#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "filter/cleanup.h"
#include "filter/completion.h"
#include "filter/message.h"
#include "filter/options.h"
#include "filter/pipeline.h"
#include "filter/stages.h"
#include "ground/out.h"
#include "wire/schema.h"

/* Which stages an option is passed to, by bits. */
#define TO(stage)	(1U << (stage))
#define TO_ALL		(TO(STAGES) - 1)

enum { SHOW_HELP = 'h', SHOW_VERSION = 'V', OUTPUT = 'o' };
enum { SHOW_SCHEMA = OPTION_LONG, SHOW_OPTIONS, PASSED };

static const struct option_row own_rows[] = {
	{ "output", OUTPUT, "FILE", "write the report to FILE; its suffix "
	    "picks the form" },
	{ "schema", SHOW_SCHEMA, NULL, "print the JSON Schema of the records" },
	{ "options", SHOW_OPTIONS, NULL, NULL },
	{ "help", SHOW_HELP, NULL, "print this" },
	{ "version", SHOW_VERSION, NULL, "print the version" },
	{ NULL, 0, NULL, NULL },
};

static const struct option_row split_rows[] = {
	{ "from", PASSED, "FORM", "what the files are: auto (default), text, "
	    "html, jsonl" },
	{ "map", PASSED + 1, "NAMES", "members of other names in JSON lines: "
	    "text=body,published=date" },
	{ "meta", PASSED + 2, "FILE", "a table (TSV) of what is known of each "
	    "file: file, outlet, published, url, story" },
	{ "published", PASSED + 3, "DATE", "when they were published, where "
	    "they do not say" },
	{ "outlet", PASSED + 4, "NAME", "who published them, where they do "
	    "not say" },
	{ "story", PASSED + 5, "NAME", "the story they belong to" },
	{ "rejects", PASSED + 6, "FILE", "write bad records to FILE, as JSON "
	    "lines" },
	{ "max-line", PASSED + 7, "SIZE", "longest line (default 16M)" },
	{ "max-document", PASSED + 8, "SIZE", "longest report (default 16M)" },
	{ "progress", PASSED + 9, NULL, "show progress on a terminal" },
	{ NULL, 0, NULL, NULL },
};

static const struct option_row merge_rows[] = {
	{ "policy", PASSED + 20, "POLICY", "which figure is best: latest "
	    "(default), majority or lowest" },
	{ "story-by", PASSED + 22, "FIELD", "the member of the document "
	    "record that names its story" },
	{ "without", PASSED + 21, "DOC", "leave a document out" },
	{ NULL, 0, NULL, NULL },
};

static const struct option_row render_rows[] = {
	{ "to", 't', "FORMAT", "term (default), html, md, csv, svg or json; "
	    "else the suffix of -o says" },
	{ "title", PASSED + 30, "TEXT", "a title for the report" },
	{ "only", PASSED + 31, "STATUSES", "only claims such as "
	    "conflict,update" },
	{ "sort", PASSED + 32, "ORDER", "weight (default), status or label" },
	{ "claim", PASSED + 33, "ID", "only this claim" },
	{ "width", PASSED + 36, "COLUMNS", "width of lines (default: the "
	    "terminal's, else 80)" },
	{ "spreadsheet", PASSED + 37, NULL, "CSV: an apostrophe before text "
	    "that would run as a formula" },
	{ "ascii", PASSED + 34, NULL, "no characters but ASCII, on a "
	    "terminal" },
	{ "color", PASSED + 35, "WHEN", "auto (default), always or never; "
	    "NO_COLOR is obeyed" },
	{ NULL, 0, NULL, NULL },
};

static const struct option_row every_rows[] = {
	{ "lexicon", PASSED + 40, "FILE", "add words of your own "
	    "(copydesk-lexicon(5))" },
	{ "on-error", PASSED + 41, "WHAT", "with a bad record: skip it "
	    "(default) or fail" },
	{ "explain", PASSED + 42, "[=ID]", "how each result came about, as "
	    "JSON lines on standard error" },
	{ "stats", PASSED + 43, NULL, "counts of each stage, as JSON on "
	    "standard error" },
	{ "unbuffered", 'u', NULL, "write each document at once" },
	{ NULL, 0, NULL, NULL },
};

/* Options of these rows go to these stages. */
struct group {
	const char			*title;
	const struct option_row		*rows;
	unsigned			 to;
	struct pipeline			*pipeline;
};

static struct group groups[] = {
	{ "Reading", split_rows, TO(STAGE_SPLIT), NULL },
	{ "Comparing", merge_rows, TO(STAGE_MERGE), NULL },
	{ "The report", render_rows, TO(STAGE_RENDER), NULL },
	{ "Every stage", every_rows, TO_ALL, NULL },
};
#define GROUPS	(sizeof(groups) / sizeof(groups[0]))

struct front {
	const char	*output;
	int		 show;		/* a letter of own_rows, or 0 */
};

static const char *
take_own(void *arg, int letter, const char *value)
{
	struct front *front = arg;

	if (letter == OUTPUT)
		front->output = value;
	else
		front->show = letter;
	return NULL;
}

static const char *
pass(void *arg, int letter, const char *value)
{
	struct group *g = arg;
	const struct option_row *row = g->rows;

	while (row->letter != letter)
		row++;
	for (unsigned i = 0; i < STAGES; i++)
		if (g->to & TO(i))
			pipeline_option(g->pipeline, (enum stage)i, row->name,
			    value);
	return NULL;
}

static void
help(struct bytes *to)
{
	bytes_str(to, "Usage: copydesk [OPTION ...] [FILE ...]\n"
	    "       copydesk STAGE [OPTION ...] [FILE ...]\n"
	    "       copydesk env | completion SHELL\n"
	    "Compare the figures in news reports of one event: what agrees, "
	    "conflicts,\nchanged, and how many independent origins it has.\n"
	    "\nExamples:\n"
	    "  copydesk a.txt b.html\n"
	    "  copydesk --meta=reports.tsv -o report.html *.txt\n"
	    "  copydesk split a.txt | copydesk extract-numbers\n"
	    "  eval \"$(copydesk env)\"; split a.txt | extract-numbers\n"
	    "\nStages: split, extract-numbers, tag-entities, merge-claims, "
	    "render.\n");
	for (size_t i = 0; i < GROUPS; i++) {
		bytes_printf(to, "\n%s:\n", groups[i].title);
		options_help(to, groups[i].rows);
	}
	bytes_str(to, "\nOther options:\n");
	options_help(to, own_rows);
	bytes_str(to, "\nA FILE of - is standard input.  Exit status: 0; 1 "
	    "some records were rejected;\n2 usage; 3 could not finish.\n");
}

static void
list_options(struct bytes *to)
{
	for (size_t i = 0; i < GROUPS; i++)
		options_list(to, groups[i].rows);
	options_list(to, own_rows);
}

static int
print(struct bytes *b)
{
	struct out out;
	int rv = 3;

	if (b->err == 0 && out_open(&out, NULL) == 0) {
		out_span(&out, bytes_span(b));
		rv = out_finish(&out, 1) == 0 ? 0 : 3;
	}
	if (rv != 0)
		message_at("standard output", 0, 0, strerror(errno));
	bytes_close(b);
	return rv;
}

static int
show(int what)
{
	struct bytes b = { 0 };

	if (what == SHOW_HELP)
		help(&b);
	else if (what == SHOW_VERSION)
		bytes_str(&b, "copydesk " VERSION "\n");
	else if (what == SHOW_SCHEMA)
		bytes_str(&b, wire_schema);
	else
		list_options(&b);
	return print(&b);
}

/* Shell code that puts the stages first in PATH. */
static int
env(void)
{
	struct bytes folder = { 0 }, b = { 0 };

	stages_folder(&folder);
	bytes_str(&b, "PATH='");
	for (const char *p = folder.p; p != NULL && *p != '\0'; p++)
		if (*p == '\'')
			bytes_str(&b, "'\\''");
		else
			bytes_char(&b, *p);
	bytes_str(&b, "':\"$PATH\"; export PATH\n");
	bytes_close(&folder);
	return print(&b);
}

static int
completion(const char *shell)
{
	struct bytes own = { 0 }, b = { 0 };
	const char *why;

	list_options(&own);
	why = completion_write(&b, shell, bytes_span(&own));
	bytes_close(&own);
	if (why == NULL)
		return print(&b);
	message_at("completion", 0, 0, why);
	bytes_close(&b);
	return 2;
}

/*
 * The report goes to a file beside output, of the same suffix, which becomes output when
 * all stages could finish.
 */
static int
run_to_file(struct pipeline *p, const char *output)
{
	const char *slash = strrchr(output, '/');
	const char *dot = strrchr(slash != NULL ? slash : output, '.');
	const char *suffix = dot != NULL ? dot : "";
	char *temp;
	int fd, rv;

	if (asprintf(&temp, "%.*s.XXXXXX%s",
	    (int)(strlen(output) - strlen(suffix)), output, suffix) == -1)
		cleanup_no_memory();
	if ((fd = mkstemps(temp, (int)strlen(suffix))) == -1) {
		message_at(output, 0, 0, strerror(errno));
		free(temp);
		return 3;
	}
	cleanup_file(temp);
	close(fd);
	pipeline_option(p, STAGE_RENDER, "output", temp);
	rv = pipeline_run(p);
	if (rv < 2 && rename(temp, output) == -1) {
		message_at(output, 0, 0, strerror(errno));
		rv = 3;
	}
	if (rv >= 2)
		unlink(temp);
	cleanup_file(NULL);
	free(temp);
	return rv;
}

static int
run(struct pipeline *p, const char *output)
{
	struct stat st;

	if (output == NULL || strcmp(output, "-") == 0)
		return pipeline_run(p);
	if (stat(output, &st) == -1 || S_ISREG(st.st_mode))
		return run_to_file(p, output);
	pipeline_option(p, STAGE_RENDER, "output", output);
	return pipeline_run(p);
}

static int
pipeline(int argc, char *argv[])
{
	struct arena *arena = arena_new(cleanup_no_memory);
	struct pipeline p = pipeline_init(arena);
	struct front front = { 0 };
	struct option_set sets[GROUPS + 1] = {
		{ own_rows, take_own, &front },
	};
	struct bytes b = { 0 };
	int first, rv = 2;

	for (size_t i = 0; i < GROUPS; i++) {
		groups[i].pipeline = &p;
		sets[i + 1] = (struct option_set){ groups[i].rows, pass,
		    &groups[i] };
	}
	first = options_read(argc, argv, sets, GROUPS + 1);
	if (first == -1)
		goto out;
	if (front.show != 0) {
		rv = show(front.show);
		goto out;
	}
	if (first == argc && isatty(STDIN_FILENO)) {
		help(&b);
		(void)message_write(STDERR_FILENO, bytes_span(&b));
		goto out;
	}
	pipeline_option(&p, STAGE_SPLIT, "", NULL);	/* "--" */
	for (int i = first; i < argc; i++)
		pipeline_operand(&p, STAGE_SPLIT, argv[i]);
	rv = run(&p, front.output);
out:
	bytes_close(&b);
	arena_free(arena);
	return rv;
}

int
main(int argc, char *argv[])
{
	int stage = argc > 1 ? stages_find(argv[1]) : -1;

	signal(SIGPIPE, SIG_DFL);
	cleanup_on_signals();
	if (stage != -1) {
		stages_exec((enum stage)stage, argv + 1);
		return 3;
	}
	if (argc == 2 && strcmp(argv[1], "env") == 0)
		return env();
	if (argc >= 2 && argc <= 3 && strcmp(argv[1], "completion") == 0)
		return completion(argc == 3 ? argv[2] : "");
	return pipeline(argc, argv);
}
