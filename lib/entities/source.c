#include "entities/source.h"

#include "entities/antecedent.h"
#include "entities/key.h"
#include "entities/office.h"
#include "entities/phrase.h"
#include "text/utf8.h"

static enum source_noun
noun_of(const struct row *row)
{
	static const char *const names[] = {
		NULL, "people", "body", "media", "text",
	};

	for (int i = NOUN_PEOPLE; i <= NOUN_TEXT; i++)
		if (span_is(lexicon_column(row, 1), names[i]))
			return (enum source_noun)i;
	return NOUN_NONE;
}

static int
ties(const struct line *l, size_t i)
{
	return l->t[i].is.small == SMALL_PREP;
}

/* The end of the head's own words: what stands before the first preposition. */
static size_t
head_end(const struct line *l, size_t a, size_t b)
{
	size_t i = a;
	const struct mention *m;

	while (i < b && !(i > a && (ties(l, i) ||
	    l->t[i].is.small == SMALL_CAL ||
	    span_is(l->words.v[i].text, ",")))) {
		m = scene_mention(l, i);
		i = m != NULL ? m->b : i + 1;
	}
	return i < b ? i : b;
}

enum source_noun
source_noun(const struct scene *sc, const struct line *l, size_t a, size_t end,
    size_t *at)
{
	struct row row;
	size_t n;

	if (end > a + 1 && l->t[end - 1].is.adjective &&
	    !tables_find(sc->tables, TABLE_SOURCE_NOUNS,
	    l->words.v[end - 1].fold, &row) &&
	    scene_mention(l, end - 1) == NULL)
		end--;		/* people familiar with the matter */
	for (n = 3; n > 0; n--) {
		if (n > end - a)
			continue;
		if (lexicon_match(&sc->tables->v[TABLE_SOURCE_NOUNS],
		    l->words.v + end - n, n, &row) != n)
			continue;
		*at = end - n;
		return noun_of(&row);
	}
	return NOUN_NONE;
}

static void
from_mention(const struct scene *sc, struct link *k, const struct mention *m)
{
	struct row row;

	k->kind = m->kind == ENTITY_UNKNOWN ? ENTITY_UNNAMED : m->kind;
	k->name = m->name;
	k->office = m->office;
	k->name_key = key_of(sc->tables, sc->arena,
	    m->canon.n > 0 ? m->canon : m->name);
	if (m->kind == ENTITY_PLACE && tables_find(sc->tables,
	    TABLE_METONYMS, utf8_fold(sc->arena, m->name), &row))
		k->name_key = key_of(sc->tables, sc->arena,
		    lexicon_column(&row, 1));
}

const struct mention *
source_body(const struct scene *sc, size_t n, size_t before, struct span word)
{
	struct row row;
	enum source_noun noun;

	if (!tables_find(sc->tables, TABLE_SOURCE_NOUNS,
	    utf8_fold(sc->arena, word), &row))
		return NULL;
	noun = noun_of(&row);
	if (noun != NOUN_BODY && noun != NOUN_MEDIA)
		return NULL;
	return antecedent_body(sc, n, before, noun, utf8_fold(sc->arena, word));
}

static size_t
skip_small(const struct line *l, size_t a, size_t b)
{
	while (a + 1 < b && (l->t[a].is.small == SMALL_DET ||
	    l->t[a].is.small == SMALL_POSS))
		a++;
	return a;
}

/*
 * Who spoke in the sentence before: a body where "it" says so, a body or those
 * without a name where "they" do.
 */
static int
from_speaker(const struct scene *sc, const struct line *l, int many,
    struct link *k)
{
	const struct attributions *v = &l->s->attributions;
	const struct link *s;

	if (v->n == 0)
		return 0;
	s = &v->v[v->n - 1].source;
	if (s->kind != ENTITY_ORGANISATION && !source_is_media(sc, s) &&
	    !(many && s->kind == ENTITY_UNNAMED))
		return 0;
	k->kind = s->kind;
	k->name = s->name;
	k->name_key = s->name_key;
	k->office = s->office;
	return 1;
}

/* A pronoun; 0 if nobody is found. */
static int
from_pronoun(const struct scene *sc, size_t n, size_t a, struct link *k)
{
	const struct line *l = &sc->v[n];
	const struct mention *m = NULL;
	int they = scene_is(l, a, PARTICLE(THEY));

	if ((they || scene_is(l, a, PARTICLE(IT))) && n > 0 &&
	    from_speaker(sc, &sc->v[n - 1], they, k))
		return 1;
	if (scene_use(l, a, 'p'))
		m = antecedent_person(sc, n, a);
	else if (scene_is(l, a, PARTICLE(IT)))
		m = antecedent_body(sc, n, a, NOUN_BODY, SPAN("organisation"));
	if (m == NULL)
		return 0;
	from_mention(sc, k, m);
	return 1;
}

/* Who stands behind "a statement from X", "on the ministry's website". */
static int
from_text(const struct scene *sc, size_t n, size_t end, size_t b,
    struct link *k)
{
	const struct line *l = &sc->v[n];
	struct link inner;
	size_t c = end + 1, stop = b;

	if (end >= b || !scene_is(l, end, PARTICLE(FROM) | PARTICLE(BY) |
	    PARTICLE(OF) | PARTICLE(ON)))
		return 0;
	for (size_t i = c; i < b; i++)
		if (l->t[i].clitic && scene_is(l, end, PARTICLE(ON)))
			stop = i;
	if (c >= stop)
		return 0;
	inner = source_link(sc, n, c, stop);
	if (inner.name.n == 0)
		return 0;
	k->name = inner.name;
	k->name_key = inner.name_key;
	k->kind = inner.kind;
	k->office = inner.office;
	return 1;
}

