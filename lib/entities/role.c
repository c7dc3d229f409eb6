#include "entities/role.h"

#include "entities/group.h"
#include "entities/office.h"
#include "entities/phrase.h"
#include "entities/run.h"
#include "entities/source.h"
#include "entities/verb.h"

#define ROLE_WORDS	10	/* a longer phrase is no role */

/* May word i stand inside a role before a name? */
static int
in_role(const struct line *l, size_t i)
{
	const struct term *t = &l->t[i];
	const struct mention *m = scene_mention(l, i);

	if (m != NULL)
		return m->kind != ENTITY_PERSON;
	if (t->clitic || span_is(l->words.v[i].text, "-"))
		return 1;
	if (l->words.v[i].kind != WORD_ALPHA || t->is.small != SMALL_NONE)
		return 0;
	return run_capital(l, i) || t->is.noun || t->is.adjective ||
	    !t->is.common;
}

/* The end of what stands before form of address and name: "nurse Mrs. X". */
static size_t
before_address(const struct scene *sc, const struct line *l, size_t i)
{
	size_t a = phrase_title_before(sc, l, i);

	return a < i && phrase_is_address(sc, l, a) ? a : i;
}

/* Where the role that ends at word i begins, before a name; or i. */
static size_t
role_start(const struct scene *sc, const struct line *l, size_t i)
{
	size_t end = i, a;
	const struct mention *m;

	if (end > 1 && span_is(l->words.v[end - 1].text, ","))
		end--;
	a = phrase_title_before(sc, l, end);
	if (a == end || (end < i && l->words.v[a].upper))
		return i;
	if (phrase_is_address(sc, l, a))
		return i;
	while (a > 0 && i - a < ROLE_WORDS && in_role(l, a - 1)) {
		m = scene_mention(l, a - 1);
		a = m != NULL ? m->a : a - 1;
	}
	while (a < end && (l->t[a].clitic || scene_is(l, a, PARTICLE(OF)) ||
	    span_is(l->words.v[a].text, "-")))
		a++;
	return a;
}

static int
role_before(const struct scene *sc, const struct line *l, struct mention *m)
{
	size_t end = before_address(sc, l, m->a), a = role_start(sc, l, end);
	struct span role, office;

	if (a >= end)
		return 0;
	if (span_is(l->words.v[end - 1].text, ","))
		end--;
	if (a >= end)
		return 0;
	m->role = scene_text(l, a, end);
	if (office_split(sc, l, a, end, &role, &office))
		m->office = office;
	return 1;
}

/* ", the mayor of Lima," behind a name. */
static void
role_behind(const struct scene *sc, const struct line *l, struct mention *m)
{
	size_t a = m->b + 1, b = a;
	struct span role, office;

	if (a >= l->words.n || !span_is(l->words.v[m->b].text, ","))
		return;
	while (b < l->words.n && b - a < 2 * ROLE_WORDS &&
	    l->words.v[b].text.n > 0 && !span_is(l->words.v[b].text, ",") &&
	    !span_is(l->words.v[b].text, ".") && !verb_likely(sc, l, b) &&
	    !scene_is(l, b, PARTICLE(WHO)))
		b++;
	if (l->t[a].is.small != SMALL_DET && l->t[a].is.small != SMALL_NONE)
		return;
	if (!office_split(sc, l, a, b, &role, &office))
		return;
	m->role = scene_text(l, group_inner(l, a, b), b);
	m->office = office;
}

/* "head of the institute", "ZRC spokesman": the name in full. */
static void
resolve(const struct scene *sc, size_t n, struct mention *m)
{
	const struct mentions *names = &sc->v[n].names;
	const struct mention *body;

	for (size_t i = 0; i < names->n && m->office.n > 0; i++) {
		body = &names->v[i];
		if (m->office.p == sc->v[n].words.v[body->a].text.p &&
		    m->office.n == scene_text(&sc->v[n], body->a,
		    body->b).n) {
			m->office = body->name;
			return;
		}
	}

	if (m->office.n == 0 || span_find(m->office, SPAN(" ")) < m->office.n)
		return;
	body = source_body(sc, n, m->a, m->office);
	if (body != NULL)
		m->office = body->name;
}

static void
read_line(const struct scene *sc, size_t n)
{
	struct line *l = &sc->v[n];
	struct mention *m;

	for (size_t i = 0; i < l->names.n; i++) {
		m = &l->names.v[i];
		if (m->kind != ENTITY_PERSON)
			continue;
		if (!role_before(sc, l, m) || m->office.n == 0)
			role_behind(sc, l, m);
		if (m->office.n == 0)
			office_of(sc, l, m);
		resolve(sc, n, m);
	}
}

struct offices { VEC(struct span); };

/* The office that a person has somewhere in the document. */
static void
spread(struct scene *sc, struct offices *of, int write)
{
	struct mention *m;

	for (size_t i = 0; i < sc->n; i++)
		for (size_t k = 0; k < sc->v[i].names.n; k++) {
			m = &sc->v[i].names.v[k];
			while (m->id >= of->n)
				*VEC_PUSH(sc->arena, of) =
				    (struct span){ NULL, 0 };
			if (m->kind != ENTITY_PERSON)
				continue;
			if (write && m->office.n == 0)
				m->office = of->v[m->id];
			else if (of->v[m->id].n == 0)
				of->v[m->id] = m->office;
		}
}

void
role_read(struct scene *sc)
{
	struct offices of = { 0 };

	for (size_t i = 0; i < sc->n; i++)
		read_line(sc, i);
	spread(sc, &of, 0);
	spread(sc, &of, 1);
}
