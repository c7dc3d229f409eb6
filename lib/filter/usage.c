#include "filter/usage.h"

#include <time.h>
#include <unistd.h>

#include "filter/message.h"
#include "ground/out.h"
#include "wire/jsonout.h"
#include "wire/schema.h"

static struct timespec began;

static void
help(struct bytes *to, const struct filter_tool *tool)
{
	bytes_printf(to, "Usage: %s [OPTION ...] %s\n%s\n", message_program(),
	    tool->operands != NULL ? tool->operands : "[FILE ...]",
	    tool->about);
	bytes_printf(to, "\nExamples:\n%s", tool->examples);
	if (tool->rows != NULL) {
		bytes_str(to, "\nOptions:\n");
		options_help(to, tool->rows);
	}
	bytes_str(to, "\nOptions of every program:\n");
	options_help(to, settings_rows);
	bytes_str(to, "\nA FILE of - is standard input; gzip and zstd are "
	    "read as what they hold.\nExit status: 0; 1 some records were "
	    "rejected; 2 usage; 3 could not finish.\n");
}

void
usage_show(struct bytes *to, const struct filter_tool *tool,
    enum settings_show what)
{
	switch (what) {
	case SHOW_NOTHING:
		break;
	case SHOW_HELP:
		help(to, tool);
		break;
	case SHOW_VERSION:
		bytes_printf(to, "%s (copydesk) %s\n", message_program(),
		    VERSION);
		break;
	case SHOW_SCHEMA:
		bytes_str(to, wire_schema);
		break;
	case SHOW_OPTIONS:
		options_list(to, tool->rows);
		options_list(to, settings_rows);
		break;
	}
}

void
usage_on_terminal(const struct filter_tool *tool)
{
	struct bytes b = { 0 };

	help(&b, tool);
	(void)out_write(STDERR_FILENO, bytes_span(&b));
	bytes_close(&b);
}

void
usage_start_clock(void)
{
	clock_gettime(CLOCK_MONOTONIC, &began);
}

void
usage_stats(const struct filter *f)
{
	struct bytes b = { 0 };
	struct jsonout j = jsonout_init(&b);
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	jsonout_object(&j, NULL);
	jsonout_string(&j, "program", span_of(message_program()));
	jsonout_size(&j, "in", f->in);
	jsonout_size(&j, "out", f->written);
	jsonout_size(&j, "rejected", f->rejected);
	jsonout_double(&j, "seconds", (double)(now.tv_sec - began.tv_sec) +
	    (double)((now.tv_nsec - began.tv_nsec) / 1000) / 1e6);
	jsonout_end(&j);
	bytes_char(&b, '\n');
	(void)out_write(STDERR_FILENO, bytes_span(&b));
	bytes_close(&b);
}

void
usage_progress(const struct filter *f, int end)
{
	struct bytes b = { 0 };

	if (!f->set.progress || (f->in % 256 != 0 && !end))
		return;
	bytes_printf(&b, "\r%s: %zu records%s", message_program(), f->in,
	    end ? "\n" : "");
	(void)out_write(STDERR_FILENO, bytes_span(&b));
	bytes_close(&b);
}
