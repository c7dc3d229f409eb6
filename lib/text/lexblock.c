#include "text/lexblock.h"

#include <string.h>

#include "ground/hash.h"
#include "ground/vec.h"
#include "text/lexicon.h"
#include "text/words.h"

/*
 * Tables of fewer keys have two slots a key: most words that are looked for are
 * not there, and a table four fifths full takes a dozen looks to say so.
 */
#define SMALL	16384

struct slot {
	struct span	key;
	uint32_t	hash, first, last;	/* rows */
	int		longer;
};

struct source_row {
	struct span	line;
	uint32_t	next;
};

struct builder {
	struct arena	*arena;
	struct slot	*slots;
	uint32_t	 nslots, used;
	struct { VEC(struct source_row); } rows;
};

uint32_t
lexblock_slot(uint32_t hash, uint32_t n)
{
	return (uint32_t)((uint64_t)hash * n >> 32);
}

static struct slot *
probe(struct slot *slots, uint32_t n, struct span key, uint32_t hash)
{
	uint32_t i = lexblock_slot(hash, n);

	while (slots[i].key.p != NULL && (slots[i].hash != hash ||
	    !span_eq(slots[i].key, key)))
		i = i + 1 < n ? i + 1 : 0;
	return &slots[i];
}

/* Move the keys to a table of n slots. */
static void
resize(struct builder *b, uint32_t n)
{
	struct slot *v = ARENA_ARRAY(b->arena, struct slot, n);

	for (uint32_t i = 0; i < b->nslots; i++)
		if (b->slots[i].key.p != NULL)
			*probe(v, n, b->slots[i].key, b->slots[i].hash) =
			    b->slots[i];
	b->slots = v;
	b->nslots = n;
}

static struct slot *
slot_for(struct builder *b, struct span key)
{
	uint32_t hash = hash_of(key);
	struct slot *s;

	if (b->used * 4 >= b->nslots * 3)
		resize(b, b->nslots * 2);
	s = probe(b->slots, b->nslots, key, hash);
	if (s->key.p == NULL) {
		*s = (struct slot){ key, hash, LEX_NONE, LEX_NONE, 0 };
		b->used++;
	}
	return s;
}

/* The key as it is looked up: folded words; its beginnings are marked. */
static struct span
file_key(struct builder *b, struct span written)
{
	struct words w = { 0 };
	struct span key = { NULL, 0 };

	words_read(&w, b->arena, written);
	for (size_t i = 0; i < w.n; i++) {
		key = i == 0 ? w.v[i].fold : arena_join(b->arena, key,
		    SPAN(" "), w.v[i].fold);
		if (i + 1 < w.n)
			slot_for(b, key)->longer = 1;
	}
	return key;
}

static const char *
add_line(struct builder *b, struct span line)
{
	struct span rest = line, key;
	struct slot *slot;
	uint32_t index = (uint32_t)b->rows.n;

	span_cut(&rest, '\t', &key);
	key = file_key(b, key);
	if (key.n == 0)
		return "no key in the first column";
	if (key.n > LEX_KEY_MAX)
		return "a key too long";
	slot = slot_for(b, key);
	if (slot->last == LEX_NONE)
		slot->first = index;
	else
		b->rows.v[slot->last].next = index;
	slot->last = index;
	*VEC_PUSH(b->arena, &b->rows) =
	    (struct source_row){ line, LEX_NONE };
	return NULL;
}

/* The low bytes of a number. */
static void
put_bytes(struct bytes *out, size_t v, int n)
{
	char p[4];

	for (int i = 0; i < n; i++)
		p[i] = (char)(v >> (8 * i) & 0xff);
	bytes_add(out, (struct span){ p, (size_t)n });
}

static void
put(struct bytes *out, size_t v)
{
	put_bytes(out, v, 4);
}

