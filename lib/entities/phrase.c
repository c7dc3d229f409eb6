#include "entities/phrase.h"

#include <string.h>

#include "entities/run.h"

static int
flagged(const struct scene *sc, const struct line *l, size_t i, char flag,
    enum entity_kind *kind)
{
	struct span flags;
	struct row row;

	if (!run_capital(l, i) || !scene_begins(l, i, TABLE_NAME_WORDS) ||
	    !tables_find(sc->tables, TABLE_NAME_WORDS,
	    l->words.v[i].fold, &row))
		return 0;
	do {
		flags = lexicon_column(&row, 2);
		*kind = (enum entity_kind)name_find(&entity_kind_names,
		    lexicon_column(&row, 1));
		if (memchr(flags.p, flag, flags.n) != NULL)
			return 1;
	} while (lexicon_next(&row));
	return 0;
}

size_t
phrase_title(const struct scene *sc, const struct line *l, size_t i, size_t end)
{
	struct row row;
	size_t n;

	if (!scene_begins(l, i, TABLE_TITLES))
		return 0;
	n = tables_match(sc->tables, TABLE_TITLES, l->words.v + i, end - i,
	    l->all_caps, &row);
	if (n > 0 && i + n < end && span_is(l->words.v[i + n].text, ".") &&
	    l->words.v[i + n].glued)
		n++;
	return n;
}

int
phrase_is_address(const struct scene *sc, const struct line *l, size_t i)
{
	return tables_has(sc->tables, TABLE_TITLES, l->words.v[i].fold, 1,
	    "h");
}

#define TITLE_MAX	4

size_t
phrase_title_before(const struct scene *sc, const struct line *l, size_t i)
{
	size_t k;

	for (size_t n = TITLE_MAX; n > 0; n--) {
		if (n > i)
			continue;
		k = phrase_title(sc, l, i - n, i);
		if (k == n)
			return i - n;
	}
	return i;
}

/* The last word of the run that ends such a name; 0 if none does. */
static size_t
last_tail(const struct scene *sc, const struct line *l, size_t i, size_t end,
    enum entity_kind *kind)
{
	enum entity_kind k;
	size_t tail = 0;

	for (size_t j = i; j < end; j++) {
		if (j > i && l->t[j].is.small != SMALL_NONE &&
		    l->t[j].is.small != SMALL_NUM && run_capital(l, j))
			break;
		if (j > i && phrase_title(sc, l, j, end) > 0 &&
		    !flagged(sc, l, j, 't', &k))
			break;
		if (!flagged(sc, l, j, 't', &k))
			continue;
		tail = j + 1;
		*kind = k;
	}
	return tail;
}

/* "Lake Chad", "Mount Elgon", "Hotel Rwanda": the first word tells. */
static int
from_head(const struct scene *sc, const struct line *l, size_t i, size_t end,
    struct phrase *p)
{
	enum entity_kind kind;
	size_t j = i + 1;

	if (!flagged(sc, l, i, 'h', &kind) || kind == ENTITY_ORGANISATION ||
	    j >= end || l->all_caps || l->title_case)
		return 0;
	if (span_is(l->words.v[j].text, "."))
		j++;
	if (j >= end || !run_capital(l, j) ||
	    phrase_title(sc, l, j, end) > 0)
		return 0;
	while (j < end && (run_capital(l, j) || l->words.v[j].glued) &&
	    !(j > i + 1 && phrase_title(sc, l, j, end) > 0))
		j++;
	*p = (struct phrase){ j, kind, "phrase-head" };
	return 1;
}

/* "Truth and Reconciliation Commission": common words, "and", a tail. */
static size_t
joined_tail(const struct scene *sc, const struct line *l, size_t i, size_t end,
    enum entity_kind *kind)
{
	size_t j, to;

	if (!scene_is(l, end, PARTICLE(AND)) || !run_capital(l, end + 1))
		return 0;
	for (j = i; j < end; j++)
		if (run_capital(l, j) && (!l->t[j].is.common ||
		    l->t[j].is.person || l->t[j].is.given) &&
		    scene_mention(l, j) == NULL &&
		    !(j == i && !l->t[j].is.given))
			return 0;
	to = run_end(sc, l, end + 1);
	for (j = end + 1; j < to; j++)
		if (run_capital(l, j) && (!l->t[j].is.common ||
		    l->t[j].is.given || phrase_title(sc, l, j, to) > 0))
			return 0;
	j = last_tail(sc, l, end + 1, to, kind);
	return j == to && to > end + 2 && (*kind == ENTITY_ORGANISATION ||
	    *kind == ENTITY_FACILITY) ? to : 0;
}

/* ", Inc." behind a company. */
static size_t
over_company(const struct scene *sc, const struct line *l, size_t end)
{
	enum entity_kind kind;

	if (end + 1 >= l->words.n || !span_is(l->words.v[end].text, ",") ||
	    !flagged(sc, l, end + 1, 'c', &kind))
		return end;
	return end + 2 + (run_abbreviates(sc, l, end + 1) ? 1 : 0);
}

static int
read_phrase(const struct scene *sc, const struct line *l, size_t i, size_t end,
    struct phrase *p)
{
	enum entity_kind kind = ENTITY_UNKNOWN, k;
	size_t tail = last_tail(sc, l, i, end, &kind), further;

	if (tail == 0 && (tail = joined_tail(sc, l, i, end, &kind)) > 0) {
		*p = (struct phrase){ tail, kind, "phrase-and" };
		return 1;
	}
	if (tail == 0)
		return from_head(sc, l, i, end, p);
	if (run_abbreviates(sc, l, tail - 1))
		tail++;
	*p = (struct phrase){ tail, kind, "phrase-tail" };
	if (tail >= end && flagged(sc, l, tail - 1, 'h', &k)) {
		further = run_phrase(sc, l, end);
		if (further > end && k == ENTITY_ORGANISATION) {
			*p = (struct phrase){ further, k, "phrase-of" };
			return 1;
		}
	}
	return tail > i + 1 || from_head(sc, l, i, end, p);
}

int
phrase_read(const struct scene *sc, const struct line *l, size_t i, size_t end,
    struct phrase *p)
{
	size_t company = over_company(sc, l, end);

	if (company > end) {
		*p = (struct phrase){ company, ENTITY_ORGANISATION,
		    "phrase-company" };
		return 1;
	}
	return read_phrase(sc, l, i, end, p);
}
