#include "report/formats.h"

#include <stdlib.h>

#include "report/escape.h"
#include "report/layout.h"

/* Who cites whom, in how many reports. */
struct edge {
	struct span	from, to;
	size_t		times;
};

struct edges { VEC(struct edge); };

/* A string of DOT: quotation marks and backslashes are escaped. */
static void
string(struct bytes *out, struct span s)
{
	struct bytes shown = { 0 };

	escape_terminal(&shown, s);
	bytes_char(out, '"');
	for (size_t i = 0; i < shown.n; i++) {
		if (shown.p[i] == '"' || shown.p[i] == '\\')
			bytes_char(out, '\\');
		bytes_char(out, shown.p[i]);
	}
	bytes_char(out, '"');
	bytes_close(&shown);
}

static void
add_chains(struct edges *edges, const struct say *say, const struct card *card)
{
	for (size_t i = 0; i < card->answers.n; i++) {
		const struct answer *a = &card->answers.v[i];
		struct span_list links = say_links(say, a->report,
		    a->document);

		for (size_t k = 1; k < links.n; k++)
			*VEC_PUSH(say->arena, edges) = (struct edge){
			    links.v[k - 1], links.v[k], 1 };
	}
}

static int
by_names(const void *pa, const void *pb)
{
	const struct edge *a = pa, *b = pb;
	int c = span_cmp(a->from, b->from);

	return c != 0 ? c : span_cmp(a->to, b->to);
}

/* Equal edges become one that counts them. */
static void
unite(struct edges *edges)
{
	size_t n = 0;

	if (edges->n > 1)
		qsort(edges->v, edges->n, sizeof(edges->v[0]), by_names);
	for (size_t i = 0; i < edges->n; i++)
		if (n > 0 && by_names(&edges->v[n - 1], &edges->v[i]) == 0)
			edges->v[n - 1].times++;
		else
			edges->v[n++] = edges->v[i];
	edges->n = n;
}

static void
write_all(struct bytes *out, const struct page *page,
    const struct edges *edges)
{
	bytes_str(out, "digraph {\n\tlabel=");
	string(out, page->documents == 0 && page->claims == 0 ?
	    phrase(&page->say.phrases, "no reports") : page->title);
	bytes_str(out, "\n\trankdir=LR\n\tnode [shape=box]\n");
	for (size_t i = 0; i < edges->n; i++) {
		bytes_char(out, '\t');
		string(out, edges->v[i].from);
		bytes_str(out, " -> ");
		string(out, edges->v[i].to);
		bytes_printf(out, " [label=\"%zu\"]\n", edges->v[i].times);
	}
	bytes_str(out, "}\n");
}

void
dot_write(struct bytes *out, struct arena *a, const struct stories *stories,
    const struct report_options *o)
{
	struct edges edges = { 0 };
	struct page page;

	layout_page(&page, a, stories, o);
	for (size_t s = 0; s < page.stories.n; s++)
		for (size_t i = 0; i < page.stories.v[s].cards.n; i++)
			add_chains(&edges, &page.say,
			    &page.stories.v[s].cards.v[i]);
	unite(&edges);
	write_all(out, &page, &edges);
}
