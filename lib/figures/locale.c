#include "figures/locale.h"

#include <stddef.h>

#include "lang/en.h"
#include "text/lexicon.h"

#define TAG_MAX	16

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 'a' - 'A') : c;
}

/* The tag as the table has it; what follows a point or an "@" is left out. */
static struct span
tag_of(const char *language, char tag[TAG_MAX])
{
	size_t n = 0;

	for (; n < TAG_MAX && language[n] != '\0' && language[n] != '.' &&
	    language[n] != '@'; n++)
		tag[n] = language[n] == '_' ? '-' : lower(language[n]);
	return (struct span){ tag, n };
}

/* Without its last part; empty if it has but one. */
static struct span
shorter(struct span tag)
{
	size_t n = tag.n;

	while (n > 0 && tag.p[n - 1] != '-')
		n--;
	return span_sub(tag, 0, n > 0 ? n - 1 : 0);
}

int
locale_comma(const char *language)
{
	char text[TAG_MAX];
	struct span tag;
	struct lexicon marks;
	struct row row;

	if (lexicon_embedded(&marks, &en_decimal_marks, NULL) == -1)
		return -1;
	for (tag = tag_of(language, text); tag.n > 0; tag = shorter(tag))
		for (size_t at = 0; lexicon_each(&marks, &at, &row);)
			if (span_eq(lexicon_column(&row, 0), tag))
				return span_is(lexicon_column(&row, 1),
				    "comma");
	return -1;
}
