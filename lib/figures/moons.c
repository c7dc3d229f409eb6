#include "figures/moons.h"

#include <math.h>
#include <stddef.h>

#define J2000		10957.5		/* days from 1970-01-01 */
#define CENTURY		36525.0
#define PER_DAY		12.1907		/* degrees from the sun, mean */

static double
sine(double degrees)
{
	return sin(degrees * 3.14159265358979323846 / 180);
}

/* Degrees that the moon stands east of the sun, [0, 360). */
static double
elongation(double days)
{
	/* the largest terms of the moon: degrees, of D, M, M', F */
	static const struct { double size; signed char d, m, n, f; } v[] = {
		{ 6.288774, 0, 0, 1, 0 }, { 1.274027, 2, 0, -1, 0 },
		{ 0.658314, 2, 0, 0, 0 }, { 0.213618, 0, 0, 2, 0 },
		{ -0.185116, 0, 1, 0, 0 }, { -0.114332, 0, 0, 0, 2 },
		{ 0.058793, 2, 0, -2, 0 }, { 0.057066, 2, -1, -1, 0 },
		{ 0.053322, 2, 0, 1, 0 }, { 0.045758, 2, -1, 0, 0 },
		{ -0.040923, 0, 1, -1, 0 }, { -0.034720, 1, 0, 0, 0 },
		{ -0.030383, 0, 1, 1, 0 }, { 0.015327, 2, 0, 0, -2 },
	};
	double t = (days - J2000) / CENTURY;
	double d = 297.8501921 + 445267.1114034 * t;
	double m = 357.5291092 + 35999.0502909 * t;
	double n = 134.9633964 + 477198.8675055 * t;
	double f = 93.2720950 + 483202.0175233 * t;
	double e = d;		/* mean; then the moon's and the sun's */

	for (size_t i = 0; i < sizeof(v) / sizeof(v[0]); i++)
		e += v[i].size * sine(v[i].d * d + v[i].m * m +
		    v[i].n * n + v[i].f * f);
	e -= 1.914602 * sine(m) + 0.019993 * sine(2 * m);
	return e - 360 * floor(e / 360);
}

/* The same, counted on from the new moon that was about then. */
static double
since(double new_moon, double days)
{
	double e = elongation(days), mean = (days - new_moon) * PER_DAY;

	return e + 360 * floor((mean - e) / 360 + 0.5);
}

long
moons_day(long limit, double hour, int lunar)
{
	double at = (double)limit + hour / 24, part = hour / 24;
	double new_moon = at - elongation(at) / PER_DAY;
	double want = 12 * (lunar - 1);
	long day = (long)floor(new_moon + want / PER_DAY - part);

	while (since(new_moon, (double)day + part) >= want)
		day--;
	while (since(new_moon, (double)day + part) < want)
		day++;
	return day;
}
