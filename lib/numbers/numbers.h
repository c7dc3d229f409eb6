#ifndef NUMBERS_NUMBERS_H
#define NUMBERS_NUMBERS_H

#include "facts/sentence.h"
#include "figures/rows.h"
#include "ground/arena.h"
#include "text/lexfile.h"

/*
 * Reads quantities: what is counted, measured, dated; how sure; what happens to
 * it.  The figures of a document are read as they are written (figures.h), then
 * what each of them counts and what befell those (passes.h, which tells the
 * order of all that is read).
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
