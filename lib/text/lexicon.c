#include "text/lexicon.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "ground/hash.h"
#include "text/lexblock.h"

#define NUMBER_MAX	40	/* bytes of a number, with its NUL */

static uint32_t
get(const struct lexicon *lex, size_t at)
{
	const unsigned char *p;

	if (at > lex->n || lex->n - at < 4)
		return UINT32_MAX;
	p = lex->p + at;
	return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
	    (uint32_t)p[3] << 24;
}

/* A number of 24 bits, with one byte behind it that belongs to another. */
static uint32_t
get_row(const struct lexicon *lex, size_t at)
{
	return get(lex, at) & LEX_NONE;
}

/* The bytes of an entry's key, twice, and whether a longer one begins so. */
static uint32_t
get_key_n(const struct lexicon *lex, size_t entry)
{
	return get(lex, entry + ENTRY_KEY_N) & 0xffff;
}

/* Bytes of the block; empty where they are not inside it. */
static struct span
string(const struct lexicon *lex, uint32_t at, uint32_t n)
{
	if (at > lex->n || lex->n - at < n)
		return (struct span){ NULL, 0 };
	return (struct span){ (const char *)lex->p + at, n };
}

int
lexicon_open(struct lexicon *lex, const void *p, size_t n,
    const struct lexicon *over)
{
	*lex = (struct lexicon){ p, n, over };
	if (n < LEX_HEADER || memcmp(p, LEX_MAGIC, sizeof(LEX_MAGIC)) != 0 ||
	    get(lex, LEX_SIZE) != n || get(lex, LEX_SLOTS_N) == 0) {
		*lex = (struct lexicon){ NULL, 0, over };
		return -1;
	}
	return 0;
}

int
lexicon_embedded(struct lexicon *lex, const struct block *b,
    const struct lexicon *over)
{
	return lexicon_open(lex, b->p, b->n, over);
}

/* A key in pieces: words with a space between, or one span. */
struct key {
	const struct word	*v;	/* NULL: whole */
	size_t			 n;
	struct span		 whole;
};

/* Does what is stored, maybe in ASCII capitals, begin with folded text? */
static int
begins(struct span stored, struct span fold)
{
	unsigned char c;

	if (stored.n < fold.n)
		return 0;
	for (size_t i = 0; i < fold.n; i++) {
		c = (unsigned char)stored.p[i];
		if (c >= 'A' && c <= 'Z')
			c |= 0x20;
		if (c != (unsigned char)fold.p[i])
			return 0;
	}
	return 1;
}

static int
same_key(struct span stored, const struct key *key)
{
	struct span w;

	if (key->v == NULL)
		return stored.n == key->whole.n && begins(stored, key->whole);
	for (size_t i = 0; i < key->n; i++) {
		w = key->v[i].fold;
		if (i > 0 && (stored.n == 0 || stored.p[0] != ' '))
			return 0;
		stored = span_sub(stored, i > 0, stored.n);
		if (!begins(stored, w))
			return 0;
		stored = span_sub(stored, w.n, stored.n);
	}
	return stored.n == 0;
}

/* Does an entry stand for a key? */
static int
is_entry(const struct lexicon *lex, size_t at, const struct key *key)
{
	return same_key(string(lex, get(lex, at + ENTRY_KEY),
	    get_key_n(lex, at) / 2), key);
}

/* Offset of the entry of a key, 0 if it has none. */
static size_t
entry_of(const struct lexicon *lex, uint32_t hash, const struct key *key)
{
	uint32_t slots, i, slot;
	size_t at;

	if (lex->p == NULL)
		return 0;
	slots = get(lex, LEX_SLOTS_N);
	i = lexblock_slot(hash, slots);
	for (uint32_t tries = 0; tries < slots; tries++) {
		slot = get(lex, LEX_HEADER + (size_t)i * LEX_SLOT);
		if (slot == 0)
			return 0;
		i = i + 1 < slots ? i + 1 : 0;
		if (slot >> LEX_TAG != (hash & 0xff))
			continue;
		at = get(lex, LEX_ENTRIES) +
		    (size_t)((slot & LEX_INDEX) - 1) * LEX_ENTRY;
		if (is_entry(lex, at, key))
			return at;
	}
	return 0;
}

