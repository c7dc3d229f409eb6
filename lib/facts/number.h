#ifndef FACTS_NUMBER_H
#define FACTS_NUMBER_H

#include <stddef.h>

#include "facts/extent.h"
#include "facts/name.h"
#include "ground/span.h"
#include "ground/vec.h"

enum number_kind {
	NUMBER_UNKNOWN, NUMBER_CARDINAL, NUMBER_ORDINAL, NUMBER_PERCENT,
	NUMBER_MONEY, NUMBER_MEASURE, NUMBER_DURATION, NUMBER_DATE, NUMBER_TIME,
	NUMBER_AGE, NUMBER_MULTIPLE, NUMBER_FRACTION, NUMBER_SCORE, NUMBER_RANK,
	NUMBER_SET, NUMBER_IMPLIED,
};
extern const struct names number_kind_names;

enum modifier {
	MODIFIER_NONE, MODIFIER_AT_LEAST, MODIFIER_MORE_THAN, MODIFIER_AT_MOST,
	MODIFIER_LESS_THAN, MODIFIER_ABOUT, MODIFIER_NEARLY, MODIFIER_UP_TO,
	MODIFIER_BETWEEN, MODIFIER_VAGUE,
};
extern const struct names modifier_names;

/* Part a number plays: dates first, then figures. */
enum number_role {
	ROLE_NONE, ROLE_AS_OF, ROLE_WHEN, ROLE_DURING, ROLE_DEADLINE,
	ROLE_FROM, ROLE_TO, ROLE_BY, ROLE_INCREMENT, ROLE_TOTAL,
};
extern const struct names number_role_names;

enum voice { VOICE_NONE, VOICE_ACTIVE, VOICE_PASSIVE };
extern const struct names voice_names;

enum part { PART_NONE, PART_PATIENT, PART_AGENT, PART_ATTRIBUTE };
extern const struct names part_names;

/* How far it is told as a fact. */
enum modality {
	MODALITY_NONE, MODALITY_EXPECTED, MODALITY_POSSIBLE,
	MODALITY_CONDITIONAL,
};
extern const struct names modality_names;

/* What is counted, or a noun between number and predicate. */
struct noun {
	struct extent	at;
	struct span	text, lemma, class;
	int		elided;		/* inherited: "and 353 injured" */
};

/* What else the counted noun is tied to: the border "with China". */
struct argument {
	struct extent	at;
	struct span	text, case_;
};
struct arguments { VEC(struct argument); };

/* What happens to what is counted; at is nowhere where no word says it. */
struct predicate {
	struct extent	at;
	struct span	text, lemma, class;
	enum voice	voice;
	int		negated;
	enum part	role;
	enum modality	modality;
};

#define NUMBER_NOT	((size_t)-1)

/*
 * One quantity of a sentence (copydesk-records(5), "numbers").  Extents count
 * in the sentence's text.
 */
struct number {
	struct extent		at;
	struct span		text;
	enum number_kind	kind;
	int			has_value, has_range;
	double			value;
	double			low, high;	/* closed, or infinite */
	enum modifier		modifier;
	struct span		unit, per;
	struct span		iso, timex;
	struct noun		of, holder;
	struct arguments	args;
	struct predicate	predicate;
	struct extent		clause;
	enum number_role	role;
	int			other;
	size_t			part_of;	/* index, or NUMBER_NOT */
	size_t			part_of_n;	/* sentence; NUMBER_NOT: this */
	size_t			same_as;	/* index, or NUMBER_NOT */
	struct span		rule;		/* that read it (--explain) */
};

struct numbers { VEC(struct number); };

/* An empty number: all unknown, links NUMBER_NOT. */
struct number	number_init(void);

/* It is this value, neither more nor less. */
void	number_exactly(struct number *, double value);

/* The name of its kind; "number" where it has none. */
const char	*number_kind_name(const struct number *);

/* Is it a day, a time, or one that comes again? */
int	number_is_date(const struct number *);

#endif
