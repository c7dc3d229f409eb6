#include "intake/meta.h"

#include <string.h>

#include "ground/vec.h"
#include "text/slurp.h"
#include "text/utf8.h"

enum column { FILE_NAME, OUTLET, PUBLISHED, URL, STORY, COLUMNS };

static const char *const column_names[COLUMNS] = {
	"file", "outlet", "published", "url", "story",
};

struct meta_row {
	struct span	v[COLUMNS];
};

struct meta {
	VEC(struct meta_row);
	size_t	order[COLUMNS];		/* which column stands at i */
	size_t	columns;
};

/* The line that names the columns.  Returns -1 at a name that is none. */
static int
read_header(struct meta *m, struct span line)
{
	struct span field;
	size_t k;

	for (m->columns = 0; span_cut(&line, '\t', &field); m->columns++) {
		for (k = 0; k < COLUMNS; k++)
			if (span_is(span_trim(field), column_names[k]))
				break;
		if (k == COLUMNS || m->columns == COLUMNS)
			return -1;
		m->order[m->columns] = k;
	}
	return 0;
}

static int
is_header(struct span line)
{
	struct span field;

	return span_cut(&line, '\t', &field) &&
	    span_is(span_trim(field), "file");
}

static const char *
read_row(struct meta *m, struct arena *arena, const struct dates_words *dates,
    struct span line)
{
	struct meta_row *row = VEC_PUSH(arena, m);
	struct span field, *day = &row->v[PUBLISHED];

	for (size_t i = 0; span_cut(&line, '\t', &field); i++) {
		if (i == m->columns)
			return "too many columns";
		row->v[m->order[i]] = span_trim(field);
	}
	if (day->n == 0)
		return NULL;
	*day = dates_read(dates, arena, *day, 0);
	return day->n == 0 ? "published is no date" : NULL;
}

/* Returns why a line is wrong, or NULL. */
static const char *
read_line(struct meta *m, struct arena *arena, const struct dates_words *dates,
    struct span line, size_t number)
{
	int comment = span_starts(line, SPAN("#"));
	struct span bare = span_trim(span_sub(line, comment ? 1 : 0, line.n));

	if (utf8_bad(line) < line.n)
		return "not UTF-8";
	if (number == 1 && is_header(bare))
		return read_header(m, bare) == -1 ? "the columns are file, "
		    "outlet, published, url, story" : NULL;
	if (comment || bare.n == 0)
		return NULL;
	return read_row(m, arena, dates, line);
}

static struct meta *
new_meta(struct arena *arena)
{
	struct meta *m = ARENA_NEW(arena, struct meta);

	for (m->columns = 0; m->columns < COLUMNS; m->columns++)
		m->order[m->columns] = m->columns;
	return m;
}

struct meta *
meta_open(struct arena *arena, const struct dates_words *dates,
    const char *path, size_t *line, const char **why)
{
	struct meta *m = new_meta(arena);
	struct bytes b = { 0 };
	struct span rest, one;

	*line = 0;
	*why = NULL;
	if (slurp_file(&b, path) == -1)
		return NULL;
	rest = arena_dup(arena, bytes_span(&b));
	bytes_close(&b);
	if (span_starts(rest, SPAN("\xEF\xBB\xBF")))
		rest = span_sub(rest, 3, rest.n);
	while (*why == NULL && span_cut(&rest, '\n', &one)) {
		++*line;
		if (span_ends(one, SPAN("\r")))
			one.n--;
		*why = read_line(m, arena, dates, one, *line);
	}
	return *why == NULL ? m : NULL;
}

static struct span
base(struct span path)
{
	size_t i = path.n;

	while (i > 0 && path.p[i - 1] != '/')
		i--;
	return span_sub(path, i, path.n);
}

static const struct meta_row *
row_of(const struct meta *m, struct span path)
{
	const struct meta_row *same_name = NULL;

	for (size_t i = 0; m != NULL && i < m->n; i++) {
		if (span_eq(m->v[i].v[FILE_NAME], path))
			return &m->v[i];
		if (span_eq(base(m->v[i].v[FILE_NAME]), base(path)) &&
		    same_name == NULL)
			same_name = &m->v[i];
	}
	return same_name;
}

static void
fill(struct span *to, struct span from)
{
	if (to->n == 0)
		*to = from;
}

void
meta_fill(const struct meta *m, const char *path, struct document *d)
{
	const struct meta_row *row = row_of(m, span_of(path));

	if (row == NULL)
		return;
	if (d->published.n == 0 && row->v[PUBLISHED].n > 0)
		d->published_from = FROM_METADATA;
	fill(&d->published, row->v[PUBLISHED]);
	fill(&d->outlet, row->v[OUTLET]);
	fill(&d->url, row->v[URL]);
	fill(&d->story, row->v[STORY]);
}
