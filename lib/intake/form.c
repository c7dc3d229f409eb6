#include "intake/form.h"

#include <stddef.h>

#include "intake/feed.h"
#include "intake/warc.h"
#include "wire/hint.h"

static const struct {
	const char	*name;
	enum form	 form;
} names[] = {
	{ "auto", FORM_AUTO }, { "text", FORM_TEXT }, { "html", FORM_HTML },
	{ "jsonl", FORM_JSONL }, { "feed", FORM_FEED }, { "rss", FORM_FEED },
	{ "atom", FORM_FEED }, { "warc", FORM_WARC }, { "wet", FORM_WARC },
};

int
form_by_name(const char *name)
{
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (span_is(span_of(name), names[i].name))
			return (int)names[i].form;
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
	if (warc_is(line))
		return FORM_WARC;
	if (hint_is_html(line) && feed_is(head))
		return FORM_FEED;
	if (is_array(line) || hint_is_csv(line))
		*hint = hint_of(line);
	if (span_starts(line, SPAN("{")))
		return FORM_JSONL;
	if (hint_is_html(line))
		return FORM_HTML;
	return FORM_TEXT;
}
