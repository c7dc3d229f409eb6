#include "tap.h"

#include <math.h>

#include "quake.h"
#include "report/amount.h"
#include "report/axis.h"
#include "report/convert.h"
#include "report/excerpt.h"
#include "report/layout.h"
#include "report/say.h"
#include "report/when.h"
#include "report/wrap.h"
#include "text/utf8.h"

static void
test_numbers(const struct say *s)
{
	tap_ok(span_is(amount_number(s, 1234567), "1,234,567") &&
	    span_is(amount_number(s, 999), "999") &&
	    span_is(amount_number(s, -2000), "-2,000"),
	    "thousands stand apart");
	tap_ok(span_is(phrase_count(&s->phrases, s->arena, 12003, "article"),
	    "12,003 articles") && span_is(phrase_count(&s->phrases, s->arena,
	    1, "article"), "1 article"), "so they do in counts");
	tap_ok(span_is(amount_number(s, 2.5e6), "2.5 million") &&
	    span_is(amount_number(s, 1e9), "1 billion"),
	    "round millions are words");
	tap_ok(span_is(amount_number(s, 0.1 + 0.2), "0.3") &&
	    span_is(amount_number(s, 0), "0") &&
	    span_is(amount_number(s, -0.0), "0") &&
	    span_is(amount_number(s, 6.1), "6.1"), "decimals end in time");
	tap_ok(span_is(amount_value(s, 5, SPAN("%")), "5%") &&
	    span_is(amount_value(s, 1, SPAN("d")), "1 day") &&
	    span_is(amount_value(s, 3, SPAN("d")), "3 days") &&
	    span_is(amount_value(s, 75, SPAN("XYZ")), "75 XYZ"),
	    "units stand behind their values");
	tap_ok(span_is(amount_value(s, 1.3, SPAN("EUR")), "1.30 EUR") &&
	    span_is(amount_value(s, 1500, SPAN("EUR")), "1,500 EUR") &&
	    span_is(amount_value(s, 1.3, SPAN("km")), "1.3 km"),
	    "prices go to the cent");
	{
		struct figure f = { .has_value = 1, .value = 1.42e9,
		    .low = 1.4195e9, .high = 1.4205e9 };

		tap_ok(span_is(amount_stated(s, &f, SPAN("1,420 million"),
		    SPAN("EUR")), "1.420 billion EUR"),
		    "a figure is shown to the place that was written");
		f.value = f.low = f.high = 7;
		tap_ok(span_is(amount_stated(s, &f, SPAN("7.0"), SPAN("")),
		    "7.0") && span_is(amount_stated(s, &f, SPAN("seven"),
		    SPAN("")), "7"), "zeros that were written stay");
	}
	tap_ok(span_is(amount_range(s, 5.6e9, 5.8e9, SPAN("EUR")),
	    "5.6–5.8 billion EUR") && span_is(amount_range(s, 900000, 1.2e6,
	    SPAN("")), "900,000–1.2 million"), "a range says its scale once");
	tap_ok(span_is(amount_range(s, 13, INFINITY, SPAN("")), "13 or more") &&
	    span_is(amount_range(s, -INFINITY, 5, SPAN("km")), "up to 5 km") &&
	    span_is(amount_range(s, 12, 15, SPAN("")), "12–15") &&
	    span_is(amount_range(s, 12, 12, SPAN("")), "12"),
	    "intervals are said in words");
}

static void
test_convert(const struct say *s)
{
	double v = 17;

	tap_ok(convert_value(&s->phrases, SPAN("[mi_i]"), SPAN("km"), &v) &&
	    fabs(v - 27.358848) < 1e-6, "miles go on an axis of kilometres");
	v = 212;
	tap_ok(convert_value(&s->phrases, SPAN("[degF]"), SPAN("Cel"), &v) &&
	    fabs(v - 100) < 0.1, "degrees have another zero");
	tap_ok(!convert_value(&s->phrases, SPAN("USD"), SPAN("EUR"), &v) &&
	    !convert_value(&s->phrases, SPAN("km"), SPAN("kg"), &v),
	    "dollars go on no axis of euros");
	v = 5;
	tap_ok(convert_value(&s->phrases, SPAN("odd"), SPAN("odd"), &v) &&
	    v == 5, "what no table knows is equal to itself");
}

