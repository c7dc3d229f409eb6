/* Tokens, lemmas and what is read of a sentence. */
#include <stdlib.h>
#include <string.h>

#include "ground/arena.h"
#include "ground/bytes.h"
#include "syntax/conllu.h"
#include "syntax/conlluout.h"
#include "syntax/syntax.h"
#include "tap.h"
#include "text/utf8.h"

static struct arena	*arena;
static struct syntax	*syntax;

/* The tokens of a text, "|" between, are these. */
static int
gives(const char *text, const char *expected)
{
	struct tree t = { 0 };
	struct bytes got = { 0 };
	int same;

	syntax_tokens(syntax, arena, span_of(text), &t);
	for (size_t i = 0; i < t.n; i++) {
		if (i > 0)
			bytes_char(&got, '|');
		bytes_add(&got, t.v[i].form);
	}
	same = span_is(bytes_span(&got), expected);
	if (!same)
		printf("# got: %.*s\n", (int)got.n, got.p);
	bytes_close(&got);
	return same;
}

static void
tokens(void)
{
	tap_ok(gives("They don't, can't and won't.",
	    "They|do|n't|,|ca|n't|and|wo|n't|."), "not is a word of its own");
	tap_ok(gives("We cannot; he's gonna.", "We|can|not|;|he|'s|gon|na|."),
	    "words written as one are two");
	tap_ok(gives("The mayor's and workers' cars.",
	    "The|mayor|'s|and|workers|'|cars|."), "possessives are apart");
	tap_ok(gives("A well-known co-founder.", "A|well|-|known|co-founder|."),
	    "hyphens split, but not behind a prefix");
	tap_ok(gives("It cost $1.4m (about 12%).",
	    "It|cost|$|1.4|m|(|about|12|%|)|."), "currency is apart");
	tap_ok(gives("Mr. J. Ruiz of the U.S. met Dr. Diaz, etc.",
	    "Mr.|J.|Ruiz|of|the|U.S.|met|Dr.|Diaz|,|etc."),
	    "abbreviations and initials keep their points");
	tap_ok(gives("She said no. 12.", "She|said|no|.|12|."),
	    "a small no is not a number");
	tap_ok(gives("At 10:30 on 9/11, the 3rd of the 1990s.",
	    "At|10:30|on|9/11|,|the|3rd|of|the|1990s|."),
	    "times, dates and ordinals are whole");
	tap_ok(gives("Call 713-555-0100; 10-15 left.",
	    "Call|713-555-0100|;|10|-|15|left|."),
	    "ranges split, telephone numbers do not");
	tap_ok(gives("See http://www.example.org/a-b?c=1, or me@example.org.",
	    "See|http://www.example.org/a-b?c=1|,|or|me@example.org|."),
	    "addresses are whole");
	tap_ok(gives("\"Wait...\" -- really?!", "\"|Wait|...|\"|--|really|?!"),
	    "marks of one kind are one");
	tap_ok(gives("AT&T and R&D", "AT&T|and|R&D"), "so are names with and");
	tap_ok(gives("", "") && gives("  ", ""), "nothing has no tokens");
}

static void
offsets(void)
{
	struct tree t = { 0 };

	syntax_tokens(syntax, arena, SPAN("Caf\xc3\xa9 isn't open."), &t);
	tap_ok(t.n == 5 && t.v[0].at.end == 4 && t.v[1].at.start == 5 &&
	    t.v[2].at.start == 7 && t.v[2].glued && !t.v[3].glued &&
	    t.v[4].at.end == 16, "offsets count code points");
}

static int
lemma_is(const char *text, size_t i, const char *lemma)
{
	struct tree t = { 0 };

	syntax_tokens(syntax, arena, span_of(text), &t);
	syntax_read(syntax, arena, &t);
	if (i < t.n && span_is(t.v[i].lemma, lemma))
		return 1;
	if (i < t.n)
		printf("# got: %.*s\n", (int)t.v[i].lemma.n, t.v[i].lemma.p);
	return 0;
}

