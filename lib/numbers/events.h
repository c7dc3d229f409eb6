#ifndef NUMBERS_EVENTS_H
#define NUMBERS_EVENTS_H

#include <stddef.h>

#include "facts/number.h"
#include "numbers/reading.h"

/* The kinds of predicates.tsv, as bits of a set. */
enum event_kind {
	EVENT_OTHER = 0,		/* of a verb in no row */
	EVENT_TRANSITIVE = 1 << 0,	/* its object undergoes it: killed */
	EVENT_UNACCUSATIVE = 1 << 1,	/* its subject undergoes it: died */
	EVENT_UNERGATIVE = 1 << 2,	/* its subject acts: marched */
	EVENT_ADJECTIVE = 1 << 3,	/* dead */
	EVENT_PHRASE = 1 << 4,		/* on fire */
	EVENT_NOUN = 1 << 5,		/* hostages; the death of */
};

/* What a verb group, adjective or phrase says of a noun. */
struct event {
	size_t		a, b;		/* words [a, b) */
	struct span	lemma, class;
	enum event_kind	kind;
	enum voice	voice;
	int		negated;
	int		copula;		/* "be" and nothing behind it */
	int		has;		/* "have" in the sense of owning */
	struct span	takes;		/* of a noun: prepositions, by spaces */
	int		counts;		/* of a noun: those whom it befell */
};

/* What events.tsv says of a predicate class. */
enum events_column {
	EVENTS_BEFALLS = 1,	/* whom or what */
	EVENTS_IMPLIED,		/* counts without numeral: no, list, one */
	EVENTS_KIND,		/* agent, deed, sign, member */
	EVENTS_STAGE,		/* passing, outlived, final */
	EVENTS_LEAST,		/* of whom no more is told than the deed */
	EVENTS_EITHER,		/* whom this or another befell */
	EVENTS_SPARED,		/* whom it did not */
};

/*
 * events_verb:
 * Read the verb group in chunk c: light verbs give way to what they lead to
 * (found beheaded, tried to storm), the longest row of predicates.tsv wins.
 * subject is the class of what undergoes it, for rows that ask for one.
 */
void	events_verb(const struct reading *, size_t c, struct span subject,
    struct event *);

/* Is chunk c an adjective or phrase that is a predicate? ("dead", "on fire") */
int	events_phrase(const struct reading *, size_t c, struct event *);

/* Does what it is told of undergo it, as subject: "were killed", "died"? */
int	events_undergone(const struct event *);

/* Is chunk c a verb that does this? */
int	events_manner(const struct reading *, size_t c, enum manner);

/* Is it a verb that says nothing of what it governs: say, put, take, give? */
int	events_idle(const struct grammar *, const struct event *);

/* A row of events.tsv for a predicate class. */
int	events_row(const struct grammar *, struct span class, struct row *);

/* A column of that row; empty if there is none.  Is it this? */
struct span	events_column(const struct grammar *, struct span class,
    enum events_column);
int	events_is(const struct grammar *, struct span class,
    enum events_column, const char *value);

/* Has a predicate class this in the column of stages: "passing", "final"? */
int	events_stage(const struct grammar *, struct span class,
    const char *stage);

/* The class of those of whom no more is told than such a deed; or empty. */
struct span	events_least(const struct grammar *, struct span class);

/* What counts those whom this or another such event befell; or empty. */
struct span	events_either(const struct grammar *, struct span class);

/* Is it an event that befalls somebody or something, as the table knows it? */
int	events_telling(const struct grammar *, struct span class);

/* "was put at", "was estimated at": does the verb tell only the figure? */
int	events_puts_at(const struct reading *, size_t verb,
    const struct event *);

/* Write an event into a number's predicate. */
void	events_store(const struct reading *, const struct event *, enum part,
    struct predicate *);

#endif
