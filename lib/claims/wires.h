#ifndef CLAIMS_WIRES_H
#define CLAIMS_WIRES_H

#include "claims/view.h"

/*
 * wires_find:
 * Which papers carry one wire: those that credit one agency (paper.wire), and
 * those whose text was copied (paper.copy, and so paper.wire): half of the
 * smaller sketch is in the other, or 0.15 of it with three shared rare figures
 * or a credited agency in common.  Reports each copied pair as a check.  Cost:
 * linear but for shingles that many papers share, which are not followed.
 */
void	wires_find(struct view *);

#endif
