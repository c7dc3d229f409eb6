#include "text/words.h"

#include <stdint.h>
#include <string.h>

#include "text/utf8.h"

/* Endings that are words of their own, as treebanks (UD) cut them. */
static const char *const clitics[] = { "s", "d", "m", "re", "ll", "ve" };

/* The text ahead: the code point at byte i and what it is. */
struct cursor {
	struct span	text;
	size_t		i, k;		/* byte, code point */
	uint32_t	cp;
	size_t		len;		/* bytes of cp, 0 at the end */
};

static void
look(struct cursor *c)
{
	if (c->i < c->text.n && (unsigned char)c->text.p[c->i] < 0x80) {
		c->cp = (unsigned char)c->text.p[c->i];
		c->len = 1;
		return;
	}
	c->len = utf8_decode(span_sub(c->text, c->i, c->text.n), &c->cp);
}

static void
step(struct cursor *c)
{
	c->i += c->len;
	c->k++;
	look(c);
}

/* The code point behind the one at c, 0 at the end. */
static uint32_t
ahead(const struct cursor *c)
{
	uint32_t cp = 0;

	if (utf8_decode(span_sub(c->text, c->i + c->len, c->text.n), &cp) == 0)
		return 0;
	return cp;
}

static int
is_apostrophe(uint32_t cp)
{
	return cp == '\'' || cp == 0x2019 || cp == 0x02bc || cp == 0xff07;
}

static int
in_letters(uint32_t cp)
{
	return uc_is_alpha(cp) || uc_is_mark(cp) || uc_is_format(cp);
}

static int
groups_digits(uint32_t cp)
{
	return cp == ',' || cp == '.' || cp == 0x66b || cp == 0x66c;
}

static int
is_thin_space(uint32_t cp)
{
	return cp == 0xa0 || cp == 0x2009 || cp == 0x202f;
}

/* Do exactly three digits follow the space at c? */
static int
three_digits_follow(const struct cursor *c)
{
	struct cursor d = *c;
	int n = 0;

	for (step(&d); d.len > 0 && uc_is_digit(d.cp) && n < 4; step(&d))
		n++;
	return n == 3;
}

static void
read_digits(struct cursor *c)
{
	while (c->len > 0) {
		if (!uc_is_digit(c->cp) && !uc_is_format(c->cp) &&
		    !(groups_digits(c->cp) && uc_is_digit(ahead(c))) &&
		    !(is_thin_space(c->cp) && three_digits_follow(c)))
			break;
		step(c);
	}
}

/* Is the byte at i an ASCII letter? */
static int
plain_letter(struct span s, size_t i)
{
	return i < s.n && ((s.p[i] | 32) >= 'a' && (s.p[i] | 32) <= 'z');
}

/* Past ASCII letters and digits: most of all text. */
static void
skip_plain(struct cursor *c)
{
	size_t i = c->i;

	while (plain_letter(c->text, i) || (i < c->text.n &&
	    c->text.p[i] >= '0' && c->text.p[i] <= '9'))
		i++;
	c->k += i - c->i;
	c->i = i;
	look(c);
}

/* Letters from c on, up to most; how many. */
static int
letters(struct cursor *c, int most)
{
	int n = 0;

	for (; c->len > 0 && n < most && in_letters(c->cp); step(c))
		n++;
	return n;
}

/*
 * Initials and acronyms: groups of one or two letters, each before a point, as
 * in "U.S.", "Ph.D." and "J." before a name.  Returns 0 and leaves c where the
 * text at c is something else.
 */
static int
read_initials(struct cursor *c)
{
	struct cursor d = *c, end = *c;
	int groups = 0, n, single = 1;

	if (plain_letter(c->text, c->i) && plain_letter(c->text, c->i + 1) &&
	    plain_letter(c->text, c->i + 2))
		return 0;	/* a word, as most are */
	while ((n = letters(&d, 3)) == 1 || n == 2) {
		single = single && n == 1;
		if (d.len == 0 || d.cp != '.') {
			if (groups > 0 && (d.len == 0 || !uc_is_digit(d.cp)))
				end = d;
			break;
		}
		step(&d);
		groups++;
		if (groups > 1 || (single && uc_is_upper(c->cp)))
			end = d;
	}
	if (n > 2 && groups > 1)	/* "e.g.the" */
		end = *c;
	/* A lone letter keeps its point before a space and a word only. */
	if (groups == 1 && end.i > c->i && (n > 2 ||
	    (end.len > 0 && !uc_is_space(end.cp)) || end.len == 0))
		return 0;
	if (end.i == c->i)
		return 0;
	*c = end;
	return 1;
}

