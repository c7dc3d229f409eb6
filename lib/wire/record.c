#include "wire/record.h"

#include <string.h>

#include "text/utf8.h"
#include "wire/plain.h"

static const struct {
	const char		*name;
	enum record_type	 type;
} types[] = {
	{ "document", RECORD_DOCUMENT }, { "sentence", RECORD_SENTENCE },
	{ "report", RECORD_REPORT }, { "claim", RECORD_CLAIM },
	{ "check", RECORD_CHECK }, { "decision", RECORD_DECISION },
};

void
record_start(void)
{
	json_object_seed(0);
}

static int
fail(struct record_error *e, size_t offset, const char *why)
{
	e->why = why;
	e->column = offset + 1;
	return -1;
}

/* What Jansson would get wrong or could not name. */
static int
check_bytes(struct span line, struct record_error *e)
{
	const char *nul = line.n > 0 ? memchr(line.p, '\0', line.n) : NULL;
	size_t bad = utf8_bad(line);

	if (nul != NULL)
		return fail(e, (size_t)(nul - line.p), "NUL byte");
	if (bad < line.n)
		return fail(e, bad, "not UTF-8 (if it is Latin-1: "
		    "iconv -f latin1 -t utf-8)");
	return 0;
}

/* In our words where Jansson's are its own. */
static const char *
reason(struct arena *arena, const json_error_t *je)
{
	switch ((int)json_error_code(je)) {
	case json_error_duplicate_key:
		return "the same name twice";
	case json_error_null_byte_in_key:
		return "\\u0000 in a name";
	case json_error_null_character:
		return "\\u0000 in a string";
	case json_error_numeric_overflow:
		return "a number too large";
	case json_error_out_of_memory:
		return "out of memory";
	default:
		return arena_str(arena, span_of(je->text));
	}
}

static int
parse(struct record *r, struct arena *arena, struct record_error *e)
{
	json_error_t je;

	if ((r->json = plain_read(&r->scan)) != NULL)
		return 0;
	r->json = json_loadb(r->line.p, r->line.n, JSON_REJECT_DUPLICATES, &je);
	/* An integer beyond 64 bits; the bytes stay as they are. */
	if (r->json == NULL && json_error_code(&je) ==
	    json_error_numeric_overflow)
		r->json = json_loadb(r->line.p, r->line.n,
		    JSON_REJECT_DUPLICATES | JSON_DECODE_INT_AS_REAL, &je);
	if (r->json != NULL)
		return 0;
	return fail(e, je.position > 0 ? (size_t)je.position - 1 : 0,
	    reason(arena, &je));
}

static enum record_type
type_of(const json_t *json)
{
	const char *type = json_string_value(json_object_get(json, "type"));

	if (json_object_get(json, "type") == NULL)
		return json_object_get(json, "text") != NULL ?
		    RECORD_SENTENCE : RECORD_NONE;
	for (size_t i = 0; type != NULL && i < sizeof(types) /
	    sizeof(types[0]); i++)
		if (strcmp(type, types[i].name) == 0)
			return types[i].type;
	return RECORD_OTHER;
}

int
record_open(struct record *r, struct arena *arena, struct span line,
    struct record_error *e)
{
	const json_t *doc;
	const char *why;

	*r = (struct record){ .line = line };
	*e = (struct record_error){ 0 };
	if (check_bytes(line, e) == -1)
		return -1;
	if ((why = scan_object(&r->scan, arena, line)) != NULL) {
		e->cut = r->scan.at_end;
		return fail(e, r->scan.bad, why);
	}
	if (parse(r, arena, e) == -1)
		return -1;
	r->type = type_of(r->json);
	doc = json_object_get(r->json, "doc");
	r->doc = (struct span){ json_string_value(doc),
	    json_string_length(doc) };
	return 0;
}

void
record_close(struct record *r)
{
	json_decref(r->json);
	*r = (struct record){ 0 };
}

static const struct member *
ours(const struct scan_member *m, const struct member *v, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (scan_named(m, v[i].name))
			return &v[i];
	return NULL;
}

static int
has(const struct scan *scan, const char *name)
{
	for (size_t i = 0; i < scan->n; i++)
		if (scan_named(&scan->v[i], name))
			return 1;
	return 0;
}

static void
append(struct bytes *to, const struct member *m, int comma)
{
	if (comma)
		bytes_char(to, ',');
	bytes_char(to, '"');
	bytes_str(to, m->name);
	bytes_str(to, "\":");
	bytes_add(to, m->json);
}

void
record_splice(struct bytes *to, const struct record *r, const struct member *v,
    size_t n)
{
	const struct member *new;
	struct span old;
	size_t from = 0, at;
	int comma = r->scan.n > 0;

	for (size_t i = 0; i < r->scan.n; i++) {
		if ((new = ours(&r->scan.v[i], v, n)) == NULL)
			continue;
		old = r->scan.v[i].value;
		at = (size_t)(old.p - r->line.p);
		bytes_add(to, span_sub(r->line, from, at));
		bytes_add(to, new->json);
		from = at + old.n;
	}
	bytes_add(to, span_sub(r->line, from, r->scan.close));
	for (size_t i = 0; i < n; i++) {
		if (has(&r->scan, v[i].name))
			continue;
		append(to, &v[i], comma);
		comma = 1;
	}
	bytes_add(to, span_sub(r->line, r->scan.close, r->line.n));
}
