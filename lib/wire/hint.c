#include "wire/hint.h"

#include <stddef.h>

static int
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

int
hint_is_html(struct span s)
{
	s = span_trim(s);
	return s.n > 2 && s.p[0] == '<' && (is_letter(s.p[1]) ||
	    s.p[1] == '!' || s.p[1] == '?');
}

/* Names, and commas or TABs between them; no news begins like that. */
int
hint_is_csv(struct span line)
{
	size_t separators = 0;

	line = span_trim(line);
	if (line.n == 0 || !(is_letter(line.p[0]) || line.p[0] == '"'))
		return 0;
	for (size_t i = 0; i < line.n; i++) {
		if (line.p[i] == ',' || line.p[i] == '\t' || line.p[i] == ';')
			separators++;
		else if (!is_letter(line.p[i]) && line.p[i] != '_' &&
		    line.p[i] != '"' && !(line.p[i] >= '0' && line.p[i] <= '9'))
			return 0;
	}
	return separators > 0;
}

/* An object that goes on in the next line. */
static int
is_pretty(struct span line)
{
	char last = line.p[line.n - 1];

	return line.p[0] == '{' && (last == '{' || last == ',' || last == '[');
}

const char *
hint_of(struct span line)
{
	line = span_trim(line);
	if (line.n == 0)
		return NULL;
	if (line.p[0] == '[')
		return "a JSON array, not JSON Lines: use jq -c '.[]'";
	if (is_pretty(line))
		return "JSON over several lines, not JSON Lines: use jq -c .";
	if (hint_is_html(line))
		return "looks like HTML, not JSON Lines: split reads it";
	if (hint_is_csv(line))
		return "looks like CSV, not JSON Lines: convert it first, as "
		    "with mlr --icsv --ojsonl cat";
	return NULL;
}
