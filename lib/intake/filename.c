#include "intake/filename.h"

#include <string.h>

#define YEAR_LEAST	"1900"
#define YEAR_MOST	"2099"

static int
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* How many digits stand there. */
static size_t
digits(const char *s)
{
	return strspn(s, "0123456789");
}

/* "2024-11-03" and the like; the marks between are alike. */
static int
is_parted(const char *s)
{
	return digits(s) == 4 && strchr("-_.", s[4]) != NULL &&
	    digits(s + 5) == 2 && s[7] == s[4] && digits(s + 8) == 2;
}

/* A day that may be read here, in ISO 8601; or an empty span. */
static struct span
day_at(struct arena *arena, const char *s)
{
	if (strncmp(s, YEAR_LEAST, 4) < 0 || strncmp(s, YEAR_MOST, 4) > 0)
		return (struct span){ NULL, 0 };
	if (is_parted(s))
		return arena_printf(arena, "%.4s-%.2s-%.2s", s, s + 5, s + 8);
	if (digits(s) == 8)
		return arena_printf(arena, "%.4s-%.2s-%.2s", s, s + 4, s + 6);
	return (struct span){ NULL, 0 };
}

struct span
filename_day(const struct dates_words *words, struct arena *arena,
    const char *path)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash != NULL ? slash + 1 : path;
	struct span day = { NULL, 0 };

	for (const char *s = name; *s != '\0' && day.n == 0; s++)
		if (is_digit(*s) && (s == name || !is_digit(s[-1])))
			day = dates_read(words, arena, day_at(arena, s), 0);
	return day;
}
