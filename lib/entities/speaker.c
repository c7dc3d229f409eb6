#include "entities/speaker.h"

#include "entities/source.h"
#include "entities/subject.h"

#define WORDS_MAX	40	/* of a source */

/* What the words before a noun hang on it by. */
static const char *const own[] = {
	"det", "amod", "compound", "nmod", "nummod", "flat",
};

static int
is_own(const struct reading *r, size_t c)
{
	for (size_t i = 0; i < sizeof(own) / sizeof(own[0]); i++)
		if (reading_is(r, c, own[i]))
			return 1;
	return 0;
}

/* The person named in an apposition to a noun that names none, or NULL. */
static const struct mention *
person_in(const struct reading *r, const struct line *l, size_t c)
{
	const struct mention *m;
	size_t head = reading_head(r, c), w = reading_from(r, c);

	m = scene_mention(l, r->word[head]);
	if (!reading_is(r, c, "appos") ||
	    (m != NULL && m->kind == ENTITY_PERSON))
		return NULL;
	for (; w < reading_to(r, l, c); w++) {
		m = scene_mention(l, w);
		if (m != NULL && m->kind == ENTITY_PERSON)
			return m;
	}
	return NULL;
}

/* Is it a clause, or set off by a comma? */
static int
is_apart(const struct reading *r, const struct line *l, size_t d)
{
	size_t w = reading_from(r, d);

	if (span_is(r->rel[d], "acl:relcl") || reading_is(r, d, "parataxis"))
		return 1;
	if (d < reading_head(r, d) || (!reading_is(r, d, "appos") &&
	    !reading_is(r, d, "acl") && !reading_is(r, d, "nmod")))
		return 0;
	return w > 0 && (speech_mark(l, w, ",") ||
	    speech_mark(l, w - 1, ",")) &&
	    person_in(r, l, d) == NULL;
}

/* The end of a noun's words: before the first clause or apposition. */
static size_t
words_end(const struct reading *r, const struct line *l, size_t t)
{
	size_t end = r->word[t] + 1, stop = r->right[t];

	for (size_t d = t + 1; d < r->right[t] && d < stop; d++)
		if (is_apart(r, l, d))
			stop = r->left[d] > t ? r->left[d] : d;
	if (stop > t + 1)
		end = stop >= r->tree.n ? l->words.n : r->word[stop];
	return end;
}

struct piece
speaker_words(const struct reading *r, const struct line *l, size_t t)
{
	struct piece p = { r->word[t], words_end(r, l, t) };
	const struct mention *m;
	size_t from = t;

	for (size_t c = r->child[t]; c != READING_NOT && c < t; c = r->next[c])
		if (is_own(r, c)) {
			from = r->left[c];
			break;
		}
	p.a = r->word[from];
	m = scene_mention(l, p.a);
	if (m != NULL)
		p.a = m->a;
	p = speech_trim(l, p);
	m = scene_mention(l, r->word[t]);
	if (m != NULL && p.b < m->b)
		p.b = m->b;		/* "Corp.", its point too */
	if (m == NULL && p.b == r->word[t] + 1 &&
	    (m = scene_mention(l, p.b)) != NULL &&
	    (m->kind == ENTITY_ORGANISATION || m->kind == ENTITY_OUTLET))
		p.b = m->b;		/* the maker Zentek */
	if (p.b - p.a > WORDS_MAX)
		p.b = p.a + WORDS_MAX;
	return p;
}

/* Is a subject "who", "which" or "that"? */
static int
is_relative(const struct reading *r, const struct line *l, size_t t)
{
	size_t w = r->word[t];

	return w < l->words.n && (l->t[w].is.small == SMALL_DET ||
	    scene_is(l, w, PARTICLE(WHO))) && r->right[t] == r->left[t] + 1 &&
	    r->tree.v[t].upos == UPOS_PRON;
}

/* "Most were women, says the ministry": a clause taken for the subject. */
static int
is_sentence(const struct reading *r, size_t c)
{
	return reading_child(r, c, "cop") != READING_NOT &&
	    reading_child(r, c, "nsubj") != READING_NOT;
}

/* The subject that stands next to a verb, rather before it. */
static size_t
subject(const struct reading *r, size_t verb)
{
	size_t s = READING_NOT;

	for (size_t c = r->child[verb]; c != READING_NOT; c = r->next[c])
		if (reading_is(r, c, "nsubj") && !is_sentence(r, c) &&
		    (c < verb || s == READING_NOT))
			s = c;
	return s;
}

/* A verb without its own subject: whose it is, by what it is to its head. */
static const struct share {
	const char	*rel;
	int		 head;		/* the head itself */
} shares[] = {
	{ "acl", 1 },		/* the army, which says */
	{ "conj", 0 },		/* police denied it and said */
	{ "advcl", 0 },		/* he resigned, saying */
	{ "xcomp", 0 },		/* she went on to say */
};

#define STEPS	4	/* from verb to verb */

