#include "report/wrap.h"

#include <string.h>

#include "text/utf8.h"

struct line {
	struct bytes		*out;
	const struct wrap	*wrap;
	size_t			 column;
	int			 empty;		/* no word on it yet */
	char			 style;
};

static int
is_style(char c)
{
	return (c >= STYLE_PLAIN && c <= STYLE_YELLOW) || c == STYLE_MARK;
}

static size_t
cp_at(struct span s, size_t at, uint32_t *cp)
{
	size_t n = utf8_decode(span_sub(s, at, s.n), cp);

	if (n == 0) {
		*cp = 0xfffd;
		n = 1;
	}
	return n;
}

static size_t
columns(uint32_t cp)
{
	int w = uc_width(cp);

	return w > 0 ? (size_t)w : 0;
}

size_t
wrap_width(struct span s)
{
	size_t width = 0;
	uint32_t cp;

	for (size_t i = 0; i < s.n;) {
		if (is_style(s.p[i])) {
			i++;
			continue;
		}
		i += cp_at(s, i, &cp);
		width += columns(cp);
	}
	return width;
}

static const char *
sgr(char style)
{
	switch (style) {
	case STYLE_BOLD:
		return "\033[1m";
	case STYLE_DIM:
		return "\033[2m";
	case STYLE_RED:
		return "\033[31m";
	case STYLE_GREEN:
		return "\033[32m";
	case STYLE_YELLOW:
		return "\033[33m";
	case STYLE_MARK:
		return "\033[1;4m";
	default:
		return "\033[0m";
	}
}

static void
set_style(struct line *line, char style)
{
	if (line->wrap->color && line->style != style) {
		if (line->style != STYLE_PLAIN)
			bytes_str(line->out, sgr(STYLE_PLAIN));
		if (style != STYLE_PLAIN)
			bytes_str(line->out, sgr(style));
	}
	line->style = style;
}

static void
indent(struct line *line, size_t n)
{
	for (size_t i = 0; i < n; i++)
		bytes_char(line->out, ' ');
	line->column = n;
	line->empty = 1;
}

/* Styles end with the line and start again on the next. */
static void
break_line(struct line *line)
{
	char style = line->style;

	set_style(line, STYLE_PLAIN);
	bytes_char(line->out, '\n');
	indent(line, line->wrap->rest);
	set_style(line, style);
}

static void
put_word(struct line *line, struct span word)
{
	uint32_t cp;
	size_t n;

	for (size_t i = 0; i < word.n; i += n) {
		n = 1;
		if (is_style(word.p[i])) {
			set_style(line, word.p[i]);
			continue;
		}
		n = cp_at(word, i, &cp);
		if (line->column + columns(cp) > line->wrap->width &&
		    line->column > line->wrap->rest)
			break_line(line);
		bytes_add(line->out, span_sub(word, i, i + n));
		line->column += columns(cp);
	}
	line->empty = 0;
}

void
wrap_write(struct bytes *b, struct span text, const struct wrap *wrap)
{
	struct line line = { .out = b, .wrap = wrap, .style = STYLE_PLAIN };
	struct span word;
	size_t width;
	int empty;

	indent(&line, wrap->done < wrap->first ? wrap->first - wrap->done : 0);
	line.column = wrap->first;
	while (span_cut(&text, ' ', &word)) {
		width = wrap_width(word);
		if (width == 0) {
			empty = line.empty;
			put_word(&line, word);
			line.empty = empty;
			continue;
		}
		if (!line.empty && line.column + 1 + width > wrap->width)
			break_line(&line);
		if (!line.empty) {
			bytes_char(b, ' ');
			line.column++;
		}
		put_word(&line, word);
	}
	set_style(&line, STYLE_PLAIN);
	bytes_char(b, '\n');
}

void
wrap_line(struct bytes *b, struct span text, size_t columns_in, int color)
{
	struct wrap wrap = { .width = (size_t)-1, .color = color };
	struct line line = { .out = b, .wrap = &wrap, .style = STYLE_PLAIN };

	while (text.n > 0 && text.p[text.n - 1] == ' ')
		text.n--;
	indent(&line, columns_in);
	put_word(&line, text);
	set_style(&line, STYLE_PLAIN);
}

void
wrap_cut(struct bytes *b, struct span s, size_t width, int ascii)
{
	size_t used = 0, n;
	uint32_t cp;

	if (wrap_width(s) <= width) {
		bytes_add(b, s);
		return;
	}
	for (size_t i = 0; i < s.n; i += n) {
		n = cp_at(s, i, &cp);
		if (used + columns(cp) + 1 > width)
			break;
		bytes_add(b, span_sub(s, i, i + n));
		used += columns(cp);
	}
	bytes_str(b, ascii ? "." : "…");
}
