#ifndef REPORT_TTY_H
#define REPORT_TTY_H

#include <stddef.h>

#include "ground/bytes.h"
#include "report/layout.h"
#include "report/wrap.h"

/*
 * What the terminal's writers share: lines are put together in b, escaped and
 * styled, then written.
 */
struct tty {
	struct bytes		*out;
	struct bytes		 b;	/* the line in hand */
	struct arena		*arena;
	const struct page	*page;
	const struct say	*say;
	size_t			 width;
	int			 color, ascii;
};

/* Add to the line: text from outside, escaped; the words of a phrase. */
void	tty_text(struct tty *, struct span);
void	tty_words(struct tty *, const char *key);
void	tty_styled(struct tty *, char style, struct span);

/* One of two forms of a sign of ours. */
void	tty_sign(struct tty *, const char *unicode, const char *ascii);

/* Add a text cut to so many columns; tty_column adds spaces behind. */
void	tty_column(struct tty *, struct span, size_t columns);
void	tty_cut(struct tty *, struct span, size_t columns);
void	tty_pad(struct tty *, size_t n);

/* A full stop, unless the line ends in one. */
void	tty_stop(struct tty *);

/* Write the line: wrapped to the width; done columns stand there already. */
void	tty_wrap(struct tty *, size_t first, size_t rest, size_t done);

/* Write the line as it is; tty_front without a newline. */
void	tty_line(struct tty *, size_t indent);
void	tty_front(struct tty *, size_t indent);
void	tty_blank(struct tty *);

/* Columns of the line in hand. */
size_t	tty_columns(const struct tty *);

#endif
