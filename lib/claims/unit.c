#include "claims/unit.h"

#include <math.h>
#include <stdlib.h>

/* One unit alone. */
static struct unit
single(struct arena *a, const struct tables *t, struct span name)
{
	struct unit u = { name, 1, 0 };
	struct row row;

	if (!tables_exact(&t->units, a, name, &row))
		return u;
	u.dimension = lexicon_column(&row, 1);
	u.factor = lexicon_number(&row, 2, 0);
	u.offset = lexicon_number(&row, 3, 0);
	return u;
}

/* Divided by another: a factor before it, then a unit. */
static struct unit
rate(struct arena *a, const struct tables *t, struct unit u, struct span per)
{
	double n = strtod(arena_str(a, per), NULL);
	struct unit below;

	if (!isfinite(n))
		n = 1;
	if (n > 0)
		while (per.n > 0 && ((per.p[0] >= '0' && per.p[0] <= '9') ||
		    per.p[0] == ' ' || per.p[0] == '.'))
			per = span_sub(per, 1, per.n);
	below = single(a, t, per);
	u.dimension = arena_join(a, u.dimension, SPAN("/"), below.dimension);
	u.factor /= below.factor * (n > 0 ? n : 1);
	u.offset = 0;
	return u;
}

/* Kinds that are compared among themselves only: units of their own. */
static struct span
kind_dimension(enum number_kind kind)
{
	if (kind == NUMBER_MULTIPLE || kind == NUMBER_RANK ||
	    kind == NUMBER_FRACTION || kind == NUMBER_ORDINAL ||
	    kind == NUMBER_SCORE)
		return span_of(name_of(&number_kind_names, (int)kind));
	return (struct span){ NULL, 0 };
}

const struct unit *
unit_read(struct units *units, struct arena *scratch, const struct tables *t,
    enum number_kind kind, struct span unit, struct span per)
{
	struct arena *a = units->pool.arena;
	struct unit *u;
	size_t n;

	if (unit.n == 0 && per.n == 0)
		unit = kind_dimension(kind);
	n = pool_number(&units->pool, per.n == 0 ? unit :
	    arena_join(scratch, unit, SPAN("\t"), per));
	if (n < units->n)
		return units->v[n];
	*VEC_PUSH(a, units) = u = ARENA_NEW(a, struct unit);
	*u = single(a, t, arena_dup(a, unit));
	if (per.n > 0)
		*u = rate(a, t, *u, arena_dup(a, per));
	return u;
}
