#include "claims/decide.h"

void
decide_papers(struct view *v)
{
	for (size_t i = 0; i < v->decisions->n; i++) {
		const struct decision *d = &v->decisions->v[i];

		for (size_t j = 0; d->what == DO_DROP && j < v->papers.n; j++)
			if (span_eq(v->papers.v[j].doc, d->doc))
				v->papers.v[j].stands = 0;
	}
}

/* All reports at the place: one number may answer two questions. */
int
decide_misread(const struct decisions *all, const struct report *r)
{
	for (size_t i = 0; i < all->n; i++) {
		const struct report_ref *ref = &all->v[i].report;

		if (all->v[i].what == DO_MISREAD &&
		    EXTENT_MEET(r->at, ref->at) && span_eq(r->doc, ref->doc) &&
		    span_eq(r->field, ref->field))
			return 1;
	}
	return 0;
}
