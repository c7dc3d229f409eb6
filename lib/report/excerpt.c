#include "report/excerpt.h"

#include <string.h>

#include "text/utf8.h"

/* Cut the front off so that about max code points stay. */
static int
cut_front(struct span *s, size_t max)
{
	size_t n = utf8_count(*s), at;

	if (n <= max)
		return 0;
	at = utf8_offset(*s, n - max);
	while (at < s->n && s->p[at] != ' ')
		at++;
	*s = span_sub(*s, at < s->n ? at + 1 : at, s->n);
	return 1;
}

static int
cut_back(struct span *s, size_t max)
{
	size_t at;

	if (utf8_count(*s) <= max)
		return 0;
	at = utf8_offset(*s, max);
	while (at > 0 && s->p[at] != ' ')
		at--;
	*s = span_sub(*s, 0, at);
	return 1;
}

/* Half before and half behind; what one does not need, the other gets. */
static void
share(size_t before, size_t after, size_t max, size_t *a, size_t *b)
{
	*a = *b = max / 2;
	if (before < *a)
		*b = max - before;
	else if (after < *b)
		*a = max - after;
}

/* Is it a quotation mark at the front, or at the end, of a sentence? */
static int
quotes(struct span s, int end)
{
	static const char *const marks[] = { "\"", "“", "”" };
	struct span m;

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		m = span_of(marks[i]);
		if (end ? span_ends(s, m) : span_starts(s, m))
			return 1;
	}
	return 0;
}

static void
set_marks(struct excerpt *e, struct span s)
{
	e->open = !e->cut_before && quotes(s, 0) ? "“\u202f" : "“";
	e->close = !e->cut_after && quotes(s, 1) ? "\u202f”" : "”";
}

static void
fill(struct excerpt *e, const struct report *r, size_t max)
{
	struct span s = r->sentence;
	size_t from, to, count = utf8_count(s);

	e->before = s;
	if (r->at.start < r->sentence_start || r->at.end <= r->at.start ||
	    r->at.end - r->sentence_start > count) {
		if (max > 0)
			e->cut_after = cut_back(&e->before, max);
		return;
	}
	from = utf8_offset(s, r->at.start - r->sentence_start);
	to = utf8_offset(s, r->at.end - r->sentence_start);
	e->before = span_sub(s, 0, from);
	e->mark = span_sub(s, from, to);
	e->after = span_sub(s, to, s.n);
	if (max == 0 || count <= max)
		return;
	share(utf8_count(e->before), utf8_count(e->after), max, &from, &to);
	e->cut_before = cut_front(&e->before, from);
	e->cut_after = cut_back(&e->after, to);
}

void
excerpt_of(struct excerpt *e, const struct report *r, size_t max)
{
	memset(e, 0, sizeof(*e));
	fill(e, r, max);
	set_marks(e, r->sentence);
}
