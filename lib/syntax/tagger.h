#ifndef SYNTAX_TAGGER_H
#define SYNTAX_TAGGER_H

#include <stddef.h>
#include <stdint.h>

#include "ground/arena.h"
#include "syntax/model.h"
#include "syntax/seen.h"
#include "syntax/tagset.h"
#include "syntax/tree.h"

/*
 * Parts of speech and features: two averaged perceptrons (Collins 2002) over
 * hashed features, left to right.  A word that the treebanks saw often, always
 * with one part of speech, is looked up.
 */
#define TAGGER_CLASSES	32	/* weights a bucket: half a line of cache */
#define TAGGER_ONE	4	/* a weight v stands for v / this */
#define TAGGER_MAX	48	/* features of a token, at most */

/* The word classes: open addressing, linear; hash, then what is known. */
struct known {
	const uint32_t	*v;
	uint32_t	 mask;		/* slots - 1 */
};

/* Set known and count of a word. Bits of a slot: tags seen; count << 20. */
void	tagger_known(const struct known *, struct seen *);

struct tagger {
	struct known	 known;
	const int8_t	*upos, *feats;		/* weights, by bucket */
	uint32_t	 upos_mask, feats_mask;
	struct tagset	 tags;			/* of features */
};

/* -1 if the model has not what a tagger needs. */
int	tagger_open(struct tagger *, struct arena *, const struct model *);

/*
 * tagger_read:
 * Set upos and feats of a sentence's tokens, and what is seen of them (s[n],
 * filled by seen_read, tagger_known and vectors_see).  Where another part of
 * speech is nearly as good, doubt is that (or it plus UPOS_COUNT, if it is not
 * quite so near), else 0. Cost: linear, no allocation.
 */
void	tagger_read(const struct tagger *, struct tree *, struct seen *s);

/* For training: the features of token i, given the tags left of it. */
size_t	tagger_upos_features(const struct seen *, size_t i, size_t n,
    uint32_t *f);
size_t	tagger_feats_features(const struct seen *, size_t i, size_t n,
    uint32_t *f);

/* May a token of this part of speech have features? */
int	tagger_inflects(enum upos);

#endif
