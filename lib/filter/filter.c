#include "filter/filter.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "filter/cleanup.h"
#include "filter/message.h"
#include "filter/program.h"
#include "filter/records.h"
#include "filter/run.h"
#include "filter/sandbox.h"
#include "filter/usage.h"
#include "ground/out.h"
#include "wire/jsonout.h"

static const char *
take_known(struct filter *f, void *arg, const struct record *r)
{
	if (r->type == RECORD_NONE)
		return "no \"text\"";
	if (r->type == RECORD_SENTENCE &&
	    !json_is_string(json_object_get(r->json, "text")))
		return "text must be a string";
	if (r->type == RECORD_OTHER)
		return NULL;
	return f->tool->record(f, arg, r);
}

static void
read_file(struct filter *f, struct lines *lines)
{
	if (f->tool->file != NULL)
		f->tool->file(f, f->arg, lines);
	else if (f->tool->document != NULL)
		run_records(f, lines);
	else
		filter_records(f, lines, take_known);
}

static void
read_operand(struct filter *f, size_t i)
{
	struct lines lines;

	f->path = f->paths[i];
	f->operand = i;
	f->line = 0;
	f->begun = 0;
	if (lines_open(&lines, f->path, f->set.max_line) == -1) {
		filter_fail(f, strerror(errno));
		return;
	}
	read_file(f, &lines);
	lines_close(&lines);
}

static void
read_all(struct filter *f)
{
	for (size_t i = 0; i < f->npaths && !f->stop; i++)
		read_operand(f, i);
	if (f->tool->document != NULL)
		run_flush(f);
	f->line = 0;
	usage_progress(f, 1);
	if (f->tool->end != NULL)
		f->tool->end(f, f->arg);
}

static int
status(const struct filter *f)
{
	if (f->failed)
		return 3;
	return f->rejected > 0;
}

static int
finish(struct filter *f)
{
	int rv = status(f);

	if (out_finish(&f->out, rv != 3) == -1) {
		message_at(f->set.output != NULL ? f->set.output :
		    "standard output", 0, 0, strerror(errno));
		rv = 3;
	}
	cleanup_file(NULL);
	if (f->rejects_fd != -1)
		close(f->rejects_fd);
	if (f->set.stats)
		usage_stats(f);
	return rv;
}

static int
run(struct filter *f)
{
	const char *why;
	int rv;

	if ((rv = program_open(f)) != 0)
		return rv;
	if (f->tool->open != NULL && (why = f->tool->open(f, f->arg)) != NULL) {
		message_say(why);
		out_finish(&f->out, 0);
		return 2;
	}
	json_set_alloc_funcs(cleanup_malloc, free);
	record_start();
	sandbox_close(f->set.output);
	read_all(f);
	return finish(f);
}

static int
start(struct filter *f, int argc, char *argv[])
{
	static char dash[] = "-", *only_dash[] = { dash };
	const struct option_set sets[] = {
		{ f->tool->rows, f->tool->option, f->arg },
		{ settings_rows, settings_take, &f->set },
	};
	int first = options_read(argc, argv, sets, 2);

	if (first == -1)
		return 2;
	if (f->set.show != SHOW_NOTHING)
		return program_show(f);
	f->paths = first < argc ? argv + first : only_dash;
	f->npaths = first < argc ? (size_t)(argc - first) : 1;
	if (first == argc && isatty(STDIN_FILENO) &&
	    (f->tool->named == NULL || !f->tool->named(f->arg))) {
		usage_on_terminal(f->tool);
		return 2;
	}
	f->set.progress = f->set.progress && isatty(STDERR_FILENO);
	return run(f);
}

int
filter_main(int argc, char *argv[], const struct filter_tool *tool, void *arg)
{
	struct filter f = { .tool = tool, .arg = arg, .rejects_fd = -1,
	    .set = settings_init(), .out = { .fd = -1 } };
	int rv;

	program_descriptors();
	signal(SIGPIPE, SIG_DFL);
	cleanup_start();
	usage_start_clock();
	f.run = arena_new(cleanup_no_memory);
	f.document = arena_new(cleanup_no_memory);
	f.scratch = arena_new(cleanup_no_memory);
	rv = start(&f, argc, argv);
	if (tool->close != NULL)
		tool->close(arg);
	arena_free(f.scratch);
	arena_free(f.document);
	arena_free(f.run);
	return rv;
}

void
filter_records(struct filter *f, struct lines *lines, filter_take *take)
{
	const char *why;
	struct record r;

	while (records_next(f, lines, &r)) {
		if ((why = take(f, f->arg, &r)) != NULL)
			filter_reject(f, 0, why, r.line);
		record_close(&r);
		arena_reset(f->document);
	}
}

void
filter_write(struct filter *f, struct span line)
{
	out_line(&f->out, line);
	f->written++;
	if (f->out.err != 0)
		f->stop = 1;	/* said when all is finished */
}

void
filter_explain(struct filter *f, struct span id, struct span json)
{
	struct bytes b = { 0 };

	if (!f->set.explain || (f->set.explain_id != NULL &&
	    !span_is(id, f->set.explain_id)))
		return;
	bytes_add(&b, json);
	bytes_char(&b, '\n');
	(void)out_write(STDERR_FILENO, bytes_span(&b));
	bytes_close(&b);
}

void
filter_warn(struct filter *f, const char *why)
{
	message_at(f->path, f->line, 0, why);
}

void
filter_fail(struct filter *f, const char *why)
{
	message_at(f->path, f->line, 0, why);
	f->failed = 1;
}

static void
keep_reject(struct filter *f, size_t column, const char *why, struct span raw)
{
	struct bytes b = { 0 };
	struct jsonout j = jsonout_init(&b);

	jsonout_object(&j, NULL);
	jsonout_string(&j, "file", span_of(f->path));
	jsonout_size(&j, "line", f->line);
	if (column > 0)
		jsonout_size(&j, "column", column);
	jsonout_string(&j, "message", span_of(why));
	jsonout_string(&j, "raw", raw);
	jsonout_end(&j);
	bytes_char(&b, '\n');
	if (b.err != 0 || out_write(f->rejects_fd, bytes_span(&b)) == -1) {
		message_at(f->set.rejects, 0, 0, strerror(errno));
		f->failed = 1;
	}
	bytes_close(&b);
}

void
filter_drop(struct filter *f, size_t column, const char *why, struct span raw)
{
	f->rejected++;
	if (f->rejects_fd != -1)
		keep_reject(f, column, why, raw);
	if (f->set.fail)
		f->stop = 1;
}

void
filter_reject(struct filter *f, size_t column, const char *why,
    struct span raw)
{
	message_at(f->path, f->line, column, why);
	filter_drop(f, column, why, raw);
}

void
filter_add(struct filter *f, struct filter_record *fr, const char *name,
    struct span json)
{
	struct member *m = VEC_PUSH(f->document, fr);

	m->name = name;
	m->json = json;
}

void
filter_refuse(struct filter *f, struct filter_record *fr, const char *why)
{
	const char *path = f->path;
	size_t line = f->line;

	f->path = fr->path;
	f->line = fr->line;
	filter_reject(f, 0, why, fr->record.line);
	fr->refused = 1;
	f->path = path;
	f->line = line;
}
