#ifndef CLAIMS_CLAIMS_H
#define CLAIMS_CLAIMS_H

#include "facts/claim.h"
#include "facts/report.h"
#include "facts/sentence.h"
#include "ground/arena.h"
#include "text/lexfile.h"

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
