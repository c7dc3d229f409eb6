#ifndef TESTS_UNIT_PACKED_H
#define TESTS_UNIT_PACKED_H

#include <stdint.h>
#include <zlib.h>

#include "ground/arena.h"
#include "ground/span.h"

/* Packed by deflate: bits 15 + 16 gzip, 15 zlib, -15 bare.  In the arena. */
static inline struct span
packed(struct arena *arena, struct span s, int bits)
{
	size_t room = s.n + 200;
	char *out = arena_alloc(arena, room);
	z_stream z = { .next_in = (z_const Bytef *)(uintptr_t)s.p,
	    .avail_in = (uInt)s.n, .next_out = (Bytef *)out,
	    .avail_out = (uInt)room };

	(void)deflateInit2(&z, 9, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY);
	(void)deflate(&z, Z_FINISH);
	(void)deflateEnd(&z);
	return (struct span){ out, z.total_out };
}

#endif
