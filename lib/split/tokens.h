#ifndef SPLIT_TOKENS_H
#define SPLIT_TOKENS_H

#include <stddef.h>

#include "ground/span.h"
#include "split/segment.h"

/* The token in front of a stop, and how it is written. */
struct token {
	struct span	text;
	size_t		from;		/* byte in the paragraph */
	int		points;		/* U.S, p.m */
	int		letter;		/* a single letter */
	int		upper, caps, digits;
};

/* The token that ends at byte end, in a sentence that begins at start. */
void	tokens_read(struct span text, size_t start, size_t end,
    struct token *);

/* The word in front of a token. */
void	tokens_before(struct span text, size_t start, const struct token *,
    struct token *previous);

/* The class of an abbreviation, empty for an ordinary word. */
struct span	tokens_class(const struct segmenter *, const struct token *);

/* Is a word in a table? */
int	tokens_in(const struct lexicon *, struct span word);

#endif
