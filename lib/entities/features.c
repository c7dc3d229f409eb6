#include "entities/features.h"

#include "entities/gazetteer.h"
#include "entities/phrase.h"
#include "entities/run.h"
#include "ground/hash.h"

#define NOTHING	0x9e3779b9U	/* beyond the ends of a line */

/* What a mention says of one of its words, as bits of the document's index. */
static size_t
bit_of(const struct mention *m, size_t i)
{
	int last = i + 1 == m->b, alone = m->b - m->a == 1;

	switch (m->kind) {
	case ENTITY_PERSON:
		return alone ? 1 : last ? 2 : 4;
	case ENTITY_ORGANISATION:
	case ENTITY_OUTLET:
		return alone ? 8 : i == m->a ? 16 : 32;
	case ENTITY_PLACE:
	case ENTITY_FACILITY:
		return alone ? 64 : 128;
	case ENTITY_NATIONALITY:
		return 256;
	case ENTITY_UNKNOWN:
	case ENTITY_EVENT:
	case ENTITY_PRODUCT:
	case ENTITY_UNNAMED:
		break;
	}
	return 512;
}

void
features_document(const struct scene *sc, struct index *document)
{
	const struct mention *m;
	const struct line *l;

	for (size_t n = 0; n < sc->n; n++) {
		l = &sc->v[n];
		for (size_t k = 0; k < l->names.n; k++) {
			m = &l->names.v[k];
			if (m->sure < 2)
				continue;
			for (size_t i = m->a; i < m->b; i++)
				if (l->words.v[i].kind == WORD_ALPHA &&
				    l->words.v[i].upper)
					*index_at(document, sc->arena,
					    l->words.v[i].fold) |=
					    bit_of(m, i);
		}
	}
}

static uint32_t
bits(const unsigned *flags, size_t n)
{
	uint32_t b = 0;

	for (size_t i = 0; i < n; i++)
		b |= (flags[i] ? 1U : 0U) << i;
	return b;
}

/* A common word whose capital says nothing, none behind: "Authorities said". */
static int
must_be_capital(const struct line *l, size_t i)
{
	const struct term *t = &l->t[i];

	return t->initial && t->is.common && !t->w->caps && !t->is.given &&
	    !t->is.family && !run_capital(l, i + 1);
}

static void
read_word(const struct line *l, size_t i, struct atom *a)
{
	const struct term *t = &l->t[i];
	const struct word *w = t->w;
	size_t n = w->fold.n;
	const unsigned dict[] = { t->is.common, t->is.noun, t->is.verb,
	    t->is.adjective, t->is.person, t->is.given, t->is.family,
	    t->is.weak };
	const unsigned shape[] = { w->upper, w->caps, t->inner, t->initial,
	    t->quoted, w->glued, t->clitic, w->kind == WORD_DIGITS,
	    w->kind == WORD_PUNCT, w->text.n < 2, w->text.n < 4,
	    w->text.n < 6, w->text.n > 1 && w->text.p[1] == '.' };

	a->word = hash_of(w->fold);
	a->suffix3 = n > 3 ? hash_of(span_sub(w->fold, n - 3, n)) : a->word;
	a->suffix2 = n > 2 ? hash_of(span_sub(w->fold, n - 2, n)) : a->word;
	a->prefix = n > 3 ? hash_of(span_sub(w->fold, 0, 3)) : a->word;
	a->shape = bits(shape, sizeof(shape) / sizeof(shape[0]));
	a->dict = bits(dict, sizeof(dict) / sizeof(dict[0])) |
	    (uint32_t)t->is.small << 8;
	a->class = t->is.class.n > 0 ? hash_of(t->is.class) : 0;
	if (w->kind == WORD_PUNCT)
		a->class = a->word;
	if (t->is.small != SMALL_NONE || w->kind == WORD_PUNCT)
		a->dict = hash_mix(a->dict, a->word);
	a->list = t->is.list;
	a->likely = scene_mention(l, i) != NULL || (w->kind == WORD_ALPHA &&
	    w->upper && !t->clitic && !must_be_capital(l, i));
}

/* How many people a town has, in steps. */
static uint32_t
size_of(const struct hit *h)
{
	if (h->table != TABLE_CITIES)
		return 0;
	return h->people < 50000 ? 1 : h->people < 100000 ? 2 :
	    h->people < 300000 ? 3 : 4;
}

static void
read_tables(const struct scene *sc, const struct line *l, struct atom *a)
{
	struct hit h;
	size_t n;
	uint32_t what;

	for (size_t i = 0; i < l->words.n; i += n > 0 ? n : 1) {
		n = 0;
		if (!a[i].likely ||
		    (n = gazetteer_match(sc, l, i, l->words.n, &h)) == 0)
			continue;
		what = 1 + (uint32_t)h.table * 8 + size_of(&h) +
		    (h.ambiguous ? 512U : 0) + (n > 1 ? 1024U : 0);
		for (size_t k = i; k < i + n; k++)
			a[k].table = what + (k == i ? 2048U : 0);
	}
}

static void
read_rules(const struct line *l, struct atom *a)
{
	const struct mention *m;

	for (size_t k = 0; k < l->names.n; k++) {
		m = &l->names.v[k];
		for (size_t i = m->a; i < m->b; i++)
			a[i].rule = hash_mix(hash_of(m->rule), 1 +
			    (uint32_t)m->kind * 8 + (uint32_t)m->sure * 2 +
			    (i == m->a));
	}
}

