#ifndef FIGURES_COMPOUND_H
#define FIGURES_COMPOUND_H

#include <stddef.h>

#include "facts/number.h"
#include "figures/amount.h"
#include "figures/scan.h"

/*
 * compound_read:
 * Smaller units behind a measure that ends at word i: "5 feet 10 inches", "2 km
 * and 1 metre".  The whole is told in the smallest of them, in which it is
 * exact; feet and inches in feet, as heights are.  Returns the word behind, or
 * i.
 */
size_t	compound_read(const struct scan *, size_t i, struct amount *,
    struct number *);

/* 5'4": feet and inches by their signs, at word i; the word behind, or 0. */
size_t	compound_signs(const struct scan *, size_t i, struct amount *,
    struct number *);

/* 59°10′25″N: degrees, minutes and seconds; the word behind, or 0. */
size_t	compound_angle(const struct scan *, size_t i, struct amount *,
    struct number *);

#endif
