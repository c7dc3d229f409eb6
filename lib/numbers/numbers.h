#ifndef NUMBERS_NUMBERS_H
#define NUMBERS_NUMBERS_H

#include "facts/sentence.h"
#include "figures/rows.h"
#include "ground/arena.h"
#include "text/lexfile.h"

/*
 * Reads quantities: what is counted, measured, dated; how sure; what happens to
 * it.  The figures of a document are read as they are written (figures.h), then
 * what each of them counts and what befell those; passes.c has the order:
 *
 * 1. The words of a sentence (hints: can it imply a count at all?), with the
 *    tables of grammar:
 *	asides	ages in brackets, before the words are read
 *	pieces	words, each number one of them; inflect: their base forms
 *	tags	the part of speech of each: funcword, openword, near
 *	chunks	noun phrases and verb groups; clauses: which belong together
 *	parse	the dependency tree, read when first asked for
 *	reading	holds it all; walk: steps over chunks; nouns: the noun of one,
 *		with its class; subject, governor: of a verb, the verb of a
 *		complement
 * 2. What tells that something happens (events):
 *	verbal	verbs (predicates); sequel: what is told behind them
 *	nominal	nouns that tell it: deaths; befallen: words for those it befell
 * 3. What a number counts (counted):
 *	counting, singles, lists	the mention of it: one thing, or several
 *	memory, elided	what was counted last, for a number without a noun
 *	happens	what befell those: reach goes from a mention to its event (arcs
 *		by the tree, behind to the right, inverted: behind the verb;
 *		reached is what it finds); countless: what counts none of them
 *	parts	of which number it is a part
 * 4. Or what it measures (attribute):
 *	dimension	what a figure tells of a thing
 *	complement	of a verb or noun: "turnout was 61%"; tolls: "the toll"
 *	change, level, compared	it rose, comes to, was before
 *	ages, population, obtained, bestowed	of people, votes, money
 *	arguments	of whom, where, by whom
 * 5. What it is beside others:
 *	roles	from, to, in all, on top, as of
 *	crowds	those at a demonstration
 *	modality	is it a fact?
 * 6. What no numeral tells, put in by added:
 *	implied	lists and single persons; plurals: at least two
 *	either, joints, sums	killed or hurt; what joined numbers come to
 *	rest, tally	those left; "a third victim"
 * 7. What becomes of somebody of whom a document has told (told):
 *	doers	who killed and is dead, too
 *	outcomes	who was hurt and dies; survivors: who lives
 */
struct number_reader;

/* Open the tables; a user's file may be NULL.  Lives as long as the arena. */
struct number_reader	*numbers_new(struct arena *run,
    const struct lexfile *user);

/*
 * numbers_locale:
 * Digits are grouped and pointed as in this language ("de", "pt_BR"), where a
 * run could be read in two ways.  Returns 0 if it is not known.
 */
int	numbers_locale(struct number_reader *, const char *language);

/*
 * numbers_read:
 * Fill v[i].numbers of the n sentences of one document (or of one sentence
 * alone).  Uses text, published, zone; facts live in the arena.  Cost: linear
 * in the text.
 */
void	numbers_read(struct number_reader *, struct arena *,
    struct sentence *v, size_t n);

/* Tell the lines of tables that a number was read by, as rows_tell does. */
void	numbers_lines(const struct number_reader *, struct arena *,
    const struct number *, rows_take *take, void *arg);

#endif
