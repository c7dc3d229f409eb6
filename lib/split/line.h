#ifndef SPLIT_LINE_H
#define SPLIT_LINE_H

#include "split/view.h"
#include "text/subject.h"

#define LINE_LONGEST	600	/* bytes; page furniture is shorter */
#define LINE_CREDIT	300	/* bytes; so is a sentence that is a credit */

/*
 * line_mark:
 * The zones of paragraphs that show by themselves what they are: page
 * furniture, credits, bylines, lists, captions, labelled lines; what they say
 * is noted.
 */
void	line_mark(struct view *);

/*
 * line_marked:
 * The zone of a paragraph of which the input says that it is of this one: a
 * caption may be just the credit.  A byline's names are noted.
 */
enum zone	line_marked(struct view *, const struct paragraph *,
    enum zone);

/* Does it correct the report, or say that it was changed?  Noted. */
int	line_note(struct view *, const struct subject *line);

/* Note what a headline says of that: "UPDATE 2-". */
void	line_version(const struct tables *, struct metadata *,
    struct span headline);

/* Is what stands behind the last stop, such as "Read more", the page's? */
int	line_stray(struct view *, const struct subject *line);

/* Does it credit an agency or a person? */
int	line_credit(struct view *, const struct subject *line);

/* Does it describe a picture? */
int	line_caption(const struct tables *, const struct subject *line);

/* Does a sentence credit a picture?  What stands before it is a caption. */
int	line_photo(const struct tables *, struct metadata *,
    const struct paragraph *, struct span sentence);

#endif
