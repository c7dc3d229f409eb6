#include "text/lexfile.h"

#include "text/slurp.h"

/* The rows of one table, as TSV, then compiled. */
struct table {
	struct span	name;
	struct bytes	tsv, block;
	struct lexicon	lexicon;
};

struct lexfile { VEC(struct table *); };

static struct table *
table_named(struct lexfile *f, struct arena *a, struct span name)
{
	struct table *t;

	for (size_t i = 0; i < f->n; i++)
		if (span_eq(f->v[i]->name, name))
			return f->v[i];
	t = ARENA_NEW(a, struct table);
	t->name = arena_dup(a, name);
	*VEC_PUSH(a, f) = t;
	return t;
}

static const char *
read_line(struct lexfile *f, struct arena *a, struct span line)
{
	struct span rest = line, name;
	struct table *t;

	if (line.n == 0 || line.p[0] == '#')
		return NULL;
	span_cut(&rest, '\t', &name);
	if (name.n == 0 || span_trim(rest).n == 0)
		return "a table's name, a TAB and a row are wanted";
	t = table_named(f, a, name);
	bytes_add(&t->tsv, rest);
	bytes_char(&t->tsv, '\n');
	return NULL;
}

static const char *
compile(struct table *t, struct arena *a)
{
	const char *why = NULL;
	struct span block;
	size_t line;

	if (lexicon_build(&t->block, a, bytes_span(&t->tsv), &line,
	    &why) == -1)
		return why;
	block = arena_dup(a, bytes_span(&t->block));
	if (lexicon_open(&t->lexicon, block.p, block.n, NULL) == -1)
		return "not a word table";
	return NULL;
}

static const char *
read_all(struct lexfile *f, struct arena *a, struct span text, size_t *line)
{
	const char *why = NULL;
	struct span s;

	for (*line = 1; span_cut(&text, '\n', &s); (*line)++) {
		if (s.n > 0 && s.p[s.n - 1] == '\r')
			s.n--;
		if ((why = read_line(f, a, s)) != NULL)
			return why;
	}
	for (size_t i = 0; i < f->n && why == NULL; i++)
		why = compile(f->v[i], a);
	return why;
}

struct lexfile *
lexfile_open(struct arena *a, const char *path, size_t *line,
    const char **why)
{
	struct lexfile *f = ARENA_NEW(a, struct lexfile);
	struct bytes text = { 0 };

	*line = 0;
	*why = NULL;
	if (slurp_file(&text, path) == -1)
		*why = "cannot read";
	else
		*why = read_all(f, a, bytes_span(&text), line);
	bytes_close(&text);
	for (size_t i = 0; i < f->n; i++) {
		bytes_close(&f->v[i]->tsv);
		bytes_close(&f->v[i]->block);
	}
	return *why == NULL ? f : NULL;
}

const struct lexicon *
lexfile_table(const struct lexfile *f, const char *table)
{
	for (size_t i = 0; f != NULL && i < f->n; i++)
		if (span_is(f->v[i]->name, table))
			return &f->v[i]->lexicon;
	return NULL;
}
