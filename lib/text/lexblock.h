#ifndef TEXT_LEXBLOCK_H
#define TEXT_LEXBLOCK_H

#include <stdint.h>

#include "ground/span.h"

/*
 * Layout of a compiled word table, shared by its builder and its reader.
 * Numbers are little endian, of 32 bits where nothing else is said; offsets
 * count from the start of the block: header, slots of a hash table (open
 * addressing, linear), entries, rows, strings.  A slot is 0, or 1 + the index
 * of an entry and the low eight bits of its hash; the high bits choose it.  An
 * entry stands for a key, or for the first words of a longer key (then it has
 * no row).  A key that stands at the start of its line, but for ASCII capitals,
 * is not stored again.  A row ends where the next begins; one more stands
 * behind the last.
 */
#define LEX_MAGIC	"cdlex3"	/* with its NUL, 7 bytes */
#define LEX_NONE	0xffffffU	/* no row: 24 bits */

enum {				/* offsets in the header */
	LEX_SIZE = 8, LEX_SLOTS_N = 12, LEX_ENTRIES = 16, LEX_ROWS = 20,
	LEX_ROWS_N = 24, LEX_HEADER = 28,
};
#define LEX_SLOT	4
#define LEX_INDEX	0xffffffU	/* of a slot; above it, the hash */
#define LEX_TAG		24		/* where these begin */

enum {				/* in an entry */
	ENTRY_KEY = 0,
	ENTRY_KEY_N = 4,	/* 16 bits: twice, + 1 if longer keys begin */
	ENTRY_ROW = 6,		/* 24 bits */
	LEX_ENTRY = 9,
};
enum {				/* in a row */
	ROW_LINE = 0,
	ROW_NEXT = 4,		/* 24 bits */
	LEX_ROW = 7,
};
#define LEX_KEY_MAX	0x7fff	/* bytes of a key */

/* The first slot of a hash (ground/hash.h), of n. */
uint32_t	lexblock_slot(uint32_t hash, uint32_t n);

#endif
