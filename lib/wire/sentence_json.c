#include "wire/sentence_json.h"

#include "wire/attribution_json.h"
#include "wire/entity_json.h"
#include "wire/number_json.h"

void
sentence_json_write(struct jsonout *j, const struct sentence *s)
{
	jsonout_object(j, NULL);
	jsonout_word(j, "type", "sentence");
	jsonout_span(j, "doc", s->doc);
	jsonout_index(j, "n", s->n);
	jsonout_index(j, "paragraph", s->paragraph);
	jsonout_span(j, "field", s->field);
	if (s->has_at)
		jsonout_extent(j, s->at);
	jsonout_name(j, "zone", &zone_names, (int)s->zone);
	jsonout_index(j, "repeat", s->repeat);
	jsonout_span(j, "published", s->published);
	jsonout_span(j, "language", s->language);
	jsonout_string(j, "text", s->text);
	if (s->numbers.n > 0)
		number_json_write(j, "numbers", &s->numbers);
	if (s->entities.n > 0)
		entity_json_write(j, "entities", &s->entities);
	if (s->attributions.n > 0)
		attribution_json_write(j, "attributions", &s->attributions);
	jsonout_end(j);
}

void
sentence_json_read(struct jsonin *in, const json_t *o, struct sentence *s)
{
	*s = (struct sentence){ .n = SENTENCE_NOT, .paragraph = SENTENCE_NOT,
	    .repeat = SENTENCE_NOT };
	jsonin_span(in, o, "doc", &s->doc);
	jsonin_size(in, o, "n", &s->n);
	jsonin_size(in, o, "paragraph", &s->paragraph);
	jsonin_span(in, o, "field", &s->field);
	s->has_at = jsonin_extent(in, o, &s->at);
	s->zone = (enum zone)jsonin_name(in, o, "zone", &zone_names);
	jsonin_size(in, o, "repeat", &s->repeat);
	jsonin_span(in, o, "published", &s->published);
	jsonin_span(in, o, "language", &s->language);
	jsonin_span(in, o, "text", &s->text);
	if (s->text.p == NULL && in->why == NULL)
		in->why = "no \"text\"";
}

void
sentence_json_read_facts(struct jsonin *in, const json_t *o,
    struct sentence *s)
{
	number_json_read(in, o, "numbers", &s->numbers);
	entity_json_read(in, o, "entities", &s->entities);
	attribution_json_read(in, o, "attributions", &s->attributions);
}
