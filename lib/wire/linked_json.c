#include "wire/linked_json.h"

#include <strings.h>

#include "ground/bytes.h"
#include "text/utf8.h"

#define CONTEXT	32	/* code points before and after a quotation */

struct linked {
	struct jsonout		*j;
	const struct story	*story;
	linked_json_wants	*wants;
	const void		*arg;
};

/* Documents are few beside reports; those of merge-claims are sorted. */
static const struct document *
document(const struct linked *l, struct span doc)
{
	const struct documents *d = &l->story->documents;
	size_t lo = 0, hi = d->n, mid;

	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		if (span_cmp(d->v[mid].doc, doc) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	if (lo < d->n && span_eq(d->v[lo].doc, doc))
		return &d->v[lo];
	for (size_t i = 0; i < d->n; i++)
		if (span_eq(d->v[i].doc, doc))
			return &d->v[i];
	return NULL;
}

static int
is_web(struct span url)
{
	return (url.n > 7 && strncasecmp(url.p, "http://", 7) == 0) ||
	    (url.n > 8 && strncasecmp(url.p, "https://", 8) == 0);
}

/* urn:copydesk:KIND:NAME, other bytes than letters, digits and -._ as %XX. */
static void
urn(struct bytes *b, const char *kind, struct span name)
{
	bytes_printf(b, "urn:copydesk:%s:", kind);
	for (size_t i = 0; i < name.n; i++) {
		unsigned char c = (unsigned char)name.p[i];

		if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
		    (c >= 'A' && c <= 'Z') || c == '-' || c == '.' || c == '_')
			bytes_char(b, (char)c);
		else
			bytes_printf(b, "%%%02X", c);
	}
}

static void
write_urn(struct jsonout *j, const char *member, const char *kind,
    struct span name, const char *behind)
{
	struct bytes b = { 0 };

	urn(&b, kind, name);
	bytes_str(&b, behind);
	jsonout_string(j, member, bytes_span(&b));
	bytes_close(&b);
}

/* An article's address, or a name made from its id. */
static void
write_source(const struct linked *l, const char *member, struct span doc)
{
	const struct document *d = document(l, doc);

	if (d != NULL && is_web(d->url))
		jsonout_string(l->j, member, d->url);
	else
		write_urn(l->j, member, "doc", doc, "");
}

static int
wanted(const struct linked *l, const struct claim *c)
{
	return l->wants == NULL || l->wants(c, l->arg);
}

/* --- schema.org */

static void
article(const struct linked *l, const char *member, struct span doc)
{
	const struct document *d = document(l, doc);

	jsonout_object(l->j, member);
	jsonout_word(l->j, "@type", "NewsArticle");
	write_source(l, "@id", doc);
	if (d != NULL && d->outlet.n > 0) {
		jsonout_object(l->j, "publisher");
		jsonout_word(l->j, "@type", "Organization");
		jsonout_span(l->j, "name", d->outlet);
		jsonout_end(l->j);
	}
	if (d != NULL) {
		jsonout_span(l->j, "headline", d->title);
		jsonout_span(l->j, "datePublished", d->published);
	}
	jsonout_end(l->j);
}

/* Reports are sorted by document: each article once. */
static void
appearances(const struct linked *l, const struct claim *c,
    const struct figure *f)
{
	struct span last = SPAN("");
	const struct claim_report *r;

	jsonout_array(l->j, "appearance");
	for (size_t i = 0; i < f->reports.n; i++) {
		r = claim_report_at(c, f, i);
		if (r == NULL || span_eq(r->report.doc, last))
			continue;
		article(l, NULL, r->report.doc);
		last = r->report.doc;
	}
	jsonout_end(l->j);
}

static void
figure(const struct linked *l, const struct claim *c, size_t i)
{
	const struct figure *f = &c->figures.v[i];
	const struct claim_report *r = f->reports.n > 0 ?
	    claim_report_at(c, f, 0) : NULL;
	struct bytes number = { 0 };

	if (r == NULL)
		return;
	bytes_printf(&number, ":%zu", i);
	bytes_char(&number, '\0');
	jsonout_object(l->j, NULL);
	jsonout_word(l->j, "@type", "Claim");
	write_urn(l->j, "@id", "claim", c->id, number.p != NULL ? number.p :
	    "");
	jsonout_span(l->j, "name", c->label);
	jsonout_string(l->j, "text", r->report.sentence);
	if (f->as_of.n > 0)
		jsonout_span(l->j, "temporalCoverage", f->as_of);
	appearances(l, c, f);
	jsonout_end(l->j);
	bytes_close(&number);
}

