#include "tap.h"

#include <math.h>

#include "claims/interval.h"

static int
grain(double value, const char *text, double want)
{
	double got = interval_grain(value, span_of(text));

	if (fabs(got - want) <= 1e-9 * want)
		return 1;
	printf("# %s: got %g\n", text, got);
	return 0;
}

int
main(void)
{
	const struct interval ten = { 10, 10 }, more = { 10, INFINITY };
	const struct interval few = { 3, 9 };

	tap_ok(grain(12, "12", 1) && grain(90, "90", 1),
	    "whole numbers below 100 are not rounded");
	tap_ok(grain(353, "353", 1) && grain(350, "350", 10) &&
	    grain(7600, "7,600", 100),
	    "from 100 on they are rounded to the last digit that is not zero");
	tap_ok(grain(300, "300", 10) && grain(2000, "2,000", 100) &&
	    grain(2000000, "two million", 100000),
	    "but never to more than a tenth of their first digit");
	tap_ok(grain(1.4, "1.4", .1) && grain(5, "5.0", .1) &&
	    grain(0.25, "0.25 percent", .01),
	    "decimals are rounded to the last written place");
	tap_ok(grain(1400000, "1.4 million", 100000),
	    "1.4 million is rounded to a hundred thousand");
	tap_ok(grain(.17, "17 cents", .01),
	    "17 cents are hundredths of a dollar");
	tap_ok(interval_meets(ten, more) && !interval_meets(few, ten),
	    "intervals meet at their ends");
	tap_ok(interval_holds(more, ten) && !interval_holds(ten, more),
	    "the wider holds the narrower");
	tap_ok(fabs(interval_gap(few, ten) - 1) < 1e-9 &&
	    !(interval_gap(ten, more) > 0),
	    "a gap lies between those that do not meet");
	return tap_done();
}
