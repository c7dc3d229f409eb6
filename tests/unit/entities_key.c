#include "tap.h"

#include "entities/key.h"

static const struct {
	const char	*sentence, *a, *b;
	int		 same;
} cases[] = {
	{ "case and marks do not matter", "José Müller", "jose muller", 1 },
	{ "nor do titles", "President Ana Diaz", "Ana Diaz", 1 },
	{ "nor does the article", "The African Union", "African Union", 1 },
	{ "a ministry is the same the other way round",
	    "Ministry of Health", "Health Ministry", 1 },
	{ "internal affairs are the interior", "Ministry of Internal Affairs",
	    "interior ministry", 1 },
	{ "spellings of one name meet", "Muammar Gaddafi", "Moammar Gadhafi",
	    1 },
	{ "spellings of one word too", "Sergey Ivanov", "Sergei Ivanov", 1 },
	{ "other names stay apart", "Ana Diaz", "Ana Lopez", 0 },
	{ "a title alone is kept", "President", "Minister", 0 },
	{ "British and American spelling meet", "Labour Organisation",
	    "Labor Organization", 1 },
};

int
main(void)
{
	struct arena *a = arena_new(NULL);
	struct tables t;
	struct span x, y;

	tables_open(&t, NULL);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		x = key_of(&t, a, span_of(cases[i].a));
		y = key_of(&t, a, span_of(cases[i].b));
		if (span_eq(x, y) != cases[i].same)
			printf("# %.*s, %.*s\n", (int)x.n, x.p, (int)y.n, y.p);
		tap_ok(span_eq(x, y) == cases[i].same && x.n > 0,
		    cases[i].sentence);
	}
	tap_ok(key_of(&t, a, span_of("")).n == 0, "nothing has no key");
	arena_free(a);
	return tap_done();
}