/* A noun with words before it names itself: "the health ministry". */
static void
from_noun(const struct scene *sc, size_t n, size_t a, size_t end, size_t b,
    size_t noun_at, enum source_noun noun, struct link *k)
{
	const struct line *l = &sc->v[n];
	const struct mention *m = NULL;
	size_t first = skip_small(l, a, end);
	struct span role;
	int definite = first > a && scene_is(l, a, PARTICLE(THE));

	k->kind = ENTITY_UNNAMED;
	k->name = scene_text(l, first, noun == NOUN_BODY ||
	    noun == NOUN_PEOPLE ? b : end);
	k->name_key = utf8_key(sc->arena, k->name);
	if (noun == NOUN_PEOPLE && definite && end == b &&
	    (m = antecedent_in_role(sc, n, a,
	    utf8_fold(sc->arena, k->name))) != NULL) {
		from_mention(sc, k, m);
		return;
	}
	if (noun == NOUN_PEOPLE || noun == NOUN_NONE) {
		office_split(sc, l, a, b, &role, &k->office);
		return;
	}
	if (noun == NOUN_TEXT && from_text(sc, n, end, b, k))
		return;
	if (noun == NOUN_BODY && (first < noun_at || end < b)) {
		k->kind = ENTITY_ORGANISATION;
		k->name_key = key_of(sc->tables, sc->arena, k->name);
		return;
	}
	if (definite && first == noun_at)
		m = antecedent_body(sc, n, a, noun,
		    l->words.v[end - 1].fold);
	if (m != NULL)
		from_mention(sc, k, m);
}

/* The name that heads the words, a person before all others. */
static const struct mention *
head_mention(const struct line *l, size_t a, size_t end, size_t b)
{
	const struct mention *m, *last = NULL;

	for (size_t i = a; i < b; i = m != NULL ? m->b : i + 1) {
		m = scene_mention(l, i);
		if (m == NULL)
			continue;
		if (m->kind == ENTITY_PERSON)
			return m;
		if (m->b <= end && (m->b == end || (m->b + 2 >= end &&
		    m->kind != ENTITY_NATIONALITY &&
		    !l->t[end - 1].is.person)))
			last = m;	/* and no "Dhaka tailor" */
	}
	return last;
}

struct link
source_link(const struct scene *sc, size_t n, size_t a, size_t b)
{
	const struct line *l = &sc->v[n];
	const struct mention *m;
	struct link k = { .n = LINK_HERE };
	enum source_noun noun;
	struct span role;
	size_t end, at;

	if (a >= b)
		return k;
	k.at.start = l->words.v[a].start;
	k.at.end = l->words.v[b - 1].end;
	k.text = scene_text(l, a, b);
	if (b == a + 1 && l->t[a].is.small == SMALL_PRON &&
	    from_pronoun(sc, n, a, &k))
		return k;
	end = head_end(l, a, b);
	at = end - 1;
	m = head_mention(l, a, end, b);
	noun = source_noun(sc, l, a, end, &at);
	if (m != NULL && (m->kind == ENTITY_PERSON || noun == NOUN_NONE ||
	    m->b > at || (noun == NOUN_MEDIA && m->kind == ENTITY_OUTLET))) {
		if (m->kind != ENTITY_PERSON || m->a < end ||
		    span_is(l->words.v[end].text, ",") || (m->b == b &&
		    (phrase_title_before(sc, l, m->a) < m->a ||
		    span_is(l->words.v[m->a - 1].text, ","))))
			from_mention(sc, &k, m);
		if (k.kind == ENTITY_PERSON && k.office.n == 0 &&
		    m->a > a + 1 && span_is(l->words.v[m->a - 1].text, ","))
			office_split(sc, l, a, m->a - 1, &role, &k.office);
		if (k.name.n > 0)
			return k;
	}
	from_noun(sc, n, a, end, b, at, noun, &k);
	return k;
}

int
source_likely(const struct scene *sc, size_t n, size_t a, size_t b)
{
	const struct line *l = &sc->v[n];
	size_t at;

	if (a >= b)
		return 0;
	if (l->t[a].is.small == SMALL_PRON)
		return !scene_is(l, a, PARTICLE(THERE) | PARTICLE(HERE));
	for (size_t i = a; i < b; i++)
		if (scene_mention(l, i) != NULL)
			return 1;
	return source_noun(sc, l, a, head_end(l, a, b), &at) != NOUN_NONE;
}

int
source_is_text(const struct scene *sc, size_t n, size_t a, size_t b)
{
	const struct line *l = &sc->v[n];
	size_t at;

	return a < b && source_noun(sc, l, a, head_end(l, a, b), &at) ==
	    NOUN_TEXT;
}

int
source_is_media(const struct scene *sc, const struct link *k)
{
	struct words w = { 0 };
	struct row row;

	if (k->kind == ENTITY_OUTLET)
		return 1;
	if (k->kind != ENTITY_UNNAMED || k->name.n == 0)
		return 0;
	words_read(&w, sc->arena, k->name);
	return w.n > 0 && tables_find(sc->tables, TABLE_SOURCE_NOUNS,
	    w.v[w.n - 1].fold, &row) && noun_of(&row) == NOUN_MEDIA;
}
