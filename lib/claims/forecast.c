#include "claims/forecast.h"

#include "claims/key.h"
#include "claims/say.h"

/* Mark the questions of which one paper, of atoms [i, j), tells both. */
static void
find_both(const struct view *v, size_t i, size_t j, size_t *facts, int *both)
{
	const struct atom *p = v->atoms.v;

	for (size_t k = i; k < j; k++)
		if (p[k].stands && p[k].level && !p[k].unreal)
			facts[p[k].key] = j;
	for (size_t k = i; k < j; k++)
		if (p[k].stands && p[k].level && p[k].unreal &&
		    facts[p[k].key] == j)
			both[p[k].key] = 1;
}

void
forecast_part(struct view *v)
{
	size_t *facts = ARENA_ARRAY(v->arena, size_t, v->questions.n);
	int *both = ARENA_ARRAY(v->arena, int, v->questions.n);
	struct span said = say_text(v, "forecast", 0);

	for (size_t i = 0, j; i < v->atoms.n; i = j) {
		for (j = i + 1; j < v->atoms.n &&
		    v->atoms.v[j].paper == v->atoms.v[i].paper; j++)
			;
		find_both(v, i, j, facts, both);
	}
	for (size_t i = 0; i < v->atoms.n; i++) {
		struct atom *at = &v->atoms.v[i];
		struct claim_key key = v->questions.v[at->key].key;

		if (!both[at->key] || !at->unreal)
			continue;
		key_about_time(v->scratch, &key, said);
		at->key = at->group = question_add(v, &key, ASIDE_FORECAST);
		arena_reset(v->scratch);
	}
}
