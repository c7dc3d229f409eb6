#ifndef REPORT_CARD_H
#define REPORT_CARD_H

#include "report/layout.h"

/*
 * card_fill:
 * Work out what a card shows of its claim.  All lives in the arena.  Cost:
 * linear in reports, quadratic in superseded figures.
 */
void	card_fill(struct card *, struct arena *, const struct phrases *,
    const struct story_page *);

/* Answers of one figure are neighbours: the end of those that start at from. */
size_t	card_figure_end(const struct card *, size_t from);

/* Of answers [from, to), the one whose sentence tells most. */
const struct answer	*card_telling(const struct card *, size_t from,
    size_t to);

/* The newest of the superseded figures, in words; empty if none was. */
struct span	card_before(const struct page *, const struct card *);

/* Did a later figure, or did deaths, take the place of this one? */
int		card_superseded(const struct claim *, const struct figure *);

/* What is said of a figure that does not stand: "superseded". */
struct span	card_fallen(const struct page *, const struct claim *,
    const struct figure *);

/*
 * Why a figure, by number, that stands is no rival of the best one: it counts
 * a part, or something else; empty where it is.
 */
struct span	card_beside(const struct claim *, size_t figure);

/*
 * card_status:
 * "Sources agree"; of what rests on one origin, that: one voice is no
 * agreement.  Empty where the claim has no status.
 */
struct span	card_status(const struct page *, const struct card *);

/* What all figures that stand have in common, in words; empty if nothing. */
struct span	card_common(const struct page *, const struct card *);

/* What took the place of a figure, in words; empty if nothing did. */
struct span	card_superseder(const struct page *, const struct claim *,
    const struct figure *);

#endif
