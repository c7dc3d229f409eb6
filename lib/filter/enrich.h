#ifndef FILTER_ENRICH_H
#define FILTER_ENRICH_H

#include "facts/document.h"
#include "facts/sentence.h"
#include "filter/filter.h"

/*
 * A document callback for programs that add facts to sentences.
 *
 * read gets the n sentences of a document that are well-formed, and its
 * document record or NULL; its facts live in the arena.  add gives one sentence
 * its members, with enrich_member; explain says where they came from.
 */
struct enricher {
	void	(*read)(void *arg, struct arena *, const struct document *,
		    struct sentence *v, size_t n);
	void	(*add)(struct filter *, struct filter_record *,
		    const struct sentence *);
	void	(*explain)(struct filter *, const struct sentence *);
};

/*
 * enrich_document:
 * Read the document's sentences with the enricher, and add to each what was
 * found; a sentence that is malformed is rejected.
 */
void	enrich_document(struct filter *, void *arg, const struct filter_run *,
    const struct enricher *);

/*
 * The JSON that was built in a buffer becomes a member of the record; the
 * buffer is emptied.
 */
void	enrich_member(struct filter *, struct filter_record *,
    const char *name, struct bytes *json);

/* One fact of a sentence for --explain. */
void	enrich_explain(struct filter *, const struct sentence *,
    struct extent at, struct span text, struct span rule);

/* The same, with the lines of tables that it rests on, as a JSON array. */
void	enrich_explain_lines(struct filter *, const struct sentence *,
    struct extent at, struct span text, struct span rule,
    struct span lines);

#endif
