#ifndef SYNTAX_MKLABEL_H
#define SYNTAX_MKLABEL_H

#include "syntax/mknet.h"
#include "syntax/parser.h"

enum {
	MKLABEL_VIEW, MKLABEL_DISTANCE = MKLABEL_VIEW + PARSER_VIEWS,
	MKLABEL_LABEL, MKLABEL_BIAS, MKLABEL_PARAMS,
};

/* What chooses the labels, over the vectors of words. */
struct mklabel {
	struct param	 p[MKLABEL_PARAMS];
	int		 labels;
	float		 turned[PARSER_VIEWS][NET_D * PARSER_LABEL];
	float		 label_turned[PARSER_LABEL * PARSER_LABELS];
	float		 view[PARSER_VIEWS][(MKNET_MAX + 1) * PARSER_LABEL];
	float		 dview[PARSER_VIEWS][(MKNET_MAX + 1) * PARSER_LABEL];
	float		 hidden[MKNET_MAX * PARSER_LABEL];
	float		 dhidden[MKNET_MAX * PARSER_LABEL];
	float		 score[MKNET_MAX * PARSER_LABELS];
	int		 far[MKNET_MAX];
	int		 word[PARSER_VIEWS][MKNET_MAX];
};

/* Begin with weights by chance. */
void	mklabel_open(struct mklabel *, int labels, struct mkrandom *);

/* To be called once the parameters have changed. */
void	mklabel_turn(struct mklabel *);

/* The chances of a sentence's labels, in score. */
void	mklabel_read(struct mklabel *, const struct mknet *,
    const struct gold *);

/*
 * Learn the labels of a sentence, also from what n teachers have read; adds to
 * net's dout.
 */
void	mklabel_learn(struct mklabel *, struct mknet *, const struct gold *,
    struct mklabel *const *teacher, size_t n);

#endif
