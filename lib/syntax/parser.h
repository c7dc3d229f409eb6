#ifndef SYNTAX_PARSER_H
#define SYNTAX_PARSER_H

#include <stdint.h>

#include "ground/arena.h"
#include "syntax/model.h"
#include "syntax/moves.h"
#include "syntax/net.h"
#include "syntax/seen.h"
#include "syntax/tagset.h"
#include "syntax/tree.h"

/*
 * Greedy transition parser: unlabelled moves are scored by one hidden layer
 * over the vectors of the words they look at (Chen and Manning 2014, with
 * vectors as in Kiperwasser and Goldberg 2016); labels are chosen when the
 * tree stands.
 */
#define PARSER_HIDDEN	48
#define PARSER_MOVE	10	/* weight w of a move stands for w >> this */
#define PARSER_LABEL	64
#define PARSER_LABELS	64
#define PARSER_DISTANCES 16
#define PARSER_VIEWS	4	/* words that a label looks at */

struct parser;

/* NULL if the model has not what a parser needs. */
struct parser	*parser_new(struct arena *, const struct model *);

/* Set head and deprel of a tagged sentence of at most MOVES_MAX tokens. */
void	parser_read(struct parser *, const struct seen *, struct tree *);

/* The names of its dependency relations, by number. */
const struct tagset	*parser_labels(const struct parser *);

/* How far and on which side a head stands, as one of PARSER_DISTANCES. */
int	parser_distance(int word, int head, int n);

/* The first child of every word, MOVES_NIL where it has none. */
void	parser_first_children(const short *head, int n, short *first);

/*
 * The words that a label looks at: the dependent, its head, its first child,
 * its head's first child if that is another; MOVES_NIL where there is none.
 * And their names.
 */
void	parser_look(const short *head, const short *first, int word,
    int view[PARSER_VIEWS]);
extern const char *const parser_views[PARSER_VIEWS];

#endif
