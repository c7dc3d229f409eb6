#ifndef FIGURES_HOUR_H
#define FIGURES_HOUR_H

#include <stddef.h>

#include "figures/scan.h"
#include "figures/when.h"

/* An hour of the clock, and what told it. */
struct hour {
	struct when	w;		/* grain minute, without a day */
	int		said;		/* a.m., o'clock, half past, 15h30 */
	int		colon;		/* minutes in digits */
	int		spelled;	/* three thirty */
	int		letter;		/* 15h */
	int		part;		/* a part of a day settled it */
};

/*
 * hour_read:
 * What may be an hour from word i: 3, 15:20, 3.10pm, 1400 GMT, three thirty,
 * half past three, a quarter to noon, 15h30, 3p; with its sign or the part of
 * the day behind it (a.m., o'clock, in the evening).  Whether it is one, the
 * caller must judge.  Returns the word behind, or 0.
 */
size_t	hour_read(const struct scan *, size_t i, struct hour *);

/* Put a loose hour into a part of the day (TIMEX3: MO AF EV NI). */
void	hour_settle(struct hour *, struct span part);

/* A number of this many digits (1: one or two) up to most at word i. */
int	hour_field(const struct scan *, size_t i, size_t digits, int most,
    int *value);

#endif
