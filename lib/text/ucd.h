#ifndef TEXT_UCD_H
#define TEXT_UCD_H

#include <stddef.h>
#include <stdint.h>

/* Tables of the Unicode Character Database, made by mkucd.py; see utf8.h. */
enum ucd_property {
	UCD_UPPER = 1, UCD_LOWER = 2, UCD_ALPHA = 4, UCD_DIGIT = 8,
	UCD_SPACE = 16, UCD_MARK = 32, UCD_FORMAT = 64, UCD_CONTROL = 128,
	UCD_WIDE = 256,
};

/* Code points [from, to) share these properties; sorted. */
struct ucd_range {
	uint32_t	from, to;
	uint16_t	properties;
};

/* Every step-th code point of [from, to) maps to itself plus delta; sorted. */
struct ucd_delta {
	uint32_t	from, to;
	int32_t		delta;
	uint32_t	step;
};

extern const struct ucd_range	ucd_ranges[];
extern const size_t		ucd_ranges_n;
extern const struct ucd_delta	ucd_lower[], ucd_base[];
extern const size_t		ucd_lower_n, ucd_base_n;

#endif
