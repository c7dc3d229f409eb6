#ifndef TEXT_UTF8_H
#define TEXT_UTF8_H

#include <stddef.h>
#include <stdint.h>

#include "ground/arena.h"
#include "ground/span.h"

/*
 * UTF-8 (RFC 3629): overlong forms, surrogates and code points over 10FFFF are
 * malformed.  Results do not depend on the locale.  Character properties are
 * of the Unicode version named in lib/lang/SOURCES.
 */

/* Bytes of the code point at the start of a span, 0 if malformed or empty. */
size_t	utf8_decode(struct span, uint32_t *cp);

/* Write a code point, return its bytes (1 to 4). */
size_t	utf8_encode(uint32_t cp, char out[4]);

/* Code points of a well-formed span. */
size_t	utf8_count(struct span);

/* Byte offset of code point k of a well-formed span (its length at the end). */
size_t	utf8_offset(struct span, size_t k);

/* Offset of the first malformed byte; the length if there is none. */
size_t	utf8_bad(struct span);

/* Is every byte of a span below 80? */
int	utf8_is_ascii(struct span);

int	uc_is_alpha(uint32_t);
int	uc_is_upper(uint32_t);		/* upper or title case */
int	uc_is_lower(uint32_t);
int	uc_is_digit(uint32_t);		/* general category Nd */
int	uc_digit(uint32_t);		/* value 0 to 9, or -1 */
int	uc_is_space(uint32_t);		/* White_Space, also no-break ones */
int	uc_is_mark(uint32_t);		/* combining */
int	uc_is_format(uint32_t);		/* Cf: zero width, bidi, soft hyphen */
int	uc_is_control(uint32_t);	/* Cc */
int	uc_width(uint32_t);		/* terminal columns: 0, 1 or 2 */
uint32_t	uc_lower(uint32_t);	/* simple lower case */
uint32_t	uc_base(uint32_t);	/* letter without its marks: e for é */

/* Columns on a terminal. */
size_t	utf8_width(struct span);

/*
 * Lower case, curly quotes, hyphens and no-break spaces as ASCII, format
 * characters gone.  May be the span itself where nothing changes.
 */
struct span	utf8_fold(struct arena *, struct span);

/* utf8_fold, and letters without their marks; runs of others become a space. */
struct span	utf8_key(struct arena *, struct span);

#endif
