#ifndef FIGURES_TABLES_H
#define FIGURES_TABLES_H

#include <stddef.h>
#include <stdint.h>

#include "figures/ending.h"
#include "ground/arena.h"
#include "ground/span.h"
#include "text/lexfile.h"
#include "text/lexicon.h"

/* What a word says as a numeral (lang/en/numerals.tsv). */
enum numeral_class {
	NUMERAL_NONE, NUMERAL_DIGIT, NUMERAL_TEEN, NUMERAL_TEN,
	NUMERAL_HUNDRED, NUMERAL_SCALE, NUMERAL_SUFFIX, NUMERAL_DOZEN,
	NUMERAL_ORDINAL, NUMERAL_ORDINAL_SCALE, NUMERAL_PART, NUMERAL_HALF,
	NUMERAL_QUARTER, NUMERAL_VAGUE, NUMERAL_MULTIPLE, NUMERAL_BOTH,
	NUMERAL_DECADE,
};

struct numeral {
	enum numeral_class	class;
	double			value, high;
};

/* What words say of days and times (lang/en/calendar.tsv). */
enum calendar_class {
	CALENDAR_NONE, CALENDAR_MONTH, CALENDAR_WEEKDAY, CALENDAR_WEEKDAY_SHORT,
	CALENDAR_WEEKDAY_SET, CALENDAR_UNIT, CALENDAR_DAY, CALENDAR_TONIGHT,
	CALENDAR_PART, CALENDAR_OVERNIGHT, CALENDAR_EDGE, CALENDAR_EDGE_NOUN,
	CALENDAR_SEASON, CALENDAR_SEASON_WEAK, CALENDAR_HOLIDAY,
	CALENDAR_HOLIDAY_WEAK, CALENDAR_ZONE, CALENDAR_CLOCK,
	CALENDAR_MERIDIEM, CALENDAR_OCLOCK, CALENDAR_REF, CALENDAR_AGO,
	CALENDAR_SHIFT, CALENDAR_SHIFT_WEAK, CALENDAR_SET, CALENDAR_SET_WEAK,
	CALENDAR_UNIT_SHORT, CALENDAR_MERIDIEM_SHORT, CALENDAR_ANAPHOR,
	CALENDAR_PART_CODE, CALENDAR_ERA,
};

struct calendar {
	enum calendar_class	class;
	double			value;
	size_t			words;		/* how many it takes */
	struct row		row;		/* codes: columns 3 to 6 */
};

/*
 * Roles of small words (lang/en/particles.tsv): of grammar, and what they tell
 * of the figures around them.  A list may hold 64.
 */
#define PARTICLE_LIST(X)						\
	X(AND, "and") X(OR, "or") X(OF, "of") X(TO, "to")		\
	X(FROM, "from") X(BETWEEN, "between") X(IN, "in")		\
	X(OUT, "out") X(A, "a") X(THE, "the") X(DET, "det")		\
	X(POSS, "poss") X(PER, "per") X(EVERY, "every")			\
	X(POINT, "point") X(MINUS, "minus") X(TIMES, "times")		\
	X(AT, "at") X(ON, "on") X(BY, "by") X(FOR, "for")		\
	X(UNTIL, "until") X(PREP_YEAR, "prep-year")			\
	X(PREP_TIME, "prep-time") X(MID, "mid") X(FUTURE, "future")	\
	X(PAST, "past") X(AUX, "aux") X(SINGULAR, "singular")		\
	X(CLAUSE, "clause") X(WHO, "who") X(WHICH, "which")		\
	X(NEXT, "next") X(LAST, "last") X(PAST_WINDOW, "past-window")	\
	X(THIS, "this") X(RECENT, "recent") X(ONE, "one") X(NO, "no")	\
	X(NONE, "none") X(ANOTHER, "another") X(OTHER, "other")		\
	X(MORE, "more") X(THAN, "than") X(ONCE, "once")			\
	X(WHOLE, "whole") X(ORDINAL_SUFFIX, "ordinal-suffix")
#define CUE_LIST(X)							\
	X(OLD, "old") X(YEARS_OLD, "years-old") X(AGE, "age")		\
	X(AGED, "aged") X(TURNS, "turns")				\
	X(PEOPLE, "people") X(HARM, "harm") X(DEED, "deed")		\
	X(NEWS, "news")							\
	X(DIMENSION, "dimension")					\
	X(YEAR_WORD, "year-word") X(CHANGE, "change")			\
	X(OBTAINED, "obtained")						\
	X(TOTAL, "total") X(SCORE, "score") X(RANGE, "range")		\
	X(ADDITIONAL, "additional") X(COMPARE, "compare")		\
	X(SUPERLATIVE, "superlative") X(FOLD, "fold") X(DUTY, "duty")	\
	X(MOVES, "moves") X(FATE, "fate") X(LINK, "link")

#define PARTICLE_ENUM(name, string)	PARTICLE_##name##_BIT,
enum particle_bit { PARTICLE_LIST(PARTICLE_ENUM) PARTICLE_BITS };
#define PARTICLE(name)	((uint64_t)1 << PARTICLE_##name##_BIT)
#define CUE_ENUM(name, string)	CUE_##name##_BIT,
enum cue_bit { CUE_LIST(CUE_ENUM) CUE_BITS };
#define CUE(name)	((uint64_t)1 << CUE_##name##_BIT)

struct roles {
	uint64_t	particles, cues;
};

/* All that the tables say of one word, so that it is looked up once. */
struct known {
	struct span	fold;
	struct roles	role;
	struct numeral	numeral;
	struct calendar	calendar;
	int		longer;	/* a key of more words begins so */
};

struct tables {
	struct lexicon	numerals, calendar, holidays, particles, units,
	    currencies, hedges, names, person_names, conversions, dictionary;
	struct endings	endings;
	int		comma;		/* is the decimal mark */
	struct known	*known;		/* open addressing, by fold */
	size_t		 nknown;	/* slots, a power of two */
};

/*
 * tables_open:
 * Open all of them; a user's rows come first.  Lives as long as the arena.
 * Returns -1 if a table is damaged.  Cost: linear in the small tables.
 */
int	tables_open(struct tables *, struct arena *,
    const struct lexfile *user);

/* What is known of a folded word, or NULL.  Cost: O(1). */
const struct known	*tables_known(const struct tables *, struct span fold);

/* What the tables say of one word (or, for a calendar, of words from v on). */
struct numeral	tables_numeral(const struct tables *, struct span fold);
struct calendar	tables_calendar(const struct tables *, const struct word *v,
    size_t n);

/*
 * tables_ratio:
 * How many of the second unit (UCUM) are one of the first; 0 if they do not
 * convert.  Cost: linear in the table of conversions.
 */
double		tables_ratio(const struct tables *, struct span first,
    struct span second);

#endif