/* What "who" is said of if the tree does not tell: the noun right before it. */
static size_t
noun_before(const struct reading *r, const struct line *l, size_t who)
{
	size_t w = r->word[who];

	if (w > 0 && speech_mark(l, w - 1, ","))
		w--;
	return w > 0 ? r->token[w - 1] : READING_NOT;
}

static size_t
speaker_of(const struct reading *r, const struct line *l, size_t verb,
    int steps)
{
	size_t s = subject(r, verb), head;

	if (s != READING_NOT && !is_relative(r, l, s))
		return s;
	head = reading_head(r, verb);
	if (s != READING_NOT && !reading_is(r, verb, "acl"))
		return noun_before(r, l, s);
	if (head == READING_NOT || steps == 0)
		return READING_NOT;
	for (size_t i = 0; i < sizeof(shares) / sizeof(shares[0]); i++)
		if (reading_is(r, verb, shares[i].rel))
			return shares[i].head ? head :
			    speaker_of(r, l, head, steps - 1);
	return READING_NOT;
}

/* Does a subject of the tree stand right before the verb, without a comma? */
static int
adjoins(const struct verb *v, const struct line *l)
{
	size_t s = subject(v->r, v->token);

	return s != READING_NOT && s < v->token &&
	    reading_to(v->r, l, s) + 2 > v->at &&
	    !speech_mark(l, v->at - 1, ",");
}

/* "A military alliance, the African Union, said": the name set off. */
static size_t
body_beside(const struct reading *r, const struct line *l, size_t s)
{
	size_t c = reading_child(r, s, "appos");
	const struct mention *m;

	if (c == READING_NOT || c < s || scene_mention(l, r->word[s]) != NULL)
		return s;
	m = scene_mention(l, r->word[c]);
	return m != NULL && (m->kind == ENTITY_ORGANISATION ||
	    m->kind == ENTITY_OUTLET) && m->a <= reading_from(r, c) + 2 ? c : s;
}

/* "“We lost,” he said, “all,” adding …": who is spoken of adds nothing. */
static int
is_told(const struct verb *v, const struct line *l)
{
	return v->source.a < v->source.b && v->source.b < v->at &&
	    l->t[v->source.a].quoted && l->t[v->source.b].quoted;
}

/* The noun in the tree: a name, or a noun that may speak. */
static int
in_tree(struct verb *v, const struct scene *sc, size_t n)
{
	const struct line *l = &sc->v[n];
	size_t s = speaker_of(v->r, l, v->token, STEPS);

	if (s == READING_NOT)
		return 0;
	v->source = speaker_words(v->r, l, body_beside(v->r, l, s));
	if (v->source.a <= v->at && v->at < v->source.b)
		v->source.b = v->at;	/* protesters shouted: its clause */
	v->source.b = subject_over_when(sc, l, v->source.b);
	if (is_told(v, l))
		return 0;
	v->inverted = v->source.a > v->at &&
	    reading_head(v->r, s) == v->token;
	return v->source.a < v->source.b;
}

static int
holds_name(const struct line *l, struct piece p)
{
	const struct mention *m;

	for (size_t i = p.a; i < p.b; i++)
		if ((m = scene_mention(l, i)) != NULL &&
		    m->kind != ENTITY_NATIONALITY && m->kind != ENTITY_PLACE)
			return 1;
	return 0;
}

/* Is a piece the name of a body: "another agency, Antara, said"? */
static int
holds_body(const struct line *l, struct piece p)
{
	const struct mention *m = p.b > p.a ? scene_mention(l, p.b - 1) : NULL;

	return m != NULL && m->a <= p.a + 1 && (m->kind == ENTITY_OUTLET ||
	    m->kind == ENTITY_ORGANISATION);
}

/* "reported that police said": that is none of the police. */
static void
trim_that(struct verb *v, const struct line *l)
{
	if (v->source.a + 1 < v->source.b &&
	    scene_is(l, v->source.a, PARTICLE(THAT)) &&
	    reading_is(v->r, v->r->token[v->source.a], "mark"))
		v->source.a++;
}

static int
find_speaker(struct verb *v, const struct scene *sc, size_t n)
{
	struct verb near = *v;
	int found;

	if (!adjoins(v, &sc->v[n]) && subject_behind(v, sc, n))
		return 1;
	found = in_tree(v, sc, n);
	if (span_is(v->form, "ing") || !subject_before(&near, sc, n) ||
	    (found && scene_is(&sc->v[n], near.source.a,
	    PARTICLE(WHO) | PARTICLE(WHICH))) ||
	    !source_likely(sc, n, near.source.a, near.source.b))
		return found;
	if (!found || !source_likely(sc, n, v->source.a, v->source.b) ||
	    (!holds_name(&sc->v[n], v->source) &&
	    holds_body(&sc->v[n], near.source)) ||
	    (near.source.b == v->source.b && near.source.a < v->source.a))
		v->source = near.source;
	return 1;
}

int
speaker_read(struct verb *v, const struct scene *sc, size_t n)
{
	int found = find_speaker(v, sc, n);

	trim_that(v, &sc->v[n]);
	return found;
}
