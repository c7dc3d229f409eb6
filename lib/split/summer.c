#include "split/summer.h"

/* Zeller, with Sunday as 0. */
int
summer_weekday(int year, int month, int day)
{
	if (month < 3) {
		month += 12;
		year--;
	}
	return (day + 13 * (month + 1) / 5 + year + year / 4 - year / 100 +
	    year / 400 + 6) % 7;
}

/* "3 2", the second Sunday of March, as 100 times the month plus the day. */
static int
moment(struct span rule, int year)
{
	int month = 0, sunday, first;
	size_t i = 0;

	for (; i < rule.n && rule.p[i] != ' '; i++)
		month = month * 10 + rule.p[i] - '0';
	if (month < 1 || month > 12 || i + 1 >= rule.n)
		return 0;
	sunday = rule.p[i + 1] - '0';
	first = (7 - summer_weekday(year, month, 1)) % 7 + 1;
	/* Where there is no fifth, the fourth is the last. */
	if (sunday == 5 && first + 28 > 31 - (month == 4 || month == 6 ||
	    month == 9 || month == 11))
		sunday = 4;
	return month * 100 + first + 7 * (sunday - 1);
}

int
summer_holds(const struct row *row, int year, int month, int day)
{
	int now = month * 100 + day;

	return now >= moment(lexicon_column(row, 1), year) &&
	    now < moment(lexicon_column(row, 2), year);
}
