#include <stdlib.h>
#include <string.h>

#include "numbers/chunks.h"
#include "numbers/grammar.h"
#include "numbers/inflect.h"
#include "numbers/nouns.h"
#include "numbers/passes.h"
#include "numbers/reading.h"
#include "tap.h"

static struct grammar grammar;
static struct arena *arena;
static struct parser_kit *parser;

static struct reading
read_text(const char *text, struct sentence *s)
{
	static struct words none;
	struct words *w = ARENA_NEW(arena, struct words);
	struct reading r;

	*w = none;
	memset(s, 0, sizeof(*s));
	s->text = span_of(text);
	words_read(w, arena, s->text);
	reading_open(&r, arena, &grammar, parser, s, w);
	return r;
}

static void
test_verbs(void)
{
	static const struct {
		const char	*word, *lemma;
		enum verb_form	 form;
		const char	*sentence;
	} v[] = {
		{ "killed", "kill", FORM_ED, "an ending is cut off" },
		{ "robbed", "rob", FORM_ED, "a doubled letter goes" },
		{ "closing", "close", FORM_ING, "a lost e comes back" },
		{ "buried", "bury", FORM_ED, "an i becomes y again" },
		{ "dies", "die", FORM_S, "dies is die, not dy" },
		{ "shot", "shoot", FORM_ED, "irregular forms are known" },
		{ "slain", "slay", FORM_PART, "participles are told apart" },
		{ "took", "take", FORM_PAST, "pasts are told apart" },
		{ "set", "set", FORM_ED, "a form for all is a participle" },
	};
	struct verb_reading r;

	for (size_t i = 0; i < sizeof(v) / sizeof(v[0]); i++)
		tap_ok(inflect_verb(&grammar, arena, span_of(v[i].word), &r) &&
		    r.form == v[i].form && span_is(r.lemma, v[i].lemma),
		    v[i].sentence);
	tap_ok(!inflect_verb(&grammar, arena, SPAN("table-"), &r) &&
	    !inflect_verb(&grammar, arena, SPAN(""), &r),
	    "what is no verb has no form");
}

static void
test_nouns(void)
{
	static const struct {
		const char *word, *lemma;
	} v[] = {
		{ "officers", "officer" }, { "cities", "city" },
		{ "people", "person" }, { "churches", "church" },
		{ "buses", "bus" }, { "losses", "loss" },
		{ "gunmen", "gunman" }, { "crisis", "crisis" },
		{ "police", "police" }, { "aircraft", "aircraft" },
	};
	int bad = 0;

	for (size_t i = 0; i < sizeof(v) / sizeof(v[0]); i++)
		bad += !span_is(inflect_noun(&grammar, arena,
		    span_of(v[i].word)), v[i].lemma);
	tap_ok(bad == 0, "plurals find their singular");
}

static void
test_classes(void)
{
	tap_ok(grammar_under(&grammar, SPAN("police"), "person"),
	    "police are a security force, which are persons");
	tap_ok(grammar_under(&grammar, SPAN("police"), "police"),
	    "a class lies under itself");
	tap_ok(!grammar_under(&grammar, SPAN("person"), "police"),
	    "a class does not lie under one below it");
	tap_ok(!grammar_under(&grammar, SPAN(""), "person"),
	    "the empty class lies under none");
}

/* The class of the noun phrase that a text begins with. */
static struct span
class_of(const char *text)
{
	struct sentence s;
	struct reading r = read_text(text, &s);
	struct noun noun;

	nouns_chunk(&r, 0, &noun);
	return noun.class;
}

static void
test_heads(void)
{
	tap_ok(span_is(class_of("law enforcement officers died"), "police"),
	    "the longest row that ends a phrase decides");
	tap_ok(span_is(class_of("insurance officers died"), "police"),
	    "where no row ends a phrase, its last word decides");
	tap_ok(span_is(class_of("Syrians died"), "person"),
	    "a nation's name is people");
	tap_ok(span_is(class_of("widgets broke"), "widget"),
	    "a noun of no class is its own");
}

/* The tags of a text, as the kinds of its chunks. */
static int
chunked(const char *text, const char *kinds)
{
	static const char letters[] = "-NVADPC,SR.";
	struct sentence s;
	struct reading r = read_text(text, &s);

	if (r.c.n != strlen(kinds))
		return 0;
	for (size_t i = 0; i < r.c.n; i++)
		if (letters[r.c.v[i].kind] != kinds[i])
			return 0;
	return 1;
}

static void
test_chunks(void)
{
	tap_ok(chunked("The old mayor's office was set on fire.", "NNVPN."),
	    "an owner is a phrase of its own");
	tap_ok(chunked("Police said security forces fire at night.",
	    "NVNVPN."), "forces after security is a noun");
	tap_ok(chunked("It hopes to attack the town.", "NVVN."),
	    "to before a verb makes an infinitive");
	tap_ok(chunked("It moved to Attack, a town.", "NVPN,N."),
	    "to before a name makes none");
	tap_ok(chunked("He left them dead.", "NVNA."),
	    "an adjective without noun stands alone");
	tap_ok(chunked("fuel known as gas doubled", "NVPNV"),
	    "known as is no clause");
}

/* Nothing may be read outside of what there is, however odd. */
static void
test_odd(void)
{
	static const char *const v[] = { "", ".", "of", "of of of", "'s", "(",
	    "12 12 12", "to", ", , ,", "and", "who", "the", "including",
	    "not", "was", "killed", "of the", "-", "a-b-c-", "\xc2\xa0" };
	struct passes *p = passes_new(arena, NULL);
	int bad = 0;

	for (size_t i = 0; i < sizeof(v) / sizeof(v[0]); i++)
		for (size_t a = 0; a <= strlen(v[i]); a++) {
			struct sentence s;
			struct words w = { 0 };
			struct number n = number_init();

			memset(&s, 0, sizeof(s));
			s.text = span_of(v[i]);
			words_read(&w, arena, s.text);
			n.kind = (enum number_kind)(a % NUMBER_IMPLIED);
			n.at = (struct extent){ a, a + 1 };
			*VEC_PUSH(arena, &s.numbers) = n;
			passes_read(p, arena, &s, 1, &w);
			bad += s.numbers.n != 1;
		}
	tap_ok(bad == 0, "fragments are read without a stumble");
}

int
main(void)
{
	arena = arena_new(abort);
	parser = parse_new(arena, NULL);
	grammar_open(&grammar, NULL);
	test_verbs();
	test_nouns();
	test_classes();
	test_heads();
	test_chunks();
	test_odd();
	arena_free(arena);
	return tap_done();
}
