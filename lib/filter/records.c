#include "filter/records.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "filter/usage.h"
#include "wire/hint.h"

/* Records of a newer major version than this are not understood. */
#define SCHEMA_MAJOR	1

/* The next line that is not blank; 0 at the end. */
static int
next_line(struct filter *f, struct lines *lines, struct span *line)
{
	enum lines_status status;

	while ((status = lines_next(lines, line)) != LINES_END) {
		f->line = lines->number;
		if (status == LINES_ERROR) {
			filter_fail(f, lines->why != NULL ? lines->why :
			    strerror(errno));
			return 0;
		}
		if (status == LINES_LONG) {
			f->in++;
			filter_reject(f, 0, "line longer than --max-line",
			    (struct span){ NULL, 0 });
			if (f->stop)
				return 0;
			continue;
		}
		if (span_trim(*line).n == 0)
			continue;
		f->in++;
		usage_progress(f, 0);
		return 1;
	}
	return 0;
}

/* Of a newer version: left out, which is said once. */
static int
is_newer(struct filter *f, const struct record *r)
{
	static const char why[] = "written for a newer version of this "
	    "program: such records are left out (said once)";
	const char *schema = json_string_value(json_object_get(r->json,
	    "schema"));

	if (schema == NULL || strtol(schema, NULL, 10) <= SCHEMA_MAJOR)
		return 0;
	if (f->newer)
		filter_drop(f, 0, why, r->line);
	else
		filter_reject(f, 0, why, r->line);
	f->newer = 1;
	return 1;
}

/* 1: it is a record; 0: it was rejected; -1: nothing more can be read here. */
static int
open_record(struct filter *f, const struct lines *lines, struct span line,
    int first, struct record *r)
{
	struct record_error e;
	const char *hint;

	if (record_open(r, f->scratch, line, &e) == -1) {
		hint = first ? hint_of(line) : NULL;
		if (e.cut && lines->cut)
			e.why = "cut off at end of input";
		filter_reject(f, hint != NULL ? 0 : e.column, hint != NULL ?
		    hint : e.why, line);
		record_close(r);
		return hint != NULL || f->stop ? -1 : 0;
	}
	if (!is_newer(f, r))
		return 1;
	record_close(r);
	return 0;
}

int
records_next(struct filter *f, struct lines *lines, struct record *r)
{
	struct span line;
	int first, rv = 0;

	while (rv == 0 && !f->stop && next_line(f, lines, &line)) {
		first = !f->begun;
		f->begun = 1;
		arena_reset(f->scratch);
		rv = open_record(f, lines, line, first, r);
	}
	return rv == 1;
}
