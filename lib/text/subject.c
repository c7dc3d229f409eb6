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
		subject->bytes[folded(text.p[i])] = 1;
	}
}

static int
has_digit(const struct subject *subject)
{
	for (unsigned c = '0'; c <= '9'; c++)
		if (subject->bytes[c])
			return 1;
	return 0;
}

/* May the text that ends at "|", or at the end, stand here? */
static int
may_have(const struct subject *subject, const char *text)
{
	unsigned run = 0;

	if (text[0] == 'd' && (text[1] == '\0' || text[1] == '|'))
		return has_digit(subject);
	for (size_t i = 0; text[i] != '\0' && text[i] != '|'; i++) {
		run = next(run, text[i]);
		if (i < 2 ? !subject->bytes[folded(text[i])] :
		    !subject->runs[run])
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
		while (*texts != '|' && *texts != '\0')
			texts++;
		if (*texts++ == '\0')
			return 1;
	}
	return 0;
}
