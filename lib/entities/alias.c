#include "entities/alias.h"

#include "entities/key.h"
#include "text/utf8.h"

/* Let a shorter form stand for a name, if nothing certain speaks against. */
static void
alias(struct memory *mem, size_t full, struct span key, struct span text)
{
	enum entity_kind kind = mem->v.v[full].kind;
	struct known *k = memory_of(mem, key, text, 1);

	if (k == &mem->v.v[full] || (k->sure == 2 && k->kind != kind) ||
	    (k->full != 0 && k->full != full && mem->v.v[k->full].kind != kind))
		return;
	if (k->full == 0)
		k->full = full;
	k->kind = kind;
	k->sure = 1;
}

/* "II", "Jr." behind a name: nobody goes by it. */
static int
is_suffix(const struct scene *sc, const struct words *w)
{
	const struct word *last = &w->v[w->n - 1];

	return span_is(last->text, ".") || tables_has(sc->tables,
	    TABLE_PARTICLES, last->fold, 1, "x");
}

#define INNER	4	/* letters of a name that stands inside another */

/* "Lula" for "Luiz Inácio Lula da Silva", where somebody is called so. */
static void
alias_inner(struct memory *mem, size_t i, const struct words *w)
{
	size_t k;

	for (size_t j = 1; j + 1 < w->n; j++) {
		k = index_get(&mem->by_text, w->v[j].fold);
		if (k != 0 && w->v[j].upper && w->v[j].text.n >= INNER &&
		    (mem->v.v[k].kind == ENTITY_PERSON ||
		    mem->v.v[k].kind == ENTITY_UNKNOWN))
			alias(mem, i, w->v[j].fold, w->v[j].text);
	}
}

/* "Tokayev" for "Kassym-Jomart Tokayev", "al-Sisi" and "Sisi", "Xi". */
static void
alias_person(struct memory *mem, size_t i)
{
	struct words w = { 0 };
	struct arena *a = mem->sc->arena;
	struct span text = mem->v.v[i].text;
	size_t last, from;

	words_read(&w, a, text);
	while (w.n > 1 && is_suffix(mem->sc, &w))
		w.n--;
	if (w.n < 2 || w.v[w.n - 1].kind != WORD_ALPHA)
		return;
	last = from = w.n - 1;
	alias(mem, i, w.v[last].fold, w.v[last].text);
	if (last >= 2 && span_is(w.v[last - 1].text, "-"))
		from = last - 2;
	else
		while (from > 1 && w.v[from - 1].kind == WORD_ALPHA &&
		    !w.v[from - 1].upper)
			from--;
	if (from < last)
		alias(mem, i, utf8_fold(a, words_text(&w, from, w.n)),
		    words_text(&w, from, w.n));
	alias_inner(mem, i, &w);
	if (w.v[0].upper && w.v[0].text.n > 1)
		alias(mem, i, w.v[0].fold, w.v[0].text);
}

/* "Zebulon" for "Zebulon Foods Corp.", unless it is a name people bear. */
static void
alias_body(struct memory *mem, const struct line *l, const struct mention *m)
{
	const struct term *t = &l->t[m->a];
	size_t i;

	if ((m->kind != ENTITY_ORGANISATION && m->kind != ENTITY_OUTLET) ||
	    m->b - m->a < 2 || m->sure < 2 || t->is.common || t->is.given ||
	    t->is.family || t->w->kind != WORD_ALPHA || t->w->text.n < 4 ||
	    !t->w->upper || l->words.v[m->a + 1].glued)
		return;
	i = index_get(&mem->by_text, t->w->fold);
	if (i != 0 && mem->v.v[i].kind == ENTITY_PLACE &&
	    mem->v.v[i].sample.canon.n > 0)
		return;
	i = index_get(&mem->by_text, memory_folded(mem->sc, l, m->a, m->b));
	if (i != 0 && mem->v.v[i].kind == m->kind)
		alias(mem, i, t->w->fold, t->w->text);
}

#define ACRONYM_MAX	12

/* The capitals of a name's words: "csto". */
static void
alias_initials(struct memory *mem, size_t i)
{
	struct words w = { 0 };
	struct arena *a = mem->sc->arena;
	char buf[ACRONYM_MAX];
	size_t n = 0, k;
	struct span s;

	words_read(&w, a, mem->v.v[i].text);
	for (k = 0; k < w.n && n < sizeof(buf); k++)
		if (w.v[k].upper && (unsigned char)w.v[k].fold.p[0] < 0x80)
			buf[n++] = w.v[k].fold.p[0];
	if (n < 3)
		return;
	s = arena_dup(a, (struct span){ buf, n });
	k = index_get(&mem->by_text, s);
	if (k != 0 && mem->v.v[k].full == 0 && k != i &&
	    (mem->v.v[k].kind == ENTITY_ORGANISATION ||
	    mem->v.v[k].kind == ENTITY_OUTLET) && mem->v.v[k].words == 1) {
		mem->v.v[k].full = i;
		mem->v.v[k].kind = mem->v.v[i].kind;
	}
}

/* Does an acronym in brackets have letters of the name before it? */
static int
abbreviates(struct span acronym, struct span name)
{
	size_t i = 0;

	for (size_t k = 0; k < name.n && i < acronym.n; k++)
		if (name.p[k] == acronym.p[i])
			i++;
	return i == acronym.n && name.p[0] == acronym.p[0];
}

