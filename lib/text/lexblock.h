#ifndef TEXT_LEXBLOCK_H
#define TEXT_LEXBLOCK_H

#include <stdint.h>

#include "ground/span.h"

/*
 * Layout of a compiled word table, shared by its builder and its reader.  All
 * numbers are 32 bits, little endian; offsets count from the start of the block:
 * header, slots of a hash table (open addressing, linear), rows, strings.  A slot
 * stands for a key, or for the first words of a longer key (then it has no row).
 */
#define LEX_MAGIC	"cdlex1"	/* with its NUL, 7 bytes */
#define LEX_NONE	UINT32_MAX

enum {				/* offsets in the header */
	LEX_SIZE = 8, LEX_SLOTS_N = 12, LEX_ROWS = 16, LEX_ROWS_N = 20,
	LEX_HEADER = 24,
};
enum {				/* in a slot */
	SLOT_HASH = 0, SLOT_KEY = 4, SLOT_KEY_N = 8, SLOT_ROW = 12,
	SLOT_LONGER = 16, LEX_SLOT = 20,
};
enum {				/* in a row */
	ROW_LINE = 0, ROW_LINE_N = 4, ROW_NEXT = 8, LEX_ROW = 12,
};

#define LEX_SEED	2166136261U

/* FNV-1a (Fowler, Noll, Vo), carried on from an earlier hash. */
uint32_t	lexblock_hash(uint32_t, struct span);

#endif
