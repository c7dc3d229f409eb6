#ifndef CLAIMS_RESTATED_H
#define CLAIMS_RESTATED_H

#include "claims/view.h"

/*
 * restated_check:
 * Numbers given in two forms (7,600 km, 4,700 miles; 75 tenge, 17 cents): those
 * that convert are compared within their rounding; of others, the rates that
 * several pairs imply are compared.  And parts are compared with the wholes
 * that they are said to be of.  What does not hold becomes a check.
 */
void	restated_check(struct view *);

#endif
