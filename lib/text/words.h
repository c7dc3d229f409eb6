#ifndef TEXT_WORDS_H
#define TEXT_WORDS_H

#include <stddef.h>

#include "ground/arena.h"
#include "ground/span.h"
#include "ground/vec.h"

/*
 * The words of a text.  White space separates.  A run of letters with inner
 * apostrophes is a word, its clitic ('s, n't, 're, 'll, 've, 'd, 'm) one of its
 * own; initials and acronyms keep their points (J., U.S., p.m.), all else does
 * not (Jan|.).  A run of digits keeps inner separators (2,000 1.4, 1 000 with a
 * thin or no-break space); letters after digits are a word of their own (1.4|m,
 * 3|rd), digits after letters are not (G7, MH370).  Every other character is a
 * word, so hyphens split (180|-|day); word.glued says that no space stands
 * before it.  Invisible format characters belong to the word they stand in.
 * Offsets count code points; text borrows from the input.
 */
enum word_kind {
	WORD_ALPHA,		/* letters, maybe digits behind them */
	WORD_DIGITS,		/* digits with their separators */
	WORD_PUNCT,		/* any other visible character */
};

struct word {
	struct span	 text;		/* as it stands */
	struct span	 fold;		/* utf8_fold of it */
	size_t		 start, end;	/* code points */
	enum word_kind	 kind;
	unsigned	 glued : 1;	/* no space before it */
	unsigned	 upper : 1;	/* first letter is a capital */
	unsigned	 caps : 1;	/* two or more letters, all capitals */
};

struct words { VEC(struct word); };

/* Append the words of a text.  Cost: linear. */
void	words_read(struct words *, struct arena *, struct span text);

/*
 * words_text:
 * The input from the start of word a to the end of word b - 1 (a < b), which
 * must come from one words_read.
 */
struct span	words_text(const struct words *, size_t a, size_t b);

/* Is there a word i, and does its fold equal this ASCII string? */
int	words_is(const struct words *, size_t i, const char *);

#endif
