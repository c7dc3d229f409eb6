#include "claims/class.h"

/* Deeper nesting in a user's table is a mistake, perhaps a ring. */
#define DEPTH_MAX	8

struct span
class_above(const struct tables *t, struct arena *a, struct span class)
{
	struct row row;

	if (tables_exact(&t->parents, a, class, &row))
		return lexicon_column(&row, 1);
	if (tables_exact(&t->classes, a, class, &row))
		return lexicon_column(&row, 1);
	return (struct span){ NULL, 0 };
}

int
class_inside(const struct tables *t, struct arena *a, struct span inner,
    struct span outer)
{
	if (outer.n == 0)
		return inner.n > 0;
	for (int i = 0; i < DEPTH_MAX && inner.n > 0; i++) {
		inner = class_above(t, a, inner);
		if (inner.n > 0 && span_eq(inner, outer))
			return 1;
	}
	return 0;
}

static int
is(const struct tables *t, struct arena *a, struct span class,
    const char *what)
{
	struct row row;

	return tables_exact(&t->classes, a, class, &row) &&
	    span_is(lexicon_column(&row, 2), what);
}

int
class_is_one(const struct tables *t, struct arena *a, struct span class)
{
	return is(t, a, class, "one");
}

int
class_is_apart(const struct tables *t, struct arena *a, struct span class)
{
	return is(t, a, class, "apart");
}

int
class_is_found(const struct tables *t, struct arena *a, struct span class)
{
	return is(t, a, class, "found");
}

size_t
class_depth(const struct tables *t, struct arena *a, struct span class)
{
	size_t n = 0;

	while (n < DEPTH_MAX && class.n > 0) {
		class = class_above(t, a, class);
		n++;
	}
	return n;
}
