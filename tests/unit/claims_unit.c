#include "tap.h"

#include <math.h>

#include "claims/class.h"
#include "claims/unit.h"

static struct arena *arena;
static struct tables tables;
static struct units units;

static struct unit
unit(const char *name, const char *per)
{
	return *unit_read(&units, arena, &tables, NUMBER_MEASURE,
	    span_of(name), span_of(per));
}

static int
converts(const char *a, const char *b, double one_a_is)
{
	struct unit x = unit(a, NULL), y = unit(b, NULL);
	double got = (x.factor + x.offset - y.offset) / y.factor;

	if (span_eq(x.dimension, y.dimension) &&
	    fabs(got - one_a_is) <= 1e-6 * fabs(one_a_is))
		return 1;
	printf("# %s is %g %s\n", a, got, b);
	return 0;
}

static int
inside(const char *inner, const char *outer)
{
	return class_inside(&tables, arena, span_of(inner), span_of(outer));
}

int
main(void)
{
	arena = arena_new(NULL);
	units.pool.arena = arena;
	tables_open(&tables, NULL);
	tap_ok(converts("[mi_i]", "km", 1.609344),
	    "miles convert to kilometres");
	tap_ok(converts("[degF]", "Cel", -17.2222222),
	    "degrees have an offset");
	tap_ok(converts("wk", "d", 7), "a week is seven days");
	tap_ok(converts("MW", "kW", 1000) &&
	    !span_eq(unit("Mt", NULL).dimension, unit("MW", NULL).dimension),
	    "capitals make a difference");
	tap_ok(!span_eq(unit("KZT", NULL).dimension,
	    unit("USD", NULL).dimension), "currencies do not convert");
	tap_ok(fabs(unit("KZT", "L").factor - 1000) < 1e-9 &&
	    span_is(unit("KZT", "L").dimension, "KZT/volume"),
	    "a price per litre is per volume");
	tap_ok(fabs(unit("1", "100000 person").factor - 1e-5) < 1e-12,
	    "a rate per 100,000 counts them");
	tap_ok(inside("police", "person") && inside("police", "security-force"),
	    "police are security forces, and these are people");
	tap_ok(!inside("person", "police") && !inside("police", "police") &&
	    !inside("police", "child"), "security forces are not police");
	tap_ok(inside("police", NULL) && !inside(NULL, "police"),
	    "the class of what is not said holds all others");
	arena_free(arena);
	return tap_done();
}
