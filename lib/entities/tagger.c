#include "entities/tagger.h"

#include <string.h>

#include "entities/context.h"
#include "entities/gazetteer.h"
#include "entities/phrase.h"
#include "entities/run.h"

#define LEAN	200	/* weight of a rule or table, as name_weights.tsv has it */

/* Where the tagger stands in a run of capitals. */
struct cursor {
	const struct scene	*sc;
	struct line		*l;
	size_t			 i, end;
	int			 titled;	/* a title went before */
};

static struct mention *
push(struct cursor *c, size_t end, enum entity_kind kind, int sure,
    const char *rule)
{
	struct mention *m = VEC_PUSH(c->sc->arena, &c->l->names);

	m->a = c->i;
	m->b = end;
	m->kind = kind;
	m->sure = sure;
	m->titled = c->titled;
	m->rule = span_of(rule);
	m->table = rule;
	c->i = end;
	c->titled = 0;
	return m;
}

/* "Interfax-Ukraine": a body with the place where it works. */
static size_t
over_branch(const struct cursor *c, size_t end, enum entity_kind kind)
{
	const struct line *l = c->l;

	if ((kind == ENTITY_OUTLET || kind == ENTITY_ORGANISATION) &&
	    end + 1 < c->end && span_is(l->words.v[end].text, "-") &&
	    l->words.v[end].glued && l->words.v[end + 1].glued &&
	    run_capital(l, end + 1))
		return end + 2;
	return end;
}

static void
push_hit(struct cursor *c, const struct hit *h, int sure)
{
	size_t end = over_branch(c, c->i + h->n, h->kind), last = end;
	struct mention *m;

	while (end > c->i + 1 && c->l->words.v[end - 1].kind == WORD_ALPHA &&
	    !c->l->words.v[end - 1].upper && c->l->words.v[c->i].upper)
		end--;
	m = push(c, end, h->kind, sure, "gazetteer");
	if (last == m->a + h->n)
		m->canon = h->canon;
	m->country = h->country;
	m->has_geo = h->has_geo;
	m->lat = h->lat;
	m->lon = h->lon;
	m->lean[h->kind] = LEAN;
}

/* Is the word at i a name word rather than a common one? */
static int
is_namely(const struct line *l, size_t i)
{
	const struct token *t = &l->t[i];

	return run_capital(l, i) && t->small == SMALL_NONE &&
	    (!t->common || t->given || t->family);
}

static int
is_initial(const struct line *l, size_t i)
{
	struct span w = l->words.v[i].text;

	return run_capital(l, i) && w.n >= 2 && w.p[1] == '.';
}

#define PERSON_MAX	7	/* words of a person's name, with particles */

/* The end of a person's name that starts at the cursor. */
static size_t
person_end(const struct cursor *c)
{
	const struct line *l = c->l;
	struct hit h;
	size_t j = c->i + 1;
	int firm = l->t[c->i].given && !l->t[c->i].common &&
	    !l->title_case && !l->all_caps;

	while (j < c->end && j < c->i + PERSON_MAX) {
		if (run_capital(l, j) && l->words.v[j - 1].kind == WORD_ALPHA &&
		    !is_namely(l, j) && !is_initial(l, j) &&
		    !(firm && (!l->t[j].person || j + 1 == c->end)))
			break;
		if (phrase_title(c->sc, l, j, c->end) > 0 &&
		    l->words.v[j].text.n > 3 && !l->t[j].given &&
		    !l->t[j].family)
			break;
		if (gazetteer_match(c->sc, l, j, c->end, &h) > 1 &&
		    h.kind != ENTITY_PLACE)
			break;
		j++;
	}
	if (j < l->words.n && tables_has(c->sc->tables, TABLE_PARTICLES,
	    l->words.v[j].fold, 1, "x"))
		j++;
	if (j < l->words.n && span_is(l->words.v[j].text, ".") &&
	    tables_has(c->sc->tables, TABLE_PARTICLES,
	    l->words.v[j - 1].fold, 1, "x"))
		j++;
	return j;
}

