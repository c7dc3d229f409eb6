#ifndef CLAIMS_TABLES_H
#define CLAIMS_TABLES_H

#include "ground/arena.h"
#include "ground/span.h"
#include "text/lexfile.h"
#include "text/lexicon.h"
#include "text/words.h"

/* What claims know of a language: the tables in lib/lang/en of these names. */
struct tables {
	struct lexicon	parents, classes, names, endings, cumulative, labels,
	    generic, fillers, corrections, frames, units, countries, say,
	    predicates, verbs, irregular, participles;
};

/* Open them; a user's file may be NULL. */
void	tables_open(struct tables *, const struct lexfile *user);

/*
 * tables_find:
 * The first row whose key is this text, word by word; tables_exact wants it as
 * it is written too (UCUM codes differ by capitals alone).  The arena is for
 * what is needed meanwhile, and as it was afterwards.
 */
int	tables_find(const struct lexicon *, struct arena *, struct span,
    struct row *);
int	tables_exact(const struct lexicon *, struct arena *, struct span,
    struct row *);

/* A word with its ending changed as a table says, "-" for any other ending. */
struct span	tables_ending(const struct lexicon *, struct arena *,
    struct span word);

/* Does one of the table's keys stand among a text's words?  Cost: linear. */
int	tables_among(const struct lexicon *, struct arena *, struct span text);

/*
 * How does the count of a predicate change?  Has it those who do and those it
 * is done to (cost: the table)?  Is this a country's name?
 */
enum tables_growth {
	GROWTH_NONE,		/* times say nothing of figures */
	GROWTH_UP,		/* killed: what is known only grows */
	GROWTH_ANY,		/* missing: the later figure counts */
};
enum tables_growth	tables_growth(const struct tables *, struct arena *,
    struct span predicate, struct span subject);
int	tables_transitive(const struct tables *, struct span);
int	tables_country(const struct tables *, struct arena *, struct span);

/* To what may those pass whom a predicate counts: the hurt to the killed? */
struct span	tables_outcome(const struct tables *, struct arena *,
    struct span predicate);

#endif
