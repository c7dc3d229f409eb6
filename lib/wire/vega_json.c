#include "wire/vega_json.h"

#include <math.h>

/* How a question is drawn: the same whatever the data. */
static const char encoding[] =
    "{\"y\":{\"field\":\"row\",\"type\":\"nominal\","
    "\"sort\":null,\"title\":null,\"axis\":{\"labelLimit\":260}},"
    "\"color\":{\"field\":\"stands\",\"type\":\"nominal\",\"legend\":null,"
    "\"scale\":{\"domain\":[true,false],"
    "\"range\":[\"#0b5cad\",\"#7d8590\"]}},"
    "\"tooltip\":[{\"field\":\"figure\"},{\"field\":\"chain\"},"
    "{\"field\":\"as_of\"},{\"field\":\"unit\"}]}";
static const char rule_mark[] = "{\"type\":\"rule\",\"strokeWidth\":2}";
static const char dash[] =
    "{\"field\":\"open\",\"type\":\"nominal\",\"legend\":null,\"scale\":{"
    "\"domain\":[false,true],\"range\":[[1,0],[4,4]]}}";
static const char dots[] =
    "{\"transform\":[{\"filter\":\"isValid(datum.value)\"}],"
    "\"mark\":{\"type\":\"point\",\"filled\":true,\"size\":70,"
    "\"opacity\":1},"
    "\"encoding\":{\"x\":{\"field\":\"value\","
    "\"type\":\"quantitative\"}}}";

/* An end that is unbounded is drawn to the edge. */
static void
ends(struct jsonout *j, const struct point *p)
{
	jsonout_double(j, "from", isfinite(p->low) ? p->low : p->edge_low);
	jsonout_double(j, "to", isfinite(p->high) ? p->high : p->edge_high);
	jsonout_bool(j, "open", !isfinite(p->low) || !isfinite(p->high));
}

/* Rows of one question are kept apart by their figure, article and number. */
static void
row_name(struct jsonout *j, const struct point *p)
{
	struct bytes b = { 0 };

	bytes_add(&b, p->figure);
	bytes_str(&b, " · ");
	bytes_add(&b, p->source);
	jsonout_string(j, "row", bytes_span(&b));
	bytes_close(&b);
}

static void
point(struct jsonout *j, const struct point *p)
{
	jsonout_object(j, NULL);
	jsonout_string(j, "claim", p->claim);
	jsonout_string(j, "question", p->question);
	row_name(j, p);
	jsonout_string(j, "figure", p->figure);
	jsonout_string(j, "source", p->source);
	jsonout_string(j, "chain", p->chain);
	jsonout_span(j, "as_of", p->as_of);
	jsonout_span(j, "unit", p->unit);
	if (p->has_value)
		jsonout_double(j, "value", p->value);
	jsonout_double(j, "low", p->low);
	jsonout_double(j, "high", p->high);
	ends(j, p);
	jsonout_bool(j, "stands", p->stands);
	jsonout_end(j);
}

/* Its axis has the ends that our own charts have. */
static void
rules(struct jsonout *j, const struct point *p)
{
	jsonout_object(j, NULL);
	jsonout_raw(j, "mark", span_of(rule_mark));
	jsonout_object(j, "encoding");
	jsonout_object(j, "x");
	jsonout_word(j, "field", "from");
	jsonout_word(j, "type", "quantitative");
	jsonout_string(j, "title", p->unit);
	jsonout_object(j, "scale");
	jsonout_bool(j, "zero", 0);
	jsonout_bool(j, "nice", 0);
	jsonout_array(j, "domain");
	jsonout_double(j, NULL, p->edge_low);
	jsonout_double(j, NULL, p->edge_high);
	jsonout_end(j);
	jsonout_end(j);
	jsonout_end(j);
	jsonout_object(j, "x2");
	jsonout_word(j, "field", "to");
	jsonout_end(j);
	jsonout_raw(j, "strokeDash", span_of(dash));
	jsonout_end(j);
	jsonout_end(j);
}

static void
chart(struct jsonout *j, const struct point *p)
{
	jsonout_object(j, NULL);
	jsonout_string(j, "title", p->question);
	jsonout_size(j, "width", 320);
	jsonout_object(j, "height");
	jsonout_size(j, "step", 20);
	jsonout_end(j);
	jsonout_array(j, "transform");
	jsonout_object(j, NULL);
	jsonout_object(j, "filter");
	jsonout_word(j, "field", "claim");
	jsonout_string(j, "equal", p->claim);
	jsonout_end(j);
	jsonout_end(j);
	jsonout_end(j);
	jsonout_raw(j, "encoding", span_of(encoding));
	jsonout_array(j, "layer");
	rules(j, p);
	jsonout_raw(j, NULL, span_of(dots));
	jsonout_end(j);
	jsonout_end(j);
}

void
vega_json_write(struct jsonout *j, struct span title,
    const struct points *points)
{
	const struct point *p = points->v;

	jsonout_object(j, NULL);
	jsonout_word(j, "$schema",
	    "https://vega.github.io/schema/vega-lite/v5.json");
	jsonout_string(j, "title", title);
	jsonout_object(j, "data");
	jsonout_array(j, "values");
	for (size_t i = 0; i < points->n; i++)
		point(j, &p[i]);
	jsonout_end(j);
	jsonout_end(j);
	jsonout_array(j, "vconcat");
	for (size_t i = 0; i < points->n; i++)
		if (i == 0 || !span_eq(p[i].claim, p[i - 1].claim))
			chart(j, &p[i]);
	jsonout_end(j);
	jsonout_end(j);
}
