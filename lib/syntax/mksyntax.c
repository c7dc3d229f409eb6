/*
 * mksyntax TAGGER PARSER CORPUS.conllu ...: train both models and write them.
 */
#include <err.h>
#include <stdio.h>

#include "ground/arena.h"
#include "ground/bytes.h"
#include "ground/out.h"
#include "syntax/mkcorpus.h"
#include "syntax/mkparser.h"
#include "syntax/mktagger.h"

static void
write_file(const char *path, const struct bytes *b)
{
	struct out o;

	if (b->err != 0 || out_open(&o, path) == -1)
		err(3, "%s", path);
	out_span(&o, bytes_span(b));
	if (out_finish(&o, 1) == -1)
		err(3, "%s", path);
	fprintf(stderr, "%s: %zu bytes\n", path, b->n);
}

int
main(int argc, char **argv)
{
	struct corpus c = { 0 };
	struct bytes tagger = { 0 }, parser = { 0 };

	if (argc < 4)
		errx(2, "usage: mksyntax tagger parser corpus.conllu ...");
	c.arena = arena_new(NULL);
	mkcorpus_read(&c, argv + 3, (size_t)argc - 3);
	fprintf(stderr, "%zu sentences, %zu features, %zu labels\n", c.n,
	    c.feats.n, c.labels.n);
	mktagger_write(&c, &tagger);
	write_file(argv[1], &tagger);
	mktagger_jackknife(&c);
	mkparser_write(&c, &parser);
	write_file(argv[2], &parser);
	bytes_close(&tagger);
	bytes_close(&parser);
	arena_free(c.arena);
	return 0;
}
