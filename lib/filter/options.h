#ifndef FILTER_OPTIONS_H
#define FILTER_OPTIONS_H

#include <stddef.h>

#include "ground/bytes.h"

/* Letters from here on mean: this option has no letter. */
#define OPTION_LONG	256

/*
 * One option, told once: getopt_long, --help and the completions are made from
 * tables of these.  A table ends with a NULL name.
 */
struct option_row {
	const char	*name;		/* "policy" */
	int		 letter;	/* 'p', or OPTION_LONG and up */
	const char	*arg;		/* "NAME"; "[=ID]": may be left out */
	const char	*help;		/* lower case, no full stop */
};

/*
 * Takes one option; value is NULL where none was given.  Returns NULL, or why
 * it cannot be ("must be latest, majority or lowest").
 */
typedef const char *option_take(void *arg, int letter, const char *value);

/* Some rows and who takes them. */
struct option_set {
	const struct option_row	*rows;	/* NULL: none */
	option_take		*take;
	void			*arg;
};

/*
 * options_read:
 * Read the options of argv.  Returns the index of the first operand, or -1 when
 * a message was written (exit status 2).  Operands are moved behind options.
 */
int	options_read(int argc, char *argv[], const struct option_set *,
    size_t nsets);

/* The lines of --help: at most 80 columns. */
void	options_help(struct bytes *, const struct option_row *);

/* name TAB letter TAB arg TAB help, a line an option, for completions. */
void	options_list(struct bytes *, const struct option_row *);

/* A number of bytes (65536, 64K, 16M, 2G); 0 if it is none. */
size_t	options_bytes(const char *);

/* The place of a value among words that end with NULL, or -1. */
int	options_word(const char *value, const char *const *words);

#endif
