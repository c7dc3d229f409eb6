#ifndef SYNTAX_TOKENS_H
#define SYNTAX_TOKENS_H

#include "ground/arena.h"
#include "ground/span.h"
#include "syntax/tree.h"
#include "text/lexfile.h"
#include "text/lexicon.h"

/*
 * Tokens as the English treebanks of Universal Dependencies cut them: clitics
 * and possessives apart (do|n't, mayor|'s, workers|'), hyphens apart
 * (well|-|known) but for prefixes (co-founder), currency and per cent apart,
 * abbreviations with their point, ordinals, dates, times, addresses and marks
 * of one kind (..., --, !!) whole.
 */
struct tokens {
	struct lexicon	abbreviations;	/* with their points */
	struct lexicon	contractions;	/* can|not */
	struct lexicon	prefixes;	/* that keep their hyphen */
	struct lexicon	endings;	/* of digits: 3rd, 1990s */
};

/* -1 if an embedded table is damaged. */
int	tokens_open(struct tokens *, const struct lexfile *user);

/*
 * tokens_read:
 * Append the tokens of a sentence: form, fold, at (code points), glued.  Forms
 * borrow from the text, which is well-formed UTF-8.  Cost: linear.
 */
void	tokens_read(const struct tokens *, struct arena *, struct span text,
    struct tree *);

#endif
