#ifndef TEXT_SLURP_H
#define TEXT_SLURP_H

#include "ground/bytes.h"

/* Append a whole (small) file.  -1 with errno. */
int	slurp_file(struct bytes *, const char *path);

#endif
