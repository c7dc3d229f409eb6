#include "numbers/chunks.h"

/* What a noun phrase holds so far. */
struct phrase {
	int	determiners, nominals, numbers;
};

/* May this piece go on with the phrase? */
static int
phrase_takes(const struct phrase *p, const struct piece *t)
{
	switch (t->tag) {
	case TAG_DET:
	case TAG_OWN:
		return p->nominals == 0 && p->numbers == 0;
	case TAG_NUMBER:
		return p->nominals == 0;
	case TAG_ADJ:
		return p->nominals == 0 || t->compound;
	case TAG_NOUN:
	case TAG_NAME:
		return 1;
	case TAG_PRON:
		return p->nominals == 0 && p->determiners == 0 &&
		    p->numbers == 0;
	case TAG_NONE: case TAG_DATE: case TAG_POSS: case TAG_VERB:
	case TAG_AUX: case TAG_MODAL: case TAG_TO: case TAG_NOT: case TAG_ADV:
	case TAG_PREP: case TAG_CONJ: case TAG_SUB: case TAG_REL:
	case TAG_COMMA: case TAG_STOP:
		break;
	}
	return 0;
}

static void
phrase_add(struct phrase *p, const struct piece *t)
{
	if (t->tag == TAG_DET || t->tag == TAG_OWN)
		p->determiners++;
	else if (t->tag == TAG_NUMBER)
		p->numbers++;
	else if (t->tag != TAG_ADJ && t->tag != TAG_ADV)
		p->nominals++;
}

/* An adjective that no noun follows stands on its own. */
static int
lone_adjective(const struct pieces *t, size_t i)
{
	int after = i > 0 && (t->v[i - 1].tag == TAG_NOUN ||
	    t->v[i - 1].tag == TAG_NAME);

	while (i < t->n && t->v[i].tag == TAG_ADJ)
		i++;
	if (after && i < t->n && t->v[i].tag == TAG_NUMBER)
		return 1;	/* "48 dead, 100 hurt" without the comma */
	return i >= t->n || (t->v[i].tag != TAG_NOUN &&
	    t->v[i].tag != TAG_NAME && t->v[i].tag != TAG_NUMBER);
}

/* "12 more people", "a badly hurt man": an adverb inside the phrase. */
static int
inner_adverb(const struct phrase *p, const struct pieces *t, size_t i)
{
	return t->v[i].tag == TAG_ADV && p->nominals == 0 &&
	    (p->numbers > 0 || (i > 0 && t->v[i - 1].tag == TAG_DET)) &&
	    i + 1 < t->n && (t->v[i + 1].tag == TAG_NOUN ||
	    t->v[i + 1].tag == TAG_NAME || (t->v[i + 1].tag == TAG_ADJ &&
	    !lone_adjective(t, i + 1)));
}

/* "'… killing 22 nuns' local activist …": not what is said, but who says it. */
static int
behind_quote(const struct pieces *t, size_t i, size_t a)
{
	return i > a && t->v[i].quote > 0 && t->v[i].quote <= a;
}

/* "hurt 12 people Lima radio said": a counted plural belongs to no name. */
static int
before_name(const struct phrase *p, const struct pieces *t, size_t i)
{
	return p->numbers > 0 && i > 0 && t->v[i].upper &&
	    t->v[i - 1].tag == TAG_NOUN && t->v[i - 1].plural &&
	    !t->v[i - 1].upper;
}

static size_t
noun_chunk(struct chunk *c, const struct pieces *t, size_t i)
{
	struct phrase p = { 0, 0, 0 };
	size_t a = i;

	c->kind = CHUNK_NOUN;
	while (i < t->n && (phrase_takes(&p, &t->v[i]) ||
	    inner_adverb(&p, t, i))) {
		if (behind_quote(t, i, a) || before_name(&p, t, i))
			break;
		if (t->v[i].tag == TAG_ADJ && i > a && lone_adjective(t, i))
			break;
		phrase_add(&p, &t->v[i]);
		if (t->v[i++].tag == TAG_PRON)
			break;
	}
	c->b = i;
	c->head = i - 1;
	c->pronoun = t->v[i - 1].tag == TAG_PRON;
	c->determined = p.determiners > 0;
	if (i < t->n && t->v[i].tag == TAG_POSS) {
		c->owner = 1;
		c->b = ++i;
	}
	return i;
}

static int
in_group(enum tag tag)
{
	return tag == TAG_AUX || tag == TAG_MODAL || tag == TAG_NOT ||
	    tag == TAG_TO || tag == TAG_ADV;
}

/*
 * The end of a verb group that begins at i, or i if there is none: "have now
 * died" is one, with its date.
 */
static size_t
group_end(const struct pieces *t, size_t i)
{
	size_t end = i, a = i;

	while (i < t->n && (in_group(t->v[i].tag) ||
	    (t->v[i].tag == TAG_DATE && end > a))) {
		if (t->v[i].tag != TAG_ADV && t->v[i].tag != TAG_DATE)
			end = i + 1;
		i++;
	}
	if (i < t->n && t->v[i].tag == TAG_VERB)
		return i + 1;
	while (a < end && (t->v[a].tag == TAG_ADV || t->v[a].tag == TAG_NOT))
		a++;
	return a < end ? end : a;
}

