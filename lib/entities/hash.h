#ifndef ENTITIES_HASH_H
#define ENTITIES_HASH_H

#include <stdint.h>

#include "ground/span.h"

/* FNV-1a of a text. */
uint32_t	hash_of(struct span);

/* Two hashes as one: Stafford's variant 13 of MurmurHash3's mixer. */
uint32_t	hash_mix(uint32_t, uint32_t);

#endif
