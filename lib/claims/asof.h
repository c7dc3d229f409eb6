#ifndef CLAIMS_ASOF_H
#define CLAIMS_ASOF_H

#include "claims/form.h"
#include "claims/tables.h"
#include "facts/document.h"
#include "facts/report.h"
#include "facts/sentence.h"
#include "ground/arena.h"

/* "Since the war began in March 2011": since when a sentence counts. */
struct since {
	struct extent	at;		/* from "since" to the date's end */
	struct span	text, when;	/* when: open to its end */
};

/* A sentence of which reports are being made. */
struct forming {
	struct arena			*arena;
	const struct document		*document;
	const struct sentence		*sentence;
	const struct placed_sentences	*earlier;
	const struct tables		*tables;
	struct { VEC(struct since); }	since;
};

/* Find what the sentence says of times that govern more than one clause. */
void	asof_open(struct forming *);

/* The clause that a number stands in, else the sentence. */
struct extent	asof_clause(const struct forming *, const struct number *);

/*
 * asof_set:
 * When a figure held: as of a time in its clause, else in its sentence, else
 * when it was published.  And the stretch of time that it is limited to, and
 * when the event was.
 */
void	asof_set(struct report *, const struct forming *,
    const struct number *);

/* The day of saying bounds a figure: "…, officials said late Wednesday". */
void	asof_said(struct report *, const struct forming *,
    const struct attribution *);

#endif
