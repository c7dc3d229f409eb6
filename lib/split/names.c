#include "split/names.h"

#include "split/scan.h"
#include "text/utf8.h"

/* Bytes of the separator of names at i, 0 if there is none. */
static size_t
separator(struct span text, size_t i)
{
	struct span rest = span_sub(text, i, text.n);

	if (rest.n == 0)
		return 0;
	if (rest.p[0] == ',' || rest.p[0] == ';' || rest.p[0] == '/' ||
	    rest.p[0] == '&' || rest.p[0] == '|')
		return 1;
	if (rest.p[0] == ' ' && span_starts(rest, SPAN(" and ")))
		return 5;
	return 0;
}

static struct span
tidy(struct span name)
{
	name = span_trim(name);
	if (span_starts(name, SPAN("and ")))
		name = span_trim(span_sub(name, 4, name.n));
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
	size_t from = 0, n;

	for (size_t i = 0; i <= text.n; i++) {
		n = separator(text, i);
		if (n == 0 && i < text.n)
			continue;
		name = tidy(span_sub(text, from, i));
		if (name.n > 0)
			*VEC_PUSH(arena, &names) = name;
		from = i + n;
		i = n > 0 ? from - 1 : i;
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
