#ifndef SYNTAX_TREE_H
#define SYNTAX_TREE_H

#include <stddef.h>
#include <stdint.h>

#include "facts/extent.h"
#include "facts/name.h"
#include "ground/span.h"
#include "ground/vec.h"

/* Universal parts of speech (universaldependencies.org, version 2). */
enum upos {
	UPOS_NONE, UPOS_ADJ, UPOS_ADP, UPOS_ADV, UPOS_AUX, UPOS_CCONJ,
	UPOS_DET, UPOS_INTJ, UPOS_NOUN, UPOS_NUM, UPOS_PART, UPOS_PRON,
	UPOS_PROPN, UPOS_PUNCT, UPOS_SCONJ, UPOS_SYM, UPOS_VERB, UPOS_X,
	UPOS_COUNT,
};
extern const struct names tree_upos;

/* One token of a sentence. */
struct token {
	struct span	form, fold, lemma;
	struct extent	at;		/* in the sentence, code points */
	unsigned	glued : 1;	/* no space before it */
	enum upos	upos;
	unsigned	feats;		/* index of tagset_feats; 0: none */
	size_t		head;		/* 1 + index of its head; 0: root */
	unsigned	deprel;		/* index of tagset_deprel; 0: none */
};

struct tree { VEC(struct token); };

#endif
