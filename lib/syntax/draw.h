#ifndef SYNTAX_DRAW_H
#define SYNTAX_DRAW_H

#include <stddef.h>

#include "ground/arena.h"
#include "ground/bytes.h"
#include "syntax/syntax.h"
#include "syntax/tree.h"

/*
 * draw_tree:
 * Append the tree of a sentence for people: a token a line under its head, in
 * the order of the sentence, with part of speech, relation and features; lines
 * of width columns at most.
 */
void	draw_tree(struct bytes *, struct arena *, const struct syntax *,
    const struct tree *, size_t width);

#endif
