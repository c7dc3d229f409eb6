#include "claims/besides.h"

#include <stdlib.h>

#include "claims/depth.h"
#include "claims/key.h"
#include "claims/order.h"
#include "claims/own.h"
#include "claims/say.h"

/* Does it stand in the sentence of another of its paper, or in the next? */
static int
follows(const struct atom *at, const struct atom *before)
{
	return before->paper == at->paper && before->depth <= at->depth &&
	    at->depth <= before->depth + 1u;
}

/*
 * Far below what its paper begins with: is it the paper's own word, or told of
 * a place of its own, or right behind such a one?  A source that is asked far
 * down about the same may contradict.
 */
static int
is_far(const struct atom *at, const struct atom *own, const struct atom *before)
{
	if (at->depth <= DEPTH_NEWS || own->depth > DEPTH_LEAD)
		return 0;
	return at->root->kind == ROOT_OUTLET ||
	    (at->place > 0 && at->place != own->place) ||
	    (before != NULL && follows(at, before));
}

/* Can it be told apart from the own answer, or may both be one? */
static int
is_apart(const struct atom *at, const struct atom *own)
{
	return at->stands && (at->plain || at->vague) && !at->level &&
	    at->unit->dimension.n == 0 && !at->restates && !at->change &&
	    !at->total && !at->dated && !interval_meets(at->in, own->in) &&
	    !own_slip(at->stated, own->stated);
}

static int
tells_change(struct atom *const *p, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (p[i]->to)
			return 1;
	return 0;
}

/* The atoms [0, n) are those of a paper. */
static void
mark_paper(struct atom **p, size_t n)
{
	const struct atom *own = NULL, *far = NULL;

	for (size_t i = 0; i < n && own == NULL; i++)
		if (p[i]->own)
			own = p[i];
	if (own == NULL || tells_change(p, n))
		return;
	for (size_t i = 0; i < n; i++) {
		if (p[i] == own || !is_apart(p[i], own))
			continue;
		if (is_far(p[i], own, far))
			far = p[i];
		p[i]->besides = p[i]->beside || far == p[i];
	}
}

static int
by_group(const void *a, const void *b)
{
	const struct atom *x = *(struct atom *const *)a;
	const struct atom *y = *(struct atom *const *)b;
	int d = order_size(x->group, y->group);

	return d != 0 ? d : (x > y) - (x < y);
}

static int
by_stated(const void *a, const void *b)
{
	const struct atom *x = *(struct atom *const *)a;
	const struct atom *y = *(struct atom *const *)b;

	return order_double(x->stated, y->stated);
}

/* The atoms [0, n) are those of a number: the question without it. */
static void
part_number(struct view *v, struct atom **p, size_t n, struct span said)
{
	struct claim_key key = v->questions.v[p[0]->group].key;
	uint32_t apart;

	for (size_t i = 0; i < n; i++)
		if (!p[i]->besides)
			return;
	key_about_time(v->scratch, &key, said);
	apart = question_add(v, &key, ASIDE_BESIDES);
	for (size_t i = 0; i < n; i++)
		p[i]->group = apart;
	arena_reset(v->scratch);
}

/* The atoms [0, n) are those of a question, by paper. */
static void
part_question(struct view *v, struct atom **p, size_t n, struct span said)
{
	own_set(p, n);
	for (size_t i = 0, j; i < n; i = j) {
		for (j = i + 1; j < n && p[j]->paper == p[i]->paper; j++)
			;
		mark_paper(p + i, j - i);
	}
	qsort(p, n, sizeof(*p), by_stated);
	for (size_t i = 0, j; i < n; i = j) {
		for (j = i + 1; j < n && by_stated(p + i, p + j) == 0; j++)
			;
		part_number(v, p + i, j - i, said);
	}
}

void
besides_part(struct view *v)
{
	struct span said = say_text(v, "besides", 0);
	struct atom **p = ARENA_ARRAY(v->arena, struct atom *,
	    v->atoms.n + 1);
	size_t n = v->atoms.n;

	for (size_t i = 0; i < n; i++)
		p[i] = &v->atoms.v[i];
	qsort(p, n, sizeof(*p), by_group);
	for (size_t i = 0, j; i < n; i = j) {
		uint32_t group = p[i]->group;

		for (j = i + 1; j < n && p[j]->group == group; j++)
			;
		if (v->questions.v[group].aside == ASIDE_NOT)
			part_question(v, p + i, j - i, said);
	}
}
