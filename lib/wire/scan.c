#include "wire/scan.h"

#include <string.h>

/* A walk through one line; arrays holds a bit for each open container. */
struct walk {
	struct scan		*scan;
	struct arena		*arena;
	struct span		 in;
	size_t			 at;
	unsigned long long	 arrays;
	unsigned		 depth;
	const char		*why;
};

static int
peek(const struct walk *w)
{
	return w->at < w->in.n ? (unsigned char)w->in.p[w->at] : -1;
}

static void
skip_space(struct walk *w)
{
	while (peek(w) == ' ' || peek(w) == '\t' || peek(w) == '\r' ||
	    peek(w) == '\n')
		w->at++;
}

static int
fail(struct walk *w, const char *why)
{
	w->scan->at_end = w->at >= w->in.n;
	w->scan->bad = w->at;
	w->why = why;
	return -1;
}

static int
is_hex(int c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') ||
	    (c >= 'A' && c <= 'F');
}

static int
is_digit(int c)
{
	return c >= '0' && c <= '9';
}

/* After a backslash. */
static int
read_escape(struct walk *w)
{
	int c = peek(w);

	if (c == -1 || strchr("\"\\/bfnrtu", c) == NULL || c == '\0')
		return fail(w, "no such escape");
	w->at++;
	for (int i = 0; c == 'u' && i < 4; i++, w->at++)
		if (!is_hex(peek(w)))
			return fail(w, "\\u needs four hexadecimal digits");
	return 0;
}

static int
read_string(struct walk *w)
{
	const char *p = w->in.p;
	int c;

	for (w->at++; ; ) {
		while (w->at < w->in.n && (unsigned char)p[w->at] >= 0x20 &&
		    p[w->at] != '"' && p[w->at] != '\\')
			w->at++;	/* most of all bytes */
		if ((c = peek(w)) == '"')
			break;
		if (c == -1)
			return fail(w, "string without end");
		if (c < 0x20)
			return fail(w, "control character in a string");
		w->at++;
		if (c == '\\' && read_escape(w) == -1)
			return -1;
	}
	w->at++;
	return 0;
}

static int
read_digits(struct walk *w)
{
	if (!is_digit(peek(w)))
		return fail(w, "malformed number");
	while (is_digit(peek(w)))
		w->at++;
	return 0;
}

static int
read_number(struct walk *w)
{
	if (peek(w) == '-')
		w->at++;
	if (peek(w) == '0')
		w->at++;
	else if (read_digits(w) == -1)
		return -1;
	if (peek(w) == '.') {
		w->at++;
		if (read_digits(w) == -1)
			return -1;
	}
	if (peek(w) != 'e' && peek(w) != 'E')
		return 0;
	w->at++;
	if (peek(w) == '+' || peek(w) == '-')
		w->at++;
	return read_digits(w);
}

static int
read_word(struct walk *w)
{
	static const char *const words[] = { "true", "false", "null" };
	struct span rest = span_sub(w->in, w->at, w->in.n);

	for (size_t i = 0; i < 3; i++)
		if (span_starts(rest, span_of(words[i]))) {
			w->at += strlen(words[i]);
			return 0;
		}
	return fail(w, "a value expected");
}

static int
read_scalar(struct walk *w)
{
	int c = peek(w);

	if (c == '"')
		return read_string(w);
	if (c == '-' || is_digit(c))
		return read_number(w);
	return read_word(w);
}

static int
is_array(const struct walk *w)
{
	return (int)(w->arrays & 1);
}

/* The name and colon in front of an object's value. */
static int
read_name(struct walk *w)
{
	struct scan_member *m;
	size_t from = w->at;

	if (peek(w) != '"')
		return fail(w, "a name in quotation marks expected");
	if (read_string(w) == -1)
		return -1;
	if (w->depth == 1) {
		m = VEC_PUSH(w->arena, w->scan);
		m->name = span_sub(w->in, from, w->at);
	}
	skip_space(w);
	if (peek(w) != ':')
		return fail(w, "a colon expected");
	w->at++;
	skip_space(w);
	return 0;
}

