#ifndef ENTITIES_LORE_H
#define ENTITIES_LORE_H

#include <stdint.h>

#include "entities/tables.h"
#include "ground/arena.h"
#include "ground/span.h"

/* What a small word is (small_words.tsv). */
enum small {
	SMALL_NONE, SMALL_DET, SMALL_POSS, SMALL_PRON, SMALL_PREP, SMALL_CONJ,
	SMALL_AUX, SMALL_ADV, SMALL_NUM, SMALL_VERB, SMALL_CAL,
};

/* What the tables say of a word, wherever it stands. */
struct lore {
	struct span		 class;		/* of its noun sense */
	enum small		 small;
	struct span		 use;		/* of a small word, letters */
	uint32_t		 particle;	/* bits */
	uint32_t		 list;		/* lists it is in, hashed */
	uint32_t		 begins;	/* tables with keys it begins */
	char			 ending;	/* as endings.tsv tells */
	unsigned		 common : 1;	/* in the dictionary */
	unsigned		 verb : 1;	/* may be a verb */
	unsigned		 noun : 1;
	unsigned		 adjective : 1;
	unsigned		 person : 1;	/* what a person is: "farmer" */
	unsigned		 given : 1;	/* a given name */
	unsigned		 family : 1;	/* a surname */
	unsigned		 weak : 1;	/* a name that is a word too */
};

/* The words that were met, so that each is looked up once in a run. */
struct lores;

struct lores	*lore_new(struct arena *run, const struct tables *);

/*
 * lore_of:
 * What is known of a folded word.  Good until the run ends, or the scratch
 * arena is reset: there it goes when so many words were met that memory would
 * not be bounded.
 */
const struct lore	*lore_of(struct lores *, struct arena *scratch,
    struct span fold);

#endif
