#ifndef SPLIT_FURNITURE_H
#define SPLIT_FURNITURE_H

#include <gumbo.h>

#include "facts/sentence.h"
#include "ground/arena.h"
#include "ground/span.h"
#include "ground/vec.h"
#include "text/lexicon.h"

struct nodes { VEC(const GumboNode *); };

/* Which elements of a page are no part of what it says. */
struct furniture {
	struct lexicon	words;		/* of classes and ids */
	struct lexicon	parts;		/* the same, of the report's parts */
	struct nodes	spared;		/* too much text to be thrown away */
	GumboTag	head;		/* of headlines: h1, else h2 */
};

/* Is this element, with all inside it, furniture of the page? */
int	furniture_is(const struct furniture *, const GumboNode *);

/* Is it where readers talk, or are asked for something, by its name? */
int	furniture_is_talk(const struct furniture *, const GumboNode *);

/* What part of the report it calls itself; ZONE_NONE: none. */
enum zone	furniture_part(const struct furniture *, const GumboNode *);

/* Open the tables.  -1 if one is damaged. */
int	furniture_open(struct furniture *);

/* An attribute's value, empty if there is none. */
struct span	furniture_attribute(const GumboNode *, const char *name);

/* Does the element begin and end a paragraph? */
int	furniture_is_block(const GumboNode *);

#endif
