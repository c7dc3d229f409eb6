#ifndef REPORT_HTMLCARD_H
#define REPORT_HTMLCARD_H

#include "report/html.h"

/* A claim with charts, figures, who says them and in what words. */
void	htmlcard_full(struct html *, const struct card *);

/* A claim that one article makes: an element of a list. */
void	htmlcard_short(struct html *, const struct card *);

/* What the marks of the charts mean. */
void	htmlcard_key(struct html *);

#endif
