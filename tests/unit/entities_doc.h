#ifndef TESTS_UNIT_ENTITIES_DOC_H
#define TESTS_UNIT_ENTITIES_DOC_H

#include <stdio.h>
#include <string.h>

#include "entities/entities.h"
#include "ground/bytes.h"

#define DOC_MAX	16

/* Read a document, one sentence a line, "\n\n" between paragraphs. */
static inline size_t
doc_read(struct entity_reader *r, struct arena *a, const char *text,
    struct sentence *v)
{
	struct span rest = span_of(text), line;
	size_t n = 0, paragraph = 0;

	memset(v, 0, DOC_MAX * sizeof(*v));
	while (n < DOC_MAX && span_cut(&rest, '\n', &line)) {
		if (line.n == 0) {
			paragraph++;
			continue;
		}
		v[n].text = line;
		v[n].n = n;
		v[n].paragraph = paragraph;
		v[n].repeat = SENTENCE_NOT;
		v[n++].zone = ZONE_BODY;
	}
	entities_read(r, a, NULL, v, n);
	return n;
}

static inline int
doc_same(struct bytes *b, const char *want)
{
	int same = span_is(bytes_span(b), want);

	if (!same)
		printf("# got  %.*s\n# want %s\n", (int)b->n, b->p, want);
	bytes_close(b);
	return same;
}

#endif
