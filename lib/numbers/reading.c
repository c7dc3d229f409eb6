#include "numbers/reading.h"

#include <string.h>

#include "numbers/tags.h"

void
reading_open(struct reading *r, struct arena *arena, const struct grammar *g,
    struct parser_kit *parser, struct sentence *s, const struct words *w)
{
	memset(r, 0, sizeof(*r));
	r->g = g;
	r->arena = arena;
	r->w = w;
	r->s = s;
	r->parser = parser;
	r->parse = ARENA_NEW(arena, struct parse);
	pieces_read(&r->t, arena, g, w, &s->numbers);
	tags_resolve(&r->t, arena, g);
	chunks_read(&r->c, arena, &r->t);
}

const struct parse *
reading_parse(const struct reading *r)
{
	if (r->parse->n == 0)
		parse_read(r->parser, r->arena, r->s->text, r->parse);
	return r->parse;
}

struct extent
reading_extent(const struct reading *r, size_t a, size_t b)
{
	struct extent e = { 0, 0 };

	if (a < b && b <= r->t.n) {
		e.start = r->w->v[r->t.v[a].a].start;
		e.end = r->w->v[r->t.v[b - 1].b - 1].end;
	}
	return e;
}

struct span
reading_text(const struct reading *r, size_t a, size_t b)
{
	if (a >= b || b > r->t.n)
		return SPAN("");
	return words_text(r->w, r->t.v[a].a, r->t.v[b - 1].b);
}

int
reading_is(const struct reading *r, size_t i, enum chunk_kind kind)
{
	return i < r->c.n && r->c.v[i].kind == kind;
}

struct span
reading_word(const struct reading *r, size_t i)
{
	if (i >= r->c.n)
		return SPAN("");
	return r->t.v[r->c.v[i].head].fold;
}

int
reading_means(const struct reading *r, struct span word, const char *part)
{
	return grammar_means(r->g, word, part);
}

int
reading_does(const struct reading *r, size_t i, const char *part)
{
	return reading_means(r, reading_word(r, i), part);
}

int
reading_prep(const struct reading *r, size_t i, const char *part)
{
	return reading_is(r, i, CHUNK_PREP) && reading_does(r, i, part);
}

int
reading_includes(const struct reading *r, size_t i)
{
	return reading_prep(r, i, "part") && !reading_does(r, i, "genitive");
}

size_t
reading_piece_of(const struct reading *r, size_t number)
{
	for (size_t i = 0; i < r->t.n; i++)
		if (r->t.v[i].number == number)
			return i;
	return PIECE_NOT;
}

size_t
reading_chunk_of(const struct reading *r, size_t number)
{
	size_t piece = reading_piece_of(r, number);

	return piece == PIECE_NOT ? PIECE_NOT : chunks_find(&r->c, piece);
}

size_t
reading_chunk_at(const struct reading *r, size_t at)
{
	size_t low = 0, high = r->c.n, mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (reading_extent(r, r->c.v[mid].a, r->c.v[mid].b).end <= at)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

struct span
reading_key(const struct reading *r, size_t a, size_t b)
{
	struct span key = SPAN("");

	if (a >= b || b > r->w->n)
		return key;
	key = r->w->v[a].fold;
	for (size_t i = a + 1; i < b; i++)
		key = arena_join(r->arena, key, SPAN(" "), r->w->v[i].fold);
	return key;
}

size_t
reading_past(const struct reading *r, size_t i, size_t word)
{
	while (i < r->c.n && reading_behind(r, i) <= word)
		i++;
	return i;
}