static void
lemmas(void)
{
	tap_ok(lemma_is("Two cities were flooded.", 1, "city") &&
	    lemma_is("Two buses crashed.", 1, "bus") &&
	    lemma_is("Three houses burned.", 1, "house"),
	    "plurals lose their ending");
	tap_ok(lemma_is("Five children died.", 1, "child") &&
	    lemma_is("Two women left.", 1, "woman"), "or have another form");
	tap_ok(lemma_is("He stopped the car.", 1, "stop") &&
	    lemma_is("She arrived late.", 1, "arrive") &&
	    lemma_is("They carried bags.", 1, "carry") &&
	    lemma_is("He was killed.", 2, "kill"), "so do verbs");
	tap_ok(lemma_is("They were killed.", 1, "be") &&
	    lemma_is("It fell sharply.", 1, "fall"),
	    "irregular verbs are in the table");
	tap_ok(lemma_is("The mayor of Lima spoke.", 3, "Lima"),
	    "names stay as they are");
}

static size_t
roots(const struct tree *t)
{
	size_t n = 0;

	for (size_t i = 0; i < t->n; i++)
		n += t->v[i].head == 0;
	return n;
}

static void
trees(void)
{
	struct tree t = { 0 }, empty = { 0 };
	struct bytes text = { 0 };

	for (int i = 0; i < 90; i++)
		bytes_str(&text, "the river rose, and the bridge fell; ");
	syntax_tokens(syntax, arena, bytes_span(&text), &t);
	syntax_read(syntax, arena, &t);
	tap_ok(t.n > 700 && roots(&t) == 1,
	    "a very long sentence has one root");
	syntax_read(syntax, arena, &empty);
	tap_ok(empty.n == 0, "an empty one is read too");
	bytes_close(&text);
}

static void
sheets(void)
{
	static const char in[] = "# sent_id = 1\n"
	    "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
	    "1\tdo\tX\tX\tX\tX\t9\tX\tX\tGloss=a\n"
	    "2\tn't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
	    "2.1\tgo\t_\t_\t_\t_\t_\t_\t_\t_\n"
	    "3\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
	struct span text = span_of(in), rest;
	struct conllu rows;
	struct tree t;
	struct bytes out = { 0 };

	tap_ok(conllu_sniff(text) && !conllu_sniff(SPAN("Five died.\n")) &&
	    !conllu_sniff(SPAN("# of dead\n")), "CoNLL-U is told from text");
	tap_ok(conllu_next(&text, arena, &rows) && rows.n == 6,
	    "a sentence is read with all its lines");
	conllu_tree(&rows, arena, &t);
	tap_ok(t.n == 3 && span_is(t.v[1].form, "n't") && t.v[2].glued,
	    "words are told from ranges and empty nodes");
	tap_ok(!t.v[0].glued && t.v[1].glued,
	    "the words of a range stand together");
	syntax_read(syntax, arena, &t);
	conlluout_rows(&out, syntax, &rows, &t);
	rest = bytes_span(&out);
	tap_ok(span_starts(rest, SPAN("# sent_id = 1\n1-2\tdon't\t")) &&
	    span_find(rest, SPAN("\tGloss=a\n2\tn't\t")) < rest.n &&
	    span_find(rest, SPAN("\n2.1\tgo\t")) < rest.n &&
	    span_find(rest, SPAN("\tX\t")) == rest.n,
	    "what was there stands again, but for what was read");
	tap_ok(conllu_next(&rest, arena, &rows) && rows.n == 6,
	    "what is written is read again");
	tap_ok(conllu_fault(SPAN("1\ta")) != NULL &&
	    conllu_fault(SPAN("# a")) == NULL, "short lines are named");
	bytes_close(&out);
}

int
main(void)
{
	arena = arena_new(NULL);
	if ((syntax = syntax_new(arena, NULL)) == NULL)
		abort();
	tokens();
	offsets();
	lemmas();
	trees();
	sheets();
	arena_free(arena);
	return tap_done();
}
