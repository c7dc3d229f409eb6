#include "claims/policy.h"

#include "claims/order.h"

/* >0: a before b by this measure; of what only grows no day of publication. */
static int
by_publication(const struct answer *a, const struct answer *b)
{
	return a->growth == GROWTH_UP ? 0 : (a->when.from > b->when.from) -
	    (a->when.from < b->when.from);
}

static int
by_origins(const struct answer *a, const struct answer *b)
{
	return order_size(a->origins.min, b->origins.min);
}

static int
by_documents(const struct answer *a, const struct answer *b)
{
	return order_size(a->documents, b->documents);
}

/* What a report begins with is what it is about. */
static int
by_depth(const struct answer *a, const struct answer *b)
{
	return order_size(b->depth, a->depth);
}

/* Of more origins their own answer. */
static int
by_own(const struct answer *a, const struct answer *b)
{
	return order_size(a->own, b->own);
}

static int
by_height(const struct answer *a, const struct answer *b)
{
	return order_double(a->stated, b->stated);
}

static int
by_lowness(const struct answer *a, const struct answer *b)
{
	return order_double(b->stated, a->stated);
}

/* Measures in the order in which a policy asks for them, and what they say. */
struct measure {
	int		(*order)(const struct answer *, const struct answer *);
	const char	*reason;
};

static const struct measure latest[] = {
	{ by_own, "best own" }, { by_origins, "best origins" },
	{ by_depth, "best depth" }, { by_documents, "best documents" },
	{ by_publication, "best latest" }, { by_height, "best highest" },
	{ NULL, "best first" },
};
static const struct measure majority[] = {
	{ by_origins, "best origins" }, { by_documents, "best documents" },
	{ by_own, "best own" }, { by_depth, "best depth" },
	{ by_publication, "best latest" }, { by_height, "best highest" },
	{ NULL, "best first" },
};
static const struct measure lowest[] = {
	{ by_lowness, "best lowest" }, { by_publication, "best latest" },
	{ by_origins, "best origins" }, { NULL, "best first" },
};

static const struct measure *
measures_of(enum policy policy)
{
	switch (policy) {
	case POLICY_MAJORITY:
		return majority;
	case POLICY_LOWEST:
		return lowest;
	case POLICY_LATEST:
	case POLICY_NONE:
		return latest;
	}
	return latest;
}

int
policy_prefer(enum policy policy, const struct answer *a,
    const struct answer *b, const char **reason)
{
	const struct measure *m = measures_of(policy);
	int d;

	for (; m->order != NULL; m++)
		if ((d = m->order(a, b)) != 0) {
			*reason = m->reason;
			return d;
		}
	*reason = m->reason;
	return order_identity(b->atoms.v[0]->report, a->atoms.v[0]->report);
}
