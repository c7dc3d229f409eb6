#ifndef GROUND_SHA256_H
#define GROUND_SHA256_H

#include "ground/span.h"

#define SHA256_BYTES	32
#define SHA256_HEX	(2 * SHA256_BYTES + 1)

/* The SHA-256 of some bytes (FIPS 180-4).  Cost: linear. */
void	sha256(struct span, unsigned char out[SHA256_BYTES]);

/* The same as lower-case hexadecimal digits and a NUL. */
void	sha256_hex(struct span, char out[SHA256_HEX]);

#endif
