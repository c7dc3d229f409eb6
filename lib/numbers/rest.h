#ifndef NUMBERS_REST_H
#define NUMBERS_REST_H

#include "numbers/memory.h"
#include "numbers/reading.h"

/*
 * rest_read:
 * "Six people were shot, one fatally": five were wounded, an implied count
 * where the word stands that tells of the dead.  Of "20 were hurt, two of whom
 * died" 18 are, and the 20 are those whom the one or the other befell.  And
 * "killed a guard and shot two others": these two live, hurt, and so do "two
 * other victims" in hospital.  The numbers of the sentence must be complete.
 * Cost: linear, but for numbers that count the dead.
 */
void	rest_read(const struct reading *, struct memory *);

#endif
