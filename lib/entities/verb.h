#ifndef ENTITIES_VERB_H
#define ENTITIES_VERB_H

#include "entities/reading.h"
#include "entities/speech.h"
#include "ground/span.h"

/* A verb of saying in the tree of its line. */
struct verb {
	const struct reading	*r;
	size_t		at;		/* word */
	size_t		token;
	struct span	lemma, class, flags, form;
	int		passive, negated;
	int		participle;	/* "written in Hindi" */
	int		modal;		/* "should be noted" */
	struct piece	source, hearer;
	int		inverted;	/* "…", said S */
};

/* What may follow the verb, a letter each (say_verbs.tsv). */
int	verb_may(const struct verb *, char flag);

/*
 * verb_open:
 * Read the verb of saying at word i: all but source, hearer and inverted.
 * Returns 0 if there is none, or if the word is no verb here.
 */
int	verb_open(struct verb *, const struct scene *, struct line *,
	    size_t i);

/* Does a mark stand before it, and so maybe its subject behind: "…", said S? */
int	verb_inverts(const struct verb *, const struct line *);

/* May a verb of saying stand at word i, by the table alone? */
int	verb_likely(const struct scene *, const struct line *, size_t i);

#endif
