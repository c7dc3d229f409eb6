#include "numbers/arguments.h"

#include "numbers/clauses.h"
#include "numbers/events.h"
#include "numbers/subject.h"
#include "numbers/walk.h"

static void
arg(const struct reading *r, struct number *n, size_t a, size_t b,
    struct span case_)
{
	struct argument *x = VEC_PUSH(r->arena, &n->args);

	x->at = reading_extent(r, a, b);
	x->text = reading_text(r, a, b);
	x->case_ = case_;
}

void
arguments_doer(const struct reading *r, size_t c, struct number *n)
{
	arg(r, n, r->c.v[c].a, r->c.v[c].head + 1, SPAN("nsubj"));
}

void
arguments_subject(const struct reading *r, size_t c, struct number *n)
{
	size_t subject = subject_find(r, c), last;

	if (subject == PIECE_NOT || r->c.v[subject].pronoun ||
	    r->c.v[c].passive)
		return;
	last = walk_phrase_end(r, subject);
	while (subject > 1 && reading_is(r, subject - 1, CHUNK_CONJ) &&
	    reading_is(r, subject - 2, CHUNK_NOUN))
		subject -= 2;
	if (reading_is(r, last + 1, CHUNK_COMMA) &&
	    reading_is(r, last + 2, CHUNK_NOUN) &&
	    reading_head(r, last + 2)->tag == TAG_NAME)
		last += 2;	/* "her rival, Peter Mwangi, won" */
	if (last < c)
		arg(r, n, r->c.v[subject].a, r->c.v[last].head + 1,
		    SPAN("nsubj"));
}

void
arguments_receiver(const struct reading *r, size_t c, struct number *n)
{
	size_t who = c - 1;

	if (c > 1 && reading_is(r, who, CHUNK_NOUN) &&
	    reading_head(r, who)->tag == TAG_NAME &&
	    reading_is(r, who - 1, CHUNK_VERB) && !r->c.v[who - 1].passive)
		arguments_doer(r, who, n);
}

void
arguments_agent(const struct reading *r, struct mention m, struct number *n)
{
	size_t i = m.left - 1;

	if (n->predicate.role != PART_PATIENT || m.left == 0 || !events_is(r->g,
	    n->predicate.class, EVENTS_KIND, "agent"))
		return;
	if (reading_is(r, i, CHUNK_VERB))
		arguments_subject(r, i, n);
	else if (i > 0 && reading_is(r, i - 1, CHUNK_VERB))
		arguments_receiver(r, m.left, n);
	else if (i > 0 && reading_is(r, i, CHUNK_NOUN) &&
	    !r->c.v[i].pronoun && reading_is(r, i - 1, CHUNK_CONJ))
		arguments_doer(r, i, n);	/* "and its rival 98 seats" */
	else if (reading_is(r, i, CHUNK_PREP) && (i = clauses_before(r, i,
	    CHUNK_VERB)) != PIECE_NOT)
		arguments_subject(r, i, n);	/* "won with 8,200 votes" */
}

void
arguments_of(const struct reading *r, size_t c, struct number *n)
{
	size_t i, end;

	if (c > 0 && reading_is(r, c - 1, CHUNK_NOUN) && r->c.v[c - 1].owner)
		arg(r, n, r->c.v[c - 1].a, r->c.v[c - 1].head + 1,
		    SPAN("'s"));
	for (i = c + 1; i < r->c.n; i = end + 1) {
		if (reading_is(r, i, CHUNK_DATE) ||
		    (reading_is(r, i, CHUNK_PREP) &&
		    reading_is(r, i + 1, CHUNK_DATE))) {
			end = i;
			continue;
		}
		if (!reading_prep(r, i, "argument") ||
		    !reading_is(r, i + 1, CHUNK_NOUN) ||
		    reading_head(r, i + 1)->tag == TAG_NUMBER)
			return;
		end = walk_phrase_end(r, i + 1);
		if (r->t.v[r->c.v[end].head].tag == TAG_NUMBER)
			return;		/* "to his rival's 48.7 percent" */
		if (r->w->v[reading_first(r, i)].start < n->of.at.end)
			continue;	/* the "of" of "state of emergency" */
		arg(r, n, r->c.v[i + 1].a, r->c.v[end].head + 1,
		    reading_word(r, i));
	}
}

void
arguments_measured(const struct reading *r, struct number *n)
{
	struct argument *x;

	if (!EXTENT_SET(n->of.at))
		return;
	x = VEC_PUSH(r->arena, &n->args);
	x->at = n->of.at;
	x->text = n->of.text;
	x->case_ = SPAN("");
}
