#include "entities/group.h"

#include "entities/run.h"

static int
is_hyphen(const struct line *l, size_t i)
{
	return i < l->words.n && span_is(l->words.v[i].text, "-");
}

/* A preposition that ties nouns together. */
static int
ties(const struct line *l, size_t i)
{
	return scene_use(l, i, 't');
}

static int
is_saying(const struct scene *sc, const struct line *l, size_t i)
{
	struct row row;

	return !l->words.v[i].upper && tables_find(sc->tables,
	    TABLE_SAY_VERBS, l->words.v[i].fold, &row) &&
	    !span_is(lexicon_column(&row, 4), "base") && !l->t[i].is.noun;
}

static int
is_participle(const struct line *l, size_t i)
{
	char ending = l->t[i].is.ending;

	return l->t[i].is.verb && !l->words.v[i].upper &&
	    (ending == 'd' || ending == 'g');
}

/* May word i be a noun or adjective of a group? */
static int
is_nominal(const struct scene *sc, const struct line *l, size_t i)
{
	const struct term *t = &l->t[i];

	if (t->quoted || l->words.v[i].kind == WORD_PUNCT)
		return 0;
	if (l->words.v[i].kind == WORD_DIGITS || t->is.small == SMALL_NUM)
		return 1;
	if (scene_mention(l, i) != NULL)
		return 1;
	if (t->is.small != SMALL_NONE || t->clitic || is_saying(sc, l, i))
		return 0;
	return !t->is.common || t->is.noun || t->is.adjective;
}

static int
holds_together(const struct line *l, size_t i)
{
	return l->t[i].clitic || (l->words.v[i].glued &&
	    (is_hyphen(l, i) || span_is(l->words.v[i].text, "'") ||
	    span_is(l->words.v[i].text, "\xe2\x80\x99"))) ||
	    span_is(l->words.v[i].text, "&");
}

/* Does word i start a group as its determiner? */
static int
determines(const struct line *l, size_t i)
{
	return l->t[i].is.small == SMALL_DET || l->t[i].is.small == SMALL_POSS;
}

#define GROUP_MAX	30	/* words */

size_t
group_before(const struct scene *sc, const struct line *l, size_t end)
{
	const struct mention *m;
	size_t i = end;

	if (end > 0 && l->t[end - 1].is.small == SMALL_PRON)
		return end - 1;
	while (i > 0 && end - i < GROUP_MAX) {
		if (l->t[i - 1].quoted)
			break;
		m = scene_mention(l, i - 1);
		if (m != NULL)
			i = m->a;
		else if (i > 2 && l->words.v[i - 1].glued &&
		    is_hyphen(l, i - 2) && l->words.v[i - 2].glued)
			i -= 2;
		else if (i > 1 && i < end && l->words.v[i - 1].glued &&
		    span_is(l->words.v[i - 1].text, ".") &&
		    tables_has(sc->tables, TABLE_TITLES,
		    l->words.v[i - 2].fold, 1, ""))
			i -= 2;
		else if (determines(l, i - 1)) {
			i--;
			if (i == 0 || !ties(l, i - 1))
				break;
		} else if (holds_together(l, i - 1) ||
		    (i < end && ties(l, i - 1) && i > 1 &&
		    is_nominal(sc, l, i - 2)))
			i--;
		else if (i > 2 && i < end && ties(l, i - 1) &&
		    l->t[i - 2].is.small == SMALL_CAL &&
		    is_nominal(sc, l, i - 3))
			i -= 2;		/* reports Thursday from Lima */
		else if (!is_nominal(sc, l, i - 1) || (is_participle(l, i - 1)
		    && i > 1 && !determines(l, i - 2)))
			break;
		else
			i--;
	}
	while (i < end && (holds_together(l, i) || ties(l, i)))
		i++;
	return i;
}

size_t
group_behind(const struct scene *sc, const struct line *l, size_t i)
{
	const struct mention *m;
	size_t j = i;

	if (i < l->words.n && l->t[i].is.small == SMALL_PRON)
		return i + 1;
	while (j < l->words.n && j - i < GROUP_MAX && !l->t[j].quoted) {
		m = scene_mention(l, j);
		if (m != NULL)
			j = m->b;
		else if (determines(l, j) && (j == i || ties(l, j - 1) ||
		    determines(l, j - 1)))
			j++;
		else if (j > i && holds_together(l, j))
			j++;
		else if (j > i && ties(l, j) && j + 1 < l->words.n &&
		    scene_is(l, j, PARTICLE(OF) | PARTICLE(FOR) |
		    PARTICLE(FROM)) && (determines(l, j + 1) ||
		    is_nominal(sc, l, j + 1)))
			j++;
		else if (l->words.v[j].kind == WORD_PUNCT &&
		    l->words.v[j].glued && j + 1 < l->words.n &&
		    span_is(l->words.v[j].text, ".") &&
		    scene_mention(l, j + 1) != NULL && j > i)
			j++;
		else if (!is_nominal(sc, l, j) || (l->t[j].is.verb &&
		    !l->t[j].is.noun && !l->t[j].is.adjective))
			break;
		else
			j++;
	}
	while (j > i && (determines(l, j - 1) || ties(l, j - 1)))
		j--;
	return j;
}

size_t
group_when(const struct scene *sc, const struct line *l, size_t i)
{
	size_t n = 0;

	(void)sc;
	if (i >= l->words.n)
		return 0;
	if (scene_use(l, i, 'w'))
		n = scene_use(l, i + 1, 'w') ? 2 : 1;
	if (i + n < l->words.n && l->t[i + n].is.small == SMALL_CAL) {
		n++;
		while (i + n < l->words.n &&
		    (l->words.v[i + n].kind == WORD_DIGITS ||
		    span_is(l->t[i + n].is.class, "time")))
			n++;
		return n;
	}
	if (n == 1 && i + 1 < l->words.n && l->t[i + 1].is.small == SMALL_ADV &&
	    l->t[i].is.small != SMALL_PREP)
		return 2;
	if (l->t[i].is.small == SMALL_ADV && !scene_use(l, i, 'n'))
		return 1;
	if (l->t[i].is.small == SMALL_NONE && !l->words.v[i].upper &&
	    l->t[i].is.ending == 'y' && !l->t[i].is.noun)
		return 1;
	return 0;
}

size_t
group_inner(const struct line *l, size_t a, size_t b)
{
	while (a < b && (l->t[a].is.small == SMALL_DET ||
	    l->t[a].is.small == SMALL_POSS))
		a++;
	return a;
}
