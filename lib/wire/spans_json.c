#include "wire/spans_json.h"

static void
one(struct jsonout *j, struct extent at, const char *label)
{
	jsonout_object(j, NULL);
	jsonout_size(j, "start", at.start);
	jsonout_size(j, "end", at.end);
	jsonout_word(j, "label", label);
	jsonout_end(j);
}

static const char *
kind_of_name(enum entity_kind k)
{
	const char *kind = name_of(&entity_kind_names, (int)k);

	return kind != NULL ? kind : "name";
}

/* --- without overlaps: numbers and names in the order of their place */

static void
ents(struct jsonout *j, const struct sentence *s)
{
	size_t n = 0, e = 0, done = 0;

	jsonout_array(j, "ents");
	while (n < s->numbers.n || e < s->entities.n) {
		int number = e == s->entities.n || (n < s->numbers.n &&
		    s->numbers.v[n].at.start <= s->entities.v[e].at.start);
		struct extent at = number ? s->numbers.v[n].at :
		    s->entities.v[e].at;
		const char *label = number ?
		    number_kind_name(&s->numbers.v[n]) :
		    kind_of_name(s->entities.v[e].kind);

		n += (size_t)number;
		e += (size_t)!number;
		if (at.start < done || !EXTENT_SET(at))
			continue;
		one(j, at, label);
		done = at.end;
	}
	jsonout_end(j);
}

/* --- groups */

static void
numbers(struct jsonout *j, const struct numbers *v)
{
	jsonout_array(j, "numbers");
	for (size_t i = 0; i < v->n; i++)
		one(j, v->v[i].at, number_kind_name(&v->v[i]));
	jsonout_end(j);
	jsonout_array(j, "nouns");
	for (size_t i = 0; i < v->n; i++)
		if (EXTENT_SET(v->v[i].of.at))
			one(j, v->v[i].of.at, "counted");
	jsonout_end(j);
	jsonout_array(j, "predicates");
	for (size_t i = 0; i < v->n; i++)
		if (EXTENT_SET(v->v[i].predicate.at))
			one(j, v->v[i].predicate.at, "predicate");
	jsonout_end(j);
}

static void
entities(struct jsonout *j, const struct entities *v)
{
	jsonout_array(j, "entities");
	for (size_t i = 0; i < v->n; i++)
		one(j, v->v[i].at, kind_of_name(v->v[i].kind));
	jsonout_end(j);
}

static void
attributions(struct jsonout *j, const struct attributions *v)
{
	jsonout_array(j, "sources");
	for (size_t i = 0; i < v->n; i++)
		if (v->v[i].source.n == LINK_HERE &&
		    EXTENT_SET(v->v[i].source.at))
			one(j, v->v[i].source.at,
			    kind_of_name(v->v[i].source.kind));
	jsonout_end(j);
	jsonout_array(j, "cues");
	for (size_t i = 0; i < v->n; i++)
		if (EXTENT_SET(v->v[i].cue))
			one(j, v->v[i].cue, "cue");
	jsonout_end(j);
	jsonout_array(j, "contents");
	for (size_t i = 0; i < v->n; i++)
		for (size_t k = 0; k < v->v[i].content.n; k++)
			one(j, v->v[i].content.v[k], "content");
	jsonout_end(j);
}

void
spans_json_write(struct jsonout *j, const struct sentence *s)
{
	jsonout_object(j, NULL);
	jsonout_string(j, "text", s->text);
	ents(j, s);
	jsonout_object(j, "spans");
	numbers(j, &s->numbers);
	entities(j, &s->entities);
	attributions(j, &s->attributions);
	jsonout_end(j);
	jsonout_object(j, "meta");
	jsonout_span(j, "doc", s->doc);
	jsonout_index(j, "n", s->n);
	if (s->has_at)
		jsonout_extent(j, s->at);
	jsonout_end(j);
	jsonout_end(j);
}
