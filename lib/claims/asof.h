#ifndef CLAIMS_ASOF_H
#define CLAIMS_ASOF_H

#include "claims/forming.h"
#include "facts/report.h"

/*
 * asof_set:
 * When a figure held: as of a time in its clause, else in its sentence, else
 * when it was published.
 */
void	asof_set(struct report *, const struct forming *,
    const struct number *);

/* The day of saying bounds a figure: "…, officials said late Wednesday". */
void	asof_said(struct report *, const struct forming *,
    const struct attribution *);

#endif