static void
read_runs(const struct scene *sc, const struct line *l, struct atom *a)
{
	size_t end;

	for (size_t i = 0; i < l->words.n; i = end) {
		end = i + 1;
		if (!run_capital(l, i))
			continue;
		end = run_end(sc, l, i);
		for (size_t k = i; k < end; k++) {
			a[k].run_a = i;
			a[k].run_b = end;
			a[k].run = 1 + (uint32_t)(k - i < 3 ? k - i : 3) * 8 +
			    (uint32_t)(end - k < 4 ? end - k : 4);
		}
	}
}

#define NEAR	2	/* words about a name that may belong to it */

struct atom *
features_line(const struct scene *sc, const struct line *l,
    const struct index *document)
{
	struct atom *a = ARENA_ARRAY(sc->arena, struct atom, l->words.n + 1);
	size_t n = l->words.n;

	for (size_t i = 0; i < n; i++) {
		read_word(l, i, &a[i]);
		if (a[i].likely)
			a[i].document = (uint32_t)index_get(document,
			    l->words.v[i].fold);
	}
	for (size_t i = 0; i < n; i++)
		for (size_t k = i < NEAR ? 0 : i - NEAR; a[i].likely &&
		    k < n && k <= i + NEAR; k++)
			a[k].near = 1;
	read_tables(sc, l, a);
	read_rules(l, a);
	read_runs(sc, l, a);
	return a;
}

struct list {
	uint32_t	*f;
	uint32_t	 kind;		/* of the next feature */
	size_t		 n;
};

static void
add(struct list *l, uint32_t value)
{
	l->f[l->n++] = hash_mix(++l->kind, value);
}

/* A feature that is there only where its value is. */
static void
maybe(struct list *l, uint32_t value)
{
	l->kind++;
	if (value != 0)
		l->f[l->n++] = hash_mix(l->kind, value);
}

static void
add_run(struct list *l, const struct atom *a, size_t i, size_t n)
{
	static const struct atom none = { .word = NOTHING };
	const struct atom *k = &a[i], *last, *first, *before, *after;

	l->kind += 16;
	if (k->run == 0)
		return;
	first = &a[k->run_a];
	last = &a[k->run_b - 1];
	before = k->run_a > 0 ? &a[k->run_a - 1] : &none;
	after = k->run_b < n ? &a[k->run_b] : &none;
	add(l, k->run);
	add(l, hash_mix(k->run, before->word));
	add(l, hash_mix(k->run, before->dict));
	add(l, hash_mix(k->run, after->word));
	add(l, hash_mix(k->run, hash_mix(after->dict, after->list)));
	add(l, hash_mix(k->run, hash_mix(after->class, after->shape)));
	add(l, hash_mix(k->run, hash_mix(last->list, last->dict)));
	add(l, hash_mix(k->run, last->word));
	add(l, hash_mix(k->run, hash_mix(first->list, first->dict)));
	add(l, hash_mix(k->run, hash_mix(first->table, last->table)));
	add(l, hash_mix(k->run, last->suffix3));
	add(l, hash_mix(k->run, hash_mix(before->list, before->class)));
}

size_t
features_of(const struct atom *a, size_t i, size_t n, uint32_t f[FEATURES_MAX])
{
	static const struct atom none = { .word = NOTHING, .dict = NOTHING,
	    .shape = NOTHING };
	const struct atom *k = &a[i];
	const struct atom *p = i > 0 ? k - 1 : &none;
	const struct atom *pp = i > 1 ? k - 2 : &none;
	const struct atom *q = i + 1 < n ? k + 1 : &none;
	const struct atom *qq = i + 2 < n ? k + 2 : &none;
	struct list l = { f, 0, 0 };

	add(&l, 0);
	add(&l, k->word);
	add(&l, p->word);
	add(&l, q->word);
	add(&l, pp->word);
	add(&l, qq->word);
	add(&l, k->suffix3);
	add(&l, k->suffix2);
	add(&l, k->prefix);
	add(&l, k->shape);
	add(&l, hash_mix(p->shape, k->shape));
	add(&l, hash_mix(k->shape, q->shape));
	add(&l, k->dict);
	add(&l, hash_mix(p->dict, k->dict));
	add(&l, hash_mix(k->dict, q->dict));
	add(&l, hash_mix(k->dict, k->shape));
	maybe(&l, k->class);
	maybe(&l, p->class);
	maybe(&l, q->class);
	maybe(&l, k->list);
	maybe(&l, p->list);
	maybe(&l, q->list);
	maybe(&l, pp->list);
	maybe(&l, qq->list);
	maybe(&l, k->table);
	maybe(&l, p->table);
	maybe(&l, q->table);
	add(&l, hash_mix(k->table, k->rule));
	add(&l, hash_mix(k->table, k->dict));
	add(&l, k->rule);
	maybe(&l, p->rule);
	maybe(&l, q->rule);
	add(&l, hash_mix(p->rule, k->rule));
	add(&l, hash_mix(k->rule, q->rule));
	add(&l, hash_mix(k->rule, q->list));
	add(&l, hash_mix(k->rule, q->word));
	add(&l, hash_mix(k->rule, p->word));
	add(&l, hash_mix(k->rule, k->shape));
	add(&l, hash_mix(k->rule, k->dict));
	maybe(&l, k->document);
	add(&l, hash_mix(k->document, hash_mix(k->rule, k->run)));
	add(&l, hash_mix(k->document, p->document));
	add_run(&l, a, i, n);
	return l.n;
}
