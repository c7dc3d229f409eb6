#include "report/report.h"

#include <string.h>

#include "report/formats.h"
#include "report/layout.h"

/* A format whose write is NULL is written by the program, not by the engine. */
static const struct report_format formats[] = {
	{ "term", ".txt", "for a terminal", terminal_write },
	{ "html", ".html", "one page, no script, no network", htmlpage_write },
	{ "md", ".md", "Markdown with tables (GFM)", markdown_write },
	{ "csv", ".csv", "a row for each report (RFC 4180)", csv_write },
	{ "svg", ".svg", "the charts alone", svg_write },
	{ "dot", ".dot", "who cites whom, for Graphviz", dot_write },
	{ "vega", ".vl.json", "the charts as a Vega-Lite specification", NULL },
	{ "json", ".json", "documents, claims and checks as one value", NULL },
	{ "jsonld", ".jsonld", "schema.org Claims", NULL },
	{ "webanno", NULL, "W3C Web Annotations of the reports", NULL },
	{ "spacy", NULL, "sentences as spaCy's JSON has them", NULL },
	{ "brat", ".ann", "what was found in sentences, for brat", NULL },
	{ "brat-text", NULL, "the text that it stands off from", NULL },
	{ NULL, NULL, NULL, NULL },
};

static const char *const kinds[] = {
	"single", "agree", "refine", "update", "conflict", "single-origin",
};
static const char *const orders[] = {
	"reading", "weight", "status", "label",
};

/* Longer names that people try. */
static const char *const aliases[][2] = {
	{ "terminal", "term" }, { "text", "term" }, { "markdown", "md" },
};

const struct report_format *
report_by_name(const char *name)
{
	const struct report_format *f;

	for (size_t i = 0; i < sizeof(aliases) / sizeof(aliases[0]); i++)
		if (strcmp(name, aliases[i][0]) == 0)
			name = aliases[i][1];
	for (f = formats; f->name != NULL; f++)
		if (strcmp(f->name, name) == 0)
			return f;
	return NULL;
}

const struct report_format *
report_by_suffix(const char *path)
{
	const struct report_format *f;

	for (f = formats; f->name != NULL; f++)
		if (f->suffix != NULL && span_ends(span_of(path),
		    span_of(f->suffix)))
			return f;
	return NULL;
}

int
report_only_known(const char *only)
{
	struct span rest = span_of(only), item;
	size_t i, n = sizeof(kinds) / sizeof(kinds[0]);

	while (span_cut(&rest, ',', &item)) {
		for (i = 0; i < n && !span_is(span_trim(item), kinds[i]); i++)
			;
		if (i == n)
			return 0;
	}
	return 1;
}

int
report_sort_known(const char *sort)
{
	for (size_t i = 0; i < sizeof(orders) / sizeof(orders[0]); i++)
		if (strcmp(sort, orders[i]) == 0)
			return 1;
	return 0;
}

int
report_wants(const struct claim *c, const struct report_options *o)
{
	return layout_wants(c, o);
}
