#ifndef REPORT_FORMATS_H
#define REPORT_FORMATS_H

#include "report/report.h"

/* One writer for each format, each in the file of its name. */
void	terminal_write(struct bytes *, struct arena *, const struct stories *,
    const struct report_options *);
void	htmlpage_write(struct bytes *, struct arena *, const struct stories *,
    const struct report_options *);
void	markdown_write(struct bytes *, struct arena *, const struct stories *,
    const struct report_options *);
void	csv_write(struct bytes *, struct arena *, const struct stories *,
    const struct report_options *);
void	dot_write(struct bytes *, struct arena *, const struct stories *,
    const struct report_options *);
void	svg_write(struct bytes *, struct arena *, const struct stories *,
    const struct report_options *);

#endif
