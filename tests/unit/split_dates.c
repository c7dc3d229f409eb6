/* Dates of stamps, in all their orders. */
#include <stdlib.h>

#include "ground/arena.h"
#include "split/dates.h"
#include "tap.h"

static struct dates_words words;
static struct arena	*arena;

static int
is(const char *text, const char *iso)
{
	struct span got = dates_read(&words, arena, span_of(text), 0);

	if (!span_is(got, iso))
		printf("# %s: got %.*s\n", text, (int)got.n, got.p);
	return span_is(got, iso);
}

int
main(void)
{
	arena = arena_new(NULL);
	if (dates_open(&words, NULL) == -1)
		abort();
	tap_ok(is("March 12, 2022, 5 p.m. ET", "2022-03-12T17:00-05:00") &&
	    is("March 13, 2022, 5 p.m. ET", "2022-03-13T17:00-04:00") &&
	    is("Nov. 5, 2022, 5 p.m. PT", "2022-11-05T17:00-07:00") &&
	    is("Nov. 6, 2022, 5 p.m. PT", "2022-11-06T17:00-08:00") &&
	    is("July 6, 2022, 5 p.m. EST", "2022-07-06T17:00-05:00"),
	    "a zone's name may mean summer time, too");
	tap_ok(is("Thu, 06 Jan 2022 10:15:00 +0300",
	    "2022-01-06T10:15:00+03:00"), "as mail and feeds write it");
	tap_ok(is("06 January 2022", "2022-01-06") &&
	    is("Jan. 6, 2022", "2022-01-06") &&
	    is("Thursday, January 6th, 2022", "2022-01-06"),
	    "the day stands before the month or behind it");
	tap_ok(is("2022-01-07T10:00:30+05:30", "2022-01-07T10:00:30+05:30") &&
	    is("2022-01-07 10:00 GMT", "2022-01-07T10:00Z") &&
	    is("2022-01-07T10:00:00.123Z", "2022-01-07T10:00:00Z"),
	    "ISO dates keep their time");
	tap_ok(is("10:28 AM EST, Thu January 6, 2022",
	    "2022-01-06T10:28-05:00") &&
	    is("Thu 6 Jan 2022 10.15 GMT", "2022-01-06T10:15Z") &&
	    is("6 Jan 2022 12.05 a.m. UTC", "2022-01-06T00:05Z") &&
	    is("March 3, 2021 1015 GMT", "2021-03-03T10:15Z"),
	    "a time with a zone, wherever it stands");
	tap_ok(is("6 Jan 2022 10:15", "2022-01-06"),
	    "a time without a zone is left out");
	tap_ok(is("13/02/2020", "2020-02-13") &&
	    is("02/13/2020", "2020-02-13") &&
	    is("01/02/2020", "") && is("7.1.2022", "2022-01-07"),
	    "numbers alone are read where their order is beyond doubt");
	tap_ok(is("Thu, 02/11/2023 - 04:30", "2023-11-02") &&
	    is("Thu, 11/02/2023 - 04:30", "2023-11-02") &&
	    is("Saturday 02/11/2023", "2023-02-11") &&
	    is("Mon, 02/11/2023", "") && is("Tue, 02/01/2024", "2024-01-02") &&
	    is("Sun, 03/12/2023", ""),
	    "or a weekday tells, if just one order gives it");
	tap_ok(is("January 2022", "") && is("6 January", "") && is("", "") &&
	    is("31 February 2020", "") && is("29 February 2019", "") &&
	    is("29 February 2020", "2020-02-29"),
	    "a date has a day, a month and a year, and is in the calendar");
	tap_ok(is("killed on 6 January 2022", ""),
	    "other words are no part of a date");
	tap_ok(dates_read(&words, arena, SPAN("Live blog, 6 May 2022"),
	    2).n == 10, "but some may be allowed");
	arena_free(arena);
	return tap_done();
}
