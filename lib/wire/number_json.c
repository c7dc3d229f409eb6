#include "wire/number_json.h"

#include "wire/extent_json.h"

static void
write_noun(struct jsonout *j, const char *name, const struct noun *n)
{
	if (n->text.n == 0 && n->lemma.n == 0 && n->class.n == 0)
		return;
	jsonout_object(j, name);
	jsonout_extent(j, n->at);
	jsonout_span(j, "text", n->text);
	jsonout_span(j, "lemma", n->lemma);
	jsonout_span(j, "class", n->class);
	jsonout_flag(j, "elided", n->elided);
	jsonout_end(j);
}

static void
write_args(struct jsonout *j, const struct arguments *v)
{
	if (v->n == 0)
		return;
	jsonout_array(j, "args");
	for (size_t i = 0; i < v->n; i++) {
		jsonout_object(j, NULL);
		jsonout_extent(j, v->v[i].at);
		jsonout_span(j, "text", v->v[i].text);
		jsonout_span(j, "case", v->v[i].case_);
		jsonout_end(j);
	}
	jsonout_end(j);
}

static void
write_predicate(struct jsonout *j, const struct predicate *p)
{
	if (p->lemma.n == 0 && p->class.n == 0)
		return;
	jsonout_object(j, "predicate");
	jsonout_extent(j, p->at);
	jsonout_span(j, "text", p->text);
	jsonout_span(j, "lemma", p->lemma);
	jsonout_span(j, "class", p->class);
	jsonout_name(j, "voice", &voice_names, (int)p->voice);
	jsonout_flag(j, "negated", p->negated);
	jsonout_name(j, "role", &part_names, (int)p->role);
	jsonout_name(j, "modality", &modality_names, (int)p->modality);
	jsonout_end(j);
}

static void
write_part_of(struct jsonout *j, const struct number *n)
{
	if (n->part_of == NUMBER_NOT)
		return;
	jsonout_object(j, "part_of");
	jsonout_index(j, "n", n->part_of_n);
	jsonout_size(j, "index", n->part_of);
	jsonout_end(j);
}

static void
write_one(struct jsonout *j, const struct number *n)
{
	jsonout_object(j, NULL);
	jsonout_extent(j, n->at);
	jsonout_string(j, "text", n->text);
	jsonout_name(j, "kind", &number_kind_names, (int)n->kind);
	if (n->has_value)
		jsonout_double(j, "value", n->value);
	jsonout_range(j, n->has_range, n->low, n->high);
	jsonout_name(j, "modifier", &modifier_names, (int)n->modifier);
	jsonout_span(j, "unit", n->unit);
	jsonout_span(j, "per", n->per);
	jsonout_span(j, "iso", n->iso);
	jsonout_span(j, "timex", n->timex);
	write_noun(j, "of", &n->of);
	write_noun(j, "holder", &n->holder);
	write_args(j, &n->args);
	write_predicate(j, &n->predicate);
	extent_json_write(j, "clause", n->clause);
	jsonout_name(j, "role", &number_role_names, (int)n->role);
	jsonout_flag(j, "other", n->other);
	write_part_of(j, n);
	jsonout_index(j, "same_as", n->same_as);
	jsonout_end(j);
}

void
number_json_write(struct jsonout *j, const char *name, const struct numbers *v)
{
	jsonout_array(j, name);
	for (size_t i = 0; i < v->n; i++)
		write_one(j, &v->v[i]);
	jsonout_end(j);
}

static void
read_noun(struct jsonin *in, const json_t *object, const char *name,
    struct noun *n)
{
	const json_t *v = jsonin_object(in, object, name);

	if (v == NULL)
		return;
	(void)jsonin_extent(in, v, &n->at);
	jsonin_span(in, v, "text", &n->text);
	jsonin_span(in, v, "lemma", &n->lemma);
	jsonin_span(in, v, "class", &n->class);
	jsonin_bool(in, v, "elided", &n->elided);
}

static void
read_args(struct jsonin *in, const json_t *object, struct arguments *to)
{
	const json_t *v = jsonin_array(in, object, "args"), *o;
	struct argument *a;
	size_t i = 0;

	while ((o = jsonin_each(in, v, "args", &i)) != NULL) {
		a = VEC_PUSH(in->arena, to);
		(void)jsonin_extent(in, o, &a->at);
		jsonin_span(in, o, "text", &a->text);
		jsonin_span(in, o, "case", &a->case_);
	}
}

static void
read_predicate(struct jsonin *in, const json_t *object, struct predicate *p)
{
	const json_t *v = jsonin_object(in, object, "predicate");

	if (v == NULL)
		return;
	(void)jsonin_extent(in, v, &p->at);
	jsonin_span(in, v, "text", &p->text);
	jsonin_span(in, v, "lemma", &p->lemma);
	jsonin_span(in, v, "class", &p->class);
	p->voice = (enum voice)jsonin_name(in, v, "voice", &voice_names);
	jsonin_bool(in, v, "negated", &p->negated);
	p->role = (enum part)jsonin_name(in, v, "role", &part_names);
	p->modality = (enum modality)jsonin_name(in, v, "modality",
	    &modality_names);
}

static void
read_part_of(struct jsonin *in, const json_t *object, struct number *n)
{
	const json_t *v = jsonin_object(in, object, "part_of");

	if (v == NULL)
		return;
	jsonin_size(in, v, "index", &n->part_of);
	jsonin_size(in, v, "n", &n->part_of_n);
}

static void
read_one(struct jsonin *in, const json_t *o, struct number *n)
{
	*n = number_init();
	(void)jsonin_extent(in, o, &n->at);
	jsonin_span(in, o, "text", &n->text);
	n->kind = (enum number_kind)jsonin_name(in, o, "kind",
	    &number_kind_names);
	n->has_value = jsonin_double(in, o, "value", &n->value);
	n->has_range = jsonin_range(in, o, &n->low, &n->high);
	n->modifier = (enum modifier)jsonin_name(in, o, "modifier",
	    &modifier_names);
	jsonin_span(in, o, "unit", &n->unit);
	jsonin_span(in, o, "per", &n->per);
	jsonin_span(in, o, "iso", &n->iso);
	jsonin_span(in, o, "timex", &n->timex);
	read_noun(in, o, "of", &n->of);
	read_noun(in, o, "holder", &n->holder);
	read_args(in, o, &n->args);
	read_predicate(in, o, &n->predicate);
	extent_json_read(in, o, "clause", &n->clause);
	n->role = (enum number_role)jsonin_name(in, o, "role",
	    &number_role_names);
	jsonin_bool(in, o, "other", &n->other);
	read_part_of(in, o, n);
	jsonin_size(in, o, "same_as", &n->same_as);
}

void
number_json_read(struct jsonin *in, const json_t *object, const char *name,
    struct numbers *to)
{
	const json_t *v = jsonin_array(in, object, name), *o;
	size_t i = 0;

	while ((o = jsonin_each(in, v, name, &i)) != NULL)
		read_one(in, o, VEC_PUSH(in->arena, to));
}
