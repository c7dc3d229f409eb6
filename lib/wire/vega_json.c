#include "wire/vega_json.h"

#include <math.h>

/* How it is drawn: the same whatever the data. */
static const char facet[] =
    "{\"row\":{\"field\":\"question\",\"type\":\"nominal\",\"sort\":null,"
    "\"title\":null,\"header\":{\"labelAngle\":0,\"labelAlign\":\"left\","
    "\"labelAnchor\":\"start\",\"labelOrient\":\"top\","
    "\"labelFontWeight\":\"bold\"}}}";
static const char drawing[] =
    "{\"width\":320,\"height\":{\"step\":20},"
    "\"encoding\":{\"y\":{\"field\":\"row\",\"type\":\"nominal\","
    "\"sort\":null,\"title\":null,\"axis\":{\"labelLimit\":260}},"
    "\"color\":{\"field\":\"stands\",\"type\":\"nominal\",\"legend\":null,"
    "\"scale\":{\"domain\":[true,false],"
    "\"range\":[\"#0b5cad\",\"#7d8590\"]}},"
    "\"tooltip\":[{\"field\":\"figure\"},{\"field\":\"chain\"},"
    "{\"field\":\"as_of\"},{\"field\":\"unit\"}]},"
    "\"layer\":[{\"mark\":{\"type\":\"rule\",\"strokeWidth\":2},"
    "\"encoding\":{\"x\":{\"field\":\"from\",\"type\":\"quantitative\","
    "\"title\":null,\"scale\":{\"zero\":false}},"
    "\"x2\":{\"field\":\"to\"},\"strokeDash\":{\"field\":\"open\","
    "\"type\":\"nominal\",\"legend\":null,\"scale\":{"
    "\"domain\":[false,true],\"range\":[[1,0],[4,4]]}}}},"
    "{\"transform\":[{\"filter\":\"isValid(datum.value)\"}],"
    "\"mark\":{\"type\":\"point\",\"filled\":true,\"size\":70},"
    "\"encoding\":{\"x\":{\"field\":\"value\",\"type\":\"quantitative\"}}}]}";
static const char resolve[] =
    "{\"scale\":{\"x\":\"independent\",\"y\":\"independent\"}}";

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
	jsonout_span(j, "claim", p->claim);
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

void
vega_json_write(struct jsonout *j, struct span title,
    const struct points *points)
{
	jsonout_object(j, NULL);
	jsonout_word(j, "$schema",
	    "https://vega.github.io/schema/vega-lite/v5.json");
	jsonout_string(j, "title", title);
	jsonout_object(j, "data");
	jsonout_array(j, "values");
	for (size_t i = 0; i < points->n; i++)
		point(j, &points->v[i]);
	jsonout_end(j);
	jsonout_end(j);
	jsonout_raw(j, "facet", span_of(facet));
	jsonout_raw(j, "spec", span_of(drawing));
	jsonout_raw(j, "resolve", span_of(resolve));
	jsonout_end(j);
}
