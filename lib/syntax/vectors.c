#include "syntax/vectors.h"

#define PROBES	64	/* in a table that is damaged there may be no end */

int
vectors_open(struct vectors *v, struct arena *a, const struct model *m)
{
	static const char *const class[SEEN_CLASSES] = { "class0", "class1" };
	size_t slots;

	*v = (struct vectors){ .n = model_section(m, "values").n / VECTORS_D };
	v->word = model_uint32(m, a, "words", &slots);
	if (v->n == 0 || v->word == NULL || slots < 2 ||
	    (slots & (slots - 1)) != 0)
		return -1;
	v->mask = (uint32_t)(slots - 1);
	v->row = model_int16(m, a, "row", slots);
	v->values = model_int8(m, "values", v->n * VECTORS_D);
	for (int k = 0; k < SEEN_CLASSES; k++)
		if ((v->class[k] = model_int16(m, a, class[k], v->n)) == NULL)
			return -1;
	return v->row == NULL || v->values == NULL ? -1 : 0;
}

void
vectors_see(const struct vectors *v, struct seen *s)
{
	uint32_t at = s->word & v->mask;
	size_t row;

	for (int k = 0; v->word[at] != s->word; k++) {
		if (v->word[at] == 0 || k == PROBES)
			return;
		at = (at + 1) & v->mask;
	}
	row = (uint16_t)v->row[at];
	if (row >= v->n)
		return;
	s->vector = v->values + row * VECTORS_D;
	for (int k = 0; k < SEEN_CLASSES; k++)
		s->class[k] = (uint32_t)v->class[k][row] + 1;
}