static void
group_features(struct chunk *c, const struct pieces *t)
{
	const struct piece *aux = NULL, *head = &t->v[c->head];

	for (size_t i = c->a; i < c->b; i++) {
		const struct piece *k = &t->v[i];

		c->negated |= k->tag == TAG_NOT;
		c->infinitive |= k->tag == TAG_TO;
		c->finite |= k->tag == TAG_MODAL ||
		    (k->tag == TAG_AUX && k->finite);
		if (k->tag == TAG_AUX)
			aux = k;
	}
	if (head->tag != TAG_VERB) {
		c->copula = aux != NULL && aux->aux_be;
		c->ing = aux != NULL && aux->aux_ing;
		return;
	}
	c->passive = aux != NULL && aux->aux_be &&
	    (head->verb.form == FORM_ED || head->verb.form == FORM_PART);
	c->ing = aux == NULL ? head->verb.form == FORM_ING : aux->aux_ing;
	c->bare = aux == NULL && !c->infinitive &&
	    (head->verb.form == FORM_ED || head->verb.form == FORM_PART);
	if (aux == NULL && !c->infinitive && (head->verb.form == FORM_PAST ||
	    head->verb.form == FORM_S || head->verb.form == FORM_BASE))
		c->finite = 1;
}

static size_t
verb_chunk(struct chunk *c, const struct pieces *t, size_t i, size_t end)
{
	c->kind = CHUNK_VERB;
	c->b = end;
	c->head = end - 1;
	while (c->head > i && t->v[c->head].tag != TAG_VERB &&
	    t->v[c->head].tag != TAG_AUX)
		c->head--;
	group_features(c, t);
	return end;
}

static enum chunk_kind
single(enum tag tag)
{
	static const struct {
		enum tag	tag;
		enum chunk_kind	kind;
	} v[] = {
		{ TAG_DATE, CHUNK_DATE }, { TAG_PREP, CHUNK_PREP },
		{ TAG_TO, CHUNK_PREP }, { TAG_CONJ, CHUNK_CONJ },
		{ TAG_COMMA, CHUNK_COMMA }, { TAG_SUB, CHUNK_SUB },
		{ TAG_REL, CHUNK_REL }, { TAG_STOP, CHUNK_STOP },
	};

	for (size_t i = 0; i < sizeof(v) / sizeof(v[0]); i++)
		if (v[i].tag == tag)
			return v[i].kind;
	return CHUNK_NONE;
}

/* ", 31": does chunk i stand behind a comma and end in a number? */
static int
is_age(const struct chunks *c, const struct pieces *t, size_t i)
{
	return i > 0 && i < c->n && c->v[i - 1].kind == CHUNK_COMMA &&
	    t->v[c->v[i].head].number != PIECE_NOT;
}

/*
 * Is nothing told from chunk i on, before the next stop, but of whom, and of
 * what age?  A noun behind a comma would say who that is.
 */
static int
is_item(const struct chunks *c, const struct pieces *t, size_t i)
{
	for (; i < c->n && c->v[i].kind != CHUNK_STOP; i++)
		if (c->v[i].kind == CHUNK_VERB ||
		    (c->v[i].kind == CHUNK_COMMA && !is_age(c, t, i + 1)))
			return 0;
	return 1;
}

/*
 * "Ana Gil, 31; Omar Ali, 24; and a cook were hurt": semicolons between such
 * items, of which one with an age stands before, are commas.
 */
static void
join_items(struct chunks *c, const struct pieces *t)
{
	for (size_t i = 1; i + 1 < c->n; i++)
		if (c->v[i].kind == CHUNK_STOP && is_age(c, t, i - 1) &&
		    span_is(t->v[c->v[i].a].fold, ";") &&
		    (c->v[i + 1].kind == CHUNK_CONJ || is_item(c, t, i + 1)))
			c->v[i].kind = CHUNK_COMMA;
}

void
chunks_read(struct chunks *chunks, struct arena *arena,
    const struct pieces *t)
{
	struct phrase none = { 0, 0, 0 };
	size_t i = 0, end;

	while (i < t->n) {
		struct chunk c = { .a = i, .b = i + 1, .head = i };

		end = in_group(t->v[i].tag) || t->v[i].tag == TAG_VERB ?
		    group_end(t, i) : i;
		if (end > i)
			i = verb_chunk(&c, t, i, end);
		else if (t->v[i].tag == TAG_ADJ && lone_adjective(t, i)) {
			c.kind = CHUNK_ADJ;
			i++;
		} else if (phrase_takes(&none, &t->v[i]))
			i = noun_chunk(&c, t, i);
		else
			c.kind = single(t->v[i++].tag);
		if (c.kind != CHUNK_NONE)
			*VEC_PUSH(arena, chunks) = c;
	}
	join_items(chunks, t);
}

size_t
chunks_find(const struct chunks *chunks, size_t piece)
{
	for (size_t i = 0; i < chunks->n; i++)
		if (chunks->v[i].a <= piece && piece < chunks->v[i].b)
			return i;
	return PIECE_NOT;
}
