#include "entities/attribution.h"

void
attribution_read(struct scene *sc)
{
	(void)sc;
}
