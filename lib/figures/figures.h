#ifndef FIGURES_FIGURES_H
#define FIGURES_FIGURES_H

#include "facts/sentence.h"
#include "figures/rows.h"
#include "ground/arena.h"
#include "text/lexfile.h"
#include "text/words.h"

/*
 * Reads figures as they are written, by their own words and those right beside
 * them: amounts, units and money, dates and times, and how exact they are.
 * What they count the room above reads, with the grammar of the sentence.
 *
 * 1. A sentence and what the tables say of its words: scan, tables; locale: how
 *    digits are pointed; ending: of words.  codes blocks what is no figure:
 *    names with numbers, addresses, lists (names, runs).
 * 2. Readers look at each word in the order of figures.c and claim what they
 *    read (found):
 *	quantity	an amount with its unit, hedge and second end (range):
 *		cardinal	the amount: digits, wordnum (in words), power,
 *			fraction, ratio, vague; article: "a mile"
 *		measure, compound, money, duration, multiple, age, order
 *			what stands behind it: a unit, a rank
 *		hedge	how exact it is; pronoun: is "one" a number at all?
 *	score	two counts against each other; other: both, none, others
 *	date	of the calendar: years, joined (2022-01-05); nearest: its year
 *		where none is told, by tense and narrative
 *	relative	seen from the report: weekday, edge, point, nth,
 *		holiday (computus, moons); shift: "ago"
 *	clock	times of day (hour); sets: what comes again
 *    A date is a stretch of the calendar (when) of days (day).
 * 3. Neighbours are joined: moments (day and time), pairs (ends of a range, of
 *    a change), restated (28 km, or 17 miles).
 *
 * rows tells the lines of tables that a number was read by.
 */
struct figure_reader;

/* Open the tables; a user's file may be NULL.  Lives as long as the arena. */
struct figure_reader	*figures_new(struct arena *run,
    const struct lexfile *user);

/*
 * figures_locale:
 * Digits are grouped and pointed as in this language ("de", "pt_BR"), where a
 * run could be read in two ways.  Returns 0 if it is not known.
 */
int	figures_locale(struct figure_reader *, const char *language);

/*
 * figures_read:
 * Fill v[i].numbers of the n sentences of one document, in order of start, and
 * w[i] with the words of v[i].text.  Uses text, published, zone; facts live in
 * the arena.  Cost: linear in the text.
 */
void	figures_read(struct figure_reader *, struct arena *,
    struct sentence *v, size_t n, struct words *w);

/* Tell the lines of tables that a number was read by, as rows_tell does. */
void	figures_lines(const struct figure_reader *, struct arena *,
    const struct number *, rows_take *take, void *arg);

#endif
