#ifndef FIGURES_MOONS_H
#define FIGURES_MOONS_H

/*
 * moons_day:
 * The feast of a lunar day (1 new moon … 15 full … 30) in the month whose new
 * moon is the last before the end of day limit: the first day on which the
 * moon has come so far at this hour UTC.  By a short theory of the sun and
 * the moon: right to some minutes from 1800 to 2200.
 */
long	moons_day(long limit, double hour, int lunar);

#endif
