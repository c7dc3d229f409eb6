#ifndef ENTITIES_CAPITALS_H
#define ENTITIES_CAPITALS_H

#include <stddef.h>

#include "entities/cursor.h"

/* Words with a capital that no table knows as names, at the cursor. */

/* A common word with a capital: only a body's plain word is a name; or 0. */
int	capitals_common(struct cursor *);

/* Words that no table knows: a name whose kind the document must tell. */
void	capitals_unknown(struct cursor *);

/* May a word that is capitalised for another reason be left out? */
int	capitals_mean_nothing(const struct cursor *);

/* "Skin Specialist", "Former Director": what somebody is; how many words. */
size_t	capitals_trade(const struct cursor *);

#endif
