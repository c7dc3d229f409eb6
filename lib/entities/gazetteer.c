#include "entities/gazetteer.h"

/* Tables of names, likelier ones first. */
static const struct source {
	enum table		table;
	enum entity_kind	kind;
	int			country;	/* its country's column, or 0 */
	int			geo;		/* latitude's column, or 0 */
	int			ambiguous;	/* column of "a", or 0 */
} sources[] = {
	{ TABLE_COUNTRIES, ENTITY_PLACE, 2, 3, 0 },
	{ TABLE_NATIONALITIES, ENTITY_NATIONALITY, 2, 0, 3 },
	{ TABLE_BODIES, ENTITY_ORGANISATION, 0, 0, 0 },
	{ TABLE_PARTIES, ENTITY_ORGANISATION, 0, 0, 2 },
	{ TABLE_OUTLETS, ENTITY_OUTLET, 3, 0, 4 },
	{ TABLE_GROUPS, ENTITY_ORGANISATION, 2, 0, 3 },
	{ TABLE_COMPANIES, ENTITY_ORGANISATION, 0, 0, 2 },
	{ TABLE_CITIES, ENTITY_PLACE, 2, 3, 0 },
	{ TABLE_REGIONS, ENTITY_PLACE, 2, 0, 0 },
	{ TABLE_LANDMARKS, ENTITY_PLACE, 0, 0, 0 },
	{ TABLE_PEOPLES, ENTITY_NATIONALITY, 0, 0, 0 },
};

static void
fill(struct hit *h, const struct source *s, const struct row *row, size_t n)
{
	size_t geo = (size_t)s->geo;

	*h = (struct hit){ .n = n, .table = s->table, .kind = s->kind };
	h->canon = lexicon_column(row, 1);
	if (s->country > 0)
		h->country = lexicon_column(row, (size_t)s->country);
	if (geo > 0 && lexicon_column(row, geo).n > 0) {
		h->has_geo = 1;
		h->lat = lexicon_number(row, geo, 0);
		h->lon = lexicon_number(row, geo + 1, 0);
	}
	if (s->table == TABLE_CITIES) {
		h->people = lexicon_number(row, 5, 0);
		h->capital = lexicon_column(row, 6).n > 0;
	}
	if (s->table == TABLE_LANDMARKS)
		h->kind = (enum entity_kind)name_find(&entity_kind_names,
		    lexicon_column(row, 2));
	h->ambiguous = s->ambiguous > 0 &&
	    lexicon_column(row, (size_t)s->ambiguous).n > 0;
}

size_t
gazetteer_match(const struct scene *sc, const struct line *l, size_t i,
    size_t end, struct hit *best)
{
	struct row row;
	size_t n;

	*best = (struct hit){ 0 };
	for (size_t s = 0; s < sizeof(sources) / sizeof(sources[0]); s++) {
		if ((l->t[i].is.begins >> sources[s].table & 1) == 0)
			continue;
		n = tables_match(sc->tables, sources[s].table,
		    l->words.v + i, end - i, l->all_caps, &row);
		if (n > best->n || (n > 0 && n == best->n && best->ambiguous))
			fill(best, &sources[s], &row, n);
	}
	return best->n;
}

void
gazetteer_town(const struct row *row, struct hit *h)
{
	static const struct source town = { TABLE_CITIES, ENTITY_PLACE, 2, 3,
	    0 };

	fill(h, &town, row, 1);
}
