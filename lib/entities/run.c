#include "entities/run.h"

#include "text/utf8.h"

int
run_capital(const struct line *l, size_t i)
{
	return i < l->words.n && l->words.v[i].kind == WORD_ALPHA &&
	    l->words.v[i].upper && !l->t[i].clitic;
}

static int
is_glued(const struct line *l, size_t i, const char *text)
{
	return i < l->words.n && l->words.v[i].glued &&
	    span_is(l->words.v[i].fold, text);
}

/* A hyphen that joins: Nur-Sultan, Tehrik-i-Taliban, Khabar-24. */
static size_t
over_hyphen(const struct line *l, size_t j)
{
	if (!is_glued(l, j, "-") || j + 1 >= l->words.n ||
	    !l->words.v[j + 1].glued)
		return j;
	if (run_capital(l, j + 1) || l->words.v[j + 1].kind == WORD_DIGITS)
		return j + 2;
	if (j >= 2 && run_capital(l, j - 1) && run_capital(l, j - 2) &&
	    l->words.v[j + 1].kind == WORD_ALPHA &&
	    (!l->t[j + 1].is.common || (!l->t[j + 1].is.adjective &&
	    l->words.v[j + 1].text.n < 4)) &&
	    l->t[j + 1].is.small == SMALL_NONE)
		return j + 2;		/* Kim Ki-hyun */
	if (is_glued(l, j + 2, "-") && l->words.v[j + 1].text.n <= 3 &&
	    run_capital(l, j + 3))
		return j + 4;
	return j;
}

int
run_abbreviates(const struct scene *sc, const struct line *l, size_t i)
{
	struct row row;

	return is_glued(l, i + 1, ".") && (lexicon_match(
	    &sc->tables->v[TABLE_TITLES], l->words.v + i, 2, &row) == 2 ||
	    lexicon_match(&sc->tables->v[TABLE_NAME_WORDS], l->words.v + i, 2,
	    &row) == 2);
}

/* The point of an abbreviation that another name word follows: "Lt. Gen.". */
static size_t
over_point(const struct scene *sc, const struct line *l, size_t j)
{
	struct span w = l->words.v[j - 1].fold;
	struct row row;

	if (!is_glued(l, j, ".") || w.n > 5 || !run_capital(l, j + 1) ||
	    l->words.v[j + 1].glued)
		return j;
	if (run_abbreviates(sc, l, j - 1) ||
	    tables_find(sc->tables, TABLE_TITLES, w, &row) ||
	    tables_has(sc->tables, TABLE_PARTICLES, w, 1, "x"))
		return j + 1;
	return j;
}

/* Particles up to a capital: "de la Cruz", "bin Salman", "al-Sisi". */
static size_t
over_particles(const struct scene *sc, const struct line *l, size_t j)
{
	size_t k = j;
	int joined = 0;

	while (k < l->words.n && k < j + 6 && l->words.v[k].text.n <= 5 &&
	    tables_has(sc->tables, TABLE_PARTICLES, l->words.v[k].fold, 1,
	    "m")) {
		joined = is_glued(l, k + 1, "-");
		if (l->t[k].is.small != SMALL_NONE && !joined)
			return j;
		k += joined ? 2 : 1;
	}
	return k > j && run_capital(l, k) ? k + 1 : j;
}

/* A possessive inside a name: "People's Party", "Workers' Union". */
static size_t
over_possessive(const struct scene *sc, const struct line *l, size_t j)
{
	const struct term *before = &l->t[j - 1];
	int mark = l->t[j].clitic || is_glued(l, j, "'");

	if (!mark || !run_capital(l, j + 1) || !before->is.noun ||
	    before->is.given || before->is.family || l->t[j + 1].is.small)
		return j;
	if (l->t[j].clitic && !tables_has(sc->tables, TABLE_NAME_WORDS,
	    before->w->fold, 2, "p"))
		return j;
	return l->words.v[j + 1].glued ? j : j + 2;
}

#define RUN_MAX	48	/* a longer run is no name */

size_t
run_end(const struct scene *sc, const struct line *l, size_t i)
{
	size_t j = i + 1, k;

	while (j < l->words.n && j < i + RUN_MAX) {
		if (run_capital(l, j) && (l->t[j].is.small != SMALL_CAL ||
		    (l->t[j].is.given && l->t[j - 1].is.given)) &&
		    !(l->t[j].initial && l->words.v[j - 1].kind == WORD_PUNCT))
			k = j + 1;
		else if (span_is(l->words.v[j].text, "&") &&
		    run_capital(l, j + 1))
			k = j + 2;
		else if ((k = over_hyphen(l, j)) == j &&
		    (k = over_point(sc, l, j)) == j &&
		    (k = over_possessive(sc, l, j)) == j)
			k = over_particles(sc, l, j);
		if (k == j)
			break;
		j = k;
	}
	return j;
}

static int
joins(const struct line *l, size_t i)
{
	return scene_use(l, i, 'q');
}

/* "and Social Welfare" behind "Ministry of Health". */
static size_t
over_and(const struct scene *sc, const struct line *l, size_t j)
{
	if (!scene_is(l, j, PARTICLE(AND)) || !run_capital(l, j + 1) ||
	    !l->t[j + 1].is.common || l->t[j + 1].is.given)
		return j;
	return run_end(sc, l, j + 1);
}

#define LIST_MAX	6	/* fields in the name of a ministry */

/* ", Youth and Sports" behind "Ministry of Health": a list that "and" ends. */
static size_t
over_list(const struct scene *sc, const struct line *l, size_t j)
{
	size_t k = j;

	for (int i = 0; i < LIST_MAX && k + 1 < l->words.n; i++) {
		if (over_and(sc, l, k) > k)
			return over_and(sc, l, k);
		if (!span_is(l->words.v[k].text, ",") ||
		    !run_capital(l, k + 1) || !l->t[k + 1].is.common)
			return j;
		k = run_end(sc, l, k + 1);
	}
	return j;
}

size_t
run_phrase(const struct scene *sc, const struct line *l, size_t end)
{
	size_t j = end, k;

	for (;;) {
		if (j >= l->words.n || j > end + RUN_MAX || !joins(l, j))
			return j;
		k = j + 1;
		if (k < l->words.n && l->t[k].is.small == SMALL_DET)
			k++;
		if (!run_capital(l, k) || l->t[k].is.small == SMALL_CAL)
			return j;
		j = run_end(sc, l, k);
		j = over_list(sc, l, j);
	}
}
