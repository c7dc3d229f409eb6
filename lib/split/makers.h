#ifndef SPLIT_MAKERS_H
#define SPLIT_MAKERS_H

#include "ground/span.h"
#include "split/metadata.h"
#include "text/pattern.h"

/*
 * Who made a report: its outlet, the agencies whose words it has, its authors;
 * noted in its document.  Those that return int return 0 where what is asked
 * about is none of that, and then note nothing.
 */

/*
 * Of the authors that were given, agencies are agencies, and "Staff Reporter"
 * is nobody.
 */
void	makers_authors(struct metadata *);

/* Are all the names in a text those of agencies: "AFP", "Reuters/AP"? */
int	makers_agency(struct metadata *, struct span text);

/* An outlet that is known; any other name is let be. */
void	makers_outlet(struct metadata *, struct span name);

/* Whose report it is: an agency, else the outlet, known or not. */
void	makers_owner(struct metadata *, struct span name);

/* Names of a list: people, agencies. */
void	makers_names(struct metadata *, struct span names);

/* What a pattern of bylines found, or one of credits. */
int	makers_byline(struct metadata *, const struct match *);
int	makers_credit(struct metadata *, const struct match *);

/* Is a line a person's name, or below one an outlet's or an agency's? */
int	makers_person(struct metadata *, struct span line);
int	makers_office(struct metadata *, struct span line);

/* An agency, an outlet, or letters that look like one?  Notes nothing. */
int	makers_is_office(struct metadata *, struct span name);

#endif
