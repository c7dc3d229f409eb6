#include "wire/entity_json.h"

static void
write_geo(struct jsonout *j, const struct entity *e)
{
	if (!e->has_geo)
		return;
	jsonout_array(j, "geo");
	jsonout_double(j, NULL, e->lat);
	jsonout_double(j, NULL, e->lon);
	jsonout_end(j);
}

static void
write_one(struct jsonout *j, const struct entity *e)
{
	jsonout_object(j, NULL);
	jsonout_extent(j, e->at);
	jsonout_string(j, "text", e->text);
	jsonout_name(j, "kind", &entity_kind_names, (int)e->kind);
	jsonout_span(j, "name", e->name);
	jsonout_span(j, "name_key", e->name_key);
	jsonout_size(j, "id", e->id);
	jsonout_span(j, "role", e->role);
	jsonout_span(j, "office", e->office);
	jsonout_span(j, "country", e->country);
	write_geo(j, e);
	jsonout_flag(j, "acts", e->acts);
	jsonout_end(j);
}

void
entity_json_write(struct jsonout *j, const char *name,
    const struct entities *v)
{
	jsonout_array(j, name);
	for (size_t i = 0; i < v->n; i++)
		write_one(j, &v->v[i]);
	jsonout_end(j);
}

static void
read_geo(struct jsonin *in, const json_t *object, struct entity *e)
{
	const json_t *v = jsonin_array(in, object, "geo");

	if (v == NULL)
		return;
	if (json_array_size(v) != 2 || !json_is_number(json_array_get(v, 0)) ||
	    !json_is_number(json_array_get(v, 1))) {
		jsonin_complain(in, "geo", "two numbers");
		return;
	}
	e->has_geo = 1;
	e->lat = json_number_value(json_array_get(v, 0));
	e->lon = json_number_value(json_array_get(v, 1));
}

static void
read_one(struct jsonin *in, const json_t *o, struct entity *e)
{
	(void)jsonin_extent(in, o, &e->at);
	jsonin_span(in, o, "text", &e->text);
	e->kind = (enum entity_kind)jsonin_name(in, o, "kind",
	    &entity_kind_names);
	jsonin_span(in, o, "name", &e->name);
	jsonin_span(in, o, "name_key", &e->name_key);
	jsonin_size(in, o, "id", &e->id);
	jsonin_span(in, o, "role", &e->role);
	jsonin_span(in, o, "office", &e->office);
	jsonin_span(in, o, "country", &e->country);
	read_geo(in, o, e);
	jsonin_bool(in, o, "acts", &e->acts);
}

void
entity_json_read(struct jsonin *in, const json_t *object, const char *name,
    struct entities *to)
{
	const json_t *v = jsonin_array(in, object, name), *o;
	size_t i = 0;

	while ((o = jsonin_each(in, v, name, &i)) != NULL)
		read_one(in, o, VEC_PUSH(in->arena, to));
}
