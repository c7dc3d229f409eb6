#ifndef FIGURES_CODES_H
#define FIGURES_CODES_H

#include "figures/scan.h"

/*
 * codes_block:
 * Mark the digits of a sentence that are no quantity: parts of names and
 * codes (Channel 24, F-16, COVID-19, Section 230, Flight 370), addresses
 * (URLs, e-mail, IP), telephone numbers, list markers, footnotes.  Cost:
 * linear.
 */
void	codes_block(struct scan *);

#endif
