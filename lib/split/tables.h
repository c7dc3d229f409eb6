#ifndef SPLIT_TABLES_H
#define SPLIT_TABLES_H

#include "ground/arena.h"
#include "split/dates.h"
#include "split/segment.h"
#include "text/lexfile.h"
#include "text/lexicon.h"
#include "text/pattern.h"

/* All that this room knows of English. */
struct tables {
	struct segmenter	 segmenter;
	struct lexicon		 agencies, outlets, cities, countries,
				 english, person_names, small_words,
				 not_authors;
	struct dates_words	 dates;
	struct patterns		*boilerplate, *stamps, *stamp_heads,
				*datelines, *bylines, *credits, *captions,
				*caption_days, *notes, *labels, *inlines,
				*people, *versions;
};

/* -1 if a table is damaged or memory runs out. */
int	tables_open(struct tables *, const struct lexfile *user);
void	tables_close(struct tables *);

/*
 * tables_find:
 * Is the whole text (a leading article aside) a key of this lexicon?
 */
int	tables_find(const struct tables *, const struct lexicon *,
    struct arena *, struct span text, struct row *);

/* Is it a town or a country: "LIMA, Peru"? */
int	tables_is_place(const struct tables *, struct arena *, struct span);

#endif
