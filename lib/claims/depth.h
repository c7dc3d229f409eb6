#ifndef CLAIMS_DEPTH_H
#define CLAIMS_DEPTH_H

#include <stddef.h>

#include "facts/report.h"

/*
 * How far down its document a report stands: its sentence, from 1; a headline
 * is above all sentences, and where nothing tells, it is SENTENCE_NOT.
 */
#define DEPTH_FIRST	1	/* what a paper begins with */
#define DEPTH_LEAD	4	/* its first sentences */
#define DEPTH_NEWS	6	/* not far behind them */
size_t	depth_of(const struct report *);

#endif
