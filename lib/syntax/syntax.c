#include "syntax/syntax.h"

#include "lang/en.h"
#include "syntax/lemma.h"
#include "syntax/model.h"
#include "syntax/moves.h"
#include "syntax/parser.h"
#include "syntax/seen.h"
#include "syntax/tagger.h"
#include "syntax/tagset.h"
#include "syntax/tokens.h"
#include "syntax/vectors.h"

struct syntax {
	struct vectors	 vectors;
	struct tagger	 tagger;
	struct parser	*parser;
	struct tokens	 tokens;
	struct lemma	 lemmas;
	unsigned	 parataxis;
};

static int
open_models(struct syntax *s, struct arena *run)
{
	struct model vectors, tagger, parser;

	if (model_open(&vectors, en_vectors_model.p,
	    en_vectors_model.n) == -1 ||
	    vectors_open(&s->vectors, run, &vectors) == -1 ||
	    model_open(&tagger, en_tagger_model.p, en_tagger_model.n) == -1 ||
	    tagger_open(&s->tagger, run, &tagger) == -1 ||
	    model_open(&parser, en_parser_model.p, en_parser_model.n) == -1)
		return -1;
	s->parser = parser_new(run, &parser);
	return s->parser == NULL ? -1 : 0;
}

struct syntax *
syntax_new(struct arena *run, const struct lexfile *user)
{
	struct syntax *s = ARENA_NEW(run, struct syntax);

	if (open_models(s, run) == -1 ||
	    tokens_open(&s->tokens, user) == -1 ||
	    lemma_open(&s->lemmas, user) == -1)
		return NULL;
	s->parataxis = (unsigned)tagset_find(parser_labels(s->parser),
	    SPAN("parataxis"));
	return s;
}

void
syntax_tokens(const struct syntax *s, struct arena *a, struct span text,
    struct tree *t)
{
	tokens_read(&s->tokens, a, text, t);
}

static void
tag(struct syntax *s, struct tree *t, struct seen *seen)
{
	enum casing casing = seen_casing(t);

	for (size_t i = 0; i < t->n; i++) {
		seen_read(&seen[i], &t->v[i], i == 0, casing);
		tagger_known(&s->tagger.known, &seen[i]);
		vectors_see(&s->vectors, &seen[i]);
	}
	tagger_read(&s->tagger, t, seen);
}

/* How well a sentence can be cut behind this token. */
static int
cut_rank(const struct token *k)
{
	if (k->upos != UPOS_PUNCT)
		return 0;
	if (span_is(k->fold, ",") || span_is(k->fold, "-"))
		return 2;
	return span_is(k->fold, ";") || span_is(k->fold, ":") ||
	    span_is(k->fold, ".") ? 3 : 1;
}

/* The end of the part from here: all, or behind the best of its last marks. */
static size_t
part_end(const struct tree *t, size_t from)
{
	size_t end = from + MOVES_MAX;
	int best = 0, rank;

	if (end >= t->n)
		return t->n;
	for (size_t i = from + MOVES_MAX; i-- > from + MOVES_MAX / 2; )
		if ((rank = cut_rank(&t->v[i])) > best) {
			best = rank;
			end = i + 1;
		}
	return end;
}

/* Read tokens from ... end - 1, and hang their root on the first part's. */
static void
parse_part(struct syntax *s, const struct seen *seen, struct tree *t,
    size_t from, size_t end, size_t *root)
{
	struct tree part = { .v = t->v + from, .n = end - from };

	parser_read(s->parser, seen + from, &part);
	for (size_t i = from; i < end; i++) {
		if (t->v[i].head != 0) {
			t->v[i].head += from;
			continue;
		}
		t->v[i].head = *root;
		if (*root == 0)
			*root = i + 1;
		else
			t->v[i].deprel = s->parataxis;
	}
}

void
syntax_read(struct syntax *s, struct arena *a, struct tree *t)
{
	struct seen *seen = ARENA_ARRAY(a, struct seen, t->n + 1);
	size_t root = 0;

	tag(s, t, seen);
	for (size_t from = 0, end; from < t->n; from = end) {
		end = part_end(t, from);
		parse_part(s, seen, t, from, end, &root);
	}
	for (size_t i = 0; i < t->n; i++)
		t->v[i].lemma = lemma_find(&s->lemmas, a, &t->v[i],
		    syntax_feats(s, &t->v[i]));
}

struct span
syntax_feats(const struct syntax *s, const struct token *k)
{
	return tagset_name(&s->tagger.tags, k->feats);
}

struct span
syntax_deprel(const struct syntax *s, const struct token *k)
{
	return tagset_name(parser_labels(s->parser), k->deprel);
}
