#ifndef FILTER_USAGE_H
#define FILTER_USAGE_H

#include "filter/filter.h"
#include "filter/settings.h"
#include "ground/bytes.h"

/* What --help, --version, --schema or --options print. */
void	usage_show(struct bytes *, const struct filter_tool *,
    enum settings_show);

/* On a terminal without operands: how to use it, to standard error. */
void	usage_on_terminal(const struct filter_tool *);

/* --stats: one JSON object to standard error. */
void	usage_start_clock(void);
void	usage_stats(const struct filter *);

/* --progress: how many records were read, now and then; and at the end. */
void	usage_progress(const struct filter *, int end);

#endif
