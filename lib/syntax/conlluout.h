#ifndef SYNTAX_CONLLUOUT_H
#define SYNTAX_CONLLUOUT_H

#include "ground/bytes.h"
#include "ground/span.h"
#include "syntax/conllu.h"
#include "syntax/syntax.h"
#include "syntax/tree.h"

/*
 * conlluout_rows:
 * Append a sentence with what was read of it; comments, ids, forms, lines that
 * are no words and the last column stand as they were.  The tree is that of
 * conllu_tree.
 */
void	conlluout_rows(struct bytes *, const struct syntax *,
    const struct conllu *, const struct tree *);

/* The same of a sentence that came as text, which goes before as a comment. */
void	conlluout_text(struct bytes *, const struct syntax *,
    struct span text, const struct tree *);

#endif
