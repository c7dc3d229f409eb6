#include "split/names.h"

#include <string.h>

#include "lang/en.h"
#include "split/scan.h"
#include "text/utf8.h"

/* Bytes of the "and " a text begins with, by the table of small words; or 0. */
static size_t
joiner(struct span text)
{
	size_t n = span_find(text, SPAN(" "));
	struct lexicon small;
	struct row row;

	return n < text.n &&
	    lexicon_embedded(&small, &en_small_words, NULL) == 0 &&
	    lexicon_find(&small, span_sub(text, 0, n), &row) &&
	    span_is(lexicon_column(&row, 3), "and") ? n + 1 : 0;
}

/* Bytes of the separator of names that the rest begins with, or 0. */
static size_t
separator(struct span rest)
{
	size_t n;

	if (rest.p[0] != ' ')
		return memchr(",;/&|", rest.p[0], 5) != NULL;
	n = joiner(span_sub(rest, 1, rest.n));
	return n > 0 ? n + 1 : 0;
}

static struct span
tidy(struct span name)
{
	name = span_trim(name);
	name = span_trim(span_sub(name, joiner(name), name.n));
	while (name.n > 0 && (name.p[0] == '(' || name.p[0] == '-'))
		name = span_trim(span_sub(name, 1, name.n));
	while (name.n > 0 && (name.p[name.n - 1] == ')' ||
	    name.p[name.n - 1] == '.'))
		name.n--;
	return name;
}

struct span_list
names_split(struct arena *arena, struct span text)
{
	struct span_list names = { NULL, 0, 0 };
	struct span name;

	while (span_cut_where(&text, separator, &name)) {
		name = tidy(name);
		if (name.n > 0)
			*VEC_PUSH(arena, &names) = name;
	}
	return names;
}

/* Is the word at i all capitals, longer than two letters or not the last? */
static int
is_shouted(struct span text, size_t i, size_t end)
{
	size_t n;

	for (size_t k = i; k < end; k += n) {
		scan_at(text, k, &n);
		if (scan_lower(text, k))
			return 0;
	}
	if (end < text.n && text.p[end] == '.')
		return 0;
	return end - i > 2 || (end < text.n && text.p[end] == ' ');
}

static void
put(char *out, size_t *n, uint32_t cp)
{
	char buf[4];
	size_t bytes = utf8_encode(cp, buf);

	for (size_t i = 0; i < bytes; i++)
		out[(*n)++] = buf[i];
}

struct span
names_recase(struct arena *arena, struct span text)
{
	char *out = ARENA_ARRAY(arena, char, text.n * 2 + 4);
	size_t n = 0, bytes, end = 0;
	int lower = 0, inside = 0;
	uint32_t c;

	for (size_t i = 0; i < text.n; i += bytes) {
		c = scan_at(text, i, &bytes);
		if (i >= end && scan_is_letter(c)) {
			end = scan_word(text, i);
			lower = is_shouted(text, i, end);
			inside = 0;
		}
		put(out, &n, lower && inside && i < end ? uc_lower(c) : c);
		inside = scan_is_letter(c);
	}
	return (struct span){ out, n };
}

int
names_is_person(struct span name)
{
	size_t words = scan_count(name, 6), i = 0, n;

	if (words < 2 || words > 5 || name.n > 60)
		return 0;
	for (; i < name.n; i += n) {
		uint32_t c = scan_at(name, i, &n);

		if (!scan_is_letter(c) && !uc_is_mark(c) && c != ' ' &&
		    c != '.' && c != '\'' && c != 0x2019 && c != '-')
			return 0;
	}
	return scan_upper(name, 0);
}

void
names_add(struct arena *arena, struct span_list *list, struct span name)
{
	for (size_t i = 0; i < list->n; i++)
		if (span_eq(list->v[i], name))
			return;
	*VEC_PUSH(arena, list) = arena_dup(arena, name);
}
