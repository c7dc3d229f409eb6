#ifndef NUMBERS_TOLD_H
#define NUMBERS_TOLD_H

#include <stddef.h>

#include "numbers/reading.h"

/* A pronoun or a bare noun is told of one so many sentences before, at most. */
#define TOLD_NEAR	3

/* One person, or several, whom something befell, as a document told. */
struct told {
	struct sentence		*s;
	size_t			 number;	/* its index there */
	const struct words	*w;
	struct extent		 at;		/* of its noun chunk */
	size_t			 a, b;		/* words of a name, or none */
	struct span		 lemma, class;
	double			 value;		/* how many they are */
	double			 age;		/* 0: not told */
	int			 sex;		/* 0: not told */
	struct span		 day;		/* ISO 8601, or empty */
	int			 definite, pronoun;
	int			 all, alone;	/* "all three", no noun */
	int			 anyone;	/* by no more than age or sex */
	int			 more;		/* with more words than that */
};

/* Those of noun chunk c, as far as it tells; no number tells them yet. */
struct told	told_read(const struct reading *, size_t c);

/* The number that tells them; it must be known. */
struct number	*told_number(const struct told *);

/* Do all words of the shorter name stand in the longer? */
int	told_same_name(const struct told *, const struct told *);

/*
 * told_same:
 * Is the first, who is told of behind the second, the same person: by name, by
 * age, or by a definite noun ("a diver", "the diver"; "a girl", "the victim")?
 * Are those as many the same?
 */
int	told_same(const struct told *, const struct told *);

#endif
