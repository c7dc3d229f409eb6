#include "tap.h"

#include <string.h>

#include "filter/message.h"
#include "filter/options.h"
#include "filter/settings.h"

static int
is_safe(struct span s, const char *want)
{
	struct bytes b = { 0 };
	int good;

	message_safe(&b, s);
	good = span_is(bytes_span(&b), want);
	bytes_close(&b);
	return good;
}

/* The longest line of what --help says of the common options. */
static size_t
widest(void)
{
	struct bytes b = { 0 };
	struct span rest, line;
	size_t most = 0;

	options_help(&b, settings_rows);
	rest = bytes_span(&b);
	while (span_cut(&rest, '\n', &line))
		if (line.n > most)
			most = line.n;
	bytes_close(&b);
	return most;
}

static void
test_reading(void)
{
	char name[] = "x", u[] = "-u", o[] = "--output=f", file[] = "file";
	char *argv[] = { name, file, u, o, NULL };
	struct settings s = settings_init();
	struct option_set set = { settings_rows, settings_take, &s };

	tap_ok(options_read(4, argv, &set, 1) == 3 && argv[3] == file,
	    "operands are moved behind the options");
	tap_ok(s.unbuffered && s.output != NULL && strcmp(s.output, "f") == 0,
	    "options are taken");
}

int
main(void)
{
	tap_ok(options_bytes("64K") == 65536 && options_bytes("2") == 2 &&
	    options_bytes("16M") == (size_t)16 << 20, "sizes have suffixes");
	tap_ok(options_bytes("") == 0 && options_bytes("-1") == 0 &&
	    options_bytes("1X") == 0 && options_bytes("1KK") == 0 &&
	    options_bytes("99999999999999999999G") == 0,
	    "what is no size is none");
	tap_ok(widest() > 40 && widest() <= 80, "help fits in 80 columns");
	tap_ok(is_safe(SPAN("caf\xC3\xA9 \x1b[2J\xC2\x9B\xFF"),
	    "caf\xC3\xA9 \\u001b[2J\\u009b\\xff"),
	    "no control character gets into a message");
	test_reading();
	return tap_done();
}
