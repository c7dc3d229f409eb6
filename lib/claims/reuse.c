#include "claims/reuse.h"

#include "ground/hash.h"
#include "ground/sort.h"
#include "text/utf8.h"
#include "text/words.h"

#define SHINGLE		3
#define LEVEL_SURE	64	/* so many hashes tell their level */

static const uint32_t open_quote = 0x201C, close_quote = 0x201D;

/* Mark the words from code point a to b. */
static void
mask(const struct words *w, unsigned char *masked, size_t a, size_t b)
{
	for (size_t i = 0; i < w->n; i++)
		if (w->v[i].start < b && a < w->v[i].end)
			masked[i] = 1;
}

static int
is_quote(const struct word *w, uint32_t *cp)
{
	return utf8_decode(w->text, cp) == w->text.n && w->text.n > 0 &&
	    (*cp == open_quote || *cp == close_quote || *cp == '"');
}

/* Quotations: a lone closing mark ends one that began before the sentence. */
static void
mask_quotations(const struct words *w, unsigned char *masked, size_t length)
{
	size_t from = 0;
	int inside = 0, any = 0;
	uint32_t cp;

	for (size_t i = 0; i < w->n; i++) {
		if (!is_quote(&w->v[i], &cp))
			continue;
		if (inside || (cp == close_quote && !any))
			mask(w, masked, from, w->v[i].end);
		inside = !inside && cp != close_quote;
		from = w->v[i].start;
		any = 1;
	}
	if (inside)
		mask(w, masked, from, length);
}

static uint32_t
mix(uint32_t h, struct span s)
{
	return hash_more(hash_more(h, s), SPAN("\x1f"));
}

static uint32_t
spread(uint32_t h)
{
	h = (h ^ h >> 16) * 0x85ebca6bu;
	h = (h ^ h >> 13) * 0xc2b2ae35u;
	return h ^ h >> 16;
}

/* Words that are neither masked nor punctuation, three at a time. */
static void
shingles(struct sketch *k, struct arena *a, const struct words *w,
    const unsigned char *masked)
{
	struct span last[SHINGLE];
	size_t run = 0;
	uint32_t h;

	for (size_t i = 0; i < w->n; i++) {
		if (masked[i]) {
			run = 0;
			continue;
		}
		if (w->v[i].kind == WORD_PUNCT)
			continue;
		last[run % SHINGLE] = w->v[i].fold;
		if (++run < SHINGLE)
			continue;
		h = HASH_SEED;
		for (size_t j = run - SHINGLE; j < run; j++)
			h = mix(h, last[j % SHINGLE]);
		*VEC_PUSH(a, k) = spread(h);
	}
}

void
reuse_add(struct sketch *k, struct arena *a, struct arena *scratch,
    const struct sentence *s)
{
	struct words w = { 0 };
	unsigned char *masked;

	if ((s->zone != ZONE_BODY && s->zone != ZONE_LIST &&
	    s->zone != ZONE_NONE) || s->repeat != SENTENCE_NOT)
		return;
	words_read(&w, scratch, s->text);
	masked = ARENA_ARRAY(scratch, unsigned char, w.n + 1);
	for (size_t i = 0; i < s->entities.n; i++)
		mask(&w, masked, s->entities.v[i].at.start,
		    s->entities.v[i].at.end);
	mask_quotations(&w, masked, utf8_count(s->text));
	shingles(k, a, &w, masked);
}

static int
by_value(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

void
reuse_finish(struct sketch *k)
{
	uint32_t limit = UINT32_MAX;
	size_t n = sort_unique(k->v, k->n, sizeof(*k->v), by_value);

	while (n > SKETCH_MAX) {
		limit >>= 1;
		while (n > 0 && k->v[n - 1] > limit)
			n--;
	}
	k->n = n;
}

/* The limit that a sketch was cut at; few hashes were never cut. */
static uint32_t
limit_of(const uint32_t *v, size_t n)
{
	uint32_t limit = UINT32_MAX;

	if (n < LEVEL_SURE)
		return limit;
	while (limit >> 1 >= v[n - 1])
		limit >>= 1;
	return limit;
}

double
reuse_containment(const uint32_t *a, size_t na, const uint32_t *b, size_t nb)
{
	uint32_t la = limit_of(a, na), lb = limit_of(b, nb);
	size_t i = 0, j = 0, common = 0;

	while (na > 0 && a[na - 1] > lb)
		na--;
	while (nb > 0 && b[nb - 1] > la)
		nb--;
	if (na == 0 || nb == 0)
		return 0;
	while (i < na && j < nb)
		if (a[i] < b[j])
			i++;
		else if (b[j] < a[i])
			j++;
		else
			common++, i++, j++;
	return (double)common / (double)(na < nb ? na : nb);
}
