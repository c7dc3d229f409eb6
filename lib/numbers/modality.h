#ifndef NUMBERS_MODALITY_H
#define NUMBERS_MODALITY_H

#include <stddef.h>

#include "numbers/reading.h"

/* Does any word of the sentence make it other than a fact?  Cost: linear. */
int	modality_any(const struct reading *);

/*
 * modality_read:
 * Tell whether number k stands as a fact or is expected, possible or under a
 * condition: by what governs it in the tree.
 */
void	modality_read(const struct reading *, size_t k);

#endif
