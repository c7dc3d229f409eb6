#include "figures/computus.h"

#include "figures/day.h"

#define HEBREW_EPOCH	-2092590	/* 1 Tishri 1, days from 1970 */
#define HIJRI_EPOCH	-492148		/* 1 Muharram 1 */
#define LONG_YEAR	355		/* Heshvan has a 30th day: 355, 385 */

/* Gauss's rule as Lichtenberg mended it. */
long
computus_easter(int y)
{
	int a = y % 19, b = y / 100, c = y % 100;
	int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
	int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
	int m = (a + 11 * h + 22 * l) / 451;

	return day_of(y, 3, 22 + h + l - 7 * m);
}

long
computus_orthodox(int y)
{
	int d = (19 * (y % 19) + 15) % 30;
	int e = (2 * (y % 4) + 4 * (y % 7) - d + 34) % 7;
	int julian = y / 100 - y / 400 - 2;	/* days our calendar is ahead */

	return day_of(y, 3, 22 + d + e + julian);
}

/* Days before the new moon of Tishri, put off where a rule asks for it. */
static long
elapsed(long year)
{
	long months = (235 * year - 234) / 19;
	long day = 29 * months + (12084 + 13753 * months) / 25920;

	return 3 * (day + 1) % 7 < 3 ? day + 1 : day;
}

static long
new_year(long year)
{
	long before = elapsed(year - 1), now = elapsed(year);
	long after = elapsed(year + 1);
	int more = after - now == 356 ? 2 : now - before == 382 ? 1 : 0;

	return HEBREW_EPOCH + now + more;
}

long
computus_hebrew(int year, int n)
{
	long hebrew = (long)year + 3761, day = new_year(hebrew);
	long length = new_year(hebrew + 1) - day;

	if (n >= 60 && length % 30 == LONG_YEAR % 30)
		n++;
	return day + n;
}

static long
hijri(long year, int month, int day)
{
	return HIJRI_EPOCH + (year - 1) * 354 + (3 + 11 * year) / 30 +
	    (59 * (month - 1) + 1) / 2 + day - 1;
}

long
computus_hijri(int year, int month, int day)
{
	long first = day_of(year, 1, 1), end = day_of(year + 1, 1, 1), at;
	long about = ((long)year - 622) * 33 / 32;

	for (long y = about - 1; y <= about + 2; y++) {
		at = hijri(y, month, day);
		if (at >= first && at < end)
			return at;
	}
	return 0;
}
