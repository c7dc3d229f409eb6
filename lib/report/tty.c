#include "report/tty.h"

#include "report/escape.h"

void
tty_text(struct tty *t, struct span s)
{
	if (t->ascii)
		escape_ascii(&t->b, s);
	else
		escape_terminal(&t->b, s);
}

void
tty_words(struct tty *t, const char *key)
{
	tty_text(t, phrase(&t->say->phrases, key));
}

void
tty_styled(struct tty *t, char style, struct span s)
{
	bytes_char(&t->b, style);
	tty_text(t, s);
	bytes_char(&t->b, STYLE_PLAIN);
}

void
tty_sign(struct tty *t, const char *unicode, const char *ascii)
{
	bytes_str(&t->b, t->ascii ? ascii : unicode);
}

void
tty_pad(struct tty *t, size_t n)
{
	for (; n > 0; n--)
		bytes_char(&t->b, ' ');
}

/* Text is escaped before it is measured: \u202e takes six columns. */
void
tty_cut(struct tty *t, struct span s, size_t columns)
{
	struct bytes whole = { 0 };

	if (t->ascii)
		escape_ascii(&whole, s);
	else
		escape_terminal(&whole, s);
	wrap_cut(&t->b, bytes_span(&whole), columns, t->ascii);
	bytes_close(&whole);
}

void
tty_column(struct tty *t, struct span s, size_t columns)
{
	size_t from = t->b.n, width;

	tty_cut(t, s, columns);
	width = wrap_width(span_sub(bytes_span(&t->b), from, t->b.n));
	if (width < columns)
		tty_pad(t, columns - width);
}

void
tty_stop(struct tty *t)
{
	if (t->b.n == 0 || t->b.p[t->b.n - 1] != '.')
		bytes_char(&t->b, '.');
}

void
tty_wrap(struct tty *t, size_t first, size_t rest, size_t done)
{
	struct wrap wrap = { .width = t->width, .first = first, .rest = rest,
	    .done = done, .color = t->color };

	wrap_write(t->out, bytes_span(&t->b), &wrap);
	bytes_clear(&t->b);
}

void
tty_front(struct tty *t, size_t indent)
{
	wrap_line(t->out, bytes_span(&t->b), indent, t->color);
	bytes_clear(&t->b);
}

void
tty_line(struct tty *t, size_t indent)
{
	tty_front(t, indent);
	bytes_char(t->out, '\n');
}

void
tty_blank(struct tty *t)
{
	bytes_char(t->out, '\n');
}

size_t
tty_columns(const struct tty *t)
{
	return wrap_width(bytes_span(&t->b));
}
