#ifndef SYNTAX_LEMMA_H
#define SYNTAX_LEMMA_H

#include "ground/arena.h"
#include "ground/span.h"
#include "syntax/tree.h"
#include "text/lexfile.h"
#include "text/lexicon.h"

/* Base forms: a table of exceptions, then endings by part of speech. */
struct lemma {
	struct lexicon	exceptions, endings, words;
};

/* -1 if an embedded table is damaged. */
int	lemma_open(struct lemma *, const struct lexfile *user);

/*
 * lemma_find:
 * The lemma of a tagged token, whose features are given by name
 * ("Number=Plur|..."); lives in the arena, or borrows from the token.  Cost:
 * O(1).
 */
struct span	lemma_find(const struct lemma *, struct arena *,
    const struct token *, struct span feats);

#endif
