/* mklex NAME FILE.tsv: compile a word table to a C file on standard output. */
#include <ctype.h>
#include <err.h>
#include <stdio.h>
#include <stdlib.h>

#include "ground/arena.h"
#include "ground/bytes.h"
#include "text/lexicon.h"
#include "text/slurp.h"

static void
print_literal(struct span s)
{
	unsigned char c;

	for (size_t i = 0; i < s.n; i++) {
		if (i % 64 == 0)
			fputs(i == 0 ? "\t\"" : "\"\n\t\"", stdout);
		c = (unsigned char)s.p[i];
		/* "??" would be a trigraph. */
		if (c < 0x80 && isprint(c) && c != '"' && c != '\\' &&
		    c != '?')
			putchar(c);
		else
			printf("\\%03o", c);
	}
	fputs(s.n == 0 ? "\t\"\"" : "\"", stdout);
}

int
main(int argc, char **argv)
{
	struct arena *arena = arena_new(NULL);
	struct bytes tsv = { 0 }, block = { 0 };
	const char *why;
	size_t line;

	if (argc != 3)
		errx(2, "usage: mklex name file.tsv");
	if (slurp_file(&tsv, argv[2]) == -1)
		err(3, "%s", argv[2]);
	if (lexicon_build(&block, arena, bytes_span(&tsv), &line, &why) == -1)
		errx(1, "%s:%zu: %s", argv[2], line, why);
	printf("/* Made by mklex from %s: do not edit. */\n"
	    "#include \"lang/en.h\"\n\nstatic const char data[] =\n", argv[2]);
	print_literal(bytes_span(&block));
	printf(";\n\nconst struct block %s = { data, %zu };\n", argv[1],
	    block.n);
	bytes_close(&tsv);
	bytes_close(&block);
	arena_free(arena);
	if (ferror(stdout) || fclose(stdout) == EOF)
		err(3, "standard output");
	return 0;
}
