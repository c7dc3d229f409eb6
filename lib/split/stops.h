#ifndef SPLIT_STOPS_H
#define SPLIT_STOPS_H

#include <stddef.h>

#include "ground/span.h"

/*
 * A run of stops with the quotes and brackets that close behind it:
 *
 *	he was "gone."  The rest …
 *	            ^at ^end
 *	                ^next
 */
struct stop {
	size_t	at, end;	/* of the run, in bytes */
	size_t	next;		/* behind the white space that follows */
	size_t	dots;		/* points, three for an ellipsis sign */
	int	ask;		/* a question or exclamation mark is in it */
	int	shout;		/* only exclamation marks are */
	int	quoted;		/* a quotation closes in it */
	int	spaced;		/* ". . ." */
	int	wide;		/* an ideographic stop: needs no space */
};

/* What stands behind a stop, opening quotes, brackets and dashes aside. */
enum ahead_kind {
	AHEAD_END, AHEAD_UPPER, AHEAD_LOWER, AHEAD_MIXED /* iPhone */,
	AHEAD_DIGIT, AHEAD_POINT, AHEAD_SIGN /* money, bullets */,
	AHEAD_OTHER,
};

struct ahead {
	enum ahead_kind	kind;
	size_t		word, end;	/* its first word */
	int		quote, bracket, dash;
};

/* Read the run that begins at byte i, where stops_begin was true. */
void	stops_read(struct span text, size_t i, struct stop *);

/* Does a run of stops begin at byte i? */
int	stops_begin(struct span text, size_t i);

/* Look at what stands from byte i on.  Cost: bounded by the first word. */
void	stops_ahead(struct span text, size_t i, struct ahead *);

#endif
