#ifndef SYNTAX_CONLLU_H
#define SYNTAX_CONLLU_H

#include <stddef.h>

#include "ground/arena.h"
#include "ground/bytes.h"
#include "ground/span.h"
#include "ground/vec.h"
#include "syntax/tree.h"

/* CoNLL-U (universaldependencies.org/format): a sentence as its lines stand. */
enum conllu_column {
	CONLLU_ID, CONLLU_FORM, CONLLU_LEMMA, CONLLU_UPOS, CONLLU_XPOS,
	CONLLU_FEATS, CONLLU_HEAD, CONLLU_DEPREL, CONLLU_DEPS, CONLLU_MISC,
	CONLLU_COLUMNS,
};

struct conllu_row {
	struct span	line;			/* as it stands */
	struct span	column[CONLLU_COLUMNS];
	size_t		token;			/* of the tree, or CONLLU_NOT */
};
#define CONLLU_NOT	((size_t)-1)

struct conllu { VEC(struct conllu_row); };	/* comments too, no columns */

/*
 * conllu_next:
 * Take the next sentence off the front of the text.  Returns 0 at the end.
 * Rows borrow.
 */
int	conllu_next(struct span *text, struct arena *, struct conllu *);

/* Is a text CoNLL-U?  Told by its first lines. */
int	conllu_sniff(struct span head);

/* Why a line is none of its, or NULL. */
const char	*conllu_fault(struct span line);

/* Its words as tokens: form, fold, glued; nothing else is looked at. */
void	conllu_tree(const struct conllu *, struct arena *, struct tree *);

#endif