/* Does a person's name start at the cursor? */
static int
is_person(const struct cursor *c, const struct hit *h)
{
	const struct line *l = c->l;
	const struct token *t = &l->t[c->i];
	size_t next = c->i + 1;

	if (c->titled)
		return is_namely(l, c->i) || is_initial(l, c->i) ||
		    !t->common;
	if (is_initial(l, c->i) && next < c->end && is_namely(l, next))
		return 1;
	if (h->n > 1 || next >= c->end || !t->given || t->small)
		return 0;
	if (h->n == 1 && h->table == TABLE_COUNTRIES && !l->t[next].family)
		return 0;
	return is_initial(l, next) || is_namely(l, next) ||
	    !run_capital(l, next) || (!t->common && !l->t[next].person &&
	    !l->title_case && !l->all_caps);
}

static int
read_person(struct cursor *c, const struct hit *h)
{
	struct mention *m;
	size_t end, words;
	int titled = c->titled;

	if (!is_person(c, h))
		return 0;
	end = person_end(c);
	words = end - c->i;
	m = push(c, end, ENTITY_PERSON, titled || words > 1 ? 2 : 1,
	    titled ? "titled-person" : "given-name");
	m->lean[ENTITY_PERSON] = LEAN;
	return 1;
}

/* A name that says what it is: "Ministry of Health". */
static int
read_phrase(struct cursor *c, const struct hit *h)
{
	struct phrase p;
	struct mention *m;

	if (!phrase_read(c->sc, c->l, c->i, c->end, &p) ||
	    p.end <= c->i + h->n)
		return 0;
	m = push(c, p.end, p.kind, 2, p.rule);
	m->lean[p.kind] = LEAN;
	return 1;
}

/* One word of a table that may be something else here. */
static int
doubtful(const struct cursor *c, const struct hit *h)
{
	const struct token *t = &c->l->t[c->i];

	if (h->n > 1)
		return 0;
	if (h->ambiguous)
		return 1;
	if (h->table == TABLE_COUNTRIES || h->table == TABLE_NATIONALITIES)
		return 0;
	if (c->l->all_caps || c->l->title_case || t->initial)
		return t->common;
	return t->common && h->people < 500000;
}

/* Which table, and of towns how large, for the weights. */
static const char *
table_name(const struct hit *h)
{
	switch (h->kind) {
	case ENTITY_OUTLET:
		return "outlet";
	case ENTITY_ORGANISATION:
		return "body";
	case ENTITY_NATIONALITY:
		return "people";
	case ENTITY_PLACE:
		return h->table != TABLE_CITIES ? "region" :
		    h->people < 50000 ? "small town" :
		    h->people < 100000 ? "town" :
		    h->people < 300000 ? "large town" : "city";
	case ENTITY_UNKNOWN:
	case ENTITY_PERSON:
	case ENTITY_FACILITY:
	case ENTITY_EVENT:
	case ENTITY_PRODUCT:
	case ENTITY_UNNAMED:
		break;
	}
	return "other";
}

static int
read_hit(struct cursor *c, const struct hit *h)
{
	const struct token *t = &c->l->t[c->i];
	struct row row;
	int sure = 2;

	if (h->n == 0)
		return 0;
	if (doubtful(c, h)) {
		if (t->initial || c->l->title_case || c->l->all_caps)
			return 0;
		sure = 0;
	}
	if (h->kind == ENTITY_PLACE && h->n == 1 &&
	    h->table != TABLE_COUNTRIES && !h->capital &&
	    !tables_find(c->sc->tables, TABLE_METONYMS, t->w->fold, &row))
		sure = t->given || t->family ? h->people < 300000 ? 0 : 1 :
		    h->people < 100000 ? 1 : sure;
	push_hit(c, h, sure);
	c->l->names.v[c->l->names.n - 1].table = table_name(h);
	return 1;
}

/* "Fargo, N.D.", "R-Ariz.": a state or province cut short. */
static int
read_short(struct cursor *c)
{
	const struct line *l = c->l;
	struct row row;
	struct mention *m;
	size_t n;

	if (c->i == 0 || (!span_is(l->words.v[c->i - 1].text, ",") &&
	    !span_is(l->words.v[c->i - 1].text, "-")))
		return 0;
	n = lexicon_match(&c->sc->tables->v[TABLE_SHORT_PLACES],
	    l->words.v + c->i, l->words.n - c->i, &row);
	if (n == 0)
		return 0;
	m = push(c, c->i + n, ENTITY_PLACE, 2, "short-place");
	m->canon = lexicon_column(&row, 1);
	m->country = lexicon_column(&row, 2);
	return 1;
}

