#ifndef WIRE_BASE64_H
#define WIRE_BASE64_H

#include <stddef.h>
#include <stdint.h>

#include "ground/arena.h"
#include "ground/bytes.h"
#include "ground/span.h"

/*
 * 32-bit words as base64 (RFC 4648, padded) of their bytes, the lowest first,
 * on every machine.
 */
void	base64_write(struct bytes *, const uint32_t *, size_t n);

/* Returns -1 if it is no such text; *v is in the arena. */
int	base64_read(struct arena *, struct span, uint32_t **v, size_t *n);

#endif
