#include "entities/antecedent.h"

#include "text/utf8.h"

/* Does a mention's name hold this word: "ministry", "alliance"? */
static int
has_word(const struct scene *sc, const struct mention *m, struct span word)
{
	struct span name = utf8_fold(sc->arena,
	    m->canon.n > m->name.n ? m->canon : m->name);

	return span_find(name, word) < name.n;
}

#define BACK	12	/* lines that "the ministry" looks back over */
#define BACK_NAMES	60	/* and names */

/* "the union Pro Metal": a name that another noun than this stands for. */
static int
called_else(const struct scene *sc, const struct line *l,
    const struct mention *m, struct span word)
{
	const struct word *w = m->a > 0 ? &l->words.v[m->a - 1] : NULL;

	return w != NULL && !w->upper && !span_eq(w->fold, word) &&
	    tables_has(sc->tables, TABLE_SOURCE_NOUNS, w->fold, 1, "body");
}

const struct mention *
antecedent_body(const struct scene *sc, size_t n, size_t before,
    enum source_noun noun, struct span word)
{
	const struct mention *m, *other = NULL;
	const struct line *l;
	size_t seen = 0;
	int any = noun == NOUN_MEDIA || tables_has(sc->tables,
	    TABLE_SOURCE_NOUNS, word, 2, "any");

	for (size_t i = n + 1; i-- > 0 && n - i < BACK;) {
		l = &sc->v[i];
		for (size_t k = l->names.n; k-- > 0;) {
			if (seen++ > BACK_NAMES)
				return other;
			m = &l->names.v[k];
			if ((i == n && m->a >= before) ||
			    (m->kind != ENTITY_ORGANISATION &&
			    m->kind != ENTITY_OUTLET))
				continue;
			if (has_word(sc, m, word))
				return m;
			if (any && other == NULL && (noun == NOUN_MEDIA) ==
			    (m->kind == ENTITY_OUTLET) &&
			    !called_else(sc, l, m, word))
				other = m;
		}
	}
	return other;
}

/* "the president": a body's head, not named there, before word end. */
static int
has_head(const struct scene *sc, const struct line *l, size_t end)
{
	for (size_t i = l->body + 1; i < end; i++)
		if (!l->t[i].quoted && scene_begins(l, i, TABLE_ROLES) &&
		    scene_is(l, i - 1, PARTICLE(THE)) &&
		    tables_has(sc->tables, TABLE_ROLES, l->words.v[i].fold, 1,
		    "head") && l->t[i + 1].is.small == SMALL_AUX)
			return 1;
	return 0;
}

const struct mention *
antecedent_person(const struct scene *sc, size_t n, size_t before)
{
	const struct line *l;
	size_t end;

	for (size_t i = n + 1; i-- > 0 && n - i < BACK;) {
		l = &sc->v[i];
		end = i < n ? l->words.n : before;
		for (size_t k = 0; k < l->names.n; k++)
			if (l->names.v[k].kind == ENTITY_PERSON &&
			    l->names.v[k].b <= end)
				return &l->names.v[k];
		if (has_head(sc, l, end))
			break;
	}
	return NULL;
}

/* Does a role end in these folded words: "Armenian Prime Minister"? */
static int
ends_role(const struct scene *sc, struct span role, struct span words)
{
	struct span fold = utf8_fold(sc->arena, role);

	return span_ends(fold, words) && (fold.n == words.n ||
	    fold.p[fold.n - words.n - 1] == ' ');
}

const struct mention *
antecedent_in_role(const struct scene *sc, size_t n, size_t before,
    struct span words)
{
	const struct mention *m, *found = NULL;
	const struct line *l;

	for (size_t i = n + 1; i-- > 0 && n - i < BACK;) {
		l = &sc->v[i];
		for (size_t k = 0; k < l->names.n; k++) {
			m = &l->names.v[k];
			if (m->kind != ENTITY_PERSON || m->role.n == 0 ||
			    (i == n && m->a >= before) ||
			    !ends_role(sc, m->role, words))
				continue;
			if (found != NULL && found->id != m->id)
				return NULL;
			found = m;
		}
	}
	return found;
}
