/*
 * mkpat NAME FILE.pat: check a table of patterns against its examples, and
 * write it as a C file on standard output.
 */
#include <ctype.h>
#include <err.h>
#include <stdio.h>
#include <stdlib.h>

#include "ground/arena.h"
#include "ground/bytes.h"
#include "ground/vec.h"
#include "text/pattern.h"
#include "text/slurp.h"

struct example {
	struct span	text;
	size_t		pattern, line;
	int		wanted;
};

struct file {
	const char	*path;
	struct { VEC(struct pattern_source); } patterns;
	struct { VEC(struct example); } examples;
};

static void
read_pattern(struct file *f, struct arena *a, struct span line, size_t number)
{
	struct span name, regex = { NULL, 0 }, value = { NULL, 0 };
	struct span need;

	span_cut(&line, '\t', &name);
	if (!span_cut(&line, '\t', &regex) || regex.n == 0)
		errx(1, "%s:%zu: name, TAB, pattern are wanted", f->path,
		    number);
	span_cut(&line, '\t', &value);
	need = line;
	*VEC_PUSH(a, &f->patterns) = (struct pattern_source){
	    arena_str(a, name), arena_str(a, regex), arena_str(a, value),
	    arena_str(a, need) };
}

static void
read_example(struct file *f, struct arena *a, struct span line, size_t number)
{
	if (f->patterns.n == 0)
		errx(1, "%s:%zu: an example before any pattern", f->path,
		    number);
	*VEC_PUSH(a, &f->examples) = (struct example){
	    span_sub(line, 2, line.n), f->patterns.n - 1, number,
	    line.p[0] == '+' };
}

static void
read_file(struct file *f, struct arena *a, struct span text)
{
	struct span line;

	for (size_t n = 1; span_cut(&text, '\n', &line); n++) {
		if (line.n == 0 || line.p[0] == '#')
			continue;
		if (line.n > 1 && (line.p[0] == '+' || line.p[0] == '-') &&
		    line.p[1] == '\t')
			read_example(f, a, line, n);
		else
			read_pattern(f, a, line, n);
	}
}

/* Every pattern compiles and has an example of either kind; all hold. */
static void
check(const struct file *f, struct patterns *p)
{
	struct match m;
	const char *why;
	int seen[2];

	if (f->patterns.n > PATTERN_MOST)
		errx(1, "%s: more than %d patterns", f->path, PATTERN_MOST);
	for (size_t i = 0; i < f->patterns.n; i++) {
		if (patterns_check(p, i, &why) == -1)
			errx(1, "%s: %s: %s", f->path, f->patterns.v[i].name,
			    why);
		seen[0] = seen[1] = 0;
		for (size_t k = 0; k < f->examples.n; k++)
			if (f->examples.v[k].pattern == i)
				seen[f->examples.v[k].wanted] = 1;
		if (!seen[0] || !seen[1])
			errx(1, "%s: %s: a + and a - example are wanted",
			    f->path, f->patterns.v[i].name);
	}
	for (size_t k = 0; k < f->examples.n; k++) {
		const struct example *e = &f->examples.v[k];
		int got = patterns_try(p, e->pattern, e->text, &m);

		if (got != e->wanted)
			errx(1, "%s:%zu: %s %s this", f->path, e->line,
			    f->patterns.v[e->pattern].name,
			    got == PATTERN_LIMIT ? "hits a limit on" :
			    got ? "matches" : "does not match");
	}
}

static void
print_literal(const char *s)
{
	unsigned char c;

	putchar('"');
	for (; (c = (unsigned char)*s) != '\0'; s++)
		if (c < 0x80 && isprint(c) && c != '"' && c != '\\' &&
		    c != '?')
			putchar(c);
		else
			printf("\\%03o", c);
	putchar('"');
}

static void
print_table(const struct file *f, const char *name)
{
	printf("/* Made by mkpat from %s: do not edit. */\n"
	    "#include \"lang/en.h\"\n\n"
	    "static const struct pattern_source rows[] = {\n", f->path);
	for (size_t i = 0; i < f->patterns.n; i++) {
		fputs("\t{ ", stdout);
		print_literal(f->patterns.v[i].name);
		fputs(", ", stdout);
		print_literal(f->patterns.v[i].regex);
		fputs(", ", stdout);
		print_literal(f->patterns.v[i].value);
		fputs(", ", stdout);
		print_literal(f->patterns.v[i].need);
		fputs(" },\n", stdout);
	}
	printf("};\n\nconst struct pattern_table %s = { rows, %zu };\n", name,
	    f->patterns.n);
}

int
main(int argc, char **argv)
{
	struct arena *a = arena_new(NULL);
	struct file f = { 0 };
	struct bytes text = { 0 };
	struct pattern_table table;
	struct patterns *p;

	if (argc != 3)
		errx(2, "usage: mkpat name file.pat");
	f.path = argv[2];
	if (slurp_file(&text, f.path) == -1)
		err(3, "%s", f.path);
	read_file(&f, a, bytes_span(&text));
	if (f.patterns.n == 0)
		errx(1, "%s: no pattern", f.path);
	table = (struct pattern_table){ f.patterns.v, f.patterns.n };
	if ((p = patterns_new(&table)) == NULL)
		err(3, NULL);
	check(&f, p);
	print_table(&f, argv[1]);
	patterns_free(p);
	bytes_close(&text);
	arena_free(a);
	if (ferror(stdout) || fclose(stdout) == EOF)
		err(3, "standard output");
	return 0;
}
