#include "intake/form.h"

#include <stddef.h>

#include "wire/hint.h"

static const char *const names[] = { "auto", "text", "html", "jsonl" };

int
form_by_name(const char *name)
{
	for (int i = 0; i < 4; i++)
		if (span_is(span_of(name), names[i]))
			return i;
	return -1;
}

/* The first line that is not blank. */
static struct span
first_line(struct span head)
{
	struct span line;

	while (span_cut(&head, '\n', &line))
		if (span_trim(line).n > 0)
			return span_trim(line);
	return (struct span){ NULL, 0 };
}

/* An array of objects or strings; news may begin with "[Photo". */
static int
is_array(struct span line)
{
	struct span rest;

	if (!span_starts(line, SPAN("[")))
		return 0;
	rest = span_trim(span_sub(line, 1, line.n));
	return rest.n == 0 || rest.p[0] == '{' || rest.p[0] == '"';
}

enum form
form_sniff(struct span head, const char **hint)
{
	struct span line = first_line(head);

	*hint = NULL;
	if (is_array(line) || hint_is_csv(line))
		*hint = hint_of(line);
	if (span_starts(line, SPAN("{")))
		return FORM_JSONL;
	if (hint_is_html(line))
		return FORM_HTML;
	return FORM_TEXT;
}
