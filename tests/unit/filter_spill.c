#include "tap.h"

#include <stdlib.h>
#include <string.h>

#include "filter/spill.h"
#include "ground/bytes.h"

#define MANY	5000

/* A few hundred keys of different lengths, in no order; some come often. */
static void
key_of(char to[40], unsigned i)
{
	unsigned x = i * 2654435761u >> 8;

	snprintf(to, 40, "%0*u", 1 + (int)(x % 17), x % 400);
}

static int
put_all(struct spill *s)
{
	char key[40], body[40];

	for (unsigned i = 0; i < MANY; i++) {
		key_of(key, i);
		snprintf(body, sizeof(body), "%u", i);
		if (spill_put(s, span_of(key), span_of(body)) == -1)
			return -1;
	}
	return 0;
}

static unsigned
number(struct span s)
{
	unsigned n = 0;

	for (size_t i = 0; i < s.n; i++)
		n = 10 * n + (unsigned)(s.p[i] - '0');
	return n;
}

/*
 * Do all come back, by key, of equal keys in the order in which they were put?
 */
static int
comes_sorted(size_t budget)
{
	struct spill *s = spill_new(budget);
	struct bytes last = { 0 };
	struct span key, body;
	unsigned n = 0, i, before = 0;
	int good = put_all(s) == 0, more, d;
	char want[40];

	while ((more = spill_next(s, &key, &body)) == 1) {
		i = number(body);
		key_of(want, i);
		d = span_cmp(bytes_span(&last), key);
		good &= span_is(key, want) && (n == 0 || d < 0 ||
		    (d == 0 && before < i));
		bytes_clear(&last);
		bytes_add(&last, key);
		before = i;
		n++;
	}
	spill_free(s);
	bytes_close(&last);
	return good && more == 0 && n == MANY;
}

static void
test_ends(void)
{
	struct spill *s = spill_new(100);
	struct span key, body;

	tap_ok(spill_next(s, &key, &body) == 0, "nothing put: nothing comes");
	spill_free(s);
	s = spill_new(100);
	tap_ok(spill_put(s, SPAN(""), SPAN("x")) == 0 &&
	    spill_rest(s) == 0 && spill_put(s, SPAN(""), SPAN("")) == 0 &&
	    spill_next(s, &key, &body) == 1 && key.n == 0 &&
	    span_is(body, "x") && spill_next(s, &key, &body) == 1 &&
	    body.n == 0 && spill_next(s, &key, &body) == 0 &&
	    spill_next(s, &key, &body) == 0, "keys and bodies may be empty");
	spill_free(s);
	spill_free(NULL);
}

/* Is what is read from the middle on the same as often as it is read? */
static int
comes_again(size_t budget)
{
	struct spill *s = spill_new(budget);
	unsigned sum, first = 0, n;
	struct span key, body;
	int good = put_all(s) == 0;

	for (n = 0; n <= MANY / 3; n++)
		good &= spill_next(s, &key, &body) == 1;
	spill_mark(s);
	for (int again = 0; again < 3; again++) {
		good &= spill_rewind(s) == 0;
		sum = 0;
		for (n = 0; spill_next(s, &key, &body) == 1; n++)
			sum = sum * 31 + number(body);
		good &= n == MANY - MANY / 3 && (again == 0 || sum == first);
		first = sum;
	}
	spill_clear(s);
	good &= spill_put(s, SPAN("a"), SPAN("b")) == 0 &&
	    spill_next(s, &key, &body) == 1 && span_is(body, "b") &&
	    spill_next(s, &key, &body) == 0;
	spill_free(s);
	return good;
}

static void
test_folder(void)
{
	struct spill *s = spill_new(1);
	const char *old = getenv("TMPDIR");
	char *kept = old == NULL ? NULL : strdup(old);

	setenv("TMPDIR", "/nonexistent", 1);
	tap_ok(spill_put(s, SPAN("a"), SPAN("b")) == -1,
	    "a folder that is not there is an error");
	spill_free(s);
	if (kept != NULL)
		setenv("TMPDIR", kept, 1);
	else
		unsetenv("TMPDIR");
	free(kept);
}

int
main(void)
{
	tap_ok(comes_sorted(1 << 20), "what fits comes back sorted");
	tap_ok(comes_sorted(10000), "some runs are merged");
	tap_ok(comes_sorted(1), "a run for each record is merged");
	tap_ok(comes_again(1 << 20), "what fits comes again from a mark");
	tap_ok(comes_again(10000), "so do runs; what is cleared is empty");
	test_ends();
	test_folder();
	return tap_done();
}
