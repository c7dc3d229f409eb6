#include "text/pattern.h"

#include <stdlib.h>
#include <string.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "ground/bytes.h"

#define SUBJECT_MAX	((size_t)8 * 1024)
#define MATCH_LIMIT	100000
#define DEPTH_LIMIT	1000
#define JIT_AFTER	64	/* uses; compiling costs 100 of them */
#define GATE_AFTER	(4 * JIT_AFTER)

/* One pattern; anchored ones are compiled so, for JIT knows no other way. */
struct compiled {
	pcre2_code	*code;
	int		 bad, uses;
	int		 gated;		/* of the pattern: see first_of */
};
enum manner { ANYWHERE, ANCHORED, MANNERS };

struct patterns {
	const struct pattern_table	*table;
	struct compiled			(*v)[MANNERS];
	pcre2_match_data		*data;
	pcre2_match_context		*context;
	struct compiled			 gate;	/* many of them, as one */
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
		pcre2_code_free(p->v[i][ANYWHERE].code);
		pcre2_code_free(p->v[i][ANCHORED].code);
	}
	pcre2_code_free(p->gate.code);
	pcre2_match_data_free(p->data);
	pcre2_match_context_free(p->context);
	free(p->v);
	free(p);
}

/* The code of pattern i, compiled on first use; NULL if it is no pattern. */
static pcre2_code *
code_of(struct patterns *p, size_t i, enum manner manner)
{
	struct compiled *c = &p->v[i][manner];
	PCRE2_SIZE at;
	int err;

	if (c->code == NULL && !c->bad) {
		c->code = pcre2_compile(
		    (PCRE2_SPTR)p->table->v[i].regex, PCRE2_ZERO_TERMINATED,
		    PCRE2_UTF | PCRE2_UCP | (manner == ANCHORED ?
		    PCRE2_ANCHORED : 0), &err, &at, NULL);
		c->bad = c->code == NULL;
	}
	/* JIT may be unavailable: matching then goes on without. */
	if (c->code != NULL && ++c->uses == JIT_AFTER)
		(void)pcre2_jit_compile(c->code, PCRE2_JIT_COMPLETE);
	return c->code;
}

/* Cut a long subject, at the start of a code point. */
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
has_digit(struct span s)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] >= '0' && s.p[i] <= '9')
			return 1;
	return 0;
}

/* Does one of the texts of need, which "|" parts, stand in the subject? */
static int
has_needed(struct span subject, const char *need)
{
	struct span rest = span_of(need), one;

	while (subject.n > 0 && span_cut(&rest, '|', &one))
		if (span_is(one, "d") ? has_digit(subject) : one.n == 1 ?
		    memchr(subject.p, one.p[0], subject.n) != NULL :
		    memmem(subject.p, subject.n, one.p, one.n) != NULL)
			return 1;
	return 0;
}

static int
try(struct patterns *p, size_t i, struct span subject, enum manner manner,
    struct match *m)
{
	const char *need = p->table->v[i].need;
	pcre2_code *code;
	PCRE2_SPTR s = (PCRE2_SPTR)(subject.p == NULL ? "" : subject.p);
	int n;

	if (need != NULL && need[0] != '\0' && !has_needed(subject, need))
		return PATTERN_NONE;
	if ((code = code_of(p, i, manner)) == NULL)
		return PATTERN_LIMIT;
	n = pcre2_match(code, s, subject.n, 0, PCRE2_NO_UTF_CHECK, p->data,
	    p->context);
	if (n == PCRE2_ERROR_JIT_STACKLIMIT)
		n = pcre2_match(code, s, subject.n, 0, PCRE2_NO_UTF_CHECK |
		    PCRE2_NO_JIT, p->data, p->context);
	if (n == PCRE2_ERROR_NOMATCH)
		return PATTERN_NONE;
	if (n < 0)
		return PATTERN_LIMIT;
	fill(p, i, subject, n == 0 ? PATTERN_GROUPS : n, m);
	return 1;
}