/* Does a key stand at the start of its first row, but for ASCII capitals? */
static int
in_line(const struct builder *b, const struct slot *s)
{
	struct span line;
	char c;

	if (s->first == LEX_NONE)
		return 0;
	line = b->rows.v[s->first].line;
	for (size_t i = 0; i < s->key.n; i++) {
		if (i >= line.n)
			return 0;
		c = line.p[i];
		if (c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		if (c != s->key.p[i])
			return 0;
	}
	return 1;
}

/* The slots; entries are numbered in their order. */
static void
write_slots(const struct builder *b, struct bytes *out)
{
	const struct slot *s;
	size_t n = 0;

	for (uint32_t i = 0; i < b->nslots; i++) {
		s = &b->slots[i];
		put(out, s->key.p == NULL ? 0 : ++n |
		    (size_t)(s->hash & 0xff) << LEX_TAG);
	}
}

/* The entries; keys that stand in no line follow at an offset. */
static void
write_entries(const struct builder *b, struct bytes *out,
    const size_t *lines, size_t keys)
{
	const struct slot *s;

	for (uint32_t i = 0; i < b->nslots; i++) {
		s = &b->slots[i];
		if (s->key.p == NULL)
			continue;
		put(out, in_line(b, s) ? lines[s->first] : keys);
		put_bytes(out, s->key.n * 2 + (size_t)s->longer, 2);
		put_bytes(out, s->first, 3);
		if (!in_line(b, s))
			keys += s->key.n;
	}
}

static void
write_strings(const struct builder *b, struct bytes *out)
{
	const struct slot *s;

	for (size_t i = 0; i < b->rows.n; i++)
		bytes_add(out, b->rows.v[i].line);
	for (uint32_t i = 0; i < b->nslots; i++) {
		s = &b->slots[i];
		if (s->key.p != NULL && !in_line(b, s))
			bytes_add(out, s->key);
	}
}

static void
write_block(const struct builder *b, struct bytes *out)
{
	size_t entries = LEX_HEADER + (size_t)b->nslots * LEX_SLOT;
	size_t rows = entries + (size_t)b->used * LEX_ENTRY, at, size;
	size_t *lines = ARENA_ARRAY(b->arena, size_t, b->rows.n + 1);

	at = rows + (b->rows.n + 1) * LEX_ROW;
	for (size_t i = 0; i < b->rows.n; i++) {
		lines[i] = at;
		at += b->rows.v[i].line.n;
	}
	size = lines[b->rows.n] = at;
	for (uint32_t i = 0; i < b->nslots; i++)
		if (b->slots[i].key.p != NULL && !in_line(b, &b->slots[i]))
			size += b->slots[i].key.n;
	bytes_add(out, (struct span){ LEX_MAGIC, sizeof(LEX_MAGIC) });
	bytes_char(out, 0);
	put(out, size);
	put(out, b->nslots);
	put(out, entries);
	put(out, rows);
	put(out, b->rows.n);
	write_slots(b, out);
	write_entries(b, out, lines, at);
	for (size_t i = 0; i <= b->rows.n; i++) {
		put(out, lines[i]);
		put_bytes(out, i < b->rows.n ? b->rows.v[i].next : LEX_NONE, 3);
	}
	write_strings(b, out);
}

int
lexicon_build(struct bytes *out, struct arena *arena, struct span tsv,
    size_t *line, const char **why)
{
	struct builder b = { .arena = arena };
	struct span text;

	resize(&b, 16);
	for (*line = 1; span_cut(&tsv, '\n', &text); (*line)++) {
		if (text.n > 0 && text.p[text.n - 1] == '\r')
			text.n--;
		if (text.n == 0 || text.p[0] == '#')
			continue;
		if ((*why = add_line(&b, text)) != NULL)
			return -1;
	}
	if (b.used >= LEX_INDEX || b.rows.n >= LEX_NONE) {
		*why = "too many keys";
		return -1;
	}
	resize(&b, b.used < SMALL ? 2 * b.used + 1 :
	    b.used + b.used / 4 + 1);
	write_block(&b, out);
	if (out->err != 0) {
		*why = "out of memory";
		return -1;
	}
	return 0;
}
