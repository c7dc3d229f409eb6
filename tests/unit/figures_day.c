#include "tap.h"

#include "figures/day.h"

static void
test_known_days(void)
{
	tap_ok(day_of(1970, 1, 1) == 0, "day 0 is 1970-01-01");
	tap_ok(day_of(2000, 3, 1) == 11017, "March 1 stands behind a leap day");
	tap_ok(day_of(1969, 12, 31) == -1, "days before count down");
	tap_ok(day_of(2021, 13, 1) == day_of(2022, 1, 1), "months overflow");
	tap_ok(day_of(2022, 0, 1) == day_of(2021, 12, 1),
	    "month 0 is December before");
	tap_ok(day_weekday(day_of(2022, 1, 6)) == 4,
	    "2022-01-06 was a Thursday");
	tap_ok(day_weekday(day_of(1600, 1, 1)) == 6,
	    "1600-01-01 was a Saturday");
}

static void
test_there_and_back(void)
{
	int bad = 0;
	long step = 37;

	for (long day = -800000; day < 800000; day += step) {
		struct date t = day_date(day);

		bad += day_of(t.y, t.m, t.d) != day || t.m < 1 || t.m > 12 ||
		    t.d < 1 || t.d > day_in_month(t.y, t.m);
	}
	tap_ok(bad == 0, "a day to a date and back is the same day");
}

static void
test_weeks(void)
{
	int year;

	tap_ok(day_week(day_of(2022, 1, 1), &year) == 52 && year == 2021,
	    "1 January may lie in a week of the year before");
	tap_ok(day_week(day_of(2020, 12, 31), &year) == 53 && year == 2020,
	    "a long year has 53 weeks");
	tap_ok(day_week(day_of(2018, 12, 31), &year) == 1 && year == 2019,
	    "31 December may lie in week 1");
	tap_ok(day_monday(day_of(2022, 1, 6)) == day_of(2022, 1, 3),
	    "a week begins on Monday");
}

static void
test_months(void)
{
	tap_ok(day_in_month(1900, 2) == 28 && day_in_month(2000, 2) == 29,
	    "centuries are leap years every fourth time");
	tap_ok(day_add_months(day_of(2023, 1, 31), 1) == day_of(2023, 2, 28),
	    "a month later ends where the month ends");
	tap_ok(day_add_months(day_of(2022, 3, 15), -15) ==
	    day_of(2020, 12, 15), "months go back over years");
}

static void
test_parse(void)
{
	long day;

	tap_ok(day_parse(SPAN("2022-01-06"), &day) &&
	    day == day_of(2022, 1, 6), "a date is read");
	tap_ok(day_parse(SPAN("2022-01-06T10:00Z"), &day),
	    "the time behind a date is passed over");
	tap_ok(!day_parse(SPAN("2022-02-30"), &day) &&
	    !day_parse(SPAN("2022-1-6"), &day) &&
	    !day_parse(SPAN("6 January"), &day) &&
	    !day_parse(SPAN(""), &day), "what is no date is none");
}

int
main(void)
{
	test_known_days();
	test_there_and_back();
	test_weeks();
	test_months();
	test_parse();
	return tap_done();
}