static int
row_open(const struct lexicon *lex, uint32_t index, struct row *row)
{
	size_t at;
	uint32_t line;

	if (index == LEX_NONE || index >= get(lex, LEX_ROWS_N))
		return 0;
	at = get(lex, LEX_ROWS) + (size_t)index * LEX_ROW;
	line = get(lex, at + ROW_LINE);
	row->line = string(lex, line, get(lex, at + LEX_ROW + ROW_LINE) -
	    line);
	row->next = get_row(lex, at + ROW_NEXT);
	row->in = lex;
	return 1;
}

int
lexicon_find(const struct lexicon *lex, struct span key, struct row *row)
{
	struct key k = { .whole = key };
	uint32_t hash = hash_of(key);
	size_t at;

	if (lex->over != NULL && lexicon_find(lex->over, key, row))
		return 1;
	at = entry_of(lex, hash, &k);
	return at != 0 && row_open(lex, get_row(lex, at + ENTRY_ROW), row);
}

int
lexicon_begins(const struct lexicon *lex, struct span word)
{
	struct key k = { .whole = word };

	return (lex->over != NULL && lexicon_begins(lex->over, word)) ||
	    entry_of(lex, hash_of(word), &k) != 0;
}

static size_t
match_one(const struct lexicon *lex, const struct word *v, size_t n,
    struct row *row)
{
	uint32_t hash = HASH_SEED;
	size_t at, best = 0;
	struct row found;

	for (size_t i = 0; i < n; i++) {
		struct key key = { v, i + 1, { NULL, 0 } };

		if (i > 0)
			hash = hash_more(hash, SPAN(" "));
		hash = hash_more(hash, v[i].fold);
		if ((at = entry_of(lex, hash, &key)) == 0)
			break;
		if (row_open(lex, get_row(lex, at + ENTRY_ROW), &found)) {
			best = i + 1;
			*row = found;
		}
		if ((get_key_n(lex, at) & 1) == 0)
			break;
	}
	return best;
}

size_t
lexicon_match(const struct lexicon *lex, const struct word *v, size_t n,
    struct row *row)
{
	struct row over;
	size_t best = match_one(lex, v, n, row), users;

	if (lex->over == NULL)
		return best;
	users = lexicon_match(lex->over, v, n, &over);
	if (users < best || users == 0)
		return best;
	*row = over;
	return users;
}

size_t
lexicon_ending(const struct lexicon *lex, struct span word, size_t most,
    struct row *row)
{
	for (size_t n = most < word.n ? most : word.n; n > 0; n--)
		if (lexicon_find(lex, span_sub(word, word.n - n, word.n), row))
			return n;
	return 0;
}

int
lexicon_next(struct row *row)
{
	return row_open(row->in, (uint32_t)row->next, row);
}

struct span
lexicon_column(const struct row *row, size_t i)
{
	struct span rest = row->line, field = { NULL, 0 };

	do {
		if (!span_cut(&rest, '\t', &field))
			return (struct span){ NULL, 0 };
	} while (i-- > 0);
	return field;
}

double
lexicon_number(const struct row *row, size_t i, double otherwise)
{
	struct span s = lexicon_column(row, i);
	char buf[NUMBER_MAX];

	if (s.n == 0 || s.n >= sizeof(buf))
		return otherwise;
	memcpy(buf, s.p, s.n);
	buf[s.n] = '\0';
	return strtod(buf, NULL);
}

int
lexicon_each(const struct lexicon *lex, size_t *at, struct row *row)
{
	size_t users = 0;

	if (lex->over != NULL && lex->over->p != NULL) {
		users = get(lex->over, LEX_ROWS_N);
		if (*at < users)
			return row_open(lex->over, (uint32_t)(*at)++, row);
	}
	if (lex->p == NULL || *at - users >= get(lex, LEX_ROWS_N))
		return 0;
	return row_open(lex, (uint32_t)((*at)++ - users), row);
}
