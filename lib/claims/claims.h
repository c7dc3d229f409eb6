#ifndef CLAIMS_CLAIMS_H
#define CLAIMS_CLAIMS_H

#include "facts/claim.h"
#include "facts/report.h"
#include "facts/sentence.h"
#include "ground/arena.h"
#include "text/lexfile.h"

/*
 * The way from what papers say to what a reader is told, and where each step
 * is; copydesk(7) tells the same in users' words.
 *
 * 1. A sentence makes reports, one for each number that answers something:
 *	form	what is asked of what, and by which paper; named: of whom, where
 *	frames, since	what the words say of when it happened, and in how many
 *		events; holds: of which numbers; timed: the time of one;
 *		forming is the sentence meanwhile
 *	asof	when it was counted
 *	chain	who says so, outlet first
 * 2. Reports and documents are the state, which only grows:
 *	claims	the set; order, join keep one of two records with one identity
 *	reuse	the sketch of a document's text
 *	pool, shape	texts kept once, copies, bytes
 * 3. A story is had from the state (source), in memory (shares) or put away
 *    (outer, body, replay), and looked at: view holds all of it, and view.c has
 *    the order of the steps that follow.
 *	papers	its documents, and which stand
 *	atom	a report in base units: unit, interval, time, depth (how far
 *		down), refer (which number it is a part of, or restates),
 *		root (who really says it)
 *	question	what an atom answers: key, and aside: is it of another
 *		event than the story's; several: or of several
 * 4. Which atoms answer one question, and which stand:
 *	forecast	what is only expected has a question of its own
 *	overtaken	the hurt who died are no longer hurt
 *	wires	which papers carry one text
 *	group	by key; wider, inside: officers among people; headlines:
 *		and in headlines; replies: what each paper tells of each
 *	alike	odd sums and shares, whatever the noun
 *	besides	what papers tell besides their own answer
 *	apart	those who did it: counted by some
 *	decide	what the user has decided
 * 5. The atoms of a question make a claim (build):
 *	answers	its distinct figures, best supported first; answer: one of them;
 *		own: which one is a paper's answer, and which it tells besides
 *	relation	how two figures stand to each other, a list of rules;
 *		supersede: does one take the other's place; scope: is one a
 *		part of the other
 *	status	what that makes of the claim
 *	estimate	low, best, high: how firm a figure is, then policy
 *	origins	how many independent origins are behind a figure
 *	label, say	the words for it (claims_say.tsv); participle: of a verb
 * 6. Claims are told in the order of weigh; then what does not add up: checks,
 *    mutation (align: do two sentences say the same), restated; check is one.
 *
 * What is known of the language is in tables: tables opens them, class has the
 * classes of what is counted.  union joins what is one.
 */

/*
 * The state is a set of documents and a set of reports (and the user's
 * decisions); merge is set union; all else is a view (copydesk(7), "Claims").
 * The order in which things are added does not matter.
 *
 * Everything lives in the run arena.  When one story is done (--sorted), reset
 * that arena and make a new set: opening the tables costs nothing.
 */
struct claim_set;

/* Empty; the tables are open, a user's file may be NULL. */
struct claim_set	*claims_new(struct arena *run,
    const struct lexfile *user);

/*
 * Add to the state; what is already there is not added twice.  Things are
 * copied.  claims_sentence makes the reports of an annotated sentence, whose
 * document must have been added before if there is one; scratch is for what it
 * needs meanwhile.  claims_document returns NULL, or why it cannot be (same id,
 * other hash).
 */
const char	*claims_document(struct claim_set *, const struct document *);
void		 claims_sentence(struct claim_set *, struct arena *scratch,
    const struct sentence *);
void		 claims_report(struct claim_set *, const struct report *);
void		 claims_decision(struct claim_set *, const struct decision *);

/* Why two documents cannot be one: what claims_document says of them. */
const char	*claims_differ(struct arena *, struct span doc);

/* Bytes that the state holds, about. */
size_t		 claims_size(const struct claim_set *);

/* Takes what is shown, one by one; each is gone when the call returns. */
struct claims_sink {
	void	*arg;
	void	(*document)(void *arg, const struct document *);
	void	(*report)(void *arg, const struct report *);
	void	(*claim)(void *arg, const struct claim *);
	void	(*check)(void *arg, const struct check *);
	void	(*decision)(void *arg, const struct decision *);
};

/*
 * The state, sorted: documents by doc, reports by identity, decisions.  Or the
 * view of it, story by story, by name: documents, claims by weight, checks by
 * kind and place, decisions.  Both arenas are reset on the way.  Cost: O(n log
 * n) in the reports; memory beside the state: that of the biggest story's
 * reports, in part.
 */
void	claims_state(struct claim_set *, struct arena *,
    const struct claims_sink *);
void	claims_view(struct claim_set *, struct arena *, struct arena *,
    enum policy, const struct claims_sink *);

/* How the stories of a set are looked at, with its decisions (view.h). */
struct view_input	claims_input(struct claim_set *, struct arena *,
    struct arena *, enum policy);

#endif