/* A common word with a capital: only a body's plain word is a name. */
static int
read_common(struct cursor *c)
{
	struct row row;
	struct mention *m;

	if (c->l->t[c->i].initial || c->l->title_case || c->l->all_caps ||
	    !tables_find(c->sc->tables, TABLE_NAME_WORDS,
	    c->l->words.v[c->i].fold, &row))
		return 0;
	while (!span_is(lexicon_column(&row, 1), "organisation"))
		if (!lexicon_next(&row))
			return 0;
	m = push(c, c->i + 1, ENTITY_ORGANISATION, 1, "body-word");
	m->lean[ENTITY_ORGANISATION] = LEAN;
	return 1;
}

/* Words that no table knows: a name whose kind the document must tell. */
static void
read_unknown(struct cursor *c)
{
	const struct line *l = c->l;
	size_t j = c->i + 1;
	struct hit h;
	struct mention *m;

	while (j < c->end && !(run_capital(l, j) &&
	    (phrase_title(c->sc, l, j, c->end) > 0 ||
	    gazetteer_match(c->sc, l, j, c->end, &h) > 1)))
		j++;
	m = push(c, j, ENTITY_UNKNOWN, 0, "capitals");
	if (j > m->a + 3 && !l->words.v[j - 1].upper &&
	    span_is(l->words.v[j - 2].text, "-")) {
		m->kind = ENTITY_PERSON;	/* Kim Ki-hyun */
		m->sure = 1;
		m->lean[ENTITY_PERSON] = LEAN;
	}
}

static int
holds_digits(struct span w)
{
	for (size_t i = 0; i < w.n; i++)
		if (w.p[i] >= '0' && w.p[i] <= '9')
			return 1;
	return 0;
}

/* May a word that is capitalised for another reason be left out? */
static int
means_nothing(const struct cursor *c)
{
	const struct token *t = &c->l->t[c->i];
	int alone = c->i + 1 >= c->end;

	struct span w = t->w->text;

	if (t->small != SMALL_NONE || w.n == 1)
		return 1;
	if (memchr(w.p, '.', w.n) == NULL && holds_digits(w))
		return 1;
	if (c->i + 1 < c->l->words.n && alone && t->w->caps &&
	    (c->l->words.v[c->i + 1].kind == WORD_DIGITS ||
	    span_is(c->l->words.v[c->i + 1].text, "$")))
		return 1;
	if (t->inner && !c->l->all_caps && !c->l->title_case)
		return 0;
	if (c->l->title_case || c->l->all_caps)
		return 1;
	if (t->initial && t->common)
		return alone || !c->l->t[c->i + 1].common ||
		    !run_capital(c->l, c->i + 1);
	return t->common && alone;
}

/* "Skin Specialist", "Former Director": what somebody is, not a name. */
static size_t
trade(const struct cursor *c)
{
	const struct line *l = c->l;
	size_t j = c->i, n = 0;

	for (; j < c->end && run_capital(l, j) && l->t[j].common &&
	    !l->words.v[j].caps; j++)
		if (l->t[j].person && !l->t[j].family)
			n = j + 1 - c->i;
	return n;
}

static void
read_one(struct cursor *c)
{
	struct row row;
	struct hit h;
	struct phrase p;
	size_t title, not;

	if (!run_capital(c->l, c->i) && c->l->words.v[c->i].kind ==
	    WORD_PUNCT) {
		c->i++;
		return;
	}
	gazetteer_match(c->sc, c->l, c->i, c->l->words.n, &h);
	if (c->l->t[c->i].small == SMALL_DET && h.n > 0 &&
	    phrase_read(c->sc, c->l, c->i + 1, c->end, &p) &&
	    p.end > c->i + h.n) {
		c->i++;
		return;
	}
	if (h.n < 2 && c->l->t[c->i].small != SMALL_NONE &&
	    !(h.n == 1 && c->l->words.v[c->i].caps && !c->l->all_caps)) {
		c->i++;
		return;
	}
	not = tables_match(c->sc->tables, TABLE_NOT_NAMES,
	    c->l->words.v + c->i, c->end - c->i, c->l->all_caps, &row);
	title = phrase_title(c->sc, c->l, c->i, c->end);
	if (not > 1 && not > h.n) {
		c->i += not;
		return;
	}
	if (read_short(c) || read_phrase(c, &h))
		return;
	if (title > h.n && title >= not) {
		c->i += title;
		c->titled = 1;
		return;
	}
	if (not > h.n) {
		c->i += not;
		return;
	}
	if (read_person(c, &h) || read_hit(c, &h))
		return;
	if ((title = trade(c)) > 0) {
		c->i += title;
		c->titled = 1;
		return;
	}
	if (means_nothing(c)) {
		if (!read_common(c))
			c->i++;
		c->titled = 0;
		return;
	}
	read_unknown(c);
}

