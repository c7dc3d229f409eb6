#ifndef INTAKE_FORM_H
#define INTAKE_FORM_H

#include "ground/span.h"

/* What a file of reports is made of. */
enum form {
	FORM_AUTO, FORM_TEXT, FORM_HTML, FORM_JSONL, FORM_FEED, FORM_WARC,
};

/* By name ("text", "html", "jsonl", "feed", "warc", "auto"); -1 if none. */
int	form_by_name(const char *);

/*
 * form_sniff:
 * What a file is, from its first bytes; never FORM_AUTO.  Sets *hint where it
 * is a form that must be converted first (a JSON array, CSV), else to NULL.
 */
enum form	form_sniff(struct span head, const char **hint);

#endif
