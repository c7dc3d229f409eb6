#ifndef CLAIMS_JOIN_H
#define CLAIMS_JOIN_H

#include "facts/claim.h"

/*
 * Two records of one document or of one report become one: always the same one,
 * in whatever order and however often they come.  Of documents the fuller
 * sketch stays, whichever record it came with.
 */
void	join_documents(struct document *to, const struct document *from);
void	join_reports(struct report *to, const struct report *from);

#endif