/* Would a pattern mean something else beside others: does it refer to groups? */
static int
refers(const char *regex)
{
	for (; (regex = strpbrk(regex, "\\(")) != NULL; regex++) {
		if (regex[0] == '\\') {
			regex++;
			if ((*regex >= '1' && *regex <= '9') ||
			    *regex == 'g' || *regex == 'k')
				return 1;
		} else if (regex[1] == '*' || (regex[1] == '?' &&
		    strchr("PR&0123456789+('", regex[2]) != NULL))
			return 1;
	}
	return 0;
}

/* Is a pattern behind the gate: one for the start of a line? */
static int
is_gated(const struct pattern_source *s)
{
	return s->regex[0] == '^' && (s->need == NULL || s->need[0] == '\0') &&
	    !refers(s->regex);
}

static void
gate_make(struct patterns *p)
{
	struct bytes regex = { 0 };
	PCRE2_SIZE at;
	int err;

	for (size_t i = 0; i < p->table->n; i++) {
		if (!is_gated(&p->table->v[i]))
			continue;
		p->v[i][ANYWHERE].gated = 1;
		bytes_str(&regex, regex.n == 0 ? "(?:" : ")|(?:");
		bytes_str(&regex, p->table->v[i].regex);
	}
	bytes_char(&regex, ')');
	if (regex.n > 1 && regex.err == 0)
		p->gate.code = pcre2_compile((PCRE2_SPTR)regex.p, regex.n,
		    PCRE2_UTF | PCRE2_UCP, &err, &at, NULL);
	bytes_close(&regex);
	if (p->gate.code != NULL && pcre2_jit_compile(p->gate.code,
	    PCRE2_JIT_COMPLETE) != 0) {
		pcre2_code_free(p->gate.code);
		p->gate.code = NULL;
	}
}

/*
 * Most lines match nothing.  Where a table is asked often, one look for all
 * patterns that are for the start of a line tells so in a fraction of the time.
 */
static int
is_shut(struct patterns *p, struct span s)
{
	if (p->gate.uses < GATE_AFTER && ++p->gate.uses == GATE_AFTER)
		gate_make(p);
	return p->gate.code != NULL && s.p != NULL && pcre2_match(p->gate.code,
	    (PCRE2_SPTR)s.p, s.n, 0, PCRE2_NO_UTF_CHECK, p->data,
	    p->context) == PCRE2_ERROR_NOMATCH;
}

static int
first_of(struct patterns *p, struct span subject, enum manner manner,
    struct match *m)
{
	int rv = PATTERN_NONE, one, shut;

	subject = bounded(subject);
	shut = manner == ANYWHERE && is_shut(p, subject);
	for (size_t i = 0; i < p->table->n; i++) {
		if (shut && p->v[i][ANYWHERE].gated)
			continue;
		if ((one = try(p, i, subject, manner, m)) == 1)
			return 1;
		if (one == PATTERN_LIMIT)
			rv = PATTERN_LIMIT;
	}
	return rv;
}

int
patterns_at(struct patterns *p, struct span subject, struct match *m)
{
	return first_of(p, subject, ANCHORED, m);
}

int
patterns_in(struct patterns *p, struct span subject, struct match *m)
{
	return first_of(p, subject, ANYWHERE, m);
}

int
patterns_named(struct patterns *p, const char *name, struct span subject,
    struct match *m)
{
	for (size_t i = 0; i < p->table->n; i++)
		if (strcmp(p->table->v[i].name, name) == 0)
			return try(p, i, bounded(subject), ANYWHERE, m);
	return PATTERN_NONE;
}

int
patterns_try(struct patterns *p, size_t i, struct span subject,
    struct match *m)
{
	return i < p->table->n ? try(p, i, bounded(subject), ANYWHERE, m) :
	    PATTERN_NONE;
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
