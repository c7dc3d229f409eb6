#include "report/report.h"

#include <string.h>

#include "report/formats.h"

/* A format whose write is NULL is written by the program, not by the engine. */
const struct report_format report_formats[] = {
	{ "term", NULL, "for a terminal", terminal_write },
	{ "html", ".html", "one page, no script, no network", html_write },
	{ "md", ".md", "Markdown with tables (GFM)", markdown_write },
	{ "csv", ".csv", "a row for each report (RFC 4180)", csv_write },
	{ "svg", ".svg", "the charts alone", svg_write },
	{ "json", ".json", "documents, claims and checks as one value", NULL },
	{ NULL, NULL, NULL, NULL },
};

const struct report_format *
report_by_name(const char *name)
{
	const struct report_format *f;

	for (f = report_formats; f->name != NULL; f++)
		if (strcmp(f->name, name) == 0)
			return f;
	return NULL;
}

const struct report_format *
report_by_suffix(const char *path)
{
	const struct report_format *f;

	for (f = report_formats; f->name != NULL; f++)
		if (f->suffix != NULL && span_ends(span_of(path),
		    span_of(f->suffix)))
			return f;
	return NULL;
}