static void
test_dates(struct say *s)
{
	tap_ok(span_is(when_prose(s, SPAN("it is later (2023-03-15T09:40"
	    ":00-05:00) than 2023-03-1x")), "it is later (15 Mar 2023 09:40"
	    " UTC-5) than 2023-03-1x"), "days in prose are words");
	tap_ok(span_is(when_text(s, SPAN("2022-01-06")), "6 Jan 2022") &&
	    span_is(when_text(s, SPAN("2022-01")), "Jan 2022"),
	    "a date is a day, month and year");
	tap_ok(span_is(when_text(s, SPAN("2022-01-05TEV")),
	    "5 Jan 2022, evening") &&
	    span_is(when_text(s, SPAN("2022-01-05T20:15:30Z")),
	    "5 Jan 2022 20:15 UTC") &&
	    span_is(when_text(s, SPAN("2022-01-05T20:15+06:00")),
	    "5 Jan 2022 20:15 UTC+6"), "parts of a day and hours are kept");
	tap_ok(span_is(when_text(s, SPAN("2022-01-05/2022-01-06")),
	    "5 Jan 2022 – 6 Jan 2022"), "an interval has two ends");
	tap_ok(span_is(when_text(s, SPAN("198X")), "198X") &&
	    span_is(when_text(s, SPAN("2022-13-01")), "2022-13-01") &&
	    span_is(when_text(s, SPAN("x/y")), "x – y"),
	    "what is no date stays as it is");
	s->year = SPAN("2022");
	tap_ok(span_is(when_text(s, SPAN("2022-01-06")), "6 Jan") &&
	    span_is(when_text(s, SPAN("2021-12-31")), "31 Dec 2021"),
	    "a year that all share is left out");
}

static struct span
wrapped(struct bytes *b, struct span text, size_t width, int color)
{
	struct wrap w = { .width = width, .rest = 2, .color = color };

	bytes_clear(b);
	wrap_write(b, text, &w);
	return bytes_span(b);
}

static void
test_wrap(void)
{
	struct bytes b = { 0 };

	tap_ok(span_is(wrapped(&b, SPAN("one two three"), 8, 0),
	    "one two\n  three\n"), "lines break at spaces");
	tap_ok(span_is(wrapped(&b, SPAN("a 新华社新华社"), 8, 0),
	    "a\n  新华社\n  新华社\n"),
	    "a wide word breaks where the line ends, in two columns each");
	tap_ok(span_is(wrapped(&b, SPAN("\002one two\001 x"), 6, 1),
	    "\033[1mone\033[0m\n  \033[1mtwo\033[0m\n  x\n"),
	    "a style ends with its line and starts again");
	tap_ok(span_is(wrapped(&b, SPAN("\002one\001 x"), 20, 0), "one x\n"),
	    "without colour no style is written");
	bytes_clear(&b);
	wrap_cut(&b, SPAN("Hospital"), 5, 0);
	tap_ok(span_is(bytes_span(&b), "Hosp…"), "what is cut says so");
	bytes_close(&b);
}

static void
test_excerpt(void)
{
	struct report r = { .sentence = SPAN("Über 12 Tote, 40 verletzt"),
	    .sentence_start = 100, .at = { 105, 107 } };
	struct excerpt e;

	excerpt_of(&e, &r, 0);
	tap_ok(span_is(e.before, "Über ") && span_is(e.mark, "12") &&
	    span_is(e.after, " Tote, 40 verletzt"),
	    "the mark is counted in code points");
	excerpt_of(&e, &r, 16);
	tap_ok(e.cut_after && !e.cut_before && span_is(e.after, " Tote, 40"),
	    "a long sentence is cut between words");
	r.at = (struct extent){ 5, 9 };
	excerpt_of(&e, &r, 0);
	tap_ok(e.mark.n == 0 && e.before.n == r.sentence.n,
	    "offsets that do not fit mark nothing");
}

static void
test_docnames(struct arena *a)
{
	struct document d[3] = {
		{ .doc = SPAN("000_b44bfce48a10d807"), .outlet = SPAN("Post") },
		{ .doc = SPAN("001_7b22f1a178a6f74d"), .outlet = SPAN("Wire") },
		{ .doc = SPAN("002_0a76a56ba787dce3"), .outlet = SPAN("Wire") },
	};
	struct story s = { .documents = { .v = d, .n = 3, .cap = 3 } };
	struct stories all = { .v = &s, .n = 1, .cap = 1 };
	struct docs docs;

	docname_all(&docs, a, &all);
	tap_ok(span_is(docname_of(&docs, d[1].doc), "001") &&
	    span_is(docname_of(&docs, SPAN("AP")), "AP"),
	    "long ids are cut to a front of their own");
	tap_ok(span_is(docname_text(&docs, a, SPAN("“2” in "
	    "000_b44bfce48a10d807, “3” in 001_7b22f1a178a6f74d.")),
	    "“2” in Post, “3” in 001."),
	    "in texts, documents have the names of their outlets");
}

static struct axis
axis_for(double a, double b, double high)
{
	struct figure f[2] = {
		{ .has_value = 1, .value = a, .low = a, .high = a },
		{ .has_value = 1, .value = b, .low = b, .high = high },
	};
	struct claim c = { .figures = { .v = f, .n = 2, .cap = 2 } };
	struct mark m[2] = { { 1, a, a, a }, { 1, b, b, high } };
	struct card card = { .claim = &c, .marks = m };
	struct axis axis;

	axis_of(&axis, &card);
	return axis;
}

