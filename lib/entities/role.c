#include "entities/role.h"

#include "entities/group.h"
#include "entities/phrase.h"
#include "entities/run.h"
#include "entities/source.h"
#include "entities/verb.h"

/* A role word in a phrase: words [at, end) of the line, and its row. */
struct role_word {
	size_t		at, end;
	struct row	row;
};

static int
links(const struct line *l, size_t i)
{
	return scene_use(l, i, 't');
}

/* The last role word before a preposition. */
static int
role_noun(const struct scene *sc, const struct line *l, size_t a, size_t b,
    struct role_word *noun)
{
	struct row row;
	size_t n;
	int found = 0;

	for (size_t i = a; i < b && !(found && links(l, i)); i++) {
		n = lexicon_match(&sc->tables->v[TABLE_ROLES], l->words.v + i,
		    b - i, &row);
		if (n == 0)
			continue;
		*noun = (struct role_word){ i, i + n, row };
		found = 1;
		i += n - 1;
	}
	return found;
}

static size_t
skip_determiners(const struct line *l, size_t a, size_t b)
{
	while (a < b && (l->t[a].small == SMALL_DET ||
	    l->t[a].small == SMALL_POSS))
		a++;
	return a;
}

/* Do these words name a body, or only a country or a kind of person? */
static int
names_body(const struct scene *sc, const struct line *l, size_t a, size_t b)
{
	const struct mention *m;
	struct row row;

	for (size_t i = a; i < b; i++) {
		m = scene_mention(l, i);
		if (m != NULL && (m->kind == ENTITY_ORGANISATION ||
		    m->kind == ENTITY_OUTLET || m->kind == ENTITY_FACILITY))
			return 1;
	}
	return a < b && tables_find(sc->tables, TABLE_SOURCE_NOUNS,
	    l->words.v[b - 1].fold, &row) &&
	    !span_is(lexicon_column(&row, 1), "text");
}

/* "for the health ministry": the words behind the preposition. */
static struct span
office_behind(const struct scene *sc, const struct line *l, size_t a,
    size_t b, int head)
{
	size_t end;

	a = skip_determiners(l, a, b);
	for (end = a; end < b && !span_is(l->words.v[end].text, ",") &&
	    !scene_is(l, end, "in") && !scene_is(l, end, "who"); end++)
		continue;
	if (a >= end || !(names_body(sc, l, a, end) ||
	    (!head && scene_mention(l, a) != NULL)))
		return (struct span){ NULL, 0 };
	return scene_text(l, a, end);
}

/* "Almaty police" before "spokesman"; "Foreign" before "Minister": its ministry. */
static struct span
office_before(const struct scene *sc, const struct line *l, size_t a,
    const struct role_word *noun)
{
	struct span body = lexicon_column(&noun->row, 2), text;
	size_t end = noun->at;

	a = skip_determiners(l, a, end);
	while (end > a && (l->t[end - 1].clitic || scene_is(l, end - 1, "'")))
		end--;
	if (a >= end)
		return (struct span){ NULL, 0 };
	if (body.n > 0) {
		text = scene_text(l, a, end);
		return l->words.v[noun->at].upper && body.p[0] == 'm' ?
		    arena_printf(sc->arena, "%.*s %c%.*s", (int)text.n, text.p,
		    body.p[0] - 'a' + 'A', (int)body.n - 1, body.p + 1) :
		    arena_join(sc->arena, text, SPAN(" "), body);
	}
	if (!names_body(sc, l, a, end))
		return (struct span){ NULL, 0 };
	return scene_text(l, a, end);
}

int
role_split(const struct scene *sc, const struct line *l, size_t a, size_t b,
    struct span *role, struct span *office)
{
	struct role_word noun;
	struct span kind;

	*role = *office = (struct span){ NULL, 0 };
	if (a >= b || !role_noun(sc, l, a, b, &noun))
		return 0;
	a = skip_determiners(l, a, b);
	if (a > noun.at)
		return 0;
	*role = scene_text(l, a, noun.end);
	kind = lexicon_column(&noun.row, 1);
	if (noun.end < b && links(l, noun.end) &&
	    !scene_is(l, noun.end, "in")) {
		*office = office_behind(sc, l, noun.end + 1, b,
		    span_is(kind, "head"));
		if (office->n > 0)
			return 1;
	}
	*office = office_before(sc, l, a, &noun);
	return 1;
}

#define ROLE_WORDS	10	/* a longer phrase is no role */

/* May word i stand inside a role before a name? */
static int
in_role(const struct line *l, size_t i)
{
	const struct token *t = &l->t[i];
	const struct mention *m = scene_mention(l, i);

	if (m != NULL)
		return m->kind != ENTITY_PERSON;
	if (t->clitic || span_is(l->words.v[i].text, "-"))
		return 1;
	if (l->words.v[i].kind != WORD_ALPHA || t->small != SMALL_NONE)
		return 0;
	return run_capital(l, i) || t->noun || t->adjective || !t->common;
}

/* Where the role before the name at word i begins; i if there is none. */
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
	while (a < end && (l->t[a].clitic || scene_is(l, a, "of") ||
	    span_is(l->words.v[a].text, "-")))
		a++;
	return a;
}

static int
role_before(const struct scene *sc, const struct line *l, struct mention *m)
{
	size_t a = role_start(sc, l, m->a), end = m->a;
	struct span role, office;

	if (a >= end)
		return 0;
	if (span_is(l->words.v[end - 1].text, ","))
		end--;
	if (a >= end)
		return 0;
	m->role = scene_text(l, a, end);
	if (role_split(sc, l, a, end, &role, &office))
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
	    !span_is(l->words.v[b].text, ".") && !verb_is(sc, l, b) &&
	    !scene_is(l, b, "who"))
		b++;
	if (l->t[a].small != SMALL_DET && l->t[a].small != SMALL_NONE)
		return;
	if (!role_split(sc, l, a, b, &role, &office))
		return;
	m->role = scene_text(l, skip_determiners(l, a, b), b);
	m->office = office;
}

/* "Lopez of the city police department": the body behind "of". */
static void
office_of(const struct scene *sc, const struct line *l, struct mention *m)
{
	size_t a = m->b + 1, b;

	if (!scene_is(l, m->b, "of") && !scene_is(l, m->b, "from") &&
	    !scene_is(l, m->b, "at"))
		return;
	b = group_behind(sc, l, a);
	a = skip_determiners(l, a, b);
	if (a < b && names_body(sc, l, a, b))
		m->office = scene_text(l, a, b);
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
		if (!role_before(sc, l, m))
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
