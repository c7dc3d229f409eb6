#include "wire/jsonin.h"

#include <math.h>

struct jsonin
jsonin_init(struct arena *arena)
{
	return (struct jsonin){ .arena = arena };
}

void
jsonin_complain(struct jsonin *in, const char *name, const char *must)
{
	if (in->why == NULL)
		in->why = arena_printf(in->arena, "%s must be %s", name,
		    must).p;
}

void
jsonin_missing(struct jsonin *in, const char *name)
{
	if (in->why == NULL)
		in->why = arena_printf(in->arena, "no %s", name).p;
}

/* A member that says something: neither absent nor null. */
static const json_t *
member(const json_t *object, const char *name)
{
	const json_t *v = json_object_get(object, name);

	return json_is_null(v) ? NULL : v;
}

static struct span
string_of(const json_t *v)
{
	return (struct span){ json_string_value(v), json_string_length(v) };
}

void
jsonin_span(struct jsonin *in, const json_t *object, const char *name,
    struct span *to)
{
	const json_t *v = member(object, name);

	if (v == NULL)
		return;
	if (!json_is_string(v)) {
		jsonin_complain(in, name, "a string");
		return;
	}
	*to = string_of(v);
}

void
jsonin_size(struct jsonin *in, const json_t *object, const char *name,
    size_t *to)
{
	const json_t *v = member(object, name);
	double x;

	if (v == NULL)
		return;
	x = json_number_value(v);
	if (!json_is_number(v) || x < 0 || x > 9e15 || x < trunc(x) ||
	    x > trunc(x)) {
		jsonin_complain(in, name, "a whole number");
		return;
	}
	*to = (size_t)x;
}

void
jsonin_bool(struct jsonin *in, const json_t *object, const char *name, int *to)
{
	const json_t *v = member(object, name);

	if (v == NULL)
		return;
	if (!json_is_boolean(v)) {
		jsonin_complain(in, name, "true or false");
		return;
	}
	*to = json_is_true(v);
}

int
jsonin_double(struct jsonin *in, const json_t *object, const char *name,
    double *x)
{
	const json_t *v = member(object, name);

	if (v == NULL)
		return 0;
	if (!json_is_number(v)) {
		jsonin_complain(in, name, "a number");
		return 0;
	}
	*x = json_number_value(v);
	return 1;
}

int
jsonin_range(struct jsonin *in, const json_t *object, double *low, double *high)
{
	*low = -INFINITY;
	*high = INFINITY;
	if (json_object_get(object, "low") == NULL &&
	    json_object_get(object, "high") == NULL)
		return 0;
	(void)jsonin_double(in, object, "low", low);
	(void)jsonin_double(in, object, "high", high);
	if (*high < *low)
		jsonin_complain(in, "high", "no less than low");
	return 1;
}

int
jsonin_name(struct jsonin *in, const json_t *object, const char *name,
    const struct names *names)
{
	struct span s = { NULL, 0 };

	jsonin_span(in, object, name, &s);
	return name_find(names, s);
}

int
jsonin_extent(struct jsonin *in, const json_t *object, struct extent *at)
{
	if (member(object, "start") == NULL || member(object, "end") == NULL)
		return 0;
	jsonin_size(in, object, "start", &at->start);
	jsonin_size(in, object, "end", &at->end);
	if (at->end < at->start)
		jsonin_complain(in, "end", "after start");
	return 1;
}

void
jsonin_spans(struct jsonin *in, const json_t *object, const char *name,
    struct span_list *to)
{
	const json_t *v = member(object, name), *item;

	if (json_is_string(v))
		*VEC_PUSH(in->arena, to) = string_of(v);
	else if (v != NULL && !json_is_array(v))
		jsonin_complain(in, name, "a list of strings");
	for (size_t i = 0; i < json_array_size(v); i++) {
		item = json_array_get(v, i);
		if (json_is_string(item))
			*VEC_PUSH(in->arena, to) = string_of(item);
		else
			jsonin_complain(in, name, "a list of strings");
	}
}

const json_t *
jsonin_object(struct jsonin *in, const json_t *object, const char *name)
{
	const json_t *v = member(object, name);

	if (v == NULL || json_is_object(v))
		return v;
	jsonin_complain(in, name, "an object");
	return NULL;
}

const json_t *
jsonin_array(struct jsonin *in, const json_t *object, const char *name)
{
	const json_t *v = member(object, name);

	if (v == NULL || json_is_array(v))
		return v;
	jsonin_complain(in, name, "a list");
	return NULL;
}

const json_t *
jsonin_each(struct jsonin *in, const json_t *array, const char *name,
    size_t *i)
{
	const json_t *v = json_array_get(array, *i);

	if (v == NULL)
		return NULL;
	(*i)++;
	if (json_is_object(v))
		return v;
	jsonin_complain(in, name, "a list of objects");
	return NULL;
}
