#include "claims/apart.h"

#include "claims/class.h"
#include "claims/order.h"

void
apart_find(struct view *v)
{
	for (size_t i = 0; i < v->atoms.n; i++) {
		struct atom *at = &v->atoms.v[i];

		if (at->stands && !at->vague && v->questions.v[at->key].apart)
			*VEC_PUSH(v->arena, &v->apart) = at;
	}
}

static int
is_exact(const struct answer *a)
{
	return !a->vague && !(a->in.low < a->in.high);
}

static int
same_event(const struct claim_key *a, const struct claim_key *b)
{
	return span_eq(a->predicate, b->predicate) &&
	    a->about.n == b->about.n && (a->about.n == 0 ||
	    span_eq(a->about.v[0], b->about.v[0]));
}

/* Would those that the answers count hold them: people the gunman? */
static int
would_hold(const struct view *v, const struct answer *a, const struct atom *at)
{
	const struct claim_key *asked =
	    &v->questions.v[a->atoms.v[0]->group].key;
	const struct claim_key *key = &v->questions.v[at->key].key;

	return same_event(asked, key) && class_inside(v->tables, v->arena,
	    key->subject, asked->subject);
}

const struct atom *
apart_between(const struct view *v, const struct answer *less,
    const struct answer *more)
{
	if (!is_exact(less) || !is_exact(more))
		return NULL;
	for (size_t i = 0; i < v->apart.n; i++)
		if (order_double(v->apart.v[i]->stated,
		    more->stated - less->stated) == 0 &&
		    would_hold(v, less, v->apart.v[i]))
			return v->apart.v[i];
	return NULL;
}

int
apart_counts(const struct view *v, const struct answer *sum,
    const struct answer *stated)
{
	return sum->sum && stated->plain &&
	    apart_between(v, stated, sum) != NULL;
}
