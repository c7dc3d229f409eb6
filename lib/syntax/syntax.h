#ifndef SYNTAX_SYNTAX_H
#define SYNTAX_SYNTAX_H

#include "ground/arena.h"
#include "ground/span.h"
#include "syntax/tree.h"
#include "text/lexfile.h"

/*
 * One reading of a sentence that all engines share: tokens, parts of speech and
 * features, lemmas, dependencies (Universal Dependencies, version 2).  Integers
 * only: every machine reads alike.
 */
struct syntax;

/*
 * syntax_new:
 * Open the embedded models and tables, and those of a user (or NULL); lives in
 * the arena.  NULL if one of them is damaged.  Cost: less than a millisecond.
 */
struct syntax	*syntax_new(struct arena *run, const struct lexfile *user);

/* Append a sentence's tokens: form, fold, at, glued.  They borrow from text. */
void	syntax_tokens(const struct syntax *, struct arena *,
    struct span text, struct tree *);

/*
 * syntax_read:
 * Fill in upos, feats, lemma, head and deprel.  A sentence that is too long to
 * be read at once is cut at a mark, and the roots of its parts hang on the
 * first as parataxis. Just one token has head 0, unless there are none.
 * Lemmas and scratch live in the arena.  Cost: linear.
 */
void	syntax_read(struct syntax *, struct arena *, struct tree *);

/* A token's features, "Number=Plur" or "_", and relation, "nsubj:pass". */
struct span	syntax_feats(const struct syntax *, const struct token *);
struct span	syntax_deprel(const struct syntax *, const struct token *);

#endif
