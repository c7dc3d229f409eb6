#include "entities/place.h"

#include "entities/gazetteer.h"
#include "ground/index.h"
#include "text/utf8.h"

/* Is this a mention that says which country it is about? */
static int
names_country(const struct scene *sc, const struct mention *m)
{
	struct row row;

	return m->country.n > 0 && (m->kind == ENTITY_NATIONALITY ||
	    (m->kind == ENTITY_PLACE && tables_find(sc->tables,
	    TABLE_COUNTRIES, utf8_fold(sc->arena, m->name), &row)));
}

static void
gather(struct scene *sc, struct index *countries)
{
	const struct mention *m;

	for (size_t i = 0; i < sc->n; i++)
		for (size_t k = 0; k < sc->v[i].names.n; k++) {
			m = &sc->v[i].names.v[k];
			if (names_country(sc, m))
				++*index_at(countries, sc->arena, m->country);
		}
}

static void
choose(const struct scene *sc, const struct index *countries,
    struct mention *m)
{
	struct row row;
	struct hit h;

	if (m->kind != ENTITY_PLACE || m->country.n == 0 ||
	    index_get(countries, m->country) > 0 ||
	    !tables_find(sc->tables, TABLE_CITIES,
	    utf8_fold(sc->arena, m->name), &row))
		return;
	do {
		gazetteer_town(&row, &h);
		if (index_get(countries, h.country) == 0)
			continue;
		m->country = h.country;
		m->has_geo = h.has_geo;
		m->lat = h.lat;
		m->lon = h.lon;
		return;
	} while (lexicon_next(&row));
}

/* "London, Ontario": the place behind the comma tells which London it is. */
static void
choose_by_next(const struct scene *sc, const struct line *l, size_t k)
{
	struct mention *m = &l->names.v[k];
	const struct mention *next = m + 1;
	struct index one = { 0 };

	if (k + 1 >= l->names.n || next->a != m->b + 1 ||
	    next->kind != ENTITY_PLACE || next->country.n == 0 ||
	    !span_is(l->words.v[m->b].text, ","))
		return;
	++*index_at(&one, sc->arena, next->country);
	choose(sc, &one, m);
}

void
place_read(struct scene *sc)
{
	struct index countries = { 0 };

	gather(sc, &countries);
	for (size_t i = 0; i < sc->n; i++)
		for (size_t k = 0; k < sc->v[i].names.n; k++)
			choose(sc, &countries, &sc->v[i].names.v[k]);
	for (size_t i = 0; i < sc->n; i++)
		for (size_t k = 0; k < sc->v[i].names.n; k++)
			choose_by_next(sc, &sc->v[i], k);
}