static void
test_axis(void)
{
	struct axis x = axis_for(8, 13, INFINITY);
	int whole = 1;

	tap_ok(!x.log && x.low < 8 && x.high > 13 && axis_at(&x, 8) > 0 &&
	    axis_at(&x, INFINITY) == 1, "an axis has room at both ends");
	for (size_t i = 0; i < x.nticks; i++)
		whole = whole && x.ticks[i] == floor(x.ticks[i]);
	tap_ok(x.nticks >= 2 && whole, "counts have whole ticks");
	x = axis_for(10, 5000, 5000);
	tap_ok(x.log && x.nticks > 0, "far values lie on a logarithmic axis");
	x = axis_for(0, 5000, 5000);
	tap_ok(!x.log && x.low == 0, "but not where there is a zero");
	x = axis_for(7, 7, 7);
	tap_ok(x.low < 7 && x.high > 7, "one value has an axis too");
}

/* Is there a phrase for every name of a table? */
static int
all_said(const struct say *s, const char *family, const struct names *names)
{
	int good = 1;

	for (size_t i = 1; i < names->n; i++) {
		struct span key = arena_printf(s->arena, "%s %s", family,
		    names->v[i]);
		struct row row;
		char *p = arena_str(s->arena, key);

		for (char *c = p; *c != '\0'; c++)
			*c = *c == '-' ? ' ' : *c;
		if (strcmp(names->v[i], "between") == 0 || lexicon_find(
		    &s->phrases.words, span_of(p), &row))
			continue;
		printf("# no \"%s\"\n", p);
		good = 0;
	}
	return good;
}

static void
test_phrases(const struct say *s)
{
	static const char *const families[] = {
		"section", "about", "brief", "short",
	};
	struct row row;
	int good = 1;

	tap_ok(all_said(s, "status", &status_names) &&
	    all_said(s, "modifier", &modifier_names) &&
	    all_said(s, "policy", &policy_names) &&
	    all_said(s, "check", &check_kind_names) &&
	    all_said(s, "decision", &decision_names),
	    "there are words for all that records may say");
	for (size_t i = 0; i < 4 * (size_t)SECTIONS; i++) {
		const char *name = layout_sections[i % SECTIONS];
		struct span key = arena_printf(s->arena, "%s %s",
		    families[i / SECTIONS], name);

		if (strcmp(name, "once") != 0 || i / SECTIONS < 3)
			good = good && lexicon_find(&s->phrases.words, key,
			    &row);
	}
	tap_ok(good, "and for every section");
	tap_ok(span_is(phrase(&s->phrases, "no such key"), "no such key"),
	    "a phrase that is not there shows");
}

static void
test_layout(struct arena *a)
{
	struct stories stories = quake_stories(a);
	struct report_options o = { .width = 80 };
	const struct story_page *sp;
	struct page page;

	layout_page(&page, a, &stories, &o);
	sp = &page.stories.v[0];
	tap_ok(sp->first[SECTION_CONFLICT] == 1 &&
	    sp->first[SECTION_CHANGED] == 3 && sp->first[SECTION_ORIGIN] == 4 &&
	    sp->first[SECTION_ONCE] == 5 && sp->cards.n == 7,
	    "claims fall into their sections");
	tap_ok(sp->cards.v[1].disagree && !sp->cards.v[4].disagree &&
	    sp->cards.v[4].low == 2160, "what all that stands allow is known");
	tap_ok(layout_card(sp, SPAN("00000000000000d2")) == &sp->cards.v[3] &&
	    layout_card(sp, SPAN("nothing")) == NULL,
	    "a card is found by its claim");
	tap_ok(!sp->cards.v[1].answers.v[3].figure->stands,
	    "superseded figures come last");
	o.only = "update, single-origin";
	layout_page(&page, a, &stories, &o);
	tap_ok(page.cards == 4, "--only picks by status and by origin");
	o = (struct report_options){ .claim = "00000000000000d5" };
	layout_page(&page, a, &stories, &o);
	tap_ok(page.cards == 1 && page.stories.v[0].nchecks == 1,
	    "a claim keeps its checks");
	o = (struct report_options){ .sort = "label" };
	layout_page(&page, a, &stories, &o);
	tap_ok(span_is(page.stories.v[0].cards.v[1].claim->id,
	    "00000000000000d5"), "labels sort within a section");
}

int
main(void)
{
	struct arena *a = arena_new(NULL);
	struct say say;

	say_open(&say, a);
	test_numbers(&say);
	test_phrases(&say);
	test_convert(&say);
	test_dates(&say);
	test_wrap();
	test_excerpt();
	test_docnames(a);
	test_axis();
	test_layout(a);
	arena_free(a);
	return tap_done();
}
