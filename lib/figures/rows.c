#include "figures/rows.h"

#include "text/words.h"

/* The words of a number while its lines are told. */
struct telling {
	const struct number	*n;
	const struct words	*w;
	rows_take		*take;
	void			*arg;
};

/* Did this row give the number its bound, or its unit? */
static int
is_hedge(const struct telling *t, const struct row *row)
{
	return t->n->modifier != MODIFIER_NONE &&
	    span_is(lexicon_column(row, 2),
	    modifier_names.v[t->n->modifier]);
}

static int
is_unit(const struct telling *t, const struct row *row)
{
	struct span code = lexicon_column(row, 1);

	return span_eq(code, t->n->unit) || span_eq(code, t->n->per);
}

static int
is_any(const struct telling *t, const struct row *row)
{
	(void)t;
	(void)row;
	return 1;
}

static int
is_day(const struct telling *t, const struct row *row)
{
	enum number_kind k = t->n->kind;

	return (k == NUMBER_DATE || k == NUMBER_TIME || k == NUMBER_AGE ||
	    k == NUMBER_DURATION || k == NUMBER_SET) &&
	    lexicon_column(row, 0).n > 1;
}

/* The rows that the words from i on spell in one table; how many words. */
static size_t
tell(const struct telling *t, size_t i, const char *name,
    const struct lexicon *lex,
    int (*fits)(const struct telling *, const struct row *))
{
	struct row row;
	size_t n = lexicon_match(lex, &t->w->v[i], t->w->n - i, &row);
	int told = 0;

	if (n == 0)
		return 0;
	do {
		if (!told && fits(t, &row)) {
			t->take(t->arg, name, row.line);
			told = 1;
		}
	} while (lexicon_next(&row));
	return told ? n : 0;
}

void
rows_tell(const struct tables *t, struct arena *arena,
    const struct number *n, rows_take *take, void *arg)
{
	const struct {
		const char		*name;
		const struct lexicon	*lex;
		int			(*fits)(const struct telling *,
					    const struct row *);
	} all[] = {
		{ "hedges", &t->hedges, is_hedge },
		{ "currencies", &t->currencies, is_unit },
		{ "units", &t->units, is_unit },
		{ "holidays", &t->holidays, is_day },
		{ "calendar", &t->calendar, is_day },
		{ "numerals", &t->numerals, is_any },
	};
	struct words w = { 0 };
	struct telling telling = { n, &w, take, arg };
	size_t took;

	words_read(&w, arena, n->text);
	for (size_t i = 0; i < w.n; i += took > 0 ? took : 1) {
		took = 0;
		for (size_t k = 0; took == 0 &&
		    k < sizeof(all) / sizeof(all[0]); k++)
			took = tell(&telling, i, all[k].name, all[k].lex,
			    all[k].fits);
	}
}
