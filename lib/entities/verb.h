#ifndef ENTITIES_VERB_H
#define ENTITIES_VERB_H

#include "entities/speech.h"
#include "ground/span.h"

/* A verb of saying and its neighbourhood. */
struct verb {
	size_t		at;		/* the verb */
	size_t		start;		/* with its auxiliaries */
	struct span	lemma, class, flags, form;
	int		passive, negated;
	struct piece	source, hearer;
	int		inverted;	/* "…", said S */
	int		shared;		/* subject taken from before */
	size_t		rest;		/* where what is said may begin */
};

/* What may follow the verb, a letter each (say_verbs.tsv). */
int	verb_may(const struct verb *, char flag);

/*
 * verb_open:
 * Read the verb of saying at word i, alone: at, start, rest, lemma, class, flags,
 * form.  Returns 0 if there is none, or if the word is a noun here.
 */
int	verb_open(struct verb *, const struct scene *, const struct line *,
	    size_t i);

/* Auxiliaries and adverbs before it ("has also", "did not"): start and voice. */
void	verb_auxiliaries(struct verb *, const struct scene *,
	    const struct line *);

/* Does a verb of saying stand at word i, used as one? */
int	verb_is(const struct scene *, const struct line *, size_t i);

#endif
