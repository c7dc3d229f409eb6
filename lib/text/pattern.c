#include "text/pattern.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#define MATCH_LIMIT	100000
#define DEPTH_LIMIT	1000
#define JIT_AFTER	64	/* uses; compiling costs 100 of them */
#define NOTE_AFTER	(4 * JIT_AFTER)	/* lines asked about */

struct compiled {
	pcre2_code	*code;
	int		 bad, uses;
};

struct patterns {
	const struct pattern_table	*table;
	struct compiled			*v;
	pcre2_match_data		*data;
	pcre2_match_context		*context;
	unsigned			 asked;
	uint64_t			 begins[256];	/* a bit a pattern */
};

struct patterns *
patterns_new(const struct pattern_table *table)
{
	struct patterns *p = calloc(1, sizeof(*p));

	if (p == NULL)
		return NULL;
	p->table = table;
	p->v = calloc(table->n + 1, sizeof(*p->v));
	p->data = pcre2_match_data_create(PATTERN_GROUPS, NULL);
	p->context = pcre2_match_context_create(NULL);
	if (p->v == NULL || p->data == NULL || p->context == NULL) {
		patterns_free(p);
		return NULL;
	}
	pcre2_set_match_limit(p->context, MATCH_LIMIT);
	pcre2_set_depth_limit(p->context, DEPTH_LIMIT);
	return p;
}

void
patterns_free(struct patterns *p)
{
	if (p == NULL)
		return;
	for (size_t i = 0; p->v != NULL && i < p->table->n; i++) {
		pcre2_code_free(p->v[i].code);
	}
	pcre2_match_data_free(p->data);
	pcre2_match_context_free(p->context);
	free(p->v);
	free(p);
}

/* The code of pattern i, compiled on first use; NULL if it is no pattern. */
static pcre2_code *
code_of(struct patterns *p, size_t i)
{
	struct compiled *c = &p->v[i];
	PCRE2_SIZE at;
	int err;

	if (c->code == NULL && !c->bad) {
		c->code = pcre2_compile((PCRE2_SPTR)p->table->v[i].regex,
		    PCRE2_ZERO_TERMINATED, PCRE2_UTF | PCRE2_UCP, &err, &at,
		    NULL);
		c->bad = c->code == NULL;
	}
	return c->code;
}

static void
fill(struct patterns *p, size_t i, struct span subject, int groups,
    struct match *m)
{
	PCRE2_SIZE *at = pcre2_get_ovector_pointer(p->data);

	*m = (struct match){ .source = &p->table->v[i] };
	for (int g = 0; g < groups && g < PATTERN_GROUPS; g++)
		if (at[2 * g] != PCRE2_UNSET && at[2 * g] <= at[2 * g + 1])
			m->group[g] = (struct span){ subject.p + at[2 * g],
			    at[2 * g + 1] - at[2 * g] };
}

static int
try(struct patterns *p, size_t i, const struct subject *subject,
    struct match *m)
{
	struct span s = subject->text;
	PCRE2_SPTR at = (PCRE2_SPTR)(s.p == NULL ? "" : s.p);
	pcre2_code *code;
	int n;

	if (subject_lacks(subject, p->table->v[i].need))
		return PATTERN_NONE;
	if ((code = code_of(p, i)) == NULL)
		return PATTERN_LIMIT;
	/* JIT may be unavailable: matching then goes on without. */
	if (++p->v[i].uses == JIT_AFTER)
		(void)pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
	n = pcre2_match(code, at, s.n, 0, PCRE2_NO_UTF_CHECK, p->data,
	    p->context);
	if (n == PCRE2_ERROR_JIT_STACKLIMIT)
		n = pcre2_match(code, at, s.n, 0, PCRE2_NO_UTF_CHECK |
		    PCRE2_NO_JIT, p->data, p->context);
	if (n == PCRE2_ERROR_NOMATCH)
		return PATTERN_NONE;
	if (n < 0)
		return PATTERN_LIMIT;
	fill(p, i, s, n == 0 ? PATTERN_GROUPS : n, m);
	return 1;
}

/* A match of pattern i may begin with this byte. */
static void
mark(struct patterns *p, size_t i, unsigned byte)
{
	p->begins[byte] |= UINT64_C(1) << i;
}

/* The bytes a match may begin with, as PCRE2 has found; all for no code. */
static void
mark_all(struct patterns *p, size_t i, const pcre2_code *code)
{
	const uint8_t *set = NULL;
	uint32_t options = 0, type = 0, byte = 0;

	(void)pcre2_pattern_info(code, PCRE2_INFO_ALLOPTIONS, &options);
	(void)pcre2_pattern_info(code, PCRE2_INFO_FIRSTBITMAP, &set);
	(void)pcre2_pattern_info(code, PCRE2_INFO_FIRSTCODETYPE, &type);
	(void)pcre2_pattern_info(code, PCRE2_INFO_FIRSTCODEUNIT, &byte);
	if ((options & PCRE2_ANCHORED) == 0) {
		type = 0;
		set = NULL;
	}
	if (type == 1 && byte < 0x80) {
		mark(p, i, byte);
		if ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z')
			mark(p, i, byte ^ 0x20);
		return;
	}
	for (unsigned c = 0; c < 256; c++)
		if (set == NULL || (set[c / 8] >> (c % 8) & 1) != 0)
			mark(p, i, c);
}

/*
 * Most lines match nothing.  Where a table is asked often, it is noted with
 * which bytes the patterns for the start of a line begin: few are left for a
 * line.
 */
static void
note(struct patterns *p)
{
	for (size_t i = 0; i < p->table->n; i++)
		mark_all(p, i, code_of(p, i));
}

/* The patterns that may match what begins with this byte. */
static uint64_t
open_to(const struct patterns *p, struct span s)
{
	if (p->asked < NOTE_AFTER || s.n == 0)
		return UINT64_MAX;
	return p->begins[(unsigned char)s.p[0]];
}

int
patterns_on(struct patterns *p, const struct subject *subject,
    struct match *m)
{
	uint64_t left;
	int rv = PATTERN_NONE, one;

	if (p->asked < NOTE_AFTER && ++p->asked == NOTE_AFTER)
		note(p);
	left = open_to(p, subject->text);
	for (size_t i = 0; i < p->table->n && left != 0; i++, left >>= 1) {
		if ((left & 1) == 0)
			continue;
		if ((one = try(p, i, subject, m)) == 1)
			return 1;
		if (one == PATTERN_LIMIT)
			rv = PATTERN_LIMIT;
	}
	return rv;
}

int
patterns_in(struct patterns *p, struct span text, struct match *m)
{
	struct subject subject;

	subject_read(&subject, text);
	return patterns_on(p, &subject, m);
}

int
patterns_try(struct patterns *p, size_t i, struct span text, struct match *m)
{
	struct subject subject;

	subject_read(&subject, text);
	return i < p->table->n ? try(p, i, &subject, m) : PATTERN_NONE;
}

int
patterns_check(struct patterns *p, size_t i, const char **why)
{
	static char text[256];
	PCRE2_SIZE at;
	pcre2_code *code;
	int err;

	code = pcre2_compile((PCRE2_SPTR)p->table->v[i].regex,
	    PCRE2_ZERO_TERMINATED, PCRE2_UTF | PCRE2_UCP, &err, &at, NULL);
	if (code != NULL) {
		pcre2_code_free(code);
		return 0;
	}
	if (pcre2_get_error_message(err, (PCRE2_UCHAR *)text, sizeof(text)) < 0)
		text[0] = '\0';
	*why = text;
	return -1;
}
