#include "report/phrase.h"

#include <string.h>

#include "lang/en.h"

void
phrase_open(struct phrases *p)
{
	memset(p, 0, sizeof(*p));
	(void)lexicon_embedded(&p->words, &en_report, NULL);
	(void)lexicon_embedded(&p->units, &en_unit_signs, NULL);
	(void)lexicon_embedded(&p->conversions, &en_conversions, NULL);
}

int
phrase_over(struct phrases *p, const struct lexicon *over,
    struct span *unknown)
{
	struct row row, ours;
	size_t at = 0;

	while (lexicon_each(over, &at, &row)) {
		*unknown = lexicon_column(&row, 0);
		if (!lexicon_find(&p->words, *unknown, &ours))
			return 0;
	}
	p->words.over = over;
	return 1;
}

struct span
phrase(const struct phrases *p, const char *key)
{
	struct row row;

	if (!lexicon_find(&p->words, span_of(key), &row))
		return span_of(key);
	return lexicon_column(&row, 1);
}

/* Keys are words: the "-" of a record's name becomes a space. */
struct span
phrase_of(const struct phrases *p, struct arena *a, const char *family,
    const char *member)
{
	struct span key = arena_printf(a, "%s %s", family, member);
	char *s = arena_str(a, key);

	for (char *c = s; *c != '\0'; c++)
		if (*c == '-')
			*c = ' ';
	return phrase(p, s);
}

/* 1,234 */
static struct span
grouped(const struct phrases *p, struct arena *a, size_t n)
{
	if (n < 1000)
		return arena_printf(a, "%zu", n);
	return arena_join(a, grouped(p, a, n / 1000), phrase(p, "group mark"),
	    arena_printf(a, "%03zu", n % 1000));
}

struct span
phrase_count(const struct phrases *p, struct arena *a, size_t n,
    const char *what)
{
	struct span word;

	word = phrase_of(p, a, n == 1 ? "one" : "many", what);
	return arena_join(a, grouped(p, a, n), SPAN(" "), word);
}

/* Units are compared as written: "m" is no "M". */
struct span
phrase_unit(const struct phrases *p, struct arena *a, struct span unit,
    int one)
{
	struct row row;
	struct span sign = unit;
	size_t at = 0;
	int glued = 0;

	if (unit.n == 0 || span_is(unit, "1"))
		return SPAN("");
	while (lexicon_each(&p->units, &at, &row))
		if (span_eq(lexicon_column(&row, 0), unit)) {
			sign = lexicon_column(&row, 1);
			if (one && lexicon_column(&row, 3).n > 0)
				sign = lexicon_column(&row, 3);
			glued = span_is(lexicon_column(&row, 2), "glued");
			break;
		}
	if (glued || sign.n == 0)
		return sign;
	return arena_join(a, SPAN(""), SPAN(" "), sign);
}
