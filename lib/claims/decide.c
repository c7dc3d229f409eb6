#include "claims/decide.h"

#include "text/utf8.h"

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
static void
misread(struct view *v, const struct report_ref *ref)
{
	for (size_t i = 0; i < v->atoms.n; i++) {
		const struct report *r = v->atoms.v[i].report;

		if (span_eq(r->doc, ref->doc) && span_eq(r->field, ref->field)
		    && EXTENT_MEET(r->at, ref->at))
			v->atoms.v[i].stands = 0;
	}
}

static void
same_source(struct view *v, const struct decision *d)
{
	struct span key, first = { NULL, 0 };

	for (size_t i = 0; i < d->sources.n; i++) {
		key = utf8_key(v->arena, d->sources.v[i]);
		if (first.n == 0)
			first = key;
		for (size_t j = 0; j < v->atoms.n; j++) {
			struct root *r = &v->atoms.v[j].root;

			if (!span_eq(r->key, key) && !span_eq(r->other, key))
				continue;
			r->key = first;
			r->name = d->sources.v[0];
			r->kind = ROOT_NAMED;
		}
	}
}

void
decide_atoms(struct view *v)
{
	for (size_t i = 0; i < v->decisions->n; i++) {
		const struct decision *d = &v->decisions->v[i];

		switch (d->what) {
		case DO_MISREAD:
			misread(v, &d->report);
			break;
		case DO_SAME_SOURCE:
			same_source(v, d);
			break;
		case DO_NONE:
		case DO_DROP:
		case DO_SAME:
		case DO_NOT_SAME:
			break;
		}
	}
}
