#ifndef FACTS_REPORT_H
#define FACTS_REPORT_H

#include <stddef.h>

#include "facts/attribution.h"
#include "facts/document.h"
#include "facts/number.h"
#include "facts/sentence.h"
#include "ground/span.h"
#include "ground/vec.h"

enum as_of_from {
	AS_OF_UNKNOWN, AS_OF_CLAUSE, AS_OF_SENTENCE, AS_OF_PUBLISHED
};
extern const struct names as_of_from_names;

/* Over how many events a figure counts. */
enum events { EVENTS_UNKNOWN, EVENTS_ONE, EVENTS_SEVERAL };
extern const struct names events_names;

/*
 * One answer by one document, with all it was read from (copydesk-records(5),
 * "report").  Identity: doc, field, at, predicate.
 */
struct report {
	struct span		doc, field, text;
	struct extent		at;		/* in the source text */
	size_t			n;		/* sentence */
	enum zone		zone;
	struct span		sentence;
	size_t			sentence_start;
	enum number_kind	kind;
	int			has_value, has_range;
	double			value, low, high;
	enum modifier		modifier;
	struct span		unit, per;
	struct span		predicate, lemma;	/* class; lemma */
	enum part		role;			/* of the predicate */
	enum modality		modality;		/* … a fact, or what */
	enum number_role	figure_role;		/* from, to, by, … */
	struct span		subject, noun;		/* class; lemma */
	int			elided;
	struct span		holder;
	struct span_list	about;			/* names, sorted */
	struct span		place;
	int			negated, denied, quote, other;
	struct span		hedge;
	struct extent		part_of;		/* report's offsets */
	struct extent		same_as;
	struct span		as_of;			/* ISO 8601, interval */
	enum as_of_from		as_of_from;
	struct span		window;			/* "in the past day" */
	struct links		chain;			/* outlet first */
	struct span		story;
	struct span		country;		/* of place */
	struct span		when;			/* of the event */
	enum events		events;
};

struct reports { VEC(struct report); };

#endif
