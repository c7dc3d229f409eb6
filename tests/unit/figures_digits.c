#include "tap.h"

#include <string.h>

#include "figures/digits.h"

static int
reads(const char *text, double value, double place)
{
	struct digits d;

	return digits_read(span_of(text), &d) && d.value > value - 1e-9 &&
	    d.value < value + 1e-9 && d.place > place * 0.999 &&
	    d.place < place * 1.001;
}

static int
refused(const char *text)
{
	struct digits d;

	return !digits_read(span_of(text), &d);
}

static void
test_groups(void)
{
	tap_ok(reads("2,000", 2000, 1), "commas group thousands");
	tap_ok(reads("1,234,567.25", 1234567.25, 0.01),
	    "a point behind groups is decimal");
	tap_ok(reads("12,34,567", 1234567, 1), "commas group lakhs");
	tap_ok(reads("1\xe2\x80\x89" "234", 1234, 1), "thin spaces group");
	tap_ok(reads("1\xc2\xa0" "234\xc2\xa0" "567", 1234567, 1),
	    "no-break spaces");
	tap_ok(reads("1.234.567", 1234567, 1), "points group where two stand");
	tap_ok(reads("4.800", 4.8, 0.001), "one point is decimal");
	tap_ok(reads("3,5", 3.5, 0.1), "a comma before one digit is decimal");
	tap_ok(refused("12,3456") && refused("1,23,45") &&
	    refused("1234,567,89"), "groups of a wrong length are no number");
	tap_ok(refused("192.168.1.2") && refused("10.2.1"),
	    "addresses and versions are no number");
}

static void
test_scripts(void)
{
	tap_ok(reads("\xd9\xa1\xd9\xa2", 12, 1),
	    "Arabic-Indic digits are read");
	tap_ok(reads("\xef\xbc\x91\xef\xbc\x92", 12, 1),
	    "fullwidth digits are read");
	tap_ok(reads("\xe0\xa5\xa7\xe0\xa5\xa8", 12, 1),
	    "Devanagari digits are read");
	tap_ok(refused("1\xd9\xa2"), "two scripts in one run are no number");
	tap_ok(refused("1\xe2\x80\x8b" "2"),
	    "a zero-width space inside is refused");
}

static int
reads_comma(const char *text, double value)
{
	struct digits d;

	return digits_read_as(span_of(text), 1, &d) && d.value > value - 1e-9 &&
	    d.value < value + 1e-9;
}

static void
test_comma(void)
{
	tap_ok(reads_comma("1.000", 1000),
	    "a point groups where the comma is decimal");
	tap_ok(reads_comma("1.234,5", 1234.5), "a comma is decimal there");
	tap_ok(reads_comma("1,5", 1.5),
	    "a comma before few digits is decimal there");
	tap_ok(reads_comma("1\xc2\xa0" "234,5", 1234.5), "spaces group there");
	tap_ok(reads("0.1", 0.1, 0.1) && reads("12,345.25", 12345.25,
	    0.01), "short numbers are exact");
}

static void
test_length(void)
{
	char long_run[400];

	memset(long_run, '9', sizeof(long_run));
	long_run[399] = '\0';
	tap_ok(refused(long_run), "hundreds of digits are no number");
	long_run[300] = '\0';
	tap_ok(!refused(long_run), "300 digits are a number");
	tap_ok(refused(""), "nothing is no number");
}

int
main(void)
{
	test_groups();
	test_scripts();
	test_comma();
	test_length();
	return tap_done();
}
