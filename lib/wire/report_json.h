#ifndef WIRE_REPORT_JSON_H
#define WIRE_REPORT_JSON_H

#include "facts/report.h"
#include "wire/jsonin.h"
#include "wire/jsonout.h"

/* A report record, "type" first. */
void	report_json_write(struct jsonout *, const struct report *);

/* The members of a report, inside an object that is open. */
void	report_json_members(struct jsonout *, const struct report *);

/*
 * Strings are borrowed from the object; doc, start, end and predicate must be
 * there.
 */
void	report_json_read(struct jsonin *, const json_t *, struct report *);

#endif
