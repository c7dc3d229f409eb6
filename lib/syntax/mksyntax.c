/*
 * mksyntax TAGGER PARSER VECTORS CORPUS.conllu ...: train the first two models
 * and write them; the third is read.
 */
#include <err.h>
#include <stdio.h>

#include "ground/arena.h"
#include "ground/bytes.h"
#include "ground/out.h"
#include "text/slurp.h"
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

/* The model's bytes stay as long as the corpus. */
static void
read_vectors(struct corpus *c, const char *path)
{
	struct bytes b = { 0 };
	struct model m;
	struct span copy;

	if (slurp_file(&b, path) == -1)
		err(3, "%s", path);
	copy = arena_dup(c->arena, bytes_span(&b));
	bytes_close(&b);
	if (model_open(&m, copy.p, copy.n) == -1 ||
	    vectors_open(&c->vectors, c->arena, &m) == -1)
		errx(1, "%s: no vectors", path);
}

int
main(int argc, char **argv)
{
	struct corpus c = { 0 };
	struct bytes tagger = { 0 }, parser = { 0 };

	if (argc < 5)
		errx(2,
		    "usage: mksyntax tagger parser vectors corpus.conllu ...");
	c.arena = arena_new(NULL);
	read_vectors(&c, argv[3]);
	mkcorpus_read(&c, argv + 4, (size_t)argc - 4);
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
