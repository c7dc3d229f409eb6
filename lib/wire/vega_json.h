#ifndef WIRE_VEGA_JSON_H
#define WIRE_VEGA_JSON_H

#include "facts/point.h"
#include "wire/jsonout.h"

/*
 * A Vega-Lite 5 specification with its data: a chart for each question, a row
 * for each article, dots for values and rules for intervals.
 */
void	vega_json_write(struct jsonout *, struct span title,
    const struct points *);

#endif
