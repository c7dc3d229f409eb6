#ifndef REPORT_WHEN_H
#define REPORT_WHEN_H

#include "ground/span.h"
#include "report/say.h"

/* "6 Jan 2022" for an ISO 8601 date, time or interval; else what it is. */
struct span	when_text(const struct say *, struct span iso);

/* A text with its ISO 8601 dates as when_text writes them. */
struct span	when_prose(const struct say *, struct span text);

/* Two days with their year, or one; nothing for none. */
struct span	when_days(const struct say *, struct span from, struct span to);

#endif
