#ifndef FIGURES_SCAN_H
#define FIGURES_SCAN_H

#include <stddef.h>
#include <stdint.h>

#include "facts/sentence.h"
#include "figures/digits.h"
#include "figures/tables.h"
#include "figures/when.h"
#include "ground/arena.h"
#include "text/words.h"

struct narrative;

/*
 * One sentence while its numbers are read: its words, and what the tables say
 * of each.  Word positions are safe at any value: beyond the end nothing
 * holds.
 */
struct scan {
	const struct tables	*t;
	struct arena		*arena;
	const struct words	*w;
	const struct sentence	*sentence;
	struct roles		*role;
	struct numeral		*numeral;
	struct calendar		*calendar;
	unsigned char		*blocked;	/* part of a name */
	size_t			 floor;		/* words before are taken */
	struct narrative	*narrative;	/* of its document */
	int			 has_published;
	long			 published;	/* days from 1970-01-01 */
	int			 published_minute;	/* of the day, or -1 */
	long			 named_day;	/* last day named before */
	int			 has_named_day;
	int			 cased;	/* a word has a capital */
};

/* Look every word up.  Lives in the arena.  Cost: linear in the words. */
void	scan_open(struct scan *, const struct tables *, struct arena *,
    const struct sentence *, const struct words *);

/* Does word i play one of these roles (PARTICLE bits, CUE bits)? */
int	scan_is(const struct scan *, size_t i, uint64_t particles);
int	scan_cue(const struct scan *, size_t i, uint64_t cues);

/* Does it play any: is it one of the small words? */
int	scan_small(const struct scan *, size_t i);

enum numeral_class	scan_numeral(const struct scan *, size_t i);
enum calendar_class	scan_calendar(const struct scan *, size_t i);

/* Does a key of the calendar, of several words, end before word i? */
int	scan_key_ends(const struct scan *, size_t i);

int	scan_alpha(const struct scan *, size_t i);
int	scan_digits(const struct scan *, size_t i);

/* Has it a capital, or has no word of the sentence one? */
int	scan_upper(const struct scan *, size_t i);

/* The digits at word i by the conventions of the locale; 0: none. */
int	scan_value(const struct scan *, size_t i, struct digits *);

/* Mark the words [a, b) as part of a name. */
void	scan_block(struct scan *, size_t a, size_t b);

/* Is word i this one ASCII character?  For punctuation. */
int	scan_char(const struct scan *, size_t i, char);

/* Is word i joined to the one before? */
int	scan_glued(const struct scan *, size_t i);

/* Is word i a hyphen (a dash, when not spaced) between two joined words? */
int	scan_hyphen(const struct scan *, size_t i);

/* i, or the word behind the hyphen that stands at i. */
size_t	scan_over_hyphen(const struct scan *, size_t i);

/* Is it a dash, em or en, of any spacing? */
int	scan_dash(const struct scan *, size_t i);

/* What the ending of word i says, if it is one of letters. */
enum ending	scan_ending(const struct scan *, size_t i);

/* "worst", "strongest", "most" */
int	scan_superlative(const struct scan *, size_t i);

/* Is it a unit of time of this number, "one" or "many": week, weeks? */
int	scan_unit(const struct scan *, size_t i, const char *number);

/* A word in the plural, by its look or because it is one (people). */
int	scan_plural(const struct scan *, size_t i);

/* Words [i, k) that the table spells, longest first, and the row. */
size_t	scan_match(const struct scan *, const struct lexicon *, size_t i,
    struct row *);

/* Are words [i, i + n) written exactly as the key of the row? */
int	scan_spelled(const struct scan *, size_t i, size_t n,
    const struct row *);

/* Does column col of the row equal this name? */
int	scan_column_is(const struct row *, size_t col, const char *);

#endif
