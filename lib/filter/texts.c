#include "filter/texts.h"

#include <stdlib.h>

void
texts_add(struct texts *texts, struct arena *arena, const struct sentence *s,
    struct span line)
{
	*VEC_PUSH(arena, texts) = (struct text){ arena_dup(arena, s->doc),
	    arena_dup(arena, s->field), arena_dup(arena, line), s->at.start };
	texts->size += sizeof(struct text) + line.n;
}

static int
by_place(const void *a, const void *b)
{
	const struct text *x = a, *y = b;
	int d = span_cmp(x->doc, y->doc);

	if (d == 0)
		d = span_cmp(x->field, y->field);
	if (d == 0)
		d = (x->start > y->start) - (x->start < y->start);
	return d != 0 ? d : span_cmp(x->line, y->line);
}

void
texts_write(struct texts *texts, struct filter *f)
{
	if (texts->n > 1)
		qsort(texts->v, texts->n, sizeof(*texts->v), by_place);
	for (size_t i = 0; i < texts->n; i++)
		if (i == 0 || by_place(&texts->v[i - 1], &texts->v[i]) != 0)
			filter_write(f, texts->v[i].line);
}

int
texts_put(const struct texts *texts, struct putaway *away)
{
	int rv = 0;

	for (size_t i = 0; i < texts->n && rv == 0; i++) {
		const struct text *t = &texts->v[i];

		rv = putaway_text(away, t->doc, t->field, t->start, t->line);
	}
	return rv;
}
