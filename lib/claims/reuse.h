#ifndef CLAIMS_REUSE_H
#define CLAIMS_REUSE_H

#include <stddef.h>
#include <stdint.h>

#include "facts/sentence.h"
#include "ground/arena.h"
#include "ground/vec.h"

/*
 * Text reuse.  The sketch of a document is the set of 32-bit hashes of its
 * 3-word shingles inside body sentences, with quotations and names masked: what
 * two papers may share without having copied.  All hashes up to SKETCH_MAX;
 * beyond that those below 2^32 / 2^k for the least k that fits (FracMinHash,
 * Irber et al. 2022).
 */
#define SKETCH_MAX	1024

struct sketch { VEC(uint32_t); };

/* Add the shingles of a sentence; zones other than body text have none. */
void	reuse_add(struct sketch *, struct arena *, struct arena *scratch,
    const struct sentence *);

/* Sorted, each once, cut to what is kept.  Same set, same sketch. */
void	reuse_finish(struct sketch *);

/*
 * reuse_containment:
 * How much of the smaller of two finished sketches is in the other, 0 to 1, on
 * the fraction of hashes that both kept.
 */
double	reuse_containment(const uint32_t *a, size_t na, const uint32_t *b,
    size_t nb);

#endif
