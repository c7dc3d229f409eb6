#include "wire/document_json.h"

#include "wire/base64.h"

static void
write_list(struct jsonout *j, const char *name, const struct span_list *v)
{
	if (v->n == 0)
		return;
	jsonout_array(j, name);
	for (size_t i = 0; i < v->n; i++)
		jsonout_string(j, NULL, v->v[i]);
	jsonout_end(j);
}

static void
write_dateline(struct jsonout *j, const struct dateline *d)
{
	if (!EXTENT_SET(d->at))
		return;
	jsonout_object(j, "dateline");
	jsonout_extent(j, d->at);
	jsonout_span(j, "text", d->text);
	jsonout_span(j, "place", d->place);
	jsonout_end(j);
}

static void
write_shingles(struct jsonout *j, const struct document *d)
{
	struct bytes b = { 0 };

	if (!d->has_shingles)
		return;
	base64_write(&b, d->shingles, d->nshingles);
	jsonout_string(j, "shingles", bytes_span(&b));
	if (b.err != 0)
		j->to->err = b.err;
	bytes_close(&b);
}

void
document_json_write(struct jsonout *j, const struct document *d)
{
	jsonout_object(j, NULL);
	jsonout_word(j, "type", "document");
	jsonout_span(j, "doc", d->doc);
	jsonout_span(j, "hash", d->hash);
	jsonout_span(j, "title", d->title);
	jsonout_span(j, "outlet", d->outlet);
	write_list(j, "agencies", &d->agencies);
	write_list(j, "byline", &d->byline);
	write_dateline(j, &d->dateline);
	jsonout_span(j, "published", d->published);
	jsonout_span(j, "updated", d->updated);
	jsonout_name(j, "published_from", &published_from_names,
	    (int)d->published_from);
	write_list(j, "corrections", &d->corrections);
	jsonout_span(j, "language", d->language);
	jsonout_span(j, "source", d->source);
	jsonout_span(j, "url", d->url);
	jsonout_size(j, "length", d->length);
	jsonout_span(j, "story", d->story);
	jsonout_word(j, "offset_unit", "codepoint");
	jsonout_span(j, "text", d->text);
	write_shingles(j, d);
	jsonout_end(j);
}

static void
read_dateline(struct jsonin *in, const json_t *object, struct dateline *d)
{
	const json_t *v = jsonin_object(in, object, "dateline");

	if (v == NULL)
		return;
	(void)jsonin_extent(in, v, &d->at);
	jsonin_span(in, v, "text", &d->text);
	jsonin_span(in, v, "place", &d->place);
}

static void
read_shingles(struct jsonin *in, const json_t *object, struct document *d)
{
	struct span s = { NULL, 0 };

	jsonin_span(in, object, "shingles", &s);
	if (s.p == NULL)
		return;
	d->has_shingles = 1;
	if (base64_read(in->arena, s, &d->shingles, &d->nshingles) == -1)
		jsonin_complain(in, "shingles", "base64 of 32-bit words");
}

void
document_json_read(struct jsonin *in, const json_t *o, struct document *d)
{
	*d = (struct document){ 0 };
	jsonin_span(in, o, "doc", &d->doc);
	jsonin_span(in, o, "hash", &d->hash);
	jsonin_span(in, o, "title", &d->title);
	jsonin_span(in, o, "outlet", &d->outlet);
	jsonin_spans(in, o, "agencies", &d->agencies);
	jsonin_spans(in, o, "byline", &d->byline);
	read_dateline(in, o, &d->dateline);
	jsonin_span(in, o, "published", &d->published);
	jsonin_span(in, o, "updated", &d->updated);
	d->published_from = (enum published_from)jsonin_name(in, o,
	    "published_from", &published_from_names);
	jsonin_spans(in, o, "corrections", &d->corrections);
	jsonin_span(in, o, "language", &d->language);
	jsonin_span(in, o, "source", &d->source);
	jsonin_span(in, o, "url", &d->url);
	jsonin_size(in, o, "length", &d->length);
	jsonin_span(in, o, "story", &d->story);
	jsonin_span(in, o, "text", &d->text);
	read_shingles(in, o, d);
}
