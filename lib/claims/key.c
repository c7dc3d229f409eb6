#include "claims/key.h"

#include "ground/bytes.h"
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

static void
quote(struct bytes *to, struct span s)
{
	static const char hex[] = "0123456789abcdef", shorts[] = "btnvfr";
	unsigned char c;

	bytes_char(to, '"');
	for (size_t i = 0; i < s.n; i++) {
		c = (unsigned char)s.p[i];
		if (c == '"' || c == '\\') {
			bytes_char(to, '\\');
			bytes_char(to, (char)c);
		} else if (c >= 8 && c <= 13 && c != 11) {
			bytes_char(to, '\\');
			bytes_char(to, shorts[c - 8]);
		} else if (c < 0x20) {
			bytes_str(to, "\\u00");
			bytes_char(to, hex[c >> 4]);
			bytes_char(to, hex[c & 15]);
		} else {
			bytes_char(to, (char)c);
		}
	}
	bytes_char(to, '"');
}

static void
member(struct bytes *to, const char *name, struct span value)
{
	if (value.n == 0)
		return;
	if (to->n > 1)
		bytes_char(to, ',');
	quote(to, span_of(name));
	bytes_char(to, ':');
	quote(to, value);
}

struct span
key_json(struct arena *a, const struct claim_key *k)
{
	struct bytes b = { 0 };
	struct span json;

	bytes_char(&b, '{');
	if (k->about.n > 0) {
		bytes_str(&b, "\"about\":[");
		for (size_t i = 0; i < k->about.n; i++) {
			if (i > 0)
				bytes_char(&b, ',');
			quote(&b, k->about.v[i]);
		}
		bytes_char(&b, ']');
	}
	member(&b, "predicate", k->predicate);
	member(&b, "story", k->story);
	member(&b, "subject", k->subject);
	member(&b, "unit", k->unit);
	bytes_char(&b, '}');
	json = arena_dup(a, bytes_span(&b));
	bytes_close(&b);
	return json;
}

struct span
key_id(struct arena *a, struct span json)
{
	char hex[SHA256_HEX];

	sha256_hex(json, hex);
	return arena_dup(a, (struct span){ hex, KEY_ID });
}
