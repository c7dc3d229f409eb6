#include "claims/wider.h"

#include "claims/class.h"
#include "claims/key.h"

size_t
wider_question(const struct view *v, const struct claim_key *key,
    struct span subject, int about)
{
	struct claim_key k = *key;

	k.subject = subject;
	if (!about)
		k.about = (struct span_list){ 0 };
	return pool_find(&v->keys, key_json(v->scratch, &k));
}

/* Not of what is asked of another event. */
static size_t
unnamed(const struct view *v, const struct question *q, struct span subject)
{
	return q->key.about.n > 0 && q->aside == ASIDE_NOT ?
	    wider_question(v, &q->key, subject, 0) : POOL_NOT;
}

size_t
wider_unnamed(const struct view *v, const struct question *q)
{
	return unnamed(v, q, q->key.subject);
}

static void
add_wider(struct view *v, struct question *q, size_t n)
{
	if (n != POOL_NOT)
		*VEC_PUSH(v->arena, &q->wider) = n;
}

void
wider_find(struct view *v)
{
	for (size_t i = 0; i < v->questions.n; i++) {
		struct question *q = &v->questions.v[i];
		struct span subject = q->key.subject;

		for (size_t up = 0; subject.n > 0 && up < q->depth; up++) {
			subject = class_above(v->tables, v->scratch, subject);
			add_wider(v, q, wider_question(v, &q->key, subject,
			    1));
			add_wider(v, q, unnamed(v, q, subject));
		}
		add_wider(v, q, wider_unnamed(v, q));
		arena_reset(v->scratch);
	}
}
