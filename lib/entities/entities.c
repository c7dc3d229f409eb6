#include "entities/entities.h"

#include "entities/attribution.h"
#include "entities/beside.h"
#include "entities/chain.h"
#include "entities/finder.h"
#include "entities/key.h"
#include "entities/labels.h"
#include "entities/place.h"
#include "entities/recall.h"
#include "entities/role.h"
#include "entities/scene.h"
#include "entities/tables.h"
#include "lang/en.h"
#include "syntax/model.h"
#include "syntax/syntax.h"

struct entity_reader {
	struct tables	 tables;
	struct knowledge known;
	struct chain	 chain;
};

struct entity_reader *
entities_new(struct arena *run, const struct lexfile *user)
{
	struct entity_reader *r = ARENA_NEW(run, struct entity_reader);
	struct model m;

	tables_open(&r->tables, user);
	r->known = (struct knowledge){ &r->tables, lore_new(run, &r->tables),
	    syntax_new(run, user) };
	if (r->known.syntax == NULL ||
	    model_open(&m, en_names_model.p, en_names_model.n) == -1 ||
	    chain_open(&r->chain, run, &m) == -1)
		return NULL;
	return r;
}

static void
write_one(const struct scene *sc, const struct line *l,
    const struct mention *m)
{
	struct entity *e = VEC_PUSH(sc->arena, &l->s->entities);

	e->at.start = l->words.v[m->a].start;
	e->at.end = l->words.v[m->b - 1].end;
	e->text = scene_text(l, m->a, m->b);
	e->kind = m->kind;
	e->name = m->name;
	e->name_key = key_of(sc->tables, sc->arena,
	    m->canon.n > 0 ? m->canon : m->name);
	e->id = m->id;
	e->role = m->role;
	e->office = m->office;
	e->country = m->country;
	e->has_geo = m->has_geo;
	e->lat = m->lat;
	e->lon = m->lon;
	e->acts = m->acts;
	e->rule = m->rule;
}

void
entities_read(struct entity_reader *r, struct arena *arena,
    const struct document *doc, struct sentence *v, size_t n)
{
	struct scene sc;

	scene_open(&sc, &r->known, arena, doc, v, n);
	for (size_t i = 0; i < n; i++)
		finder_read(&sc, &sc.v[i]);
	labels_read(&sc, &r->chain);
	beside_read(&sc);
	recall_read(&sc);
	place_read(&sc);
	role_read(&sc);
	attribution_read(&sc);
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < sc.v[i].names.n; k++)
			if (sc.v[i].names.v[k].kind != ENTITY_UNKNOWN)
				write_one(&sc, &sc.v[i],
				    &sc.v[i].names.v[k]);
}
