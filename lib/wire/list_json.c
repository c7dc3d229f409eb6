#include "wire/list_json.h"

void
list_json_write(struct jsonout *j, const char *name,
    const struct span_list *v)
{
	if (v->n == 0)
		return;
	jsonout_array(j, name);
	for (size_t i = 0; i < v->n; i++)
		jsonout_string(j, NULL, v->v[i]);
	jsonout_end(j);
}

void
list_json_write_indices(struct jsonout *j, const char *name,
    const struct indices *v)
{
	if (v->n == 0)
		return;
	jsonout_array(j, name);
	for (size_t i = 0; i < v->n; i++)
		jsonout_size(j, NULL, v->v[i]);
	jsonout_end(j);
}

void
list_json_read_indices(struct jsonin *in, const json_t *object,
    const char *name, struct indices *to)
{
	const json_t *v = jsonin_array(in, object, name), *x;

	for (size_t i = 0; v != NULL && i < json_array_size(v); i++) {
		x = json_array_get(v, i);
		if (json_is_integer(x) && json_integer_value(x) >= 0)
			*VEC_PUSH(in->arena, to) =
			    (size_t)json_integer_value(x);
		else
			jsonin_complain(in, name, "whole numbers");
	}
}

void
list_json_write_ref(struct jsonout *j, const char *name,
    const struct report_ref *r)
{
	jsonout_object(j, name);
	jsonout_span(j, "doc", r->doc);
	jsonout_span(j, "field", r->field);
	jsonout_size(j, "start", r->at.start);
	jsonout_size(j, "end", r->at.end);
	jsonout_end(j);
}

void
list_json_read_ref(struct jsonin *in, const json_t *o, struct report_ref *r)
{
	jsonin_span(in, o, "doc", &r->doc);
	jsonin_span(in, o, "field", &r->field);
	(void)jsonin_extent(in, o, &r->at);
}
