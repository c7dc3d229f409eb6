#ifndef CLAIMS_SUPERSEDE_H
#define CLAIMS_SUPERSEDE_H

#include "claims/answer.h"

/* How a figure takes the place of another. */
enum supersedes {
	SUPERSEDES_NOT,
	SUPERSEDES_LATER,	/* by its time */
	SUPERSEDES_TEXT,	/* a text says that it came after */
	SUPERSEDES_DOWN,	/* … that the other was wrong */
};

/*
 * supersede_how:
 * Does a figure take the place of another, were it the later of the two?  Where
 * a text says so ("rose to 13 from 12", "an earlier toll", "revised down to"),
 * or else where it is of a later time and of what can only grow, and higher, or
 * of what may go either way.  Never a part, an addition or a stretch of time
 * that of a total; nor one copy of a text that of another; nor a line of
 * background that of what a paper begins with.  The later one is written to
 * only to remember whether it corrects others.
 */
enum supersedes	supersede_how(const struct view *, struct answer *later,
		    const struct answer *earlier);

#endif
