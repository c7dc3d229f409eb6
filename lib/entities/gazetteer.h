#ifndef ENTITIES_GAZETTEER_H
#define ENTITIES_GAZETTEER_H

#include <stddef.h>

#include "entities/scene.h"
#include "facts/entity.h"
#include "ground/span.h"

/* A name that a table holds. */
struct hit {
	size_t			 n;		/* words */
	enum table		 table;
	enum entity_kind	 kind;
	struct span		 canon, country;
	int			 has_geo;
	double			 lat, lon;
	double			 people;	/* of a town */
	int			 capital;	/* of a country */
	int			 ambiguous;	/* means other things too */
};

/*
 * gazetteer_match:
 * The longest name that stands at word i, before word end; of equally long ones
 * the likeliest.  Returns its number of words, 0 if there is none.
 */
size_t	gazetteer_match(const struct scene *, const struct line *, size_t i,
	    size_t end, struct hit *);

/* What a row of the towns' table says. */
void	gazetteer_town(const struct row *, struct hit *);

#endif
