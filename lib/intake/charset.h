#ifndef INTAKE_CHARSET_H
#define INTAKE_CHARSET_H

#include "ground/arena.h"
#include "ground/span.h"

/* Is this the name of an encoding that can be read? */
int	charset_known(struct arena *, struct span name);

/*
 * charset_convert:
 * Bytes of a named encoding as UTF-8; what is malformed in it becomes U+FFFD,
 * and so does a NUL.  The names are those of the web (WHATWG Encoding), where
 * Latin-1 means Windows-1252.  An unknown name leaves the bytes, mended to be
 * UTF-8.  In the arena, or the bytes themselves.
 */
struct span	charset_convert(struct arena *, struct span bytes,
    struct span name);

/*
 * charset_page:
 * A web page as UTF-8.  What says so, in this order: a byte order mark, bytes
 * that are UTF-8 and not just ASCII, the header (may be empty), a <meta> or
 * <?xml?> in the first 1,024 bytes, else Windows-1252.  In the arena, or the
 * page itself.
 */
struct span	charset_page(struct arena *, struct span page,
    struct span header);

/* The value of "charset=" in a Content-Type or <meta>; empty if none. */
struct span	charset_named(struct span text);

#endif
