#include "numbers/change.h"

#include "numbers/arguments.h"
#include "numbers/dimension.h"
#include "numbers/events.h"
#include "numbers/nominal.h"
#include "numbers/nouns.h"
#include "numbers/subject.h"

int
change_noun(const struct reading *r, size_t t, size_t c, struct number *n)
{
	struct event e;

	if (!nominal_read(r, t, &e) || !dimension_change(e.class))
		return 0;
	events_store(r, &e, PART_ATTRIBUTE, &n->predicate);
	if (reading_is(r, c + 1, CHUNK_PREP) &&
	    reading_is(r, c + 2, CHUNK_NOUN)) {
		nouns_chunk(r, c + 2, &n->of);
		arguments_of(r, c + 2, n);
	} else if (r->c.v[c].head == t && t > nouns_start(r, c))
		nouns_fill(r, nouns_start(r, c), t, &n->of);
	return 1;
}

int
change_verb(const struct reading *r, size_t t, size_t c, struct number *n)
{
	struct event e;
	size_t subject;

	if (r->t.v[t].tag != TAG_VERB)
		return 0;
	events_verb(r, c, SPAN(""), &e);
	events_store(r, &e, PART_ATTRIBUTE, &n->predicate);
	if ((subject = subject_find(r, c)) == PIECE_NOT)
		return 1;
	nouns_chunk(r, subject, &n->of);
	arguments_of(r, subject, n);
	return 1;
}
