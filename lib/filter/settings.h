#ifndef FILTER_SETTINGS_H
#define FILTER_SETTINGS_H

#include <stddef.h>

#include "filter/options.h"

enum settings_show {
	SHOW_NOTHING, SHOW_HELP, SHOW_VERSION, SHOW_SCHEMA, SHOW_OPTIONS,
};

/* The options that every program has. */
struct settings {
	enum settings_show	 show;
	const char		*output;	/* -o, or NULL */
	const char		*rejects;	/* --rejects, or NULL */
	const char		*lexicon;	/* --lexicon, or NULL */
	const char		*explain_id;	/* or NULL: all */
	size_t			 max_line, max_document;
	int			 unbuffered, fail, progress, stats, explain;
	int			 color;		/* of standard output */
};

extern const struct option_row settings_rows[];

/* The defaults. */
struct settings	settings_init(void);

/* An option_take; arg is a struct settings. */
option_take	settings_take;

#endif