static void
read_letters(struct cursor *c)
{
	if (read_initials(c))
		return;
	skip_plain(c);
	while (c->len > 0) {
		if (!in_letters(c->cp) && !uc_is_digit(c->cp) &&
		    !(is_apostrophe(c->cp) && uc_is_alpha(ahead(c))))
			break;
		step(c);
	}
}

/* Where the clitic of a folded word begins in code points; its end if none. */
static size_t
clitic_at(struct span fold)
{
	const char *mark = fold.n == 0 ? NULL :
	    memrchr(fold.p, '\'', fold.n);
	size_t at, n = utf8_count(fold);
	struct span tail;

	if (mark == NULL || mark == fold.p)
		return n;
	at = (size_t)(mark - fold.p);
	tail = span_sub(fold, at + 1, fold.n);
	if (span_is(tail, "t") && at > 1 && fold.p[at - 1] == 'n')
		return n - 3;
	for (size_t i = 0; i < sizeof(clitics) / sizeof(clitics[0]); i++)
		if (span_is(tail, clitics[i]))
			return n - tail.n - 1;
	return n;
}

static void
note_case(struct word *w)
{
	struct span s = w->text;
	size_t len, capitals = 0, small = 0;
	uint32_t cp;

	for (size_t i = 0; i < s.n; i += len) {
		cp = (unsigned char)s.p[i];
		len = 1;
		if (cp >= 0x80 &&
		    (len = utf8_decode(span_sub(s, i, s.n), &cp)) == 0)
			break;
		if (cp < 0x80 ? cp >= 'a' && cp <= 'z' : uc_is_lower(cp))
			small++;
		else if (uc_is_upper(cp)) {
			capitals++;
			w->upper |= i == 0;
		}
	}
	w->caps = capitals > 1 && small == 0;
}

static struct word *
add(struct words *words, struct arena *a, struct span text, size_t start,
    enum word_kind kind, int glued)
{
	struct word *w = VEC_PUSH(a, words);

	w->text = text;
	w->fold = utf8_fold(a, text);
	w->start = start;
	w->end = start + utf8_count(text);
	w->kind = kind;
	w->glued = glued != 0;
	if (kind == WORD_ALPHA)
		note_case(w);
	return w;
}

/* A run of letters: one word, or a word and its clitic. */
static void
add_letters(struct words *words, struct arena *a, struct span text,
    size_t start, int glued)
{
	struct span fold;
	size_t at, n = utf8_count(text);

	if (memchr(text.p, '\'', text.n) == NULL &&
	    span_find(text, SPAN("\xe2\x80\x99")) == text.n) {
		add(words, a, text, start, WORD_ALPHA, glued);
		return;
	}
	fold = utf8_fold(a, text);
	at = clitic_at(fold);
	/* Folding may drop characters: then cut nothing. */
	if (utf8_count(fold) != n || at >= n || at == 0) {
		add(words, a, text, start, WORD_ALPHA, glued);
		return;
	}
	n = utf8_offset(text, at);
	add(words, a, span_sub(text, 0, n), start, WORD_ALPHA, glued);
	add(words, a, span_sub(text, n, text.n), start + at, WORD_ALPHA, 1);
}

void
words_read(struct words *words, struct arena *a, struct span text)
{
	struct cursor c = { .text = text }, from;
	struct span s;
	int glued = 0;

	for (look(&c); c.len > 0; glued = 1) {
		if (uc_is_space(c.cp)) {
			step(&c);
			while (c.len > 0 && uc_is_space(c.cp))
				step(&c);
			if (c.len == 0)
				break;
			glued = 0;
		}
		from = c;
		if (uc_is_alpha(c.cp))
			read_letters(&c);
		else if (uc_is_digit(c.cp))
			read_digits(&c);
		else
			step(&c);
		s = span_sub(text, from.i, c.i);
		if (uc_is_alpha(from.cp))
			add_letters(words, a, s, from.k, glued);
		else
			add(words, a, s, from.k, uc_is_digit(from.cp) ?
			    WORD_DIGITS : WORD_PUNCT, glued);
	}
}

struct span
words_text(const struct words *words, size_t a, size_t b)
{
	const struct word *first = &words->v[a], *last = &words->v[b - 1];

	return (struct span){ first->text.p,
	    (size_t)(last->text.p + last->text.n - first->text.p) };
}

int
words_is(const struct words *words, size_t i, const char *s)
{
	return i < words->n && span_is(words->v[i].fold, s);
}
