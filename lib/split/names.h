#ifndef SPLIT_NAMES_H
#define SPLIT_NAMES_H

#include "facts/document.h"
#include "ground/arena.h"
#include "ground/span.h"

/* Names of a list: "Ana Diaz, John Roe and Li Wei", "AFP/Reuters". */
struct span_list	names_split(struct arena *, struct span);

/* "BUENOS AIRES, Argentina": capitals to title case. */
struct span	names_recase(struct arena *, struct span);

/* Does it look like a person's name: two to five words, mostly capitalised? */
int	names_is_person(struct span);

/* Add a copy, if it is not there yet. */
void	names_add(struct arena *, struct span_list *, struct span);

#endif
