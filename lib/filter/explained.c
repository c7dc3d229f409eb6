#include "filter/explained.h"

#include "claims/key.h"
#include "ground/bytes.h"
#include "wire/jsonout.h"
#include "wire/list_json.h"

/* A line that is being made. */
struct step {
	struct filter		*filter;
	const struct claim	*claim;
	struct bytes		 json;
	struct jsonout		 out;
};

static struct jsonout *
begin(struct step *s, const char *what)
{
	bytes_clear(&s->json);
	s->out = jsonout_init(&s->json);
	jsonout_object(&s->out, NULL);
	jsonout_span(&s->out, "claim", s->claim->id);
	jsonout_span(&s->out, "label", s->claim->label);
	jsonout_word(&s->out, "step", what);
	return &s->out;
}

static void
end(struct step *s)
{
	jsonout_end(&s->out);
	filter_explain(s->filter, s->claim->id, bytes_span(&s->json));
}

static void
chain(struct jsonout *j, const struct links *links)
{
	jsonout_array(j, "chain");
	for (size_t i = 0; i < links->n; i++)
		jsonout_string(j, NULL, links->v[i].name);
	jsonout_end(j);
}

static void
report(struct step *s, size_t i)
{
	const struct claim_report *c = &s->claim->reports.v[i];
	const struct report *r = &c->report;
	struct jsonout *j = begin(s, "report");

	jsonout_size(j, "report", i);
	jsonout_span(j, "doc", r->doc);
	jsonout_span(j, "field", r->field);
	jsonout_extent(j, r->at);
	jsonout_span(j, "text", r->text);
	jsonout_span(j, "sentence", r->sentence);
	jsonout_name(j, "modifier", &modifier_names, (int)r->modifier);
	jsonout_range(j, r->has_range, r->low, r->high);
	jsonout_span(j, "question", key_id(s->filter->document,
	    c->question));
	jsonout_span(j, "rule", c->rule);
	jsonout_span(j, "as_of", r->as_of);
	jsonout_name(j, "as_of_from", &as_of_from_names, (int)r->as_of_from);
	chain(j, &r->chain);
	jsonout_span(j, "origin", c->origin);
	jsonout_bool(j, "stands", c->stands);
	end(s);
}

static void
figure(struct step *s, size_t i)
{
	const struct figure *f = &s->claim->figures.v[i];
	struct jsonout *j = begin(s, "figure");

	jsonout_size(j, "figure", i);
	jsonout_range(j, 1, f->low, f->high);
	jsonout_span(j, "unit", f->unit);
	jsonout_span(j, "as_of", f->as_of);
	list_json_write_indices(j, "reports", &f->reports);
	jsonout_bool(j, "stands", f->stands);
	list_json_write_indices(j, "superseded_by", &f->superseded_by);
	list_json_write(j, "origins", &f->origins.names);
	end(s);
}

static void
relation(struct step *s, const struct figure_relation *r)
{
	struct jsonout *j = begin(s, "relation");

	jsonout_size(j, "a", r->a);
	jsonout_size(j, "b", r->b);
	jsonout_name(j, "relation", &relation_names, (int)r->relation);
	jsonout_span(j, "why", r->why);
	end(s);
}

static void
origins(struct step *s)
{
	const struct origins *o = &s->claim->origins;
	struct jsonout *j = begin(s, "origins");

	jsonout_size(j, "min", o->min);
	jsonout_size(j, "max", o->max);
	list_json_write(j, "names", &o->names);
	end(s);
}

static void
status(struct step *s)
{
	struct jsonout *j = begin(s, "status");

	jsonout_name(j, "status", &status_names, (int)s->claim->status);
	jsonout_span(j, "why", s->claim->why);
	end(s);
}

static void
estimate(struct step *s)
{
	const struct claim *c = s->claim;
	struct jsonout *j = begin(s, "estimate");

	jsonout_name(j, "policy", &policy_names, (int)c->policy);
	jsonout_range(j, c->has_range, c->low, c->high);
	if (c->has_best)
		jsonout_double(j, "best", c->best);
	jsonout_size(j, "figure", c->best_figure);
	jsonout_span(j, "reason", c->reason);
	list_json_write_indices(j, "losers", &c->losers);
	end(s);
}

void
explained_claim(struct filter *f, const struct claim *c)
{
	struct step s = { .filter = f, .claim = c };

	if (!f->set.explain)
		return;
	for (size_t i = 0; i < c->reports.n; i++)
		report(&s, i);
	for (size_t i = 0; i < c->figures.n; i++)
		figure(&s, i);
	for (size_t i = 0; i < c->relations.n; i++)
		relation(&s, &c->relations.v[i]);
	origins(&s);
	status(&s);
	estimate(&s);
	bytes_close(&s.json);
}
