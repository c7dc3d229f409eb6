#include "entities/recall.h"

#include "entities/alias.h"
#include "entities/key.h"
#include "entities/memory.h"
#include "entities/run.h"

static int
is_headline(const struct line *l)
{
	return l->all_caps || l->title_case;
}

static void
learn(struct memory *mem, const struct line *l, const struct mention *m)
{
	struct known *k;

	k = memory_of(mem, memory_folded(mem->sc, l, m->a, m->b),
	    scene_text(l, m->a, m->b), m->b - m->a);
	for (int i = 0; i <= ENTITY_UNNAMED; i++)
		k->lean[i] += m->lean[i];
	if (m->sure == 2)
		k->certain[m->kind]++;
	if (m->sure >= k->sample.sure || k->sample.b == 0)
		k->sample = *m;
	if (m->sure > k->sure)
		k->sure = m->sure;
}

static void
decide(struct known *k)
{
	const int *of = k->sure == 2 ? k->certain : k->lean;
	int best = ENTITY_UNKNOWN;

	for (int i = ENTITY_PERSON; i < ENTITY_UNNAMED; i++)
		if (of[i] > of[best])
			best = i;
	k->kind = (enum entity_kind)best;
}

static void
gather(struct memory *mem)
{
	struct scene *sc = mem->sc;
	size_t i, n;

	VEC_PUSH(sc->arena, &mem->v);
	for (i = 0; i < sc->n; i++)
		for (size_t k = 0; k < sc->v[i].names.n; k++)
			if (!is_headline(&sc->v[i]))
				learn(mem, &sc->v[i], &sc->v[i].names.v[k]);
	n = mem->v.n;
	for (i = 1; i < n; i++)
		decide(&mem->v.v[i]);
	alias_read(mem);
}

/* Give a mention what the document knows of its name. */
static void
settle(struct memory *mem, const struct line *l, struct mention *m)
{
	size_t i = index_get(&mem->by_text,
	    memory_folded(mem->sc, l, m->a, m->b));
	const struct known *k = &mem->v.v[i], *full;

	m->name = scene_text(l, m->a, m->b);
	if (i == 0)
		return;
	full = k->full != 0 ? &mem->v.v[k->full] : k;
	if (m->sure == 2 && m->kind != full->kind)
		return;
	if (k->full != 0 || m->sure < 2)
		m->kind = full->kind;
	if (k->full != 0)
		m->name = full->text;
	if (m->canon.n == 0)
		m->canon = full->sample.canon;
}

#define KNOWN_WORDS	6	/* of a name looked for in a headline */

/* May a common word with a capital be the name that the document knows? */
static int
recalled(const struct memory *mem, const struct line *l, size_t i,
    const struct known *k)
{
	const struct term *next;

	if (!l->t[i].is.common || k->sure == 2 ||
	    (k->kind == ENTITY_ORGANISATION && k->sure == 1))
		return 1;
	if (is_headline(l))
		return 0;
	if (k->kind == ENTITY_PERSON && k->full != 0 && !l->t[i].initial)
		return 1;
	if (i + 1 >= l->words.n)
		return 0;
	next = &l->t[i + 1];
	return next->clitic || next->is.small == SMALL_AUX ||
	    next->is.small == SMALL_VERB || next->is.small == SMALL_ADV ||
	    tables_has(mem->sc->tables, TABLE_SAY_VERBS, next->w->fold, 4,
	    "past");
}

/* The longest known name at word i: its words, 0 if none. */
static size_t
known_at(const struct memory *mem, const struct line *l, size_t i, size_t end)
{
	size_t n = end - i < KNOWN_WORDS ? end - i : KNOWN_WORDS, at;

	for (; n > 0; n--) {
		if (l->words.v[i + n - 1].kind == WORD_PUNCT)
			continue;
		at = index_get(&mem->by_text,
		    memory_folded(mem->sc, l, i, i + n));
		if (at == 0 || mem->v.v[at].kind == ENTITY_UNKNOWN)
			continue;
		if (n > 1 || recalled(mem, l, i, &mem->v.v[at]))
			return n;
	}
	return 0;
}

/* Names that the line alone did not give: in headlines, at sentence starts. */
static void
complete(struct memory *mem, struct line *l)
{
	struct arena *a = mem->sc->arena;
	struct mentions all = { 0 };
	struct mention *m;
	size_t i = 0, k = 0, n, end;

	while (i < l->words.n) {
		if (k < l->names.n && l->names.v[k].a == i) {
			*VEC_PUSH(a, &all) = l->names.v[k];
			i = l->names.v[k++].b;
			continue;
		}
		end = k < l->names.n ? l->names.v[k].a : l->words.n;
		n = run_capital(l, i) && l->t[i].is.small == SMALL_NONE ?
		    known_at(mem, l, i, end) : 0;
		if (n > 0) {
			m = VEC_PUSH(a, &all);
			m->a = i;
			m->b = i + n;
			m->rule = SPAN("known-name");
		}
		i += n > 0 ? n : 1;
	}
	l->names = all;
}

/* One id for one name; surnames and full names share it. */
static void
number(struct memory *mem, struct mention *m)
{
	struct arena *a = mem->sc->arena;
	struct span key = key_of(mem->sc->tables, a,
	    m->canon.n > 0 ? m->canon : m->name);
	const char *kind = name_of(&entity_kind_names, (int)m->kind);
	size_t *id;

	if (m->kind == ENTITY_OUTLET)
		kind = name_of(&entity_kind_names, ENTITY_ORGANISATION);
	id = index_at(&mem->by_key, a, arena_join(a,
	    span_of(kind), SPAN(":"), key));
	if (*id == 0)
		*id = ++mem->ids;
	m->id = *id - 1;
}

void
recall_read(struct scene *sc)
{
	struct memory mem = { .sc = sc };
	struct line *l;

	gather(&mem);
	for (size_t i = 0; i < sc->n; i++) {
		l = &sc->v[i];
		complete(&mem, l);
		for (size_t k = 0; k < l->names.n; k++)
			settle(&mem, l, &l->names.v[k]);
		for (size_t k = 0; k < l->names.n; k++)
			number(&mem, &l->names.v[k]);
	}
}