/* The value of the member just named begins or ends here. */
static void
mark(struct walk *w)
{
	struct scan_member *m = &w->scan->v[w->scan->n - 1];

	if (m->value.p == NULL)
		m->value.p = w->in.p + w->at;
	else
		m->value.n = (size_t)(w->in.p + w->at - m->value.p);
}

/*
 * Open containers until there is a scalar or an empty container, and read it.
 */
static int
read_value(struct walk *w)
{
	int c;

	for (;;) {
		if (w->depth == 1)
			mark(w);
		c = peek(w);
		if (c != '{' && c != '[')
			return read_scalar(w);
		if (w->depth == SCAN_DEPTH)
			return fail(w, "nested too deeply (more than 64)");
		w->arrays = w->arrays << 1 | (c == '[');
		w->depth++;
		w->at++;
		skip_space(w);
		if (peek(w) == (c == '[' ? ']' : '}'))
			return 0;		/* closed by the caller */
		if (c == '{' && read_name(w) == -1)
			return -1;
	}
}

/* After a value: close what ends, or go on to the next; 1 if all is closed. */
static int
read_after(struct walk *w)
{
	int c;

	for (;;) {
		skip_space(w);
		c = peek(w);
		if (c == (is_array(w) ? ']' : '}')) {
			w->at++;
			w->arrays >>= 1;
			if (--w->depth == 0)
				return 1;
			if (w->depth == 1)
				mark(w);
			continue;
		}
		if (c != ',')
			return fail(w, is_array(w) ? "\",\" or \"]\" expected" :
			    "\",\" or \"}\" expected");
		w->at++;
		skip_space(w);
		return is_array(w) ? 0 : read_name(w);
	}
}

const char *
scan_object(struct scan *scan, struct arena *arena, struct span line)
{
	struct walk w = { .scan = scan, .arena = arena, .in = line };
	int done = 0;

	*scan = (struct scan){ 0 };
	skip_space(&w);
	if (peek(&w) != '{') {
		fail(&w, "not a JSON object");
		return w.why;
	}
	while (done == 0) {
		if (read_value(&w) == -1)
			return w.why;
		if (w.depth == 1 && scan->n > 0)
			mark(&w);	/* a scalar; containers end below */
		done = read_after(&w);
	}
	if (done == -1)
		return w.why;
	scan->close = w.at - 1;
	skip_space(&w);
	if (w.at < line.n)
		fail(&w, peek(&w) == '{' ?
		    "a second object; one object a line" :
		    "something after the object");
	return w.why;
}

void
scan_move(struct scan *scan, struct arena *arena, struct span from,
    struct span to)
{
	const struct scan_member *old = scan->v;

	scan->v = ARENA_ARRAY(arena, struct scan_member, scan->n);
	scan->cap = scan->n;
	for (size_t i = 0; i < scan->n; i++) {
		scan->v[i] = old[i];
		scan->v[i].name.p = to.p + (old[i].name.p - from.p);
		scan->v[i].value.p = to.p + (old[i].value.p - from.p);
	}
}

static int
hex(char c)
{
	if (c <= '9')
		return c - '0';
	return (c | 0x20) - 'a' + 10;
}

/* Only \u escapes can spell a letter or an underscore another way. */
int
scan_named(const struct scan_member *m, const char *plain)
{
	const char *p = m->name.p + 1, *end = m->name.p + m->name.n - 1;
	int c;

	for (; p < end && *plain != '\0'; plain++) {
		c = (unsigned char)*p++;
		if (c == '\\' && p < end && *p == 'u' && end - p >= 5) {
			c = hex(p[1]) << 12 | hex(p[2]) << 8 | hex(p[3]) << 4 |
			    hex(p[4]);
			p += 5;
		}
		if (c != (unsigned char)*plain)
			return 0;
	}
	return p == end && *plain == '\0';
}
