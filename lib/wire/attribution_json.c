#include "wire/attribution_json.h"

#include "wire/extent_json.h"

static void
write_link(struct jsonout *j, const char *name, const struct link *l)
{
	jsonout_object(j, name);
	jsonout_extent(j, l->at);
	jsonout_index(j, "n", l->n);
	jsonout_span(j, "text", l->text);
	jsonout_span(j, "name", l->name);
	jsonout_span(j, "name_key", l->name_key);
	jsonout_name(j, "kind", &entity_kind_names, (int)l->kind);
	jsonout_span(j, "office", l->office);
	jsonout_end(j);
}

void
attribution_json_write_links(struct jsonout *j, const char *name,
    const struct links *v)
{
	if (v->n == 0)
		return;
	jsonout_array(j, name);
	for (size_t i = 0; i < v->n; i++)
		write_link(j, NULL, &v->v[i]);
	jsonout_end(j);
}

static void
write_cue(struct jsonout *j, const struct attribution *a)
{
	if (!EXTENT_SET(a->cue))
		return;
	jsonout_object(j, "cue");
	jsonout_extent(j, a->cue);
	jsonout_span(j, "text", a->cue_text);
	jsonout_end(j);
}

static void
write_one(struct jsonout *j, const struct attribution *a)
{
	jsonout_object(j, NULL);
	write_link(j, "source", &a->source);
	attribution_json_write_links(j, "via", &a->via);
	write_cue(j, a);
	extent_json_write_pairs(j, "content", &a->content);
	jsonout_flag(j, "quote", a->quote);
	jsonout_flag(j, "continues", a->continues);
	jsonout_span(j, "hedge", a->hedge);
	jsonout_flag(j, "denial", a->denial);
	jsonout_end(j);
}

void
attribution_json_write(struct jsonout *j, const char *name,
    const struct attributions *v)
{
	jsonout_array(j, name);
	for (size_t i = 0; i < v->n; i++)
		write_one(j, &v->v[i]);
	jsonout_end(j);
}

static void
read_link(struct jsonin *in, const json_t *o, struct link *l)
{
	l->n = LINK_HERE;
	(void)jsonin_extent(in, o, &l->at);
	jsonin_size(in, o, "n", &l->n);
	jsonin_span(in, o, "text", &l->text);
	jsonin_span(in, o, "name", &l->name);
	jsonin_span(in, o, "name_key", &l->name_key);
	l->kind = (enum entity_kind)jsonin_name(in, o, "kind",
	    &entity_kind_names);
	jsonin_span(in, o, "office", &l->office);
}

void
attribution_json_read_links(struct jsonin *in, const json_t *object,
    const char *name, struct links *to)
{
	const json_t *v = jsonin_array(in, object, name), *o;
	size_t i = 0;

	while ((o = jsonin_each(in, v, name, &i)) != NULL)
		read_link(in, o, VEC_PUSH(in->arena, to));
}

static void
read_one(struct jsonin *in, const json_t *o, struct attribution *a)
{
	const json_t *v;

	a->source.n = LINK_HERE;
	if ((v = jsonin_object(in, o, "source")) != NULL)
		read_link(in, v, &a->source);
	attribution_json_read_links(in, o, "via", &a->via);
	if ((v = jsonin_object(in, o, "cue")) != NULL) {
		(void)jsonin_extent(in, v, &a->cue);
		jsonin_span(in, v, "text", &a->cue_text);
	}
	extent_json_read_pairs(in, o, "content", &a->content);
	jsonin_bool(in, o, "quote", &a->quote);
	jsonin_bool(in, o, "continues", &a->continues);
	jsonin_span(in, o, "hedge", &a->hedge);
	jsonin_bool(in, o, "denial", &a->denial);
}

void
attribution_json_read(struct jsonin *in, const json_t *object,
    const char *name, struct attributions *to)
{
	const json_t *v = jsonin_array(in, object, name), *o;
	size_t i = 0;

	while ((o = jsonin_each(in, v, name, &i)) != NULL)
		read_one(in, o, VEC_PUSH(in->arena, to));
}
