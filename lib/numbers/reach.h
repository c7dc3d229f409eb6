#ifndef NUMBERS_REACH_H
#define NUMBERS_REACH_H

#include "numbers/reached.h"

/*
 * reach_event:
 * Find what happens to a mention: the verb it is subject or object of, the
 * adjective or phrase behind it, the event noun it hangs on.  class is that of
 * what is counted.  Cost: linear in the sentence.
 */
struct reached	reach_event(const struct reading *, struct mention,
    struct span class);

#endif
