#include "entities/recall.h"

#include <string.h>

#include "entities/index.h"
#include "entities/key.h"
#include "entities/run.h"
#include "text/utf8.h"

/* A name of the document, all its mentions taken together. */
struct known {
	struct span		 text;		/* as it stands */
	size_t			 words;
	enum entity_kind	 kind;
	int			 sure;
	int			 lean[ENTITY_UNNAMED + 1];
	int			 certain[ENTITY_UNNAMED + 1];
	size_t			 full;		/* the fuller name it stands for, or 0 */
	struct mention		 sample;	/* the surest mention */
};
struct knowns { VEC(struct known); };

struct memory {
	struct scene	*sc;
	struct knowns	 v;		/* from 1: 0 is none */
	struct index	 by_text;	/* folded */
	struct index	 by_key;	/* ids */
	size_t		 ids;
};

static int
is_headline(const struct line *l)
{
	return l->all_caps || l->title_case;
}

static struct span
folded(const struct scene *sc, const struct line *l, size_t a, size_t b)
{
	struct span s = scene_text(l, a, b);

	return utf8_fold(sc->arena, s);
}

static struct known *
known_of(struct memory *mem, struct span key, struct span text, size_t words)
{
	size_t *at = index_at(&mem->by_text, mem->sc->arena, key);

	if (*at == 0) {
		*at = mem->v.n;
		*VEC_PUSH(mem->sc->arena, &mem->v) =
		    (struct known){ .text = text, .words = words };
	}
	return &mem->v.v[*at];
}

static void
learn(struct memory *mem, const struct line *l, const struct mention *m)
{
	struct known *k;

	k = known_of(mem, folded(mem->sc, l, m->a, m->b),
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

/* Let a shorter form stand for a name, if nothing certain speaks against. */
static void
alias(struct memory *mem, size_t full, struct span key, struct span text)
{
	enum entity_kind kind = mem->v.v[full].kind;
	struct known *k = known_of(mem, key, text, 1);

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

/* "Tokayev" for "Kassym-Jomart Tokayev", "al-Sisi" and "Sisi", "Xi". */
static void
alias_person(struct memory *mem, size_t i)
{
	struct words w = { 0 };
	struct arena *a = mem->sc->arena;
	struct span text = mem->v.v[i].text;
	size_t last;

	words_read(&w, a, text);
	while (w.n > 1 && is_suffix(mem->sc, &w))
		w.n--;
	if (w.n < 2 || w.v[w.n - 1].kind != WORD_ALPHA)
		return;
	last = w.n - 1;
	alias(mem, i, w.v[last].fold, w.v[last].text);
	if (last >= 2 && span_is(w.v[last - 1].text, "-"))
		alias(mem, i, utf8_fold(a, words_text(&w, last - 2, w.n)),
		    words_text(&w, last - 2, w.n));
	else if (last >= 2 && !w.v[last - 1].upper)
		alias(mem, i, utf8_fold(a, words_text(&w, last - 1, w.n)),
		    words_text(&w, last - 1, w.n));
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
	i = index_get(&mem->by_text, folded(mem->sc, l, m->a, m->b));
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

/* "Muammar Gaddafi (Moammar Gadhafi)", "Sadyr Japarov (Zhaparov)": one person. */
static void
same_person(struct memory *mem, const struct line *l, const struct mention *m,
    const struct mention *other)
{
	size_t full = index_get(&mem->by_text, folded(mem->sc, l, m->a, m->b));
	struct known *k;

	if (full == 0 || mem->v.v[full].kind != ENTITY_PERSON ||
	    l->words.v[other->a].caps || other->sure == 2 ||
	    other->b - other->a > 3)
		return;
	k = known_of(mem, folded(mem->sc, l, other->a, other->b),
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
		name = folded(mem->sc, l, m->a, m->b);
		key = folded(mem->sc, l, next->a, next->b);
		full = index_get(&mem->by_text, name);
		if (full == 0 || next->b - next->a != 1 ||
		    !abbreviates(key, name))
			continue;
		if (mem->v.v[full].sure < 2 &&
		    l->words.v[next->a].caps)
			mem->v.v[full].kind = ENTITY_ORGANISATION;
		k = known_of(mem, key, scene_text(l, next->a, next->b), 1);
		k->full = full;
		k->kind = mem->v.v[full].kind;
		k->sure = 2;
	}
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
	for (i = 0; i < sc->n; i++)
		alias_brackets(mem, &sc->v[i]);
	for (i = 0; i < sc->n; i++)
		for (size_t k = 0; k < sc->v[i].names.n; k++)
			if (!is_headline(&sc->v[i]))
				alias_body(mem, &sc->v[i],
				    &sc->v[i].names.v[k]);
	for (i = 1; i < n; i++)
		if (mem->v.v[i].kind == ENTITY_PERSON && mem->v.v[i].words > 1)
			alias_person(mem, i);
		else if (mem->v.v[i].kind == ENTITY_ORGANISATION &&
		    mem->v.v[i].words > 2)
			alias_initials(mem, i);
}

/* Give a mention what the document knows of its name. */
static void
settle(struct memory *mem, const struct line *l, struct mention *m)
{
	size_t i = index_get(&mem->by_text,
	    folded(mem->sc, l, m->a, m->b));
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
		at = index_get(&mem->by_text, folded(mem->sc, l, i, i + n));
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
