#include "claims/shape.h"

#include <string.h>

#include "facts/claim.h"
#include "facts/document.h"
#include "facts/report.h"

/* A text, where of is NULL; else a list of things of a shape. */
struct shape_part {
	size_t			 at;
	const struct shape	*of;
	int			 capped;	/* a VEC: cap follows n */
};

/* How a list begins; what has no cap ends before it. */
struct list {
	void	*v;
	size_t	 n, cap;
};

#define TEXT(type, member)	{ offsetof(struct type, member), NULL, 0 }
#define LIST(type, member, of)	{ offsetof(struct type, member), &(of), 1 }
#define ARRAY(type, member, of)	{ offsetof(struct type, member), &(of), 0 }
#define SHAPE(size, parts)	\
	{ size, parts, sizeof(parts) / sizeof(*(parts)) }

static const struct shape_part text_parts[] = { { 0, NULL, 0 } };
static const struct shape text = SHAPE(sizeof(struct span), text_parts);

static const struct shape hash = { sizeof(uint32_t), NULL, 0 };

static const struct shape_part link_parts[] = {
	TEXT(link, text), TEXT(link, name), TEXT(link, name_key),
	TEXT(link, office),
};
static const struct shape link_shape = SHAPE(sizeof(struct link), link_parts);

static const struct shape_part document_parts[] = {
	TEXT(document, doc), TEXT(document, hash), TEXT(document, title),
	TEXT(document, outlet), LIST(document, agencies, text),
	LIST(document, byline, text), LIST(document, corrections, text),
	TEXT(document, dateline.text), TEXT(document, dateline.place),
	TEXT(document, published), TEXT(document, updated),
	TEXT(document, language), TEXT(document, source),
	TEXT(document, url), TEXT(document, story),
	ARRAY(document, shingles, hash),
};
const struct shape shape_document =
    SHAPE(sizeof(struct document), document_parts);

static const struct shape_part report_parts[] = {
	TEXT(report, doc), TEXT(report, field), TEXT(report, text),
	TEXT(report, sentence), TEXT(report, unit), TEXT(report, per),
	TEXT(report, predicate), TEXT(report, lemma),
	TEXT(report, subject), TEXT(report, noun), TEXT(report, holder),
	LIST(report, about, text), TEXT(report, place),
	TEXT(report, country), TEXT(report, hedge), TEXT(report, as_of),
	TEXT(report, window), TEXT(report, when),
	LIST(report, chain, link_shape), TEXT(report, story),
};
const struct shape shape_report = SHAPE(sizeof(struct report), report_parts);

static const struct shape_part decision_parts[] = {
	LIST(decision, claims, text), TEXT(decision, report.doc),
	TEXT(decision, report.field), LIST(decision, sources, text),
	TEXT(decision, doc), TEXT(decision, note),
};
const struct shape shape_decision =
    SHAPE(sizeof(struct decision), decision_parts);

static struct span
get_text(const void *from, const struct shape_part *p)
{
	struct span s;

	memcpy(&s, (const char *)from + p->at, sizeof(s));
	return s;
}

static void
put_text(void *to, const struct shape_part *p, struct span s)
{
	memcpy((char *)to + p->at, &s, sizeof(s));
}

static struct list
get_list(const void *from, const struct shape_part *p)
{
	struct list l;

	memcpy(&l, (const char *)from + p->at, offsetof(struct list, cap));
	l.cap = l.n;
	return l;
}

static void
put_list(void *to, const struct shape_part *p, const struct list *l)
{
	memcpy((char *)to + p->at, l, p->capped ? sizeof(*l) :
	    offsetof(struct list, cap));
}

static void *
element(const struct list *l, const struct shape *of, size_t i)
{
	return (char *)l->v + i * of->size;
}

static void
copy_text(struct pool *pool, const struct shape_part *p, void *to,
    struct span from, const void *like)
{
	struct span kept = { NULL, 0 };

	if (like != NULL)
		kept = get_text(like, p);
	put_text(to, p, span_eq(from, kept) ? kept : pool_keep(pool, from));
}

static void
copy_list(struct pool *pool, const struct shape_part *p, void *to,
    const struct list *from, const void *like)
{
	struct list l = *from, kept = { NULL, 0, 0 };

	if (like != NULL)
		kept = get_list(like, p);
	l.v = l.n == 0 ? NULL : arena_alloc(pool->arena, l.n * p->of->size);
	if (p->of->n == 0 && l.n > 0)
		memcpy(l.v, from->v, l.n * p->of->size);
	for (size_t i = 0; p->of->n > 0 && i < l.n; i++)
		shape_copy(pool, p->of, element(&l, p->of, i),
		    element(from, p->of, i), i < kept.n ?
		    element(&kept, p->of, i) : NULL);
	put_list(to, p, &l);
}

void
shape_copy(struct pool *pool, const struct shape *s, void *to,
    const void *from, const void *like)
{
	struct list l;

	memcpy(to, from, s->size);
	for (size_t i = 0; i < s->n; i++) {
		const struct shape_part *p = &s->parts[i];

		if (p->of == NULL) {
			copy_text(pool, p, to, get_text(from, p), like);
			continue;
		}
		l = get_list(from, p);
		copy_list(pool, p, to, &l, like);
	}
}

void
shape_write(struct bytes *b, const struct shape *s, const void *from)
{
	struct list l;

	bytes_add(b, (struct span){ from, s->size });
	for (size_t i = 0; i < s->n; i++) {
		const struct shape_part *p = &s->parts[i];

		if (p->of == NULL) {
			bytes_add(b, get_text(from, p));
			continue;
		}
		l = get_list(from, p);
		for (size_t j = 0; j < l.n; j++)
			shape_write(b, p->of, element(&l, p->of, j));
	}
}

static struct span
take(struct span *from, size_t n)
{
	struct span s = { n == 0 ? NULL : from->p, n };

	*from = span_sub(*from, n, from->n);
	return s;
}

void
shape_read(struct arena *a, const struct shape *s, struct span *from, void *to)
{
	struct list l;

	memcpy(to, take(from, s->size).p, s->size);
	for (size_t i = 0; i < s->n; i++) {
		const struct shape_part *p = &s->parts[i];

		if (p->of == NULL) {
			put_text(to, p, take(from, get_text(to, p).n));
			continue;
		}
		l = get_list(to, p);
		l.v = l.n == 0 ? NULL : arena_alloc(a, l.n * p->of->size);
		for (size_t j = 0; j < l.n; j++)
			shape_read(a, p->of, from, element(&l, p->of, j));
		put_list(to, p, &l);
	}
}
