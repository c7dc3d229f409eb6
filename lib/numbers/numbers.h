#ifndef NUMBERS_NUMBERS_H
#define NUMBERS_NUMBERS_H

#include "facts/sentence.h"
#include "ground/arena.h"
#include "text/lexfile.h"

/*
 * Reads quantities: what is counted, measured, dated; how sure; what happens to
 * it.
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

/*
 * numbers_lines:
 * Tell the lines of tables that a number was read by, in the order of its
 * words: the table and the whole line.
 */
typedef void	numbers_line(void *arg, const char *table, struct span line);
void	numbers_lines(const struct number_reader *, struct arena *,
    const struct number *, numbers_line *take, void *arg);

#endif
