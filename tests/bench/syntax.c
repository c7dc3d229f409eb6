/* syntax FILE ...: tokens a CPU second of tagger and parser, on text. */
#include <err.h>
#include <stdio.h>
#include <time.h>

#include "ground/arena.h"
#include "ground/bytes.h"
#include "lang/en.h"
#include "syntax/model.h"
#include "syntax/moves.h"
#include "syntax/parser.h"
#include "syntax/seen.h"
#include "syntax/tagger.h"
#include "syntax/tokens.h"
#include "syntax/vectors.h"
#include "text/slurp.h"

#define TOKENS	400000		/* at least so many */

struct bench {
	struct arena	*arena;
	struct vectors	 vectors;
	struct tagger	 tagger;
	struct parser	*parser;
	struct tokens	 tokens;
	struct seen	 seen[MOVES_MAX];
	double		 tagging, parsing;
	size_t		 n;
};

static double
now(void)
{
	return (double)clock() / CLOCKS_PER_SEC;
}

static int
prepare(struct bench *b)
{
	struct model vectors, tagger, parser;

	b->arena = arena_new(NULL);
	if (model_open(&vectors, en_vectors_model.p, en_vectors_model.n) ==
	    -1 || vectors_open(&b->vectors, b->arena, &vectors) == -1 ||
	    model_open(&tagger, en_tagger_model.p, en_tagger_model.n) == -1 ||
	    tagger_open(&b->tagger, b->arena, &tagger) == -1 ||
	    model_open(&parser, en_parser_model.p, en_parser_model.n) == -1)
		return -1;
	b->parser = parser_new(b->arena, &parser);
	return b->parser == NULL ? -1 : tokens_open(&b->tokens, NULL);
}

static void
read_all(struct bench *b, struct tree *trees, size_t n, int parse)
{
	for (size_t i = 0; i < n; i++) {
		struct tree *t = &trees[i];
		enum casing casing = seen_casing(t);

		for (size_t k = 0; k < t->n; k++) {
			seen_read(&b->seen[k], &t->v[k], k == 0, casing);
			tagger_known(&b->tagger.known, &b->seen[k]);
			vectors_see(&b->vectors, &b->seen[k]);
		}
		tagger_read(&b->tagger, t, b->seen);
		if (parse)
			parser_read(b->parser, b->seen, t);
		b->n += t->n;
	}
}

/* Rounds of tagging alone, and of both. */
static void
measure(struct bench *b, struct tree *trees, size_t n)
{
	double start, both;
	size_t tagged;

	for (start = now(); b->n < TOKENS; )
		read_all(b, trees, n, 0);
	b->tagging = (now() - start) / (double)b->n;
	tagged = b->n;
	for (start = now(); b->n < tagged + TOKENS; )
		read_all(b, trees, n, 1);
	both = (now() - start) / (double)(b->n - tagged);
	b->parsing = both - b->tagging;
}

static void
add_lines(struct bench *b, struct span text, struct tree *trees, size_t *n,
    size_t most)
{
	struct span line;

	while (*n < most && span_cut(&text, '\n', &line)) {
		trees[*n] = (struct tree){ 0 };
		tokens_read(&b->tokens, b->arena, line, &trees[*n]);
		*n += (size_t)(trees[*n].n > 0 && trees[*n].n <= MOVES_MAX);
	}
}

int
main(int argc, char **argv)
{
	static struct bench b;
	static struct tree trees[10000];
	struct bytes text = { 0 };
	size_t n = 0;

	if (prepare(&b) == -1)
		errx(1, "the models do not open");
	for (int i = 1; i < argc; i++)
		if (slurp_file(&text, argv[i]) == -1)
			err(3, "%s", argv[i]);
	add_lines(&b, bytes_span(&text), trees, &n, 10000);
	if (n == 0)
		errx(2, "usage: syntax file ...");
	measure(&b, trees, n);
	printf("tagger\t%.0f tokens a second\nparser\t%.0f tokens a second\n",
	    1 / b.tagging, 1 / b.parsing);
	bytes_close(&text);
	arena_free(b.arena);
	return 0;
}
