#include "claims/key.h"

#include <string.h>

#include "ground/sha256.h"

/*
 * Of events a class says what is counted; of lengths, prices and the like the
 * noun: they tell of one thing, and its class holds many.  But sales are told
 * of where revenue is: there the noun is a dimension by another name.
 */
static struct span
subject_of(const struct report *r, enum key_reading reading)
{
	if (r->role == PART_ATTRIBUTE && r->noun.n > 0 &&
	    reading != KEY_DIMENSION)
		return r->noun;
	return r->subject.n > 0 ? r->subject : r->noun;
}

struct claim_key
key_of(struct arena *a, const struct report *r, enum key_reading reading,
    struct span dimension, struct span story)
{
	struct claim_key k = { .predicate = r->predicate, .unit = dimension,
	    .story = story, .about = r->about };

	if (reading == KEY_AGENTS)
		k.predicate = arena_join(a, r->predicate, SPAN("-"),
		    span_of(name_of(&part_names, PART_AGENT)));
	k.subject = subject_of(r, reading);
	return k;
}

void
key_about_time(struct arena *a, struct claim_key *k, struct span time)
{
	struct span_list about = { 0 };

	*VEC_PUSH(a, &about) = time;
	for (size_t i = 0; i < k->about.n; i++)
		*VEC_PUSH(a, &about) = k->about.v[i];
	k->about = about;
}

/* Where JSON is being written; there is room for the most it can take. */
struct writer {
	char	*p;
	size_t	 n;
};

#define ESCAPED_MAX	6	/* \u001f */

static void
put(struct writer *to, char c)
{
	to->p[to->n++] = c;
}

static void
put_text(struct writer *to, struct span s)
{
	if (s.n > 0)
		memcpy(to->p + to->n, s.p, s.n);
	to->n += s.n;
}

static void
put_control(struct writer *to, unsigned char c)
{
	static const char hex[] = "0123456789abcdef", shorts[] = "btnvfr";

	if (c >= 8 && c <= 13 && c != 11) {
		put(to, '\\');
		put(to, shorts[c - 8]);
		return;
	}
	put_text(to, SPAN("\\u00"));
	put(to, hex[c >> 4]);
	put(to, hex[c & 15]);
}

static void
quote(struct writer *to, struct span s)
{
	put(to, '"');
	for (size_t i = 0; i < s.n; i++) {
		if ((unsigned char)s.p[i] < 0x20) {
			put_control(to, (unsigned char)s.p[i]);
			continue;
		}
		if (s.p[i] == '"' || s.p[i] == '\\')
			put(to, '\\');
		put(to, s.p[i]);
	}
	put(to, '"');
}

static void
member(struct writer *to, struct span name, struct span value)
{
	if (value.n == 0)
		return;
	if (to->n > 1)
		put(to, ',');
	quote(to, name);
	put(to, ':');
	quote(to, value);
}

static size_t
room_for(const struct claim_key *k)
{
	size_t n = k->predicate.n + k->story.n + k->subject.n + k->unit.n;
	size_t marks = sizeof("{\"about\":[],\"predicate\":\"\","
	    "\"story\":\"\",\"subject\":\"\",\"unit\":\"\"}");

	for (size_t i = 0; i < k->about.n; i++) {
		n += k->about.v[i].n;
		marks += sizeof("\"\",");
	}
	return n * ESCAPED_MAX + marks;
}

struct span
key_json(struct arena *a, const struct claim_key *k)
{
	struct writer to = { arena_alloc(a, room_for(k)), 0 };

	put(&to, '{');
	if (k->about.n > 0) {
		put_text(&to, SPAN("\"about\":["));
		for (size_t i = 0; i < k->about.n; i++) {
			if (i > 0)
				put(&to, ',');
			quote(&to, k->about.v[i]);
		}
		put(&to, ']');
	}
	member(&to, SPAN("predicate"), k->predicate);
	member(&to, SPAN("story"), k->story);
	member(&to, SPAN("subject"), k->subject);
	member(&to, SPAN("unit"), k->unit);
	put(&to, '}');
	return (struct span){ to.p, to.n };
}

struct span
key_id(struct arena *a, struct span json)
{
	char hex[SHA256_HEX];

	sha256_hex(json, hex);
	return arena_dup(a, (struct span){ hex, KEY_ID });
}
