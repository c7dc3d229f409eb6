#include "wire/extent_json.h"

void
extent_json_write(struct jsonout *j, const char *name, struct extent at)
{
	if (!EXTENT_SET(at))
		return;
	jsonout_object(j, name);
	jsonout_extent(j, at);
	jsonout_end(j);
}

void
extent_json_read(struct jsonin *in, const json_t *object, const char *name,
    struct extent *at)
{
	const json_t *v = jsonin_object(in, object, name);

	if (v != NULL)
		(void)jsonin_extent(in, v, at);
}

void
extent_json_write_pairs(struct jsonout *j, const char *name,
    const struct extents *v)
{
	if (v->n == 0)
		return;
	jsonout_array(j, name);
	for (size_t i = 0; i < v->n; i++) {
		jsonout_array(j, NULL);
		jsonout_size(j, NULL, v->v[i].start);
		jsonout_size(j, NULL, v->v[i].end);
		jsonout_end(j);
	}
	jsonout_end(j);
}

static int
read_pair(const json_t *pair, struct extent *at)
{
	json_int_t start, end;

	if (json_array_size(pair) != 2)
		return -1;
	start = json_integer_value(json_array_get(pair, 0));
	end = json_integer_value(json_array_get(pair, 1));
	if (start < 0 || end < start)
		return -1;
	*at = (struct extent){ (size_t)start, (size_t)end };
	return 0;
}

void
extent_json_read_pairs(struct jsonin *in, const json_t *object,
    const char *name, struct extents *to)
{
	const json_t *v = jsonin_array(in, object, name);
	struct extent at;

	for (size_t i = 0; i < json_array_size(v); i++)
		if (read_pair(json_array_get(v, i), &at) == 0)
			*VEC_PUSH(in->arena, to) = at;
		else
			jsonin_complain(in, name, "pairs of whole numbers");
}