/* "Muammar Gaddafi (Moammar Gadhafi)", "Sadyr Japarov (Zhaparov)": one man. */
static void
same_person(struct memory *mem, const struct line *l, const struct mention *m,
    const struct mention *other)
{
	size_t full = index_get(&mem->by_text,
	    memory_folded(mem->sc, l, m->a, m->b));
	struct known *k;

	if (full == 0 || mem->v.v[full].kind != ENTITY_PERSON ||
	    l->words.v[other->a].caps || other->sure == 2 ||
	    other->b - other->a > 3)
		return;
	k = memory_of(mem, memory_folded(mem->sc, l, other->a, other->b),
	    scene_text(l, other->a, other->b), other->b - other->a);
	k->full = full;
	k->kind = ENTITY_PERSON;
	k->sure = 2;
}

/* "the Collective Security Treaty Organization (CSTO)". */
static void
alias_brackets(struct memory *mem, const struct line *l)
{
	const struct mention *m, *next;
	struct span key, name;
	size_t i, full;
	struct known *k;

	for (i = 0; i + 1 < l->names.n; i++) {
		m = &l->names.v[i];
		next = m + 1;
		if (next->a != m->b + 1 || m->b - m->a < 2 ||
		    !span_is(l->words.v[m->b].text, "(") ||
		    next->b >= l->words.n ||
		    !span_is(l->words.v[next->b].text, ")"))
			continue;
		same_person(mem, l, m, next);
		name = memory_folded(mem->sc, l, m->a, m->b);
		key = memory_folded(mem->sc, l, next->a, next->b);
		full = index_get(&mem->by_text, name);
		if (full == 0 || next->b - next->a != 1 ||
		    !abbreviates(key, name))
			continue;
		if (mem->v.v[full].sure < 2 &&
		    l->words.v[next->a].caps)
			mem->v.v[full].kind = ENTITY_ORGANISATION;
		k = memory_of(mem, key, scene_text(l, next->a, next->b), 1);
		k->full = full;
		k->kind = mem->v.v[full].kind;
		k->sure = 2;
	}
}

/* What a name is, and the form that it is matched on. */
static struct span
spelling(const struct memory *mem, enum entity_kind kind, struct span key)
{
	return arena_join(mem->sc->arena, span_of(name_of(&entity_kind_names,
	    (int)kind)), SPAN(":"), key);
}

/* Two names of one key: one of them stands for the other. */
static void
join(struct memory *mem, size_t a, size_t b)
{
	struct known *v = mem->v.v;

	if (v[a].full == 0 && v[b].full == 0) {
		if (v[a].words < v[b].words)
			v[a].full = b;
		else
			v[b].full = a;
	} else if (v[a].full == 0 && v[b].full != a)
		v[a].full = v[b].full;
	else if (v[b].full == 0 && v[a].full != b)
		v[b].full = v[a].full;
}

/* Does "and" stand in it: "health and family welfare ministry"? */
static int
is_joined(const struct tables *t, struct span key)
{
	struct span word;

	while (span_cut(&key, ' ', &word))
		if (key_particle(t, word, "and"))
			return 1;
	return 0;
}

/* "health ministry" for "health and family welfare ministry". */
static void
alias_short(struct memory *mem, const struct index *by_key, size_t i,
    struct span key)
{
	struct span rest = key, first, last = { NULL, 0 };
	size_t k;

	if (mem->v.v[i].kind != ENTITY_ORGANISATION || mem->v.v[i].full != 0 ||
	    !is_joined(mem->sc->tables, key))
		return;
	span_cut(&rest, ' ', &first);
	while (span_cut(&rest, ' ', &last))
		;
	k = index_get(by_key, spelling(mem, ENTITY_ORGANISATION,
	    arena_join(mem->sc->arena, first, SPAN(" "), last)));
	if (k != 0 && k != i && mem->v.v[k].full == 0)
		mem->v.v[k].full = i;
}

/* "Tokaev" and "Tokayev", "Ministry of Health" and "Health Ministry". */
static void
alias_spellings(struct memory *mem)
{
	struct arena *a = mem->sc->arena;
	struct index by_key = { 0 };
	struct span *keys = ARENA_ARRAY(a, struct span, mem->v.n);
	size_t *at;

	for (size_t i = 1; i < mem->v.n; i++) {
		if (mem->v.v[i].kind != ENTITY_PERSON &&
		    mem->v.v[i].kind != ENTITY_ORGANISATION)
			continue;
		keys[i] = key_of(mem->sc->tables, a, mem->v.v[i].text);
		at = index_at(&by_key, a, spelling(mem, mem->v.v[i].kind,
		    keys[i]));
		if (*at == 0)
			*at = i;
		else
			join(mem, *at, i);
	}
	for (size_t i = 1; i < mem->v.n; i++)
		if (keys[i].n > 0)
			alias_short(mem, &by_key, i, keys[i]);
}

void
alias_read(struct memory *mem)
{
	struct scene *sc = mem->sc;
	size_t n = mem->v.n;

	for (size_t i = 0; i < sc->n; i++)
		alias_brackets(mem, &sc->v[i]);
	for (size_t i = 0; i < sc->n; i++)
		for (size_t k = 0; k < sc->v[i].names.n; k++)
			if (!sc->v[i].all_caps && !sc->v[i].title_case)
				alias_body(mem, &sc->v[i],
				    &sc->v[i].names.v[k]);
	for (size_t i = 1; i < n; i++)
		if (mem->v.v[i].kind == ENTITY_PERSON && mem->v.v[i].words > 1)
			alias_person(mem, i);
		else if (mem->v.v[i].kind == ENTITY_ORGANISATION &&
		    mem->v.v[i].words > 2)
			alias_initials(mem, i);
	alias_spellings(mem);
}
