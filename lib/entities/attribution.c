#include "entities/attribution.h"

#include "entities/cue.h"
#include "entities/quote.h"
#include "entities/speech.h"
#include "entities/spill.h"
#include "entities/verb.h"

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
		verb_read(&sp);
		cue_read(&sp);
	}
	spill_read(sc);
}
