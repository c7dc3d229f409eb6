#include "entities/office.h"

#include "entities/group.h"
#include "entities/source.h"

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

/* "spokesman Captain": a rank right behind what somebody does for a body. */
static int
ranks(const struct role_word *noun, size_t i)
{
	return i == noun->end &&
	    !span_is(lexicon_column(&noun->row, 1), "member");
}

/* The last role word before a preposition, ranks left out. */
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
		if (!found || !ranks(noun, i))
			*noun = (struct role_word){ i, i + n, row };
		found = 1;
		i += n - 1;
	}
	return found;
}

/* Do these words name a body, or only a country or a kind of person? */
static int
names_body(const struct scene *sc, const struct line *l, size_t a, size_t b)
{
	const struct mention *m;
	enum source_noun noun;
	size_t at;

	for (size_t i = a; i < b; i++) {
		m = scene_mention(l, i);
		if (m != NULL && (m->kind == ENTITY_ORGANISATION ||
		    m->kind == ENTITY_OUTLET || m->kind == ENTITY_FACILITY))
			return 1;
	}
	noun = a < b ? source_noun(sc, l, a, b, &at) : NOUN_NONE;
	return noun != NOUN_NONE && noun != NOUN_TEXT;
}

/* "for the health ministry": the words behind the preposition. */
static struct span
office_behind(const struct scene *sc, const struct line *l, size_t a,
    size_t b, int head)
{
	size_t end;

	a = group_inner(l, a, b);
	for (end = a; end < b && !span_is(l->words.v[end].text, ",") &&
	    !scene_is(l, end, PARTICLE(IN) | PARTICLE(WHO)); end++)
		continue;
	if (a >= end || !(names_body(sc, l, a, end) ||
	    (!head && scene_mention(l, a) != NULL)))
		return (struct span){ NULL, 0 };
	return scene_text(l, a, end);
}

/* "Almaty police" before "spokesman"; the ministry of a "Foreign Minister". */
static struct span
office_before(const struct scene *sc, const struct line *l, size_t a,
    const struct role_word *noun)
{
	struct span body = lexicon_column(&noun->row, 2), text;
	size_t end = noun->at;

	a = group_inner(l, a, end);
	while (end > a && (l->t[end - 1].clitic ||
	    words_is(&l->words, end - 1, "'")))
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
office_split(const struct scene *sc, const struct line *l, size_t a, size_t b,
    struct span *role, struct span *office)
{
	struct role_word noun;
	struct span kind;

	*role = *office = (struct span){ NULL, 0 };
	if (a >= b || !role_noun(sc, l, a, b, &noun))
		return 0;
	a = group_inner(l, a, b);
	if (a > noun.at)
		return 0;
	*role = scene_text(l, a, noun.end);
	kind = lexicon_column(&noun.row, 1);
	if (noun.end < b && links(l, noun.end) &&
	    !scene_is(l, noun.end, PARTICLE(IN))) {
		*office = office_behind(sc, l, noun.end + 1, b,
		    span_is(kind, "head"));
		if (office->n > 0)
			return 1;
	}
	*office = office_before(sc, l, a, &noun);
	return 1;
}

void
office_of(const struct scene *sc, const struct line *l, struct mention *m)
{
	size_t a = m->b + 1, b;

	if (!scene_is(l, m->b, PARTICLE(OF) | PARTICLE(FROM) | PARTICLE(AT)))
		return;
	b = group_behind(sc, l, a);
	a = group_inner(l, a, b);
	if (a < b && names_body(sc, l, a, b))
		m->office = scene_text(l, a, b);
}
