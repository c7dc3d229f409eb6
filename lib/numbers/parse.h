#ifndef NUMBERS_PARSE_H
#define NUMBERS_PARSE_H

#include <stddef.h>

#include "ground/arena.h"
#include "ground/span.h"
#include "syntax/syntax.h"
#include "syntax/tree.h"

#define PARSE_NOT	((size_t)-1)

/* The relations that rules ask for (Universal Dependencies). */
#define PARSE_RELATIONS(X)						\
	X(NSUBJ, "nsubj") X(NSUBJ_PASS, "nsubj:pass") X(OBJ, "obj")	\
	X(IOBJ, "iobj") X(OBL, "obl") X(OBL_AGENT, "obl:agent")		\
	X(NMOD, "nmod") X(NMOD_POSS, "nmod:poss") X(NUMMOD, "nummod")	\
	X(AMOD, "amod") X(APPOS, "appos") X(CONJ, "conj")		\
	X(COMPOUND, "compound") X(FLAT, "flat") X(CASE, "case")		\
	X(ACL, "acl") X(RELCL, "acl:relcl") X(ADVCL, "advcl")		\
	X(CCOMP, "ccomp") X(XCOMP, "xcomp") X(PARATAXIS, "parataxis")	\
	X(COP, "cop") X(CSUBJ, "csubj") X(CSUBJ_PASS, "csubj:pass")	\
	X(AUX, "aux") X(AUX_PASS, "aux:pass") X(MARK, "mark") X(ROOT, "root")

#define PARSE_ENUM(name, string)	PARSE_##name,
enum relation { PARSE_NONE, PARSE_RELATIONS(PARSE_ENUM) PARSE_COUNT };

/* One word of the tree, as rules over it see it. */
struct node {
	struct extent	at;
	struct span	lemma;
	enum upos	upos;
	enum relation	relation;
	size_t		head;		/* PARSE_NOT: the root */
	size_t		child, next;	/* first child; next of the same head */
};

struct parse { VEC(struct node); };

/* A parser and the names of its relations. */
struct parser_kit;
struct parser_kit	*parse_new(struct arena *run,
    const struct lexfile *user);

/*
 * parse_read:
 * The dependency tree of a sentence; empty where the models are damaged.  Lives
 * in the arena.  Cost: linear, and by far the dearest step of a reading.
 */
void	parse_read(struct parser_kit *, struct arena *, struct span text,
    struct parse *);

/* The node that holds a code point, or PARSE_NOT.  Cost: logarithmic. */
size_t	parse_at(const struct parse *, size_t at);

/*
 * The first child of a node from i on with a relation, or PARSE_NOT.  Cost:
 * linear in its children.
 */
size_t	parse_child(const struct parse *, size_t node, enum relation,
    size_t from);

#endif
