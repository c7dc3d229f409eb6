#include "tap.h"

#include <stdlib.h>
#include <string.h>

#include "quake.h"
#include "report/report.h"
#include "report/wrap.h"

static void
write_as(struct bytes *b, const char *format, const struct stories *stories,
    const struct report_options *o)
{
	struct arena *a = arena_new(NULL);

	bytes_clear(b);
	report_by_name(format)->write(b, a, stories, o);
	arena_free(a);
}

static int
has(const struct bytes *b, const char *s)
{
	return span_find(bytes_span(b), span_of(s)) < b->n;
}

/* Does a text stand there without a backslash before it? */
static int
bare(const struct bytes *b, const char *s)
{
	struct span all = bytes_span(b), one = span_of(s);

	for (size_t i = 0; i + one.n <= all.n; i++)
		if (span_starts(span_sub(all, i, all.n), one) &&
		    (i == 0 || all.p[i - 1] != '\\'))
			return 1;
	return 0;
}

/* Columns of the widest line; (size_t)-1 if one ends in a space. */
static size_t
widest(const struct bytes *b)
{
	struct span rest = bytes_span(b), line;
	size_t most = 0, w;

	while (span_cut(&rest, '\n', &line)) {
		if (line.n > 0 && line.p[line.n - 1] == ' ')
			return (size_t)-1;
		w = wrap_width(line);
		most = w > most ? w : most;
	}
	return most;
}

static int
only_bytes(const struct bytes *b, int ascii)
{
	for (size_t i = 0; i < b->n; i++) {
		unsigned char c = (unsigned char)b->p[i];

		if ((c < 0x20 && c != '\n') || c == 0x7f ||
		    (ascii && c >= 0x80))
			return 0;
	}
	return 1;
}

static void
test_terminal(const struct stories *stories)
{
	struct report_options o = { .width = 80 };
	struct bytes b = { 0 };
	int good = 1;

	for (o.ascii = 0; o.ascii < 2; o.ascii++)
		for (o.width = 40; o.width <= 132; o.width += 4) {
			write_as(&b, "term", stories, &o);
			good = good && widest(&b) <= (size_t)o.width;
		}
	tap_ok(good, "no line is wider than the terminal or ends in a space");
	o.ascii = 1;
	o.width = 80;
	write_as(&b, "term", stories, &o);
	tap_ok(only_bytes(&b, 1), "--ascii writes ASCII");
	o.ascii = 0;
	write_as(&b, "term", stories, &o);
	tap_ok(only_bytes(&b, 0), "without colour there is no escape");
	tap_ok(has(&b, "●") && has(&b, "├") && has(&b, "▶") && has(&b, "○"),
	    "figures are drawn");
	tap_ok(has(&b, "[At least 13] bodies"), "the figure is marked");
	tap_ok(has(&b, "andina-2:102-108"), "a figure says where it stands");
	tap_ok(has(&b, "4 articles, 2 to 3"), "articles are no origins");
	o.color = 1;
	write_as(&b, "term", stories, &o);
	tap_ok(has(&b, "\033[1;4mAt least 13\033[0m bodies"),
	    "with colour the mark is a style");
	bytes_close(&b);
}

static const char *const formats[] = {
	"term", "html", "md", "csv", "svg", "dot"
};
#define FORMATS	(sizeof(formats) / sizeof(formats[0]))

static void
test_same(const struct stories *stories)
{
	struct report_options o = { .width = 80 };
	struct bytes a = { 0 }, b = { 0 };
	int same = 1;

	for (size_t i = 0; i < FORMATS; i++) {
		write_as(&a, formats[i], stories, &o);
		write_as(&b, formats[i], stories, &o);
		same = same && a.n > 0 &&
		    span_eq(bytes_span(&a), bytes_span(&b));
	}
	tap_ok(same, "the same claims give the same bytes");
	bytes_close(&a);
	bytes_close(&b);
}

static void
test_empty(void)
{
	struct report_options o = { .width = 80 };
	struct stories none = { 0 };
	struct bytes b = { 0 };

	write_as(&b, "term", &none, &o);
	tap_ok(span_is(bytes_span(&b), "no reports\n"),
	    "without reports the terminal says so");
	write_as(&b, "html", &none, &o);
	tap_ok(has(&b, "<h1>no reports</h1>") && has(&b, "</html>"),
	    "so does the page");
	write_as(&b, "md", &none, &o);
	tap_ok(has(&b, "No reports"), "and Markdown");
	write_as(&b, "svg", &none, &o);
	tap_ok(has(&b, "no reports</text>"), "and the chart");
	write_as(&b, "dot", &none, &o);
	tap_ok(has(&b, "no reports"), "and the graph");
	write_as(&b, "csv", &none, &o);
	tap_ok(has(&b, "story,claim,label") && has(&b, "\r\n"),
	    "CSV has its header");
	bytes_close(&b);
}

