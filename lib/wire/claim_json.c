#include "wire/claim_json.h"

#include "wire/list_json.h"
#include "wire/report_json.h"

static void
write_key(struct jsonout *j, const struct claim_key *k)
{
	jsonout_object(j, "key");
	jsonout_span(j, "predicate", k->predicate);
	jsonout_span(j, "subject", k->subject);
	jsonout_span(j, "unit", k->unit);
	list_json_write(j, "about", &k->about);
	jsonout_span(j, "story", k->story);
	jsonout_end(j);
}

static void
write_origins(struct jsonout *j, const struct origins *o)
{
	jsonout_object(j, "origins");
	jsonout_size(j, "min", o->min);
	jsonout_size(j, "max", o->max);
	list_json_write(j, "names", &o->names);
	jsonout_end(j);
}

static void
write_figure(struct jsonout *j, const struct figure *f)
{
	jsonout_object(j, NULL);
	if (f->has_value)
		jsonout_double(j, "value", f->value);
	jsonout_range(j, 1, f->low, f->high);
	jsonout_name(j, "modifier", &modifier_names, (int)f->modifier);
	jsonout_span(j, "unit", f->unit);
	jsonout_span(j, "as_of", f->as_of);
	jsonout_bool(j, "stands", f->stands);
	list_json_write_indices(j, "superseded_by", &f->superseded_by);
	list_json_write_indices(j, "reports", &f->reports);
	write_origins(j, &f->origins);
	jsonout_end(j);
}

static void
write_estimate(struct jsonout *j, const struct claim *c)
{
	if (c->has_range)
		jsonout_double(j, "low", c->low);
	if (c->has_best)
		jsonout_double(j, "best", c->best);
	if (c->has_range)
		jsonout_double(j, "high", c->high);
	jsonout_name(j, "policy", &policy_names, (int)c->policy);
	jsonout_span(j, "reason", c->reason);
	list_json_write_indices(j, "losers", &c->losers);
	jsonout_size(j, "best_figure", c->best_figure);
}

static void
write_relations(struct jsonout *j, const struct figure_relations *v)
{
	if (v->n == 0)
		return;
	jsonout_array(j, "relations");
	for (size_t i = 0; i < v->n; i++) {
		jsonout_object(j, NULL);
		jsonout_size(j, "a", v->v[i].a);
		jsonout_size(j, "b", v->v[i].b);
		jsonout_name(j, "relation", &relation_names,
		    (int)v->v[i].relation);
		jsonout_span(j, "why", v->v[i].why);
		jsonout_end(j);
	}
	jsonout_end(j);
}

void
claim_json_write(struct jsonout *j, const struct claim *c)
{
	jsonout_object(j, NULL);
	jsonout_word(j, "type", "claim");
	jsonout_span(j, "id", c->id);
	write_key(j, &c->key);
	jsonout_span(j, "label", c->label);
	jsonout_name(j, "status", &status_names, (int)c->status);
	jsonout_span(j, "why", c->why);
	write_estimate(j, c);
	jsonout_array(j, "figures");
	for (size_t i = 0; i < c->figures.n; i++)
		write_figure(j, &c->figures.v[i]);
	jsonout_end(j);
	write_relations(j, &c->relations);
	write_origins(j, &c->origins);
	jsonout_size(j, "documents", c->documents);
	jsonout_size(j, "weight", c->weight);
	jsonout_array(j, "reports");
	for (size_t i = 0; i < c->reports.n; i++) {
		jsonout_object(j, NULL);
		report_json_members(j, &c->reports.v[i].report);
		jsonout_span(j, "origin", c->reports.v[i].origin);
		jsonout_bool(j, "stands", c->reports.v[i].stands);
		jsonout_end(j);
	}
	jsonout_end(j);
	jsonout_end(j);
}

static void
read_key(struct jsonin *in, const json_t *object, struct claim_key *k)
{
	const json_t *o = jsonin_object(in, object, "key");

	if (o == NULL)
		return;
	jsonin_span(in, o, "predicate", &k->predicate);
	jsonin_span(in, o, "subject", &k->subject);
	jsonin_span(in, o, "unit", &k->unit);
	jsonin_spans(in, o, "about", &k->about);
	jsonin_span(in, o, "story", &k->story);
}

