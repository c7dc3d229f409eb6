#ifndef NUMBERS_COUNTLESS_H
#define NUMBERS_COUNTLESS_H

#include <stddef.h>

#include "facts/number.h"
#include "numbers/counting.h"
#include "numbers/events.h"
#include "numbers/reading.h"

/*
 * countless_read:
 * Is number k none that something happens to: in a compound, of a child, of
 * somebody's wounds or name, "none of the injuries"?
 */
int	countless_read(const struct reading *, size_t k, enum counting,
    struct mention);

/*
 * "Storm kills 19 Monitor", "Army kills 30 Boko Haram": those who are killed,
 * whosever the one name behind them is?
 */
int	countless_named(const struct reading *, struct mention,
	    const struct number *);

/*
 * "1,000 shootings and 12 men killed", "was shot three times": no event and no
 * time is killed or shot.
 */
int	countless_event(const struct reading *, const struct number *,
    const struct event *);

/* "No serious injuries", "none suffered grave wounds": lesser ones may be. */
int	countless_lesser(const struct reading *, const struct number *);

#endif
