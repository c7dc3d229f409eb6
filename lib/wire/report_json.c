#include "wire/report_json.h"

#include "wire/attribution_json.h"
#include "wire/extent_json.h"
#include "wire/list_json.h"

static void
write_place(struct jsonout *j, const struct report *r)
{
	jsonout_span(j, "doc", r->doc);
	jsonout_span(j, "field", r->field);
	jsonout_size(j, "start", r->at.start);
	jsonout_size(j, "end", r->at.end);
	jsonout_span(j, "text", r->text);
	jsonout_index(j, "n", r->n);
	jsonout_name(j, "zone", &zone_names, (int)r->zone);
	jsonout_span(j, "sentence", r->sentence);
	jsonout_size(j, "sentence_start", r->sentence_start);
}

static void
write_quantity(struct jsonout *j, const struct report *r)
{
	jsonout_name(j, "kind", &number_kind_names, (int)r->kind);
	if (r->has_value)
		jsonout_double(j, "value", r->value);
	jsonout_range(j, r->has_range, r->low, r->high);
	jsonout_name(j, "modifier", &modifier_names, (int)r->modifier);
	jsonout_span(j, "unit", r->unit);
	jsonout_span(j, "per", r->per);
}

static void
write_question(struct jsonout *j, const struct report *r)
{
	jsonout_span(j, "predicate", r->predicate);
	jsonout_span(j, "lemma", r->lemma);
	jsonout_name(j, "role", &part_names, (int)r->role);
	jsonout_name(j, "figure_role", &number_role_names,
	    (int)r->figure_role);
	jsonout_span(j, "subject", r->subject);
	jsonout_span(j, "noun", r->noun);
	jsonout_flag(j, "elided", r->elided);
	jsonout_span(j, "holder", r->holder);
	list_json_write(j, "about", &r->about);
	jsonout_span(j, "place", r->place);
	jsonout_span(j, "country", r->country);
}

void
report_json_members(struct jsonout *j, const struct report *r)
{
	write_place(j, r);
	write_quantity(j, r);
	write_question(j, r);
	jsonout_flag(j, "negated", r->negated);
	jsonout_name(j, "modality", &modality_names, (int)r->modality);
	jsonout_flag(j, "denied", r->denied);
	jsonout_span(j, "hedge", r->hedge);
	jsonout_flag(j, "quote", r->quote);
	jsonout_flag(j, "other", r->other);
	extent_json_write(j, "part_of", r->part_of);
	extent_json_write(j, "same_as", r->same_as);
	jsonout_span(j, "as_of", r->as_of);
	jsonout_name(j, "as_of_from", &as_of_from_names, (int)r->as_of_from);
	jsonout_span(j, "window", r->window);
	jsonout_span(j, "when", r->when);
	jsonout_name(j, "events", &events_names, (int)r->events);
	attribution_json_write_links(j, "chain", &r->chain);
	jsonout_span(j, "story", r->story);
}

void
report_json_write(struct jsonout *j, const struct report *r)
{
	jsonout_object(j, NULL);
	jsonout_word(j, "type", "report");
	report_json_members(j, r);
	jsonout_end(j);
}

static void
read_place(struct jsonin *in, const json_t *o, struct report *r)
{
	jsonin_span(in, o, "doc", &r->doc);
	jsonin_span(in, o, "field", &r->field);
	if (!jsonin_extent(in, o, &r->at))
		jsonin_missing(in, "start and end");
	jsonin_span(in, o, "text", &r->text);
	jsonin_size(in, o, "n", &r->n);
	r->zone = (enum zone)jsonin_name(in, o, "zone", &zone_names);
	jsonin_span(in, o, "sentence", &r->sentence);
	jsonin_size(in, o, "sentence_start", &r->sentence_start);
	if (r->doc.n == 0)
		jsonin_missing(in, "doc");
}

static void
read_quantity(struct jsonin *in, const json_t *o, struct report *r)
{
	r->kind = (enum number_kind)jsonin_name(in, o, "kind",
	    &number_kind_names);
	r->has_value = jsonin_double(in, o, "value", &r->value);
	r->has_range = jsonin_range(in, o, &r->low, &r->high);
	if (!r->has_range && r->has_value) {
		r->low = r->high = r->value;
		r->has_range = 1;
	}
	if (!r->has_range)
		jsonin_missing(in, "value, or low and high");
	r->modifier = (enum modifier)jsonin_name(in, o, "modifier",
	    &modifier_names);
	jsonin_span(in, o, "unit", &r->unit);
	jsonin_span(in, o, "per", &r->per);
}

static void
read_question(struct jsonin *in, const json_t *o, struct report *r)
{
	jsonin_span(in, o, "predicate", &r->predicate);
	if (r->predicate.n == 0)
		jsonin_missing(in, "predicate");
	jsonin_span(in, o, "lemma", &r->lemma);
	r->role = (enum part)jsonin_name(in, o, "role", &part_names);
	r->figure_role = (enum number_role)jsonin_name(in, o, "figure_role",
	    &number_role_names);
	jsonin_span(in, o, "subject", &r->subject);
	jsonin_span(in, o, "noun", &r->noun);
	jsonin_bool(in, o, "elided", &r->elided);
	jsonin_span(in, o, "holder", &r->holder);
	jsonin_spans(in, o, "about", &r->about);
	jsonin_span(in, o, "place", &r->place);
	jsonin_span(in, o, "country", &r->country);
}

void
report_json_read(struct jsonin *in, const json_t *o, struct report *r)
{
	*r = (struct report){ .n = SENTENCE_NOT };
	read_place(in, o, r);
	read_quantity(in, o, r);
	read_question(in, o, r);
	jsonin_bool(in, o, "negated", &r->negated);
	r->modality = (enum modality)jsonin_name(in, o, "modality",
	    &modality_names);
	jsonin_bool(in, o, "denied", &r->denied);
	jsonin_span(in, o, "hedge", &r->hedge);
	jsonin_bool(in, o, "quote", &r->quote);
	jsonin_bool(in, o, "other", &r->other);
	extent_json_read(in, o, "part_of", &r->part_of);
	extent_json_read(in, o, "same_as", &r->same_as);
	jsonin_span(in, o, "as_of", &r->as_of);
	r->as_of_from = (enum as_of_from)jsonin_name(in, o, "as_of_from",
	    &as_of_from_names);
	jsonin_span(in, o, "window", &r->window);
	jsonin_span(in, o, "when", &r->when);
	r->events = (enum events)jsonin_name(in, o, "events", &events_names);
	attribution_json_read_links(in, o, "chain", &r->chain);
	jsonin_span(in, o, "story", &r->story);
}
