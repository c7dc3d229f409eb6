#include "numbers/numbers.h"

#include <stddef.h>

#include "facts/vocabulary.h"
#include "figures/figures.h"
#include "figures/restated.h"
#include "numbers/passes.h"

struct number_reader {
	struct figure_reader	*figures;
	struct passes		*passes;
};

struct number_reader *
numbers_new(struct arena *run, const struct lexfile *user)
{
	struct number_reader *r = ARENA_NEW(run, struct number_reader);

	r->figures = figures_new(run, user);
	r->passes = passes_new(run, user);
	return r;
}

int
numbers_locale(struct number_reader *r, const char *language)
{
	return figures_locale(r->figures, language);
}

void
numbers_lines(const struct number_reader *r, struct arena *arena,
    const struct number *n, rows_take *take, void *arg)
{
	figures_lines(r->figures, arena, n, take, arg);
}

/* "a 7.0 quake", "put the magnitude at 7.0": what is told shows the measure. */
static void
measure_magnitudes(struct numbers *v)
{
	for (size_t i = 0; i < v->n; i++) {
		struct number *n = &v->v[i];

		if (n->kind != NUMBER_CARDINAL || n->unit.n > 0 ||
		    !span_is(n->predicate.class, DIMENSION_MAGNITUDE))
			continue;
		n->kind = NUMBER_MEASURE;
		n->unit = SPAN(UNIT_MAGNITUDE);
	}
}

/* What is restated is read again: counts that no numeral gives came between. */
void
numbers_read(struct number_reader *r, struct arena *arena, struct sentence *v,
    size_t n)
{
	struct words *w = ARENA_ARRAY(arena, struct words, n + 1);

	figures_read(r->figures, arena, v, n, w);
	passes_read(r->passes, arena, v, n, w);
	for (size_t i = 0; i < n; i++) {
		measure_magnitudes(&v[i].numbers);
		restated_read(&v[i].numbers, &w[i]);
	}
}