/* Names written with a small first letter: al-Shabaab, dpa, bin Laden. */
static size_t
small_start(const struct scene *sc, const struct line *l, size_t i)
{
	struct hit h;
	size_t j = i;

	if (l->words.v[i].kind != WORD_ALPHA || l->words.v[i].upper ||
	    l->t[i].clitic || l->t[i].small != SMALL_NONE)
		return i;
	if (tables_has(sc->tables, TABLE_PARTICLES, l->words.v[i].fold, 1,
	    "s")) {
		j = i + 1;
		if (j < l->words.n && span_is(l->words.v[j].text, "-"))
			j++;
		if (run_capital(l, j))
			return run_end(sc, l, j);
	}
	if (l->t[i].common)
		return i;
	return i + gazetteer_match(sc, l, i, l->words.n, &h);
}

static int
is_media(const struct scene *sc, const struct line *l, size_t i)
{
	return i < l->words.n && !l->words.v[i].upper &&
	    tables_has(sc->tables, TABLE_SOURCE_NOUNS, l->words.v[i].fold, 1,
	    "media");
}

/* What kind the names are that no rule is certain of. */
static void
guess(const struct scene *sc, struct line *l)
{
	struct mention *m;

	for (size_t i = 0; i < l->names.n; i++) {
		m = &l->names.v[i];
		if (m->sure == 2 || m->kind == ENTITY_NATIONALITY ||
		    (m->kind != ENTITY_UNKNOWN && m->kind != ENTITY_PLACE))
			continue;
		if (m->a == 0 && m->b < l->body && l->words.v[0].caps &&
		    l->words.v[0].text.n > 3) {
			m->kind = ENTITY_PLACE;
			m->sure = 2;
			m->rule = SPAN("dateline");
			continue;
		}
		context_lean(sc, l, m);
		if (is_media(sc, l, m->b) ||
		    (m->a > 0 && is_media(sc, l, m->a - 1)))
			m->lean[ENTITY_OUTLET] =
			    m->lean[ENTITY_ORGANISATION] + 1;
		m->kind = context_kind(m);
	}
}

/* "the police spokesman, Luis Diaz, said": a title, a comma, two words and more. */
static int
titled_over_comma(const struct scene *sc, const struct line *l, size_t i,
    size_t end)
{
	struct hit h;

	return i > 1 && end - i > 1 && span_is(l->words.v[i - 1].text, ",") &&
	    !l->words.v[i - 2].upper &&
	    phrase_title_before(sc, l, i - 1) < i - 1 &&
	    gazetteer_match(sc, l, i, end, &h) == 0;
}

/* "Minister of Community Development": a field, not a name. */
static size_t
over_field(const struct scene *sc, const struct line *l, size_t i, size_t end)
{
	struct phrase p;
	struct hit h;
	size_t j = i;

	if (i < 2 || !scene_is(l, i - 1, "of") ||
	    phrase_title_before(sc, l, i - 1) == i - 1 ||
	    phrase_read(sc, l, i, end, &p) ||
	    gazetteer_match(sc, l, i, end, &h) > 0)
		return i;
	while (j < end && l->t[j].common && !l->t[j].given &&
	    !l->t[j].family)
		j++;
	return j;
}

void
tagger_read(const struct scene *sc, struct line *l)
{
	struct cursor c = { sc, l, 0, 0, 0 };
	size_t i = 0;

	if (l->s->zone == ZONE_BOILERPLATE)
		return;
	while (i < l->words.n) {
		c.i = i;
		if (run_capital(l, i))
			c.end = run_end(sc, l, i);
		else if ((c.end = small_start(sc, l, i)) == i) {
			i++;
			continue;
		}
		c.titled = phrase_title_before(sc, l, i) < i ||
		    titled_over_comma(sc, l, i, c.end);
		c.i = over_field(sc, l, i, c.end);
		if (c.i > i)
			c.titled = 1;
		while (c.i < c.end)
			read_one(&c);
		i = c.i;
	}
	guess(sc, l);
}