/* Put text that would do harm wherever text from outside goes. */
static void
poison(struct stories *stories, const char *text)
{
	struct story *s = &stories->v[0];
	struct span bad = span_of(text);

	s->name = bad;
	for (size_t i = 0; i < s->documents.n; i++) {
		s->documents.v[i].outlet = bad;
		s->documents.v[i].title = bad;
		s->documents.v[i].url = bad;
	}
	for (size_t i = 0; i < s->claims.n; i++) {
		struct claim *c = &s->claims.v[i];

		c->label = c->why = c->reason = bad;
		for (size_t k = 0; k < c->figures.n; k++)
			c->figures.v[k].unit = bad;
		for (size_t k = 0; k < c->reports.n; k++) {
			struct report *r = &c->reports.v[k].report;

			r->sentence = r->place = r->as_of = r->hedge = bad;
			r->text = bad;
		}
	}
	for (size_t i = 0; i < s->checks.n; i++)
		s->checks.v[i].why = bad;
}

static void
test_poison(struct arena *a)
{
	struct report_options o = { .width = 80, .color = 0 };
	struct stories stories = quake_stories(a);
	struct bytes b = { 0 };

	poison(&stories, "<script>x</script>\033]2;t\007\"'--></title></svg>"
	    "<img src=x onerror=y>\xe2\x80\xae|`[a](javascript:b)");
	write_as(&b, "html", &stories, &o);
	tap_ok(!has(&b, "<script") && !has(&b, "<img") &&
	    !has(&b, "href=\"javascript") && only_bytes(&b, 0) &&
	    !has(&b, "\xe2\x80\xae"), "hostile text makes no element, no link");
	write_as(&b, "svg", &stories, &o);
	tap_ok(!has(&b, "<script") && !has(&b, "<img") && only_bytes(&b, 0),
	    "nor in the chart");
	write_as(&b, "term", &stories, &o);
	tap_ok(only_bytes(&b, 0) && !has(&b, "\xe2\x80\xae"),
	    "nor does it reach the terminal");
	tap_ok(widest(&b) <= 80, "nor widens its lines");
	write_as(&b, "md", &stories, &o);
	tap_ok(!bare(&b, "<script") && !bare(&b, "[a") && !bare(&b, "|`"),
	    "nor is it Markdown");
	bytes_close(&b);
}

static void
test_names(void)
{
	tap_ok(report_by_suffix("a/b.html") == report_by_name("html") &&
	    report_by_suffix("x.tar") == NULL &&
	    report_by_name("terminal") == report_by_name("term") &&
	    report_by_name("pdf") == NULL, "formats go by name and by suffix");
	tap_ok(report_only_known("conflict,update") &&
	    report_only_known("single-origin") && !report_only_known("odd") &&
	    !report_only_known(""), "--only knows its words");
	tap_ok(report_sort_known("label") && !report_sort_known("size"),
	    "--sort knows its words");
}

/* For a look at the pages: report_page FORMAT [ascii] [color] [WIDTH]. */
static int
show(int argc, char *argv[])
{
	struct arena *a = arena_new(NULL);
	struct stories stories = quake_stories(a);
	struct report_options o = { .width = 80 };
	struct bytes b = { 0 };

	if (report_by_name(argv[1]) == NULL ||
	    report_by_name(argv[1])->write == NULL)
		return 2;
	for (int i = 2; i < argc; i++)
		if (strcmp(argv[i], "ascii") == 0)
			o.ascii = 1;
		else if (strcmp(argv[i], "color") == 0)
			o.color = 1;
		else
			o.width = atoi(argv[i]);
	write_as(&b, argv[1], &stories, &o);
	fwrite(b.p, 1, b.n, stdout);
	bytes_close(&b);
	arena_free(a);
	return 0;
}

int
main(int argc, char *argv[])
{
	struct arena *a;
	struct stories stories;

	if (argc > 1)
		return show(argc, argv);
	a = arena_new(NULL);
	stories = quake_stories(a);
	test_terminal(&stories);
	test_same(&stories);
	test_empty();
	test_poison(a);
	test_names();
	arena_free(a);
	return tap_done();
}
