#include "filter/message.h"

#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "ground/out.h"
#include "text/utf8.h"

const char *
message_program(void)
{
	const char *name = getprogname();

	return name != NULL ? name : "copydesk";
}

void
message_safe(struct bytes *to, struct span s)
{
	uint32_t cp;
	size_t n;

	for (size_t i = 0; i < s.n; i += n) {
		n = utf8_decode(span_sub(s, i, s.n), &cp);
		if (n == 0) {
			bytes_printf(to, "\\x%02x", (unsigned char)s.p[i]);
			n = 1;
		} else if (uc_is_control(cp) || uc_is_format(cp))
			bytes_printf(to, "\\u%04x", (unsigned)cp);
		else
			bytes_add(to, span_sub(s, i, i + n));
	}
}

static void
begin(struct bytes *b)
{
	message_safe(b, span_of(message_program()));
	bytes_str(b, ": ");
}

static void
send(struct bytes *b)
{
	bytes_char(b, '\n');
	(void)out_write(STDERR_FILENO, bytes_span(b));
	bytes_close(b);
}

void
message_say(const char *what)
{
	struct bytes b = { 0 };

	begin(&b);
	message_safe(&b, span_of(what));
	send(&b);
}

void
message_at(const char *path, size_t line, size_t column, const char *what)
{
	struct bytes b = { 0 };

	begin(&b);
	message_safe(&b, span_of(path));
	if (line > 0)
		bytes_printf(&b, ":%zu", line);
	if (line > 0 && column > 0)
		bytes_printf(&b, ":%zu", column);
	bytes_str(&b, ": ");
	message_safe(&b, span_of(what));
	send(&b);
}

void
message_try_help(void)
{
	struct bytes b = { 0 };

	bytes_str(&b, "Try '");
	message_safe(&b, span_of(message_program()));
	bytes_str(&b, " --help' for more information.");
	send(&b);
}