void
linked_json_claims(struct jsonout *j, const struct stories *stories,
    linked_json_wants *wants, const void *arg)
{
	struct linked l = { .j = j, .wants = wants, .arg = arg };

	jsonout_object(j, NULL);
	jsonout_word(j, "@context", "https://schema.org");
	jsonout_array(j, "@graph");
	for (size_t s = 0; s < stories->n; s++) {
		l.story = &stories->v[s];
		for (size_t i = 0; i < l.story->claims.n; i++) {
			const struct claim *c = &l.story->claims.v[i];

			for (size_t k = 0; wanted(&l, c) && k < c->figures.n;
			    k++)
				figure(&l, c, k);
		}
	}
	jsonout_end(j);
	jsonout_end(j);
}

/* --- W3C Web Annotation */

/* What stands around the quotation in its sentence. */
static void
quotation(const struct linked *l, const struct report *r)
{
	size_t count = utf8_count(r->sentence), from, to, a, b;

	jsonout_object(l->j, NULL);
	jsonout_word(l->j, "type", "TextQuoteSelector");
	jsonout_string(l->j, "exact", r->text);
	if (r->at.start >= r->sentence_start && r->at.start < r->at.end &&
	    r->at.end - r->sentence_start <= count) {
		from = r->at.start - r->sentence_start;
		to = r->at.end - r->sentence_start;
		a = utf8_offset(r->sentence, from > CONTEXT ? from - CONTEXT :
		    0);
		b = utf8_offset(r->sentence, to + CONTEXT < count ?
		    to + CONTEXT : count);
		jsonout_string(l->j, "prefix", span_sub(r->sentence, a,
		    utf8_offset(r->sentence, from)));
		jsonout_string(l->j, "suffix", span_sub(r->sentence,
		    utf8_offset(r->sentence, to), b));
	}
	jsonout_end(l->j);
}

static void
selectors(const struct linked *l, const struct report *r)
{
	jsonout_array(l->j, "selector");
	if (r->field.n == 0) {		/* a title is not in the text */
		jsonout_object(l->j, NULL);
		jsonout_word(l->j, "type", "TextPositionSelector");
		jsonout_size(l->j, "start", r->at.start);
		jsonout_size(l->j, "end", r->at.end);
		jsonout_end(l->j);
	}
	quotation(l, r);
	jsonout_end(l->j);
}

static void
body(const struct linked *l, const char *purpose, struct span value)
{
	if (value.n == 0)
		return;
	jsonout_object(l->j, NULL);
	jsonout_word(l->j, "type", "TextualBody");
	jsonout_word(l->j, "purpose", purpose);
	jsonout_string(l->j, "value", value);
	jsonout_end(l->j);
}

static void
annotation(const struct linked *l, const struct claim *c,
    const struct report *r)
{
	struct bytes place = { 0 };

	bytes_printf(&place, ":%zu-%zu:", r->at.start, r->at.end);
	bytes_add(&place, r->predicate);
	bytes_char(&place, '\0');
	jsonout_object(l->j, NULL);
	write_urn(l->j, "id", "report", r->doc, place.p != NULL ? place.p : "");
	jsonout_word(l->j, "type", "Annotation");
	jsonout_word(l->j, "motivation", "linking");
	jsonout_array(l->j, "body");
	body(l, "tagging", c->label);
	body(l, "classifying", span_of(name_of(&status_names, (int)c->status)));
	jsonout_object(l->j, NULL);
	write_urn(l->j, "id", "claim", c->id, "");
	jsonout_word(l->j, "purpose", "linking");
	jsonout_end(l->j);
	jsonout_end(l->j);
	jsonout_object(l->j, "target");
	write_source(l, "source", r->doc);
	selectors(l, r);
	jsonout_end(l->j);
	jsonout_end(l->j);
	bytes_close(&place);
}

void
linked_json_annotations(struct jsonout *j, const struct stories *stories,
    linked_json_wants *wants, const void *arg)
{
	struct linked l = { .j = j, .wants = wants, .arg = arg };

	jsonout_object(j, NULL);
	jsonout_word(j, "@context", "http://www.w3.org/ns/anno.jsonld");
	jsonout_word(j, "type", "AnnotationPage");
	jsonout_array(j, "items");
	for (size_t s = 0; s < stories->n; s++) {
		l.story = &stories->v[s];
		for (size_t i = 0; i < l.story->claims.n; i++) {
			const struct claim *c = &l.story->claims.v[i];

			for (size_t k = 0; wanted(&l, c) && k < c->reports.n;
			    k++)
				annotation(&l, c, &c->reports.v[k].report);
		}
	}
	jsonout_end(j);
	jsonout_end(j);
}
