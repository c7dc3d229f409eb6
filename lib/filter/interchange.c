#include "filter/interchange.h"

#include <string.h>

#include "filter/cleanup.h"
#include "report/brat.h"
#include "report/points.h"
#include "wire/linked_json.h"
#include "wire/spans_json.h"
#include "wire/vega_json.h"

/* What a report shows, and how it was asked for. */
struct shown {
	const struct stories		*stories;
	const struct report_options	*options;
};

/* The lines of one type, a member of the object. */
static void
json_list(struct bytes *b, const char *name, const struct kept_lines *lines)
{
	bytes_printf(b, "\"%s\":[", name);
	for (size_t i = 0; i < lines->n; i++) {
		bytes_str(b, i > 0 ? ",\n" : "\n");
		bytes_add(b, lines->v[i]);
	}
	bytes_str(b, lines->n > 0 ? "\n]" : "]");
}

static void
json_write(struct bytes *b, const struct interchange *kept)
{
	bytes_char(b, '{');
	json_list(b, "documents", &kept->documents);
	bytes_str(b, ",\n");
	json_list(b, "claims", &kept->claims);
	bytes_str(b, ",\n");
	json_list(b, "checks", &kept->checks);
	if (kept->decisions.n > 0) {
		bytes_str(b, ",\n");
		json_list(b, "decisions", &kept->decisions);
	}
	bytes_str(b, "}\n");
}

static int
wants(const struct claim *c, const void *options)
{
	return report_wants(c, options);
}

/* JSON that may be put into a page: no "</script>" nor "<!--" in it. */
static void
add_inert(struct bytes *to, struct span json)
{
	for (size_t i = 0; i < json.n; i++)
		if (json.p[i] == '<')
			bytes_str(to, "\\u003c");
		else
			bytes_char(to, json.p[i]);
}

/* JSON for other programs, which may be put into a page. */
static void
write_inert(struct bytes *b, const struct shown *shown,
    void (*write)(struct jsonout *, const struct shown *))
{
	struct bytes json = { 0 };
	struct jsonout j = jsonout_init(&json);

	write(&j, shown);
	add_inert(b, bytes_span(&json));
	bytes_char(b, '\n');
	if (json.err != 0)
		b->err = json.err;
	bytes_close(&json);
}

static void
write_linked(struct jsonout *j, const struct shown *shown)
{
	linked_json_claims(j, shown->stories, wants, shown->options);
}

static void
write_annotations(struct jsonout *j, const struct shown *shown)
{
	linked_json_annotations(j, shown->stories, wants, shown->options);
}

static void
write_vega(struct jsonout *j, const struct shown *shown)
{
	struct arena *a = arena_new(cleanup_no_memory);
	struct points points = { 0 };
	struct span title;

	points_of(&points, &title, a, shown->stories, shown->options);
	vega_json_write(j, title, &points);
	arena_free(a);
}

static void
write_spacy(struct bytes *b, const struct sentences *v)
{
	for (size_t i = 0; i < v->n; i++) {
		struct jsonout j = jsonout_init(b);

		spans_json_write(&j, &v->v[i]);
		bytes_char(b, '\n');
	}
}

void
interchange_write(struct bytes *b, struct arena *arena, const char *format,
    const struct interchange *kept, const struct stories *stories,
    const struct report_options *options)
{
	const struct shown shown = { stories, options };

	if (strcmp(format, "json") == 0)
		json_write(b, kept);
	else if (strcmp(format, "jsonld") == 0)
		write_inert(b, &shown, write_linked);
	else if (strcmp(format, "webanno") == 0)
		write_inert(b, &shown, write_annotations);
	else if (strcmp(format, "vega") == 0)
		write_inert(b, &shown, write_vega);
	else if (strcmp(format, "spacy") == 0)
		write_spacy(b, &kept->sentences);
	else if (strcmp(format, "brat") == 0)
		brat_annotations(b, arena, &kept->sentences);
	else
		brat_text(b, &kept->sentences);
}
