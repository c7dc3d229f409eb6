#ifndef REPORT_LAYOUT_H
#define REPORT_LAYOUT_H

#include <stddef.h>

#include "facts/claim.h"
#include "ground/arena.h"
#include "ground/vec.h"
#include "report/rank.h"
#include "report/report.h"
#include "report/say.h"

/*
 * What the page shows and in what order, the same for every format that
 * people read.  Claims fall into sections by what a reader does with them.
 */
enum section {
	SECTION_AGREED, SECTION_CONFLICT, SECTION_CHANGED, SECTION_ORIGIN,
	SECTION_ONCE, SECTIONS,
};

/* One article's saying one figure: one row of a chart. */
struct answer {
	const struct figure	*figure;
	size_t			 figure_index;
	const struct report	*report;	/* its fullest wording */
	const struct document	*document;	/* or NULL */
	size_t			 times;		/* how often it says it */
	int			 backs;		/* … and not just denies it */
};
struct answers { VEC(struct answer); };

/* A figure on its card's axis, in the unit of the card. */
struct mark {
	int		shown;		/* 0: its unit does not convert */
	double		value, low, high;
};

struct card {
	const struct claim	*claim;
	size_t			 number;	/* in the page, from 1 */
	enum section		 section;
	struct rank		 rank;
	size_t			*order;		/* of figures: see answers */
	struct answers		 answers;	/* what stands first, then the
						   superseded, newest first */
	size_t			*articles;	/* of each figure */
	struct span		 unit;		/* of the axis */
	struct mark		*marks;		/* of each figure */
	size_t			 shown;		/* how many are */
	size_t			 standing;	/* figures */
	int			 disagree;	/* no value fits all of them */
	double			 low, high;	/* what all that stand allow */
};
struct cards { VEC(struct card); };

struct story_page {
	const struct story	*story;
	const struct document	**by_id;	/* sorted by doc */
	struct cards		 cards;		/* sorted by section */
	const struct card	**by_claim;	/* sorted by claim id */
	size_t			 first[SECTIONS + 1];
	const struct check	**checks;
	size_t			 nchecks;
};
struct story_pages { VEC(struct story_page); };

struct page {
	struct say		 say;
	struct span		 title;
	struct story_pages	 stories;
	size_t			 documents, claims, cards;
	const struct report_options	*options;
};

/* Names of sections as keys of phrases: "agreed", "conflict", … */
extern const char *const layout_sections[SECTIONS];

/*
 * layout_page:
 * Lay the stories out as the options say.  All lives in the arena and borrows
 * from the stories.  Cost: O(n log n) in documents and claims.
 */
void	layout_page(struct page *, struct arena *, const struct stories *,
    const struct report_options *);

/* Do --claim and --only show this claim? */
int	layout_wants(const struct claim *, const struct report_options *);

/* The document of an id, NULL if it did not come. */
const struct document	*layout_document(const struct story_page *,
    struct span doc);

/* The card of a claim id, NULL if it is not shown. */
const struct card	*layout_card(const struct story_page *, struct span id);

#endif
