#include "tap.h"

#include "figures/computus.h"
#include "figures/day.h"
#include "figures/moons.h"

static void
test_easter(void)
{
	tap_ok(computus_easter(2000) == day_of(2000, 4, 23),
	    "Easter of 2000 is April 23");
	tap_ok(computus_easter(2008) == day_of(2008, 3, 23),
	    "Easter may be early");
	tap_ok(computus_easter(2011) == day_of(2011, 4, 24),
	    "Easter may be late");
	tap_ok(computus_easter(1943) == day_of(1943, 4, 25),
	    "April 25 is its last day");
	tap_ok(computus_orthodox(2016) == day_of(2016, 5, 1) &&
	    computus_orthodox(2021) == day_of(2021, 5, 2) &&
	    computus_orthodox(2017) == computus_easter(2017),
	    "the Orthodox Easter is later or the same");
}

static void
test_jewish_year(void)
{
	tap_ok(computus_hebrew(2018, 0) == day_of(2018, 9, 10) &&
	    computus_hebrew(2020, 0) == day_of(2020, 9, 19) &&
	    computus_hebrew(2024, 0) == day_of(2024, 10, 3),
	    "Rosh Hashanah has its day");
	tap_ok(computus_hebrew(2022, -163) == day_of(2022, 4, 16) &&
	    computus_hebrew(2024, -163) == day_of(2024, 4, 23),
	    "Passover is 163 days before");
	tap_ok(computus_hebrew(2018, 83) == day_of(2018, 12, 3) &&
	    computus_hebrew(2024, 83) == day_of(2024, 12, 26),
	    "Hanukkah begins on its day");
	tap_ok(computus_hebrew(2019, 83) == day_of(2019, 12, 23),
	    "Heshvan may have a day more");
}

static void
test_muslim_year(void)
{
	int none = 0;

	tap_ok(computus_hijri(2024, 9, 1) == day_of(2024, 3, 11) &&
	    computus_hijri(2018, 10, 1) == day_of(2018, 6, 15),
	    "Ramadan and its feast, by the tables");
	for (int y = 1990; y < 2023; y++)
		none += computus_hijri(y, 1, 1) == 0;
	tap_ok(none == 0, "each of our years has a Muslim new year");
	tap_ok(computus_hijri(2008, 1, 1) == day_of(2008, 1, 10),
	    "of two Muslim new years in a year the first is told");
}

static void
test_moons(void)
{
	static const struct date chinese[] = {
		{ 2019, 2, 5 }, { 2020, 1, 25 }, { 2023, 1, 22 },
		{ 2024, 2, 10 }, { 2025, 1, 29 }, { 2033, 1, 31 },
	};
	static const struct date diwali[] = {
		{ 2018, 11, 7 }, { 2019, 10, 27 }, { 2020, 11, 14 },
		{ 2021, 11, 4 }, { 2023, 11, 12 }, { 2025, 10, 20 },
	};
	size_t right = 0;

	for (size_t i = 0; i < 6; i++)
		right += moons_day(day_of(chinese[i].y, 2, 19), 16, 1) ==
		    day_of(chinese[i].y, chinese[i].m, chinese[i].d);
	tap_ok(right == 6, "the Chinese year begins with a new moon");
	right = 0;
	for (size_t i = 0; i < 6; i++)
		right += moons_day(day_of(diwali[i].y, 10, 17), 12.5, 30) ==
		    day_of(diwali[i].y, diwali[i].m, diwali[i].d);
	tap_ok(right == 6, "Diwali is the last day of a moon");
}

int
main(void)
{
	test_easter();
	test_jewish_year();
	test_muslim_year();
	test_moons();
	return tap_done();
}
