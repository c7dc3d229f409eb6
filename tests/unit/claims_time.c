#include "tap.h"

#include "claims/time.h"

#define HOURS(n)	((int64_t)(n) * 3600)

static int
lasts(const char *s, int64_t seconds)
{
	struct time_span t = time_read(span_of(s));

	return t.to - t.from == seconds;
}

static int
before(const char *a, const char *b)
{
	return time_before(time_read(span_of(a)), time_read(span_of(b)));
}

static int
back(const char *from, int64_t days, const char *to)
{
	struct arena *a = arena_new(NULL);
	int same = span_is(time_back(a, time_read(span_of(from)), days), to);

	arena_free(a);
	return same;
}

int
main(void)
{
	tap_ok(time_read(span_of("1970-01-02")).from == HOURS(24),
	    "days are counted from 1970");
	tap_ok(lasts("2024", HOURS(366 * 24)), "a leap year has 366 days");
	tap_ok(lasts("2023-02", HOURS(28 * 24)), "a month has its days");
	tap_ok(time_read(span_of("2022-W01")).from ==
	    time_read(span_of("2022-01-03")).from,
	    "week 1 holds the first Thursday");
	tap_ok(time_read(span_of("2026-W01")).from ==
	    time_read(span_of("2025-12-29")).from,
	    "week 1 may begin in the year before");
	tap_ok(lasts("2022-01-05T18:00", 60), "a clock time lasts a minute");
	tap_ok(time_read(span_of("2022-01-05T18:00+06:00")).from ==
	    time_read(span_of("2022-01-05T12:00Z")).from,
	    "a zone is taken off");
	tap_ok(before("2022-05-31", "2022-22") &&
	    before("2022-22", "2022-09") &&
	    lasts("2021-24", HOURS(24 * 90)) && before("2021-24", "2022-03"),
	    "winter ends in the next year");
	tap_ok(before("2022-01-05TMO", "2022-01-05TEV"),
	    "the morning is before the evening");
	tap_ok(lasts("2022-01-05T18:00/23:59", HOURS(6)),
	    "the end of an interval may leave out the date");
	tap_ok(lasts("2022-01-05/07", HOURS(72)),
	    "the end of an interval may leave out the month");
	tap_ok(time_read(span_of("2022-01/..")).to > time_read(
	    span_of("9999")).to, "an interval may have no end");
	tap_ok(before("2022-01-05T18:00/23:59", "2022-01-06"),
	    "Wednesday evening is before Thursday");
	tap_ok(!before("2022-01-05", "2022-01-05T18:00"),
	    "a day is not before its evening");
	tap_ok(!before("", "2022-01-05") && !before("2022-01-05", "XXXX"),
	    "what is unknown is before nothing");
	tap_ok(lasts("12 May", 0) && lasts("2022-13", 0) && lasts("P3D", 0) &&
	    lasts("2022-01-05x", 0), "other texts are no times");
	tap_ok(lasts("2023-02-29", 0) && lasts("2024-02-29", HOURS(24)) &&
	    lasts("2024-04-00", 0) && lasts("2024-W00", 0) &&
	    lasts("2024-W54", 0) && lasts("2024-01-05T25:00", 0) &&
	    lasts("2024-01-05T10:60", 0) && lasts("2024-12-31", HOURS(24)),
	    "days, weeks and hours that no calendar has are no times");
	tap_ok(back("2024-03-01", 1, "2024-02-29") &&
	    back("2024-01-05T18:00", 5, "2023-12-31") &&
	    back("1970-01-01", 1, "1969-12-31") &&
	    back("2000-03-01", 365, "1999-03-02"), "days are counted back");
	return tap_done();
}
