#include "tap.h"

#include <stdlib.h>
#include <string.h>

#include "text/lexicon.h"

static const char table[] =
    "# name\tkind\n"
    "Red Cross\tbody\n"
    "Red Cross Society\tbody of one country\n"
    "Red\tcolour\n"
    "al-Bab\tplace\n"
    "may\tmonth\n"
    "May\tname\n"
    "S\xc3\xa3o Tom\xc3\xa9\tplace\n";

static size_t
match(const struct lexicon *lex, struct arena *a, const char *text,
    struct row *row)
{
	struct words w = { 0 };

	words_read(&w, a, span_of(text));
	return lexicon_match(lex, w.v, w.n, row);
}

static void
test_lookup(const struct lexicon *lex, struct arena *a)
{
	struct row row;

	tap_ok(match(lex, a, "the Red Cross", &row) == 0,
	    "a match begins at the first word");
	tap_ok(match(lex, a, "Red Cross Society of Kenya", &row) == 3 &&
	    span_is(lexicon_column(&row, 1), "body of one country"),
	    "the longest name wins");
	tap_ok(match(lex, a, "Red Crossing", &row) == 1,
	    "a beginning of a longer name is no match of it");
	tap_ok(match(lex, a, "AL-BAB fell", &row) == 3,
	    "capitals do not matter");
	tap_ok(match(lex, a, "al Bab", &row) == 0, "hyphens do");
	tap_ok(match(lex, a, "s\xc3\xa3o tom\xc3\xa9", &row) == 2,
	    "keys are folded beyond ASCII");
	tap_ok(lexicon_find(lex, SPAN("red cross"), &row) == 1 &&
	    span_is(lexicon_column(&row, 0), "Red Cross"),
	    "column 0 is the key as written");
	tap_ok(lexicon_column(&row, 2).n == 0, "a missing column is empty");
	tap_ok(lexicon_find(lex, SPAN("may"), &row) == 1 &&
	    span_is(lexicon_column(&row, 1), "month") &&
	    lexicon_next(&row) == 1 &&
	    span_is(lexicon_column(&row, 1), "name") &&
	    lexicon_next(&row) == 0, "rows of one key follow each other");
	tap_ok(lexicon_ending(lex, SPAN("dismay"), 6, &row) == 3 &&
	    span_is(lexicon_column(&row, 1), "month"),
	    "a word ends with a key");
	tap_ok(lexicon_ending(lex, SPAN("red cross"), 9, &row) == 9 &&
	    lexicon_ending(lex, SPAN("red cross"), 8, &row) == 0,
	    "the longest ending wins, if it may be that long");
	tap_ok(lexicon_find(lex, SPAN("cross"), &row) == 0,
	    "an inner word is no key");
}

static void
test_overlay(const struct block *block, struct arena *a)
{
	struct bytes users = { 0 };
	struct lexicon over, lex;
	struct row row;
	const char *why;
	size_t line, at = 0, n = 0;

	lexicon_build(&users, a, SPAN("Red Cross\tours\nCross\tx\n"), &line,
	    &why);
	lexicon_open(&over, users.p, users.n, NULL);
	lexicon_embedded(&lex, block, &over);
	tap_ok(match(&lex, a, "Red Cross", &row) == 2 &&
	    span_is(lexicon_column(&row, 1), "ours"),
	    "a user's row goes first");
	tap_ok(match(&lex, a, "Red Cross Society", &row) == 3,
	    "a longer row of the table still wins");
	while (lexicon_each(&lex, &at, &row))
		n++;
	tap_ok(n == 9, "all rows are seen, a user's too");
	bytes_close(&users);
}

/* A block with one byte changed, or cut short: any answer but a bad read. */
static void
test_damage(const struct block *block, struct arena *a)
{
	char *copy = malloc(block->n);
	struct lexicon lex;
	struct row row;
	size_t at;

	for (size_t i = 0; copy != NULL && i < block->n; i++) {
		memcpy(copy, block->p, block->n);
		copy[i] = (char)(copy[i] ^ 0x5a);
		if (lexicon_open(&lex, copy, block->n, NULL) == -1)
			continue;
		(void)match(&lex, a, "Red Cross Society", &row);
		for (at = 0; lexicon_each(&lex, &at, &row) && at < 100;)
			(void)lexicon_column(&row, 1);
	}
	tap_ok(copy != NULL, "a damaged block never reads out of bounds");
	tap_ok(lexicon_open(&lex, block->p, block->n - 1, NULL) == -1,
	    "a block cut short is refused");
	tap_ok(match(&lex, a, "Red", &row) == 0,
	    "a table that is no block has no rows");
	free(copy);
}

int
main(void)
{
	struct arena *a = arena_new(NULL);
	struct bytes block = { 0 }, again = { 0 };
	struct block embedded;
	struct lexicon lex;
	const char *why;
	size_t line;

	lexicon_build(&block, a, span_of(table), &line, &why);
	lexicon_build(&again, a, span_of(table), &line, &why);
	tap_ok(span_eq(bytes_span(&block), bytes_span(&again)),
	    "the same table gives the same bytes");
	embedded = (struct block){ block.p, block.n };
	tap_ok(lexicon_embedded(&lex, &embedded, NULL) == 0, "a block opens");
	tap_ok(lexicon_begins(&lex, SPAN("red")) &&
	    !lexicon_begins(&lex, SPAN("zebra")),
	    "a word that begins a key is told from one that does not");
	test_lookup(&lex, a);
	test_overlay(&embedded, a);
	test_damage(&embedded, a);
	bytes_clear(&again);
	tap_ok(lexicon_build(&again, a, SPAN("x\ty\n\tno key\n"), &line,
	    &why) == -1 && line == 2,
	    "a row without a key is named by its line");
	bytes_close(&block);
	bytes_close(&again);
	arena_free(a);
	return tap_done();
}
