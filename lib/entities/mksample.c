#include "entities/mksample.h"

#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "entities/features.h"
#include "entities/finder.h"
#include "syntax/mkzeroed.h"

#define OFTEN		3		/* a feature must be seen as often */
#define SENTENCES_MAX	4096		/* of a document */
#define FEATURES_ALL	(1U << 23)	/* room in the inventory */

static void
inventory_open(struct inventory *in)
{
	in->mask = FEATURES_ALL - 1;
	in->hash = mkzeroed(FEATURES_ALL, sizeof(*in->hash));
	in->id = mkzeroed(FEATURES_ALL, sizeof(*in->id));
	in->name = mkzeroed(FEATURES_ALL, sizeof(*in->name));
	in->count = mkzeroed(FEATURES_ALL, sizeof(*in->count));
}

static uint32_t
number(struct inventory *in, uint32_t feature)
{
	uint32_t i = feature & in->mask;

	while (in->id[i] != 0 && in->hash[i] != feature)
		i = (i + 1) & in->mask;
	if (in->id[i] == 0) {
		if (++in->n >= FEATURES_ALL / 2)
			errx(3, "too many features");
		in->id[i] = in->n;
		in->hash[i] = feature;
		in->name[in->n] = feature;
	}
	in->count[in->id[i]]++;
	return in->id[i];
}

/* Mark the words that a name's field names: "12 20 ORG". */
static void
mark(const struct line *l, struct sample *v, struct span field)
{
	static const char *const kinds[] = { "PER", "ORG", "LOC" };
	char buf[64], kind[16];
	size_t start, end, first = 1;
	int label = 0;

	if (field.n >= sizeof(buf))
		return;
	memcpy(buf, field.p, field.n);
	buf[field.n] = '\0';
	if (sscanf(buf, "%zu %zu %15s", &start, &end, kind) != 3)
		errx(3, "no name: %s", buf);
	for (int k = 0; k < 3; k++)
		if (strcmp(kind, kinds[k]) == 0)
			label = 2 * k + 1;
	for (size_t i = 0; i < l->words.n && label > 0; i++)
		if (l->words.v[i].start >= start && l->words.v[i].end <= end) {
			v[i].label = (unsigned char)(label + (first ? 0 : 1));
			first = 0;
		}
}

static void
keep(struct examples *ex, const struct scene *sc, size_t n,
    const struct index *document, struct span names)
{
	const struct line *l = &sc->v[n];
	struct atom *a = features_line(sc, l, document);
	struct example e = { ARENA_ARRAY(ex->arena, struct sample,
	    l->words.n + 1), l->words.n };
	uint32_t f[FEATURES_MAX];
	struct span field;

	for (size_t i = 0; i < e.n; i++) {
		e.v[i].near = a[i].near;
		e.v[i].likely = a[i].likely;
		if (!a[i].near)
			continue;
		e.v[i].n = features_of(a, i, e.n, f);
		e.v[i].f = ARENA_ARRAY(ex->arena, uint32_t, e.v[i].n);
		for (size_t k = 0; k < e.v[i].n; k++)
			e.v[i].f[k] = number(&ex->all, f[k]);
	}
	while (span_cut(&names, '\t', &field))
		mark(l, e.v, field);
	*VEC_PUSH(ex->arena, ex) = e;
}

static void
read_document(struct examples *ex, struct span text)
{
	struct arena *a = arena_new(NULL);
	struct sentence *v = ARENA_ARRAY(a, struct sentence, SENTENCES_MAX);
	struct span *names = ARENA_ARRAY(a, struct span, SENTENCES_MAX), line;
	struct index document = { 0 };
	struct scene sc;
	size_t n = 0;

	while (n < SENTENCES_MAX && span_cut(&text, '\n', &line)) {
		v[n].zone = ZONE_BODY;
		names[n] = line;
		span_cut(&names[n], '\t', &v[n].text);
		n++;
	}
	scene_open(&sc, &ex->known, a, NULL, v, n);
	for (size_t i = 0; i < n; i++)
		finder_read(&sc, &sc.v[i]);
	features_document(&sc, &document);
	for (size_t i = 0; i < n; i++)
		if (!sc.v[i].all_caps && !sc.v[i].title_case)
			keep(ex, &sc, i, &document, names[i]);
	arena_free(a);
}

/* Forget features that are seen too seldom. */
static void
prune(struct examples *ex)
{
	struct sample *s;
	size_t n;

	for (size_t i = 0; i < ex->n; i++)
		for (size_t k = 0; k < ex->v[i].n; k++) {
			s = &ex->v[i].v[k];
			n = 0;
			for (size_t f = 0; f < s->n; f++)
				if (ex->all.count[s->f[f]] >= OFTEN)
					s->f[n++] = s->f[f];
			s->n = n;
		}
}

void
mksample_read(struct examples *ex, struct span text)
{
	size_t at;

	while (text.n > 0) {
		at = span_find(text, SPAN("\n\n"));
		if (at > 0)
			read_document(ex, span_sub(text, 0, at));
		text = span_sub(text, at + 2 < text.n ? at + 2 : text.n,
		    text.n);
	}
	prune(ex);
}

void
mksample_open(struct examples *ex)
{
	*ex = (struct examples){ .arena = arena_new(NULL) };
	tables_open(&ex->tables, NULL);
	ex->known = (struct knowledge){ &ex->tables, lore_new(ex->arena,
	    &ex->tables), NULL };
	inventory_open(&ex->all);
}

void
mksample_close(struct examples *ex)
{
	free(ex->all.hash);
	free(ex->all.id);
	free(ex->all.name);
	free(ex->all.count);
	arena_free(ex->arena);
}
