#ifndef SPLIT_CARD_H
#define SPLIT_CARD_H

#include <gumbo.h>

/*
 * card_is:
 * Does an element only point at another report: a heading that is a link to
 * another page, or a link in a line of its own, and at most a few words behind
 * it?  Cost: bounded.
 */
int	card_is(const GumboNode *);

#endif
