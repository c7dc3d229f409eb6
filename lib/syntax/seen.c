#include "syntax/seen.h"

#include <string.h>

#include "ground/hash.h"
#include "text/utf8.h"

#define SHAPE_MAX	20

static char
shape_of(unsigned char c)
{
	if (c >= 'A' && c <= 'Z')
		return 'X';
	if (c >= 'a' && c <= 'z')
		return 'x';
	if (c >= '0' && c <= '9')
		return 'd';
	return c >= 0x80 ? 'u' : (char)c;
}

/* "Xx" of Lima, "dd,d" of 12,500: runs shortened after two. */
static uint32_t
shape(struct span form)
{
	char p[SHAPE_MAX], last = '\0', c;
	size_t n = 0;

	for (size_t i = 0; i < form.n && n < SHAPE_MAX; i++) {
		c = shape_of((unsigned char)form.p[i]);
		if (c != last || n < 2)
			p[n++] = c;
		last = c;
	}
	return hash_more(HASH_SEED + 7, (struct span){ p, n });
}

/* Which kinds of letters are in a word. */
static void
letters(struct span s, int *up, int *low)
{
	size_t len;
	uint32_t cp;

	for (*up = *low = 0; s.n > 0; s = span_sub(s, len, s.n)) {
		if ((len = utf8_decode(s, &cp)) == 0)
			return;
		*up |= uc_is_upper(cp);
		*low |= uc_is_lower(cp);
	}
}

static int
is_title(const struct token *t)
{
	uint32_t cp;

	return utf8_decode(t->form, &cp) > 0 && uc_is_upper(cp);
}

enum casing
seen_casing(const struct tree *t)
{
	size_t words = 0, title = 0, caps = 0, lower = 0;

	for (size_t i = 0; i < t->n; i++) {
		const struct token *k = &t->v[i];
		int up, low;

		if (k->form.n < 3)
			continue;
		letters(k->form, &up, &low);
		if (!up && !low)
			continue;
		words++;
		title += (size_t)is_title(k);
		caps += (size_t)(up && !low);
		lower += (size_t)!up;
	}
	if (words < 3)
		return CASING_USUAL;
	if (caps * 4 >= words * 3)
		return CASING_CAPS;
	if (title * 5 >= words * 4)
		return CASING_TITLE;
	return lower == words ? CASING_LOWER : CASING_USUAL;
}

void
seen_read(struct seen *s, const struct token *t, int first, enum casing casing)
{
	struct span f = t->fold;

	memset(s, 0, sizeof(*s));
	s->word = hash_of(f);
	for (uint32_t k = 1; k <= SEEN_SUFFIXES; k++)
		s->suffix[k - 1] = f.n < k ? k : hash_more(HASH_SEED + 17 + k,
		    span_sub(f, f.n - k, f.n));
	for (uint32_t k = 1; k <= SEEN_PREFIXES; k++)
		s->prefix[k - 1] = f.n < k ? k : hash_more(HASH_SEED + 91 + k,
		    span_sub(f, 0, k));
	s->shape = casing == CASING_USUAL ?
	    shape(t->form) * 2 + (first != 0) :
	    seen_mix((uint32_t)casing, shape(f));
}
