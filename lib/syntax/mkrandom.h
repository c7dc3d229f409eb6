#ifndef SYNTAX_MKRANDOM_H
#define SYNTAX_MKRANDOM_H

#include <stddef.h>
#include <stdint.h>

/* Chance that is the same every time (Marsaglia's xorshift64). */
struct mkrandom { uint64_t x; };

struct mkrandom	mkrandom_init(uint64_t seed);
double		mkrandom_unit(struct mkrandom *);	/* [0, 1) */
double		mkrandom_normal(struct mkrandom *); /* mean 0, deviation 1 */
void		mkrandom_shuffle(struct mkrandom *, size_t *, size_t n);

#endif
