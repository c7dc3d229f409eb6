#include "syntax/mkzeroed.h"

#include <err.h>
#include <stdlib.h>

void *
mkzeroed(size_t n, size_t size)
{
	void *p = calloc(n, size);

	if (p == NULL)
		err(3, NULL);
	return p;
}
