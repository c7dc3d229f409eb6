#include "numbers/asides.h"

#include "facts/vocabulary.h"
#include "figures/age.h"
#include "ground/sort.h"
#include "numbers/inflect.h"
#include "text/utf8.h"

/* No more stand in one bracket. */
#define MOST	8
/* A noun's article stands so near, in words. */
#define NEAR	4

/* A sentence while it is looked through. */
struct look {
	const struct grammar	*g;
	struct arena		*arena;
	const struct words	*w;
	struct numbers		*v;
	int			 befalls;
};

static int
part(const struct look *l, size_t i, const char *what)
{
	return i < l->w->n && grammar_means(l->g, l->w->v[i].fold, what);
}

/* May number k be an age, in digits and with nothing around it? */
static int
bare(const struct look *l, size_t k)
{
	const struct number *n = &l->v->v[k];

	return n->kind == NUMBER_CARDINAL && n->has_value && n->value >= 1 &&
	    n->value <= AGE_OLDEST && n->modifier == MODIFIER_NONE &&
	    n->text.n <= 3 && uc_is_digit((unsigned char)n->text.p[0]) &&
	    n->value == (double)(int)n->value;
}

static int
by_start(const void *start, const void *word)
{
	size_t x = *(const size_t *)start;
	size_t y = ((const struct word *)word)->start;

	return (x > y) - (x < y);
}

/* The word that starts at a code point, or the one behind it. */
static size_t
word_at(const struct words *w, size_t start)
{
	return sort_lower(&start, w->v, w->n, sizeof(*w->v), by_start);
}

static int
is_dash(const struct words *w, size_t i)
{
	return i < w->n && span_is(w->v[i].fold, "-") && !w->v[i].glued &&
	    i + 1 < w->n && !w->v[i + 1].glued;
}

/* Does what opens at word i close at word b? */
static int
closes(const struct words *w, size_t i, size_t b)
{
	return (words_is(w, i, "(") && words_is(w, b, ")")) ||
	    (is_dash(w, i) && is_dash(w, b));
}

/* How many ages stand between the marks, from number k behind word i. */
static size_t
inside(const struct look *l, size_t i, size_t k)
{
	size_t n = 0, at = i + 1;

	while (n < MOST && k + n < l->v->n && at < l->w->n && bare(l, k + n) &&
	    l->v->v[k + n].at.start == l->w->v[at].start) {
		n++;
		at++;
		if (closes(l->w, i, at))
			return n;
		if (words_is(l->w, at, ","))
			at++;
		if (part(l, at, "adds"))
			at++;
	}
	return 0;
}

/* The class of the noun at word i; empty if no table has one. */
static struct span
class_at(const struct look *l, size_t i)
{
	struct span noun = inflect_noun(l->g, l->arena, l->w->v[i].fold);
	struct row row;

	return grammar_find(&l->g->nouns, noun, &row) ||
	    grammar_find(&l->g->wide_nouns, noun, &row) ?
	    lexicon_column(&row, 1) : SPAN("");
}

static int
plural(const struct look *l, size_t i)
{
	struct span fold = l->w->v[i].fold;

	return inflect_plural(l->g, fold) ||
	    !span_eq(inflect_noun(l->g, l->arena, fold), fold);
}

/* "a bus driver", "his sister"; in a headline "Man (32) held" as well. */
static int
one_person(const struct look *l, size_t i)
{
	if (plural(l, i) || !grammar_under(l->g, class_at(l, i), CLASS_PERSON))
		return 0;
	if (part(l, i, "anyone"))
		return 1;
	for (size_t k = i; k > 0 && i - k < NEAR; k--) {
		struct span word = l->w->v[k - 1].fold;

		if (grammar_has(&l->g->grammar_words, word, 1, "det") ||
		    grammar_has(&l->g->grammar_words, word, 1, "own"))
			return 1;
	}
	return 0;
}

/* The first word of the name that ends with word i; i + 1 if none does. */
static size_t
name_start(const struct look *l, size_t i)
{
	size_t a = i + 1;

	while (a > 0 && l->w->v[a - 1].kind == WORD_ALPHA &&
	    l->w->v[a - 1].upper && !grammar_has(&l->g->grammar_words,
	    l->w->v[a - 1].fold, 1, "det")) {
		a--;
		if (a > 1 && span_is(l->w->v[a - 1].text, "-") &&
		    l->w->v[a].glued)
			a--;
	}
	return a;
}

