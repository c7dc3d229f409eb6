#include "tap.h"

#include <string.h>

#include "ground/bytes.h"
#include "text/words.h"

/* The words of a text, a bar between them, "~" before a glued one. */
static int
reads(struct arena *a, const char *text, const char *want)
{
	struct words w = { 0 };
	struct bytes b = { 0 };
	int same;

	words_read(&w, a, span_of(text));
	for (size_t i = 0; i < w.n; i++) {
		if (i > 0)
			bytes_str(&b, w.v[i].glued ? "~" : "|");
		bytes_add(&b, w.v[i].text);
	}
	same = span_is(bytes_span(&b), want);
	if (!same)
		printf("# got %.*s\n", (int)b.n, b.p);
	bytes_close(&b);
	return same;
}

static const struct {
	const char	*sentence, *text, *want;
} cases[] = {
	{ "space and punctuation separate", "Ten died, he said.",
	    "Ten|died~,|he|said~." },
	{ "a clitic is a word", "Lima's mayor didn't say they're safe",
	    "Lima~'s|mayor|did~n't|say|they~'re|safe" },
	{ "curly apostrophes too",
	    "Peru\xe2\x80\x99s \xe2\x80\x98yes\xe2\x80\x99",
	    "Peru~\xe2\x80\x99s|\xe2\x80\x98~yes~\xe2\x80\x99" },
	{ "an inner apostrophe belongs to a name", "O'Brien in N'Djamena",
	    "O'Brien|in|N'Djamena" },
	{ "acronyms keep their points", "the U.S. at 5 p.m. on Monday",
	    "the|U.S.|at|5|p.m.|on|Monday" },
	{ "initials keep their points", "John F. Kennedy", "John|F.|Kennedy" },
	{ "a last letter does not", "It was plan B.", "It|was|plan|B~." },
	{ "abbreviations are cut", "Jan. 5", "Jan~.|5" },
	{ "a missing space is no acronym",
	    "It is so.The end", "It|is|so~.~The|end" },
	{ "digits keep separators",
	    "2,000 or 1.4m, not 3.", "2,000|or|1.4~m~,|not|3~." },
	{ "thin and no-break spaces group digits",
	    "12\xc2\xa0" "000 and 1\xe2\x80\xaf" "234\xe2\x80\xaf" "567",
	    "12\xc2\xa0" "000|and|1\xe2\x80\xaf" "234\xe2\x80\xaf" "567" },
	{ "a no-break space before a word separates", "12\xc2\xa0people",
	    "12|people" },
	{ "hyphens split", "a 180-day cap, F-16", "a|180~-~day|cap~,|F~-~16" },
	{ "letters hold the digits behind them",
	    "G7 and MH370", "G7|and|MH370" },
	{ "digits do not hold letters", "21st 5km", "21~st|5~km" },
	{ "money signs are words", "$8.8bn, 5%", "$~8.8~bn~,|5~%" },
	{ "ranges split", "10-12 at 10:30", "10~-~12|at|10~:~30" },
	{ "nothing gives nothing", " \n ", "" },
};

int
main(void)
{
	struct arena *a = arena_new(NULL);
	struct words w = { 0 };

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		tap_ok(reads(a, cases[i].text, cases[i].want),
		    cases[i].sentence);
	words_read(&w, a, span_of("\xf0\x9f\x92\xa9 N\xc3\x93 12"));
	tap_ok(w.n == 3 && w.v[2].start == 5 && w.v[2].end == 7,
	    "offsets count code points");
	tap_ok(w.v[1].caps && w.v[1].upper && !w.v[2].upper,
	    "capitals are noted");
	tap_ok(span_is(w.v[1].fold, "n\xc3\xb3"), "words are folded");
	tap_ok(span_is(words_text(&w, 1, 3), "N\xc3\x93 12"),
	    "the text between words is as it stood");
	arena_free(a);
	return tap_done();
}
