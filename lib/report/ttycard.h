#ifndef REPORT_TTYCARD_H
#define REPORT_TTYCARD_H

#include "report/tty.h"

/* A claim with its figures, who says them, and in what words. */
void	ttycard_full(struct tty *, const struct card *);

/* A claim that one article makes: three lines. */
void	ttycard_short(struct tty *, const struct card *);

#endif
