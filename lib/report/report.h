#ifndef REPORT_REPORT_H
#define REPORT_REPORT_H

#include "facts/claim.h"
#include "ground/arena.h"
#include "ground/bytes.h"
#include "text/lexicon.h"

/* Claims for people to read, in one of several formats. */
struct report_options {
	const char	*title;		/* or NULL */
	int		 width;		/* of a terminal, in columns */
	int		 color, ascii;
	int		 spreadsheet;	/* CSV: defuse formulas */
	const char	*claim;		/* show just this claim id, or NULL */
	const char	*only;		/* statuses, single-origin: by commas */
	const char	*sort;		/* reading, weight, … */
	const struct lexicon *words;	/* over ours (report.tsv), or NULL */
};

struct report_format {
	const char	*name;		/* "html" */
	const char	*suffix;	/* ".html", or NULL */
	const char	*about;
	/* NULL: the program writes it itself (JSON). */
	void		(*write)(struct bytes *, struct arena *,
			    const struct stories *,
			    const struct report_options *);
};

/* By name or by the suffix of a file name; NULL if there is none. */
const struct report_format	*report_by_name(const char *);
const struct report_format	*report_by_suffix(const char *path);

/* Are the values of only and sort such as there are? */
int	report_only_known(const char *);
int	report_sort_known(const char *);

/* Do the options show this claim? */
int	report_wants(const struct claim *, const struct report_options *);

#endif
