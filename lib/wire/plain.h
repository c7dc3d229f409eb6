#ifndef WIRE_PLAIN_H
#define WIRE_PLAIN_H

#include <jansson.h>

#include "wire/scan.h"

/*
 * plain_read:
 * The object of a line that scan_object has found well-formed, in UTF-8 that
 * was checked and without NUL: as json_loadb would give it, but much sooner, as
 * it looks no closer than it must at strings without escapes and at whole
 * numbers.  The caller owns it.  NULL where json_loadb of the line must tell
 * what is wrong.
 */
json_t	*plain_read(const struct scan *);

#endif
