#include "numbers/reached.h"

int
reached_telling(const struct reading *r, const struct reached *found)
{
	return found->strength > 0 &&
	    events_telling(r->g, found->event.class);
}
