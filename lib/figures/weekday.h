#ifndef FIGURES_WEEKDAY_H
#define FIGURES_WEEKDAY_H

#include <stddef.h>

#include "figures/scan.h"
#include "figures/when.h"

/*
 * weekday_read:
 * A day near the report from word i: Thursday, Thursday morning, Thursday,
 * Jan. 6, yesterday, tomorrow night, tonight, overnight.  The word behind, or
 * 0.
 */
size_t	weekday_read(const struct scan *, size_t i, struct when *);

/* A weekday at i behind "last" (-1), "this" (0), "next" (1); or 0. */
size_t	weekday_directed(const struct scan *, size_t i, int by, struct when *);

/* The part of a day that word i names, its day not set; that of "night". */
struct when	weekday_part(const struct scan *, size_t i);
struct when	weekday_night(void);

/* The same if it names one, "night" too; else 0. */
int	weekday_names_part(const struct scan *, size_t i, struct when *);

/*
 * weekday_fall:
 * The day if it falls on this weekday, or lies near the report; else that of
 * another year which does.  Words [a, b) tell its tense.
 */
long	weekday_fall(const struct scan *, size_t a, size_t b, long day,
    int weekday);

/*
 * "Saturdays attack", where punctuation was lost, is that of one Saturday;
 * "on Saturdays crowds gather" and "Saturdays at eight" are of all.
 */
int	weekday_owns(const struct scan *, size_t i);

#endif
