#ifndef ENTITIES_SCENE_H
#define ENTITIES_SCENE_H

#include <stddef.h>
#include <stdint.h>

#include "entities/lore.h"
#include "entities/particle.h"
#include "entities/tables.h"
#include "facts/document.h"
#include "facts/entity.h"
#include "facts/sentence.h"
#include "ground/arena.h"
#include "ground/vec.h"
#include "text/words.h"

/* What is known of a word before names are looked for. */
struct term {
	const struct word	*w;
	struct lore		 is;		/* names only with a capital */
	unsigned		 initial : 1;	/* begins a sentence or quote */
	unsigned		 quoted : 1;	/* between quotation marks */
	unsigned		 clitic : 1;	/* 's */
	unsigned		 inner : 1;	/* two capitals or more */
};

/*
 * A name found in a sentence: words [a, b).  Where no rule is certain of its
 * kind, lean holds what speaks for each, and the document decides.
 */
struct mention {
	size_t			 a, b;
	enum entity_kind	 kind;
	int			 sure;		/* 0 guess 1 likely 2 certain */
	int			 lean[ENTITY_UNNAMED + 1];
	int			 acts;
	int			 titled;	/* a title stands before it */
	size_t			 id;
	struct span		 name;		/* the fullest, once known */
	struct span		 canon;		/* name it has in a table */
	struct span		 country;
	int			 has_geo;
	double			 lat, lon;
	struct span		 role, office;
	const char		*table;		/* that a guess came from */
	struct span		 rule;
};
struct mentions { VEC(struct mention); };

struct reading;
struct syntax;

/* A sentence as this room sees it. */
struct line {
	struct sentence	*s;
	struct words	 words;
	struct term	*t;		/* words.n of them */
	struct mentions	 names;		/* by place, not overlapping */
	size_t		 body;		/* first word behind a dateline */
	int		 title_case;	/* most words begin with a capital */
	int		 all_caps;
	int		 quote_in;	/* carries a quotation on */
	int		 quote_out;	/* ends inside one */
	struct reading	*reading;	/* NULL: not yet read */
};

/* What outlives a document. */
struct knowledge {
	const struct tables	*tables;
	struct lores		*lores;
	struct syntax		*syntax;
};

/* A document while it is read. */
struct scene {
	const struct tables	*tables;
	struct lores		*lores;
	struct syntax		*syntax;
	const struct document	*doc;		/* may be NULL */
	struct arena		*arena;
	struct line		*v;
	size_t			 n;
};

/* Read the words of n sentences and what is known of each.  Cost: linear. */
void	scene_open(struct scene *, const struct knowledge *, struct arena *,
	    const struct document *, struct sentence *, size_t n);

/* The mention that holds word i of a line, or NULL. */
struct mention	*scene_mention(const struct line *, size_t i);

/* The text of the words [a, b) of a line (a < b). */
struct span	scene_text(const struct line *, size_t a, size_t b);

/* Is there a word i with this use (small_words.tsv)? */
int	scene_use(const struct line *, size_t i, char use);

/*
 * May a table have a row for word i, or for words that begin with it?  Asked
 * before the table is: most words have none.
 */
int	scene_begins(const struct line *, size_t i, enum table);

/* Is word i of a line one of these particles? */
int	scene_is(const struct line *, size_t i, uint32_t particles);

#endif
