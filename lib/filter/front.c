#include "filter/front.h"

/* Which stages an option is passed to, by bits. */
#define TO(stage)	(1U << (stage))
#define TO_ALL		(TO(STAGES) - 1)

#define PASSED		FRONT_OWN

static const struct option_row split_rows[] = {
	{ "from", PASSED, "FORM", "what the files are: auto (default), text, "
	    "html, jsonl" },
	{ "map", PASSED + 1, "NAMES", "members of other names in JSON lines: "
	    "text=body,published=date" },
	{ "meta", PASSED + 2, "FILE", "a table (TSV) of what is known of each "
	    "file: file, outlet, published, url, story" },
	{ "published", PASSED + 3, "DATE", "when they were published, where "
	    "they do not say" },
	{ "outlet", PASSED + 4, "NAME", "who published them, where they do "
	    "not say" },
	{ "story", PASSED + 5, "NAME", "the story they belong to" },
	{ "rejects", PASSED + 6, "FILE", "write bad records to FILE, as JSON "
	    "lines" },
	{ "max-line", PASSED + 7, "SIZE", "longest line (default 16M)" },
	{ "max-document", PASSED + 8, "SIZE", "longest report (default 16M)" },
	{ "progress", PASSED + 9, NULL, "show progress on a terminal" },
	{ NULL, 0, NULL, NULL },
};

static const struct option_row number_rows[] = {
	{ "locale", PASSED + 10, "LANGUAGE", "how digits are written: in de, "
	    "1.000,5 is a thousand and a half (default en)" },
	{ NULL, 0, NULL, NULL },
};

static const struct option_row merge_rows[] = {
	{ "policy", PASSED + 20, "POLICY", "which figure is best: latest "
	    "(default), majority or lowest" },
	{ "story-by", PASSED + 22, "FIELD", "the member of the document "
	    "record that names its story" },
	{ "without", PASSED + 21, "DOC", "leave a document out" },
	{ "with-text", PASSED + 23, NULL, "show the articles too, each figure "
	    "marked (html)" },
	{ NULL, 0, NULL, NULL },
};

static const struct option_row render_rows[] = {
	{ "to", 't', "FORMAT", "html, md, csv, json and others that render "
	    "knows; else the suffix of -o says" },
	{ "title", PASSED + 30, "TEXT", "a title for the report" },
	{ "only", PASSED + 31, "STATUSES", "only claims such as "
	    "conflict,update" },
	{ "sort", PASSED + 32, "ORDER", "reading (default), weight, status "
	    "or label" },
	{ "claim", PASSED + 33, "ID", "only this claim" },
	{ "width", PASSED + 36, "COLUMNS", "width of lines (default: the "
	    "terminal's, else 80)" },
	{ "spreadsheet", PASSED + 37, NULL, "CSV: an apostrophe before text "
	    "that would run as a formula" },
	{ "language", PASSED + 38, "FILE", "a table with the report's words "
	    "in another language" },
	{ "ascii", PASSED + 34, NULL, "no characters but ASCII, on a "
	    "terminal" },
	{ "color", PASSED + 35, "WHEN", "auto (default), always or never; "
	    "NO_COLOR is obeyed" },
	{ NULL, 0, NULL, NULL },
};

static const struct option_row every_rows[] = {
	{ "lexicon", PASSED + 40, "FILE", "add words of your own "
	    "(copydesk-lexicon(5))" },
	{ "on-error", PASSED + 41, "WHAT", "with a bad record: skip it "
	    "(default) or fail" },
	{ "explain", PASSED + 42, "[=ID]", "how each result came about, as "
	    "JSON lines on standard error" },
	{ "stats", PASSED + 43, NULL, "counts of each stage, as JSON on "
	    "standard error" },
	{ "unbuffered", 'u', NULL, "write each document at once" },
	{ NULL, 0, NULL, NULL },
};

const struct front_group front_groups[FRONT_GROUPS] = {
	{ "Reading", split_rows, TO(STAGE_SPLIT) },
	{ "Numbers", number_rows, TO(STAGE_NUMBERS) },
	{ "Comparing", merge_rows, TO(STAGE_MERGE) },
	{ "The report", render_rows, TO(STAGE_RENDER) },
	{ "Every stage", every_rows, TO_ALL },
};

static const char *
pass(void *arg, int letter, const char *value)
{
	const struct front_passed *passed = arg;
	const struct option_row *row = passed->group->rows;

	while (row->letter != letter)
		row++;
	for (unsigned i = 0; i < STAGES; i++)
		if (passed->group->to & TO(i))
			pipeline_option(passed->pipeline, (enum stage)i,
			    row->name, value);
	return NULL;
}

void
front_sets(struct front_passed passed[FRONT_GROUPS],
    struct option_set sets[FRONT_GROUPS], struct pipeline *p)
{
	for (size_t i = 0; i < FRONT_GROUPS; i++) {
		passed[i] = (struct front_passed){ &front_groups[i], p };
		sets[i] = (struct option_set){ front_groups[i].rows, pass,
		    &passed[i] };
	}
}
