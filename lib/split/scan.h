#ifndef SPLIT_SCAN_H
#define SPLIT_SCAN_H

#include <stddef.h>
#include <stdint.h>

#include "ground/span.h"

/*
 * Looking about in a text, code point by code point, forwards and back.
 * Positions are bytes.  A malformed byte reads as U+FFFD of one byte; outside
 * the text there is 0, of no bytes.
 */
static inline uint32_t	scan_at(struct span, size_t i, size_t *bytes);
uint32_t		scan_before(struct span, size_t i, size_t *bytes);

/* White space, also no-break and zero-width ones. */
static inline int	scan_is_space(uint32_t);
static inline int	scan_is_letter(uint32_t);
static inline int	scan_is_wordy(uint32_t); /* letter, digit, or mark */
int	scan_opens(uint32_t);		/* ( [ “ ‘ « and straight quotes */
int	scan_closes(uint32_t);		/* ) ] ” ’ » and straight quotes */
int	scan_is_quote(uint32_t);	/* of any kind */
int	scan_is_dash(uint32_t);
int	scan_is_bullet(uint32_t);

/* The first byte from i that is no white space; the last, from the end. */
size_t	scan_skip(struct span, size_t i);
size_t	scan_unskip(struct span, size_t i, size_t from);

/* The end of a word (letters, digits, inner apostrophes, hyphens) at i. */
size_t	scan_word(struct span, size_t i);

/* Is there a lower-case letter right at i? An upper-case one? A digit? */
int	scan_lower(struct span, size_t i);
int	scan_upper(struct span, size_t i);
int	scan_digit(struct span, size_t i);

/*
 * scan_fold:
 * ASCII letters of a word as lower case, without points, into buf, cut before
 * an apostrophe.  Other bytes stay.  Returns an empty span if it is too long.
 */
struct span	scan_fold(struct span word, char *buf, size_t size);

/* Words between white space, counted up to max. */
size_t	scan_count(struct span, size_t max);

/* Does a line end like a sentence, closing quotes and brackets aside? */
int	scan_stopped(struct span line);

/* Does a line begin with a bullet, or with the number of a list? */
int	scan_listed(struct span line);

/* Most text is ASCII: what is seen at every step is told here, at once. */
uint32_t	scan_wide(struct span, size_t i, size_t *bytes);
int		scan_is_wide_space(uint32_t);
int		scan_is_wide_letter(uint32_t);
int		scan_is_wide_wordy(uint32_t);

static inline uint32_t
scan_at(struct span text, size_t i, size_t *bytes)
{
	*bytes = 1;
	if (i < text.n && (unsigned char)text.p[i] < 0x80)
		return (unsigned char)text.p[i];
	return scan_wide(text, i, bytes);
}

static inline int
scan_is_space(uint32_t c)
{
	if (c < 0x80)
		return c == ' ' || (c >= '\t' && c <= '\r') ||
		    (c >= 0x1c && c <= 0x1f);
	return scan_is_wide_space(c);
}

static inline int
scan_is_letter(uint32_t c)
{
	return c < 0x80 ? (c | 32) - 'a' < 26 : scan_is_wide_letter(c);
}

static inline int
scan_is_wordy(uint32_t c)
{
	if (c < 0x80)
		return (c | 32) - 'a' < 26 || c - '0' < 10;
	return scan_is_wide_wordy(c);
}

#endif
