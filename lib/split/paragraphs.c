#include "split/paragraphs.h"

#include <stdint.h>

#include "split/scan.h"
#include "text/utf8.h"

#define MARGIN_MIN	40	/* columns; a margin lies between these */
#define MARGIN_MAX	110
#define BLOCK_MAX	4000	/* lines that are looked at together */

/* One line, its white space at the ends cut off, and what it looks like. */
struct line {
	size_t		from, to;
	size_t		indent, width, first;	/* columns; first: of a word */
	int		stopped;	/* ends like a sentence */
	int		listed;		/* begins with a bullet or a number */
};
struct lines_of { VEC(struct line); };

/* The end of the line at i; *next is the start of the line behind it. */
static size_t
line_end(struct span text, size_t i, size_t *next)
{
	for (; i < text.n; i++) {
		unsigned char c = (unsigned char)text.p[i];

		if (c == '\n' || c == '\r' || c == '\f' || c == '\v') {
			*next = i + 1;
			if (c == '\r' && i + 1 < text.n &&
			    text.p[i + 1] == '\n')
				*next = i + 2;
			return i;
		}
		if (c == 0xe2 && i + 2 < text.n &&
		    (unsigned char)text.p[i + 1] == 0x80 &&
		    ((unsigned char)text.p[i + 2] | 1) == 0xa9) {
			*next = i + 3;	/* U+2028, U+2029 */
			return i;
		}
	}
	*next = i;
	return i;
}

static struct line
read_line(struct span text, size_t from, size_t end)
{
	struct line line = { .to = scan_unskip(text, end, from) };
	struct span body;
	size_t word;

	line.from = scan_skip(span_sub(text, 0, end), from);
	if (line.from >= line.to) {
		line.from = line.to;
		return line;
	}
	body = span_sub(text, line.from, line.to);
	line.indent = line.from - from;
	/* Only lines near a margin are measured. */
	line.width = body.n > 4 * MARGIN_MAX ? body.n : utf8_count(body);
	for (word = 0; word < body.n && body.p[word] != ' '; word++)
		;
	line.first = word;
	line.stopped = scan_stopped(body);
	line.listed = scan_listed(body);
	return line;
}

static size_t
widest(const struct line *v, size_t n)
{
	size_t margin = 0;

	for (size_t i = 0; i < n; i++)
		if (v[i].width > margin)
			margin = v[i].width;
	return margin;
}

/*
 * Were these lines broken at a margin?  Then the first word of a line did not
 * fit on the line before, and lines do not all end where sentences end.
 */
static int
is_wrapped(const struct line *v, size_t n)
{
	size_t margin = widest(v, n), full = 0, stopped = 0;

	if (margin < MARGIN_MIN || margin > MARGIN_MAX || n < 2)
		return 0;
	for (size_t i = 0; i + 1 < n; i++) {
		full += v[i].width + 1 + v[i + 1].first > margin ||
		    v[i].width + 12 > margin;
		stopped += (size_t)v[i].stopped;
	}
	return full * 5 >= (n - 1) * 4 && stopped * 2 <= n - 1;
}

/* Does a line end with a comma, or with a word that asks for another? */
static int
is_open(struct span text, const struct line *line,
    const struct lexicon *english)
{
	size_t from = line->to, n;
	char buf[16];
	struct span key;
	struct row row;

	if (text.p[line->to - 1] == ',')
		return 1;
	while (from > line->from && line->to - from < sizeof(buf) &&
	    scan_is_wordy(scan_before(text, from, &n)))
		from -= n;
	key = scan_fold(span_sub(text, from, line->to), buf, sizeof(buf));
	return scan_lower(text, from) && key.n > 0 &&
	    lexicon_find(english, key, &row);
}

/* Does the next line begin with what did not fit within the text's margin? */
static int
overflows(const struct line *a, const struct line *b, size_t margin)
{
	return !a->stopped && !b->listed && b->indent <= a->indent &&
	    a->width <= margin && b->width <= margin &&
	    a->width + 1 + b->first > margin;
}

/* Two lines alone: the second goes on where the first was broken. */
static int
continues(struct span text, const struct line *a, const struct line *b,
    const struct lexicon *english)
{
	return !a->stopped && !b->listed && a->width >= MARGIN_MIN &&
	    a->width <= MARGIN_MAX && b->width <= MARGIN_MAX &&
	    a->width + 1 + b->first > MARGIN_MIN + 15 &&
	    (scan_lower(text, b->from) || is_open(text, a, english));
}

static void
add(struct paragraphs *out, struct arena *arena, const struct line *a,
    const struct line *b, int alone)
{
	struct paragraph *p = VEC_PUSH(arena, out);

	*p = (struct paragraph){ .from = (uint32_t)a->from,
	    .to = (uint32_t)b->to, .alone = alone != 0,
	    .index = (uint32_t)(out->n - 1) };
}

/* Lines between two blank ones; margin: that of lines broken before, or 0. */
static void
add_block(struct paragraphs *out, struct arena *arena, struct span text,
    const struct line *v, size_t n, size_t *margin,
    const struct lexicon *english)
{
	int wrapped = n > 2 && is_wrapped(v, n);
	size_t a = 0;

	if (wrapped && widest(v, n) > *margin)
		*margin = widest(v, n);
	for (size_t i = 1; i <= n; i++) {
		if (i < n && wrapped && !v[i].listed &&
		    v[i].indent <= v[i - 1].indent)
			continue;
		if (i < n && (continues(text, &v[i - 1], &v[i], english) ||
		    (*margin > 0 && overflows(&v[i - 1], &v[i], *margin))))
			continue;
		add(out, arena, &v[a], &v[i - 1], a == 0 && i == n);
		a = i;
	}
}

void
paragraphs_read(struct paragraphs *out, struct arena *arena, struct span text,
    const struct lexicon *english)
{
	struct lines_of block = { NULL, 0, 0 };
	struct line line;
	size_t next, margin = 0;

	for (size_t i = 0; i < text.n; i = next) {
		line = read_line(text, i, line_end(text, i, &next));
		if (line.to > line.from)
			*VEC_PUSH(arena, &block) = line;
		if (block.n == BLOCK_MAX ||
		    (line.to == line.from && block.n > 0)) {
			add_block(out, arena, text, block.v, block.n,
			    &margin, english);
			block.n = 0;
		}
	}
	if (block.n > 0)
		add_block(out, arena, text, block.v, block.n, &margin,
		    english);
}
