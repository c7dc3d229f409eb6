#include "text/subject.h"

#include <string.h>

/* Letters become small; some signs become others, on both sides. */
static unsigned
folded(char c)
{
	return (unsigned char)c | 0x20u;
}

/* The hash of the last three bytes, one more come. */
static unsigned
next(unsigned run, char c)
{
	return (run << 4 ^ folded(c)) & (SUBJECT_RUNS - 1);
}

/* At the start of a code point. */
static struct span
bounded(struct span s)
{
	if (s.n <= SUBJECT_MAX)
		return s;
	s.n = SUBJECT_MAX;
	while (s.n > 0 && ((unsigned char)s.p[s.n] & 0xc0) == 0x80)
		s.n--;
	return s;
}

void
subject_read(struct subject *subject, struct span text)
{
	unsigned run = 0;

	memset(subject, 0, sizeof(*subject));
	subject->text = bounded(text);
	for (size_t i = 0; i < subject->text.n; i++) {
		run = next(run, text.p[i]);
		subject->runs[run] = 1;
	}
}

/* As it is, or as a letter in the other case. */
static int
has_byte(struct span s, char c)
{
	int letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';

	return s.n > 0 && (memchr(s.p, c, s.n) != NULL ||
	    (letter && memchr(s.p, c ^ 0x20, s.n) != NULL));
}

static int
is_end(char c)
{
	return c == '\0' || c == '|';
}

/* May a text of one byte stand here, or one of two? */
static int
may_have_short(const struct subject *subject, const char *text)
{
	if (text[0] == 'd' && is_end(text[1]))
		return span_has_digit(subject->text);
	return is_end(text[0]) || has_byte(subject->text, text[0]);
}

/* May the text that ends at "|", or at the end, stand here? */
static int
may_have(const struct subject *subject, const char *text)
{
	unsigned run;

	if (is_end(text[0]) || is_end(text[1]) || is_end(text[2]))
		return may_have_short(subject, text);
	run = next(next(0, text[0]), text[1]);
	for (text += 2; !is_end(*text); text++) {
		run = next(run, *text);
		if (!subject->runs[run])
			return 0;
	}
	return 1;
}

int
subject_lacks(const struct subject *subject, const char *texts)
{
	if (texts == NULL || texts[0] == '\0')
		return 0;
	while (!may_have(subject, texts)) {
		while (!is_end(*texts))
			texts++;
		if (*texts++ == '\0')
			return 1;
	}
	return 0;
}