static void
read_origins(struct jsonin *in, const json_t *object, struct origins *to)
{
	const json_t *o = jsonin_object(in, object, "origins");

	if (o == NULL)
		return;
	jsonin_size(in, o, "min", &to->min);
	jsonin_size(in, o, "max", &to->max);
	jsonin_spans(in, o, "names", &to->names);
}

static void
read_figure(struct jsonin *in, const json_t *o, struct figure *f)
{
	f->has_value = jsonin_double(in, o, "value", &f->value);
	(void)jsonin_range(in, o, &f->low, &f->high);
	f->modifier = (enum modifier)jsonin_name(in, o, "modifier",
	    &modifier_names);
	jsonin_span(in, o, "unit", &f->unit);
	jsonin_span(in, o, "as_of", &f->as_of);
	f->stands = 1;
	jsonin_bool(in, o, "stands", &f->stands);
	list_json_read_indices(in, o, "superseded_by", &f->superseded_by);
	list_json_read_indices(in, o, "reports", &f->reports);
	read_origins(in, o, &f->origins);
}

static void
read_estimate(struct jsonin *in, const json_t *o, struct claim *c)
{
	c->has_range = jsonin_range(in, o, &c->low, &c->high);
	c->has_best = jsonin_double(in, o, "best", &c->best);
	c->policy = (enum policy)jsonin_name(in, o, "policy", &policy_names);
	jsonin_span(in, o, "reason", &c->reason);
	list_json_read_indices(in, o, "losers", &c->losers);
	jsonin_size(in, o, "best_figure", &c->best_figure);
}

static void
read_relations(struct jsonin *in, const json_t *object,
    struct figure_relations *to)
{
	const json_t *v = jsonin_array(in, object, "relations"), *o;
	struct figure_relation *r;
	size_t i = 0;

	while ((o = jsonin_each(in, v, "relations", &i)) != NULL) {
		r = VEC_PUSH(in->arena, to);
		jsonin_size(in, o, "a", &r->a);
		jsonin_size(in, o, "b", &r->b);
		r->relation = (enum relation)jsonin_name(in, o, "relation",
		    &relation_names);
		jsonin_span(in, o, "why", &r->why);
	}
}

void
claim_json_read_reports(struct jsonin *in, const json_t *object,
    struct claim_reports *to)
{
	const json_t *v = jsonin_array(in, object, "reports"), *o;
	struct claim_report *r;
	size_t i = 0;

	while ((o = jsonin_each(in, v, "reports", &i)) != NULL) {
		r = VEC_PUSH(in->arena, to);
		report_json_read(in, o, &r->report);
		jsonin_span(in, o, "origin", &r->origin);
		r->stands = 1;
		jsonin_bool(in, o, "stands", &r->stands);
	}
}

static int
all_below(const struct indices *v, size_t n)
{
	for (size_t i = 0; i < v->n; i++)
		if (v->v[i] >= n)
			return 0;
	return 1;
}

/* Readers follow the indices without looking. */
static void
check_indices(struct jsonin *in, const struct claim *c)
{
	size_t n = c->figures.n;
	int good = all_below(&c->losers, n) && (n == 0 || c->best_figure < n);

	for (size_t i = 0; i < n; i++)
		good = good && all_below(&c->figures.v[i].superseded_by, n) &&
		    all_below(&c->figures.v[i].reports, c->reports.n);
	for (size_t i = 0; i < c->relations.n; i++)
		good = good && c->relations.v[i].a < n &&
		    c->relations.v[i].b < n;
	if (!good)
		jsonin_complain(in, "figures", "where the indices point");
}

void
claim_json_read(struct jsonin *in, const json_t *o, struct claim *c)
{
	const json_t *v, *f;
	size_t i = 0;

	*c = (struct claim){ 0 };
	jsonin_span(in, o, "id", &c->id);
	read_key(in, o, &c->key);
	jsonin_span(in, o, "label", &c->label);
	c->status = (enum status)jsonin_name(in, o, "status", &status_names);
	jsonin_span(in, o, "why", &c->why);
	read_estimate(in, o, c);
	v = jsonin_array(in, o, "figures");
	while ((f = jsonin_each(in, v, "figures", &i)) != NULL)
		read_figure(in, f, VEC_PUSH(in->arena, &c->figures));
	read_relations(in, o, &c->relations);
	read_origins(in, o, &c->origins);
	jsonin_size(in, o, "documents", &c->documents);
	jsonin_size(in, o, "weight", &c->weight);
	claim_json_read_reports(in, o, &c->reports);
	check_indices(in, c);
}