/* Is the name [a, b) a place's or a people's? */
static int
names_place(const struct look *l, size_t a, size_t b)
{
	const struct lexicon *v[] = { &l->g->countries, &l->g->cities,
	    &l->g->regions, &l->g->nationalities, &l->g->peoples };
	struct span key = SPAN("");
	struct row row;

	for (size_t i = a; i < b; i++)
		key = i == a ? l->w->v[i].fold : arena_join(l->arena, key,
		    SPAN(" "), l->w->v[i].fold);
	for (size_t i = 0; i < sizeof(v) / sizeof(v[0]); i++)
		if (grammar_find(v[i], key, &row))
			return 1;
	return 0;
}

/* Is it known as a given name? */
static int
given(const struct look *l, size_t i)
{
	struct row row;

	return grammar_find(&l->g->person_names, l->w->v[i].fold, &row) &&
	    lexicon_column(&row, 1).p[0] == 'g';
}

/* "Tshering Wangmo": words that no table has, and no place before them. */
static int
unknown(const struct look *l, size_t a, size_t b)
{
	for (size_t i = a; i < b; i++)
		if (names_place(l, i, i + 1) || class_at(l, i).n > 0)
			return 0;
	return b - a > 1 && !plural(l, b - 1) &&
	    !(a > 0 && part(l, a - 1, "holds"));
}

/* "his wife Salma", "Minister Paulo Guedes": who they are stands before it. */
static int
titled(const struct look *l, size_t *a, size_t i)
{
	size_t first = *a;

	while (*a < i && grammar_under(l->g, class_at(l, *a), CLASS_PERSON))
		(*a)++;
	return *a > first || (first > 0 && l->w->v[first - 1].kind ==
	    WORD_ALPHA && grammar_under(l->g, class_at(l, first - 1),
	    CLASS_PERSON));
}

static int
person_named(const struct look *l, size_t i)
{
	size_t a = name_start(l, i);
	struct span class = class_at(l, i);
	int is = titled(l, &a, i);

	if (a > i || names_place(l, a, i + 1))
		return 0;
	if (is)
		return 1;
	if (given(l, a) && (class.n == 0 || grammar_under(l->g, class,
	    CLASS_PERSON)))
		return 1;
	return l->befalls && unknown(l, a, i + 1);
}

/* "two men (32 and 29)": as many as are counted, or not counted at all. */
static int
several(const struct look *l, size_t i, size_t k, size_t n)
{
	const struct number *before = k > 0 ? &l->v->v[k - 1] : NULL;

	return plural(l, i) &&
	    grammar_under(l->g, class_at(l, i), CLASS_PERSON) &&
	    (before == NULL || before->kind != NUMBER_CARDINAL ||
	    before->at.end < l->w->v[i > NEAR ? i - NEAR : 0].start ||
	    before->value == (double)n);
}

/* "(he 84, she 81)" */
static int
beside_pronoun(const struct look *l, size_t i)
{
	return i > 1 && part(l, i - 1, "told") &&
	    l->w->v[i - 2].kind == WORD_PUNCT && (i + 1 >= l->w->n ||
	    l->w->v[i + 1].kind == WORD_PUNCT);
}

void
asides_read(const struct grammar *g, struct arena *arena, struct sentence *s,
    const struct words *w, int befalls)
{
	struct look l = { g, arena, w, &s->numbers, befalls };
	size_t n;

	for (size_t k = 0; k < s->numbers.n; k += n > 0 ? n : 1) {
		size_t i = word_at(w, s->numbers.v[k].at.start);

		n = 0;
		if (i < 2 || !bare(&l, k))
			continue;
		if (beside_pronoun(&l, i))
			n = 1;
		else if ((n = inside(&l, i - 1, k)) == 1)
			n = one_person(&l, i - 2) || person_named(&l, i - 2);
		else if (n > 1 && !several(&l, i - 2, k, n))
			n = 0;
		for (size_t j = k; j < k + n; j++) {
			s->numbers.v[j].kind = NUMBER_AGE;
			s->numbers.v[j].unit = SPAN("a");
			s->numbers.v[j].rule = SPAN("age-aside");
		}
	}
}

int
asides_mark(const struct words *w, size_t i, const struct numbers *numbers)
{
	int bracket = words_is(w, i, "(") || words_is(w, i, ")");

	if (!bracket && !is_dash(w, i))
		return 0;
	for (size_t k = 0; k < numbers->n; k++)
		if (numbers->v[k].kind == NUMBER_AGE && ((i + 1 < w->n &&
		    numbers->v[k].at.start == w->v[i + 1].start) ||
		    (i > 0 && numbers->v[k].at.end == w->v[i - 1].end)))
			return 1;
	return 0;
}
