#include "entities/attribution.h"

#include "entities/cue.h"
#include "entities/edge.h"
#include "entities/quote.h"
#include "entities/source.h"
#include "entities/speech.h"
#include "entities/spill.h"
#include "entities/telling.h"

/* Does one attribution hold the cue of another in what is said? */
static int
holds(const struct attribution *outer, const struct attribution *inner)
{
	for (size_t i = 0; i < outer->content.n; i++)
		if (EXTENT_SET(inner->cue) &&
		    EXTENT_HOLDS(outer->content.v[i], inner->cue))
			return 1;
	return 0;
}

#define PASSED_MAX	64	/* attributions looked at in one sentence */

/*
 * "Twelve died, the ministry said, Reuters reported": Reuters only passes it
 * on.
 */
static void
pass_on(struct speech *sp)
{
	struct attributions *v = sp->out;
	struct attribution *a, *b;
	size_t n = 0;
	int passed;

	if (v->n > PASSED_MAX)
		return;
	for (size_t i = 0; i < v->n; i++) {
		a = &v->v[i];
		passed = 0;
		for (size_t k = 0; k < v->n && !passed; k++) {
			b = &v->v[k];
			if (k == i || !source_is_media(sp->sc, &a->source) ||
			    source_is_media(sp->sc, &b->source) ||
			    b->content.n == 0 || b->source.name.n == 0 ||
			    !holds(a, b))
				continue;
			*VEC_PUSH(sp->sc->arena, &b->via) = a->source;
			passed = 1;
		}
		if (!passed)
			v->v[n++] = *a;
	}
	v->n = n;
}

void
attribution_read(struct scene *sc)
{
	struct speech sp;

	quote_read(sc);
	for (size_t i = 0; i < sc->n; i++) {
		sp = (struct speech){ sc, i, &sc->v[i],
		    &sc->v[i].s->attributions };
		if (sc->v[i].s->zone == ZONE_BOILERPLATE)
			continue;
		telling_read(&sp);
		cue_read(&sp);
		edge_read(&sp);
		pass_on(&sp);
	}
	spill_read(sc);
}
