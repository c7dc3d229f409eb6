#include "report/brat.h"

#include <math.h>

#include "text/utf8.h"

/* A text-bound annotation that was written: T1, T2, … */
struct bound {
	struct extent	at;
	const char	*type;
	size_t		number;
};

struct brat {
	struct bytes		*out;
	struct arena		*arena;
	const struct sentence	*s;
	size_t			 start;		/* of the sentence */
	size_t			 bounds, relations, attributes, notes;
	struct { VEC(struct bound); }	 here;	/* in this sentence */
};

/* --- text: line ends and other controls are spaces, so that offsets stay */

static void
flat(struct bytes *out, struct span s)
{
	for (size_t i = 0; i < s.n; i++)
		bytes_char(out, (unsigned char)s.p[i] < ' ' ||
		    s.p[i] == '\177' ? ' ' : s.p[i]);
}

static int
new_document(const struct sentences *v, size_t i)
{
	return i > 0 && !span_eq(v->v[i].doc, v->v[i - 1].doc);
}

void
brat_text(struct bytes *out, const struct sentences *v)
{
	for (size_t i = 0; i < v->n; i++) {
		if (new_document(v, i))
			bytes_char(out, '\n');
		flat(out, v->v[i].text);
		bytes_char(out, '\n');
	}
}

/* --- what stands off */

static struct span
piece(const struct brat *b, struct extent at)
{
	return span_sub(b->s->text, utf8_offset(b->s->text, at.start),
	    utf8_offset(b->s->text, at.end));
}

/* Several numbers may count one noun: it is written once.  0: nowhere. */
static size_t
bind(struct brat *b, const char *type, struct extent at)
{
	if (!EXTENT_SET(at))
		return 0;
	for (size_t i = 0; i < b->here.n; i++)
		if (b->here.v[i].at.start == at.start &&
		    b->here.v[i].at.end == at.end &&
		    b->here.v[i].type == type)
			return b->here.v[i].number;
	*VEC_PUSH(b->arena, &b->here) = (struct bound){ at, type,
	    ++b->bounds };
	bytes_printf(b->out, "T%zu\t%s %zu %zu\t", b->bounds, type,
	    b->start + at.start, b->start + at.end);
	flat(b->out, piece(b, at));
	bytes_char(b->out, '\n');
	return b->bounds;
}

static size_t
bind_number(struct brat *b, const struct number *n)
{
	return bind(b, number_kind_name(n), n->at);
}

static void
relate(struct brat *b, const char *type, size_t from, size_t to)
{
	if (from != 0 && to != 0)
		bytes_printf(b->out, "R%zu\t%s Arg1:T%zu Arg2:T%zu\n",
		    ++b->relations, type, from, to);
}

static void
end(struct brat *b, const char *name, double v)
{
	if (isfinite(v))
		bytes_printf(b->out, " %s=%.15g", name, v);
}

static void
note(struct brat *b, size_t t, const struct number *n)
{
	if (t == 0 || (!n->has_value && !n->has_range && n->iso.n == 0))
		return;
	bytes_printf(b->out, "#%zu\tAnnotatorNotes T%zu\t%s", ++b->notes, t,
	    number_kind_name(n));
	if (n->has_value)
		end(b, "value", n->value);
	if (n->has_range) {
		end(b, "low", n->low);
		end(b, "high", n->high);
	}
	if (n->unit.n > 0) {
		bytes_str(b->out, " unit=");
		flat(b->out, n->unit);
	}
	if (n->iso.n > 0) {
		bytes_str(b->out, " iso=");
		flat(b->out, n->iso);
	}
	bytes_char(b->out, '\n');
}

static void
number(struct brat *b, const struct number *n)
{
	const char *modifier = name_of(&modifier_names, (int)n->modifier);
	size_t t = bind_number(b, n), predicate;

	if (t != 0 && modifier != NULL)
		bytes_printf(b->out, "A%zu\tmodifier T%zu %s\n",
		    ++b->attributes, t, modifier);
	note(b, t, n);
	relate(b, "counts", t, bind(b, "counted", n->of.at));
	predicate = bind(b, "predicate", n->predicate.at);
	if (predicate != 0 && n->predicate.negated)
		bytes_printf(b->out, "A%zu\tnegated T%zu\n",
		    ++b->attributes, predicate);
	relate(b, "happens", t, predicate);
}

/* After all numbers are there. */
static void
number_links(struct brat *b, const struct number *n)
{
	const struct numbers *v = &b->s->numbers;
	size_t t = bind_number(b, n);

	if (n->part_of < v->n && (n->part_of_n == NUMBER_NOT ||
	    n->part_of_n == b->s->n))
		relate(b, "part_of", t, bind_number(b, &v->v[n->part_of]));
	if (n->same_as < v->n)
		relate(b, "same_as", t, bind_number(b, &v->v[n->same_as]));
}

static void
attribution(struct brat *b, const struct attribution *a)
{
	size_t source = a->source.n == LINK_HERE ?
	    bind(b, "source", a->source.at) : 0;

	relate(b, "by", bind(b, "cue", a->cue), source);
	for (size_t i = 0; i < a->content.n; i++)
		relate(b, "says", source, bind(b, "content",
		    a->content.v[i]));
}

static void
sentence(struct brat *b)
{
	const struct sentence *s = b->s;
	const char *kind;

	b->here.n = 0;
	for (size_t i = 0; i < s->numbers.n; i++)
		number(b, &s->numbers.v[i]);
	for (size_t i = 0; i < s->numbers.n; i++)
		number_links(b, &s->numbers.v[i]);
	for (size_t i = 0; i < s->entities.n; i++) {
		kind = name_of(&entity_kind_names,
		    (int)s->entities.v[i].kind);
		(void)bind(b, kind != NULL ? kind : "name",
		    s->entities.v[i].at);
	}
	for (size_t i = 0; i < s->attributions.n; i++)
		attribution(b, &s->attributions.v[i]);
}

void
brat_annotations(struct bytes *out, struct arena *a,
    const struct sentences *v)
{
	struct brat b = { .out = out, .arena = a };

	for (size_t i = 0; i < v->n; i++) {
		b.start += (size_t)new_document(v, i);
		b.s = &v->v[i];
		sentence(&b);
		b.start += utf8_count(b.s->text) + 1;
	}
}
