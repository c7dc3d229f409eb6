#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "filter/cleanup.h"
#include "filter/completion.h"
#include "filter/front.h"
#include "filter/message.h"
#include "filter/options.h"
#include "filter/pipeline.h"
#include "filter/stages.h"
#include "ground/out.h"
#include "wire/schema.h"

enum { SHOW_HELP = 'h', SHOW_VERSION = 'V', OUTPUT = 'o' };
enum { SHOW_SCHEMA = OPTION_LONG, SHOW_OPTIONS };

static const struct option_row own_rows[] = {
	{ "output", OUTPUT, "FILE", "write the report to FILE; its suffix "
	    "picks the form" },
	{ "schema", SHOW_SCHEMA, NULL, "print the JSON Schema of the records" },
	{ "options", SHOW_OPTIONS, NULL, NULL },
	{ "help", SHOW_HELP, NULL, "print this" },
	{ "version", SHOW_VERSION, NULL, "print the version" },
	{ NULL, 0, NULL, NULL },
};

struct own {
	const char	*output;
	int		 show;		/* a letter of own_rows, or 0 */
};

static const char *
take_own(void *arg, int letter, const char *value)
{
	struct own *own = arg;

	if (letter == OUTPUT)
		own->output = value;
	else
		own->show = letter;
	return NULL;
}

static void
help(struct bytes *to)
{
	bytes_str(to, "Usage: copydesk [OPTION ...] [FILE ...]\n"
	    "       copydesk STAGE [OPTION ...] [FILE ...]\n"
	    "       copydesk diff OLD NEW\n"
	    "       copydesk env | completion SHELL\n"
	    "Compare the figures in news reports of one event: what agrees, "
	    "conflicts,\nchanged, and how many independent origins it has.\n"
	    "\nExamples:\n"
	    "  copydesk a.txt b.html\n"
	    "  copydesk --meta=reports.tsv -o report.html *.txt\n"
	    "  copydesk split a.txt | copydesk extract-numbers\n"
	    "  eval \"$(copydesk env)\"; split a.txt | extract-numbers\n"
	    "\nStages: split, extract-numbers, tag-entities, merge-claims, "
	    "render;\nbeside them: syntax, which reads sentences, and diff, "
	    "which tells what is new\nsince an earlier run.\n");
	for (size_t i = 0; i < FRONT_GROUPS; i++) {
		bytes_printf(to, "\n%s:\n", front_groups[i].title);
		options_help(to, front_groups[i].rows);
	}
	bytes_str(to, "\nOther options:\n");
	options_help(to, own_rows);
	bytes_str(to, "\nA FILE of - is standard input.  Exit status: 0; 1 "
	    "some records were rejected;\n2 usage; 3 could not finish.\n");
}

static void
list_options(struct bytes *to)
{
	for (size_t i = 0; i < FRONT_GROUPS; i++)
		options_list(to, front_groups[i].rows);
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

static int
pipeline(int argc, char *argv[])
{
	struct arena *arena = arena_new(cleanup_no_memory);
	struct pipeline p = pipeline_init(arena);
	struct own own = { 0 };
	struct front_passed passed[FRONT_GROUPS];
	struct option_set sets[FRONT_GROUPS + 1];
	struct bytes b = { 0 };
	int first, rv = 2;

	front_sets(passed, sets, &p);
	sets[FRONT_GROUPS] = (struct option_set){ own_rows, take_own, &own };
	first = options_read(argc, argv, sets, FRONT_GROUPS + 1);
	if (first == -1)
		goto out;
	if (own.show != 0) {
		rv = show(own.show);
		goto out;
	}
	if (first == argc && isatty(STDIN_FILENO)) {
		help(&b);
		(void)out_write(STDERR_FILENO, bytes_span(&b));
		goto out;
	}
	pipeline_option(&p, STAGE_SPLIT, "", NULL);	/* "--" */
	for (int i = first; i < argc; i++)
		pipeline_operand(&p, STAGE_SPLIT, argv[i]);
	rv = pipeline_run(&p, own.output);
out:
	bytes_close(&b);
	arena_free(arena);
	return rv;
}

/* "diff" alone would be another program in the PATH of copydesk env. */
static int
stage_of(const char *name)
{
	return strcmp(name, "diff") == 0 ? STAGE_DIFF : stages_find(name);
}

int
main(int argc, char *argv[])
{
	int stage = argc > 1 ? stage_of(argv[1]) : -1;

	signal(SIGPIPE, SIG_DFL);
	cleanup_start();
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
