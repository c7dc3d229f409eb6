#ifndef INTAKE_CHARSET_H
#define INTAKE_CHARSET_H

#include "ground/arena.h"
#include "ground/span.h"

/*
 * charset_convert:
 * A web page as UTF-8, by the encoding that a <meta> in its first 1,024 bytes names.
 * What needs no conversion, or names an encoding that we or it do not keep to, comes
 * back as it is.  In the arena, or the page itself.
 */
struct span	charset_convert(struct arena *, struct span page);

#endif
