#include "numbers/parse.h"

struct parser_kit {
	struct syntax	*syntax;	/* NULL: damaged */
};

static const struct {
	const char	*name;
	enum relation	 relation;
} names[] = {
#define PARSE_ROW(name, string)	{ string, PARSE_##name },
	PARSE_RELATIONS(PARSE_ROW)
};

struct parser_kit *
parse_new(struct arena *run, const struct lexfile *user)
{
	struct parser_kit *k = ARENA_NEW(run, struct parser_kit);

	k->syntax = syntax_new(run, user);
	return k;
}

static enum relation
relation(const struct parser_kit *k, const struct token *t)
{
	struct span name = syntax_deprel(k->syntax, t);

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (span_is(name, names[i].name))
			return names[i].relation;
	return PARSE_NONE;
}

void
parse_read(struct parser_kit *k, struct arena *arena, struct span text,
    struct parse *p)
{
	struct tree tree = { 0 };

	if (k->syntax == NULL)
		return;
	syntax_tokens(k->syntax, arena, text, &tree);
	syntax_read(k->syntax, arena, &tree);
	for (size_t i = 0; i < tree.n; i++) {
		struct node *n = VEC_PUSH(arena, p);

		n->at = tree.v[i].at;
		n->lemma = tree.v[i].lemma;
		n->upos = tree.v[i].upos;
		n->relation = relation(k, &tree.v[i]);
		n->head = tree.v[i].head == 0 ? PARSE_NOT :
		    tree.v[i].head - 1;
		n->child = n->next = PARSE_NOT;
	}
	for (size_t i = p->n; i-- > 0;)
		if (p->v[i].head != PARSE_NOT) {
			p->v[i].next = p->v[p->v[i].head].child;
			p->v[p->v[i].head].child = i;
		}
}

size_t
parse_at(const struct parse *p, size_t at)
{
	size_t a = 0, b = p->n;

	while (a < b) {
		size_t mid = a + (b - a) / 2;

		if (p->v[mid].at.end <= at)
			a = mid + 1;
		else
			b = mid;
	}
	return a < p->n && p->v[a].at.start <= at ? a : PARSE_NOT;
}

size_t
parse_child(const struct parse *p, size_t node, enum relation relation,
    size_t from)
{
	for (size_t i = p->v[node].child; i != PARSE_NOT; i = p->v[i].next)
		if (i >= from && p->v[i].relation == relation)
			return i;
	return PARSE_NOT;
}
