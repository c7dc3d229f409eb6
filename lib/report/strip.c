#include "report/strip.h"

#include <math.h>
#include <string.h>

#include "report/amount.h"
#include "text/utf8.h"

#define MOST	128

enum glyph {
	NOTHING, EXACT, ABOUT, LEFT_END, RIGHT_END, LINE, DASH, TO_LEFT,
	TO_RIGHT, BAND,
};

static const char *const unicode_glyphs[] = {
	" ", "●", "○", "├", "┤", "─", "╌", "◀", "▶", "▒",
};
static const char *const ascii_glyphs[] = {
	" ", "*", "o", "|", "|", "-", ".", "<", ">", "#",
};

void
strip_open(struct strip *strip, const struct card *card, size_t columns,
    int ascii)
{
	axis_of(&strip->axis, card);
	strip->columns = columns < 8 ? 8 : columns > MOST ? MOST : columns;
	strip->ascii = ascii;
}

static size_t
place(const struct strip *strip, double v)
{
	return (size_t)lround(axis_at(&strip->axis, v) *
	    (double)(strip->columns - 1));
}

static void
write_cells(const struct strip *strip, struct bytes *b,
    const enum glyph *cells)
{
	const char *const *glyphs = strip->ascii ? ascii_glyphs :
	    unicode_glyphs;

	for (size_t i = 0; i < strip->columns; i++)
		bytes_str(b, glyphs[cells[i]]);
}

static void
draw_interval(const struct strip *strip, enum glyph *cells,
    const struct figure *f, const struct mark *m)
{
	size_t from = place(strip, m->low), to = place(strip, m->high);
	int soft = f->modifier == MODIFIER_VAGUE;
	int open_left = f->modifier == MODIFIER_UP_TO || !isfinite(f->low) ||
	    f->modifier == MODIFIER_AT_MOST ||
	    f->modifier == MODIFIER_LESS_THAN;
	int open_right = !isfinite(f->high);

	for (size_t i = from; i <= to; i++)
		cells[i] = soft || open_left || open_right ? DASH : LINE;
	if (soft)
		return;
	cells[from] = open_left ? TO_LEFT : LEFT_END;
	cells[to] = open_right ? TO_RIGHT : RIGHT_END;
}

void
strip_figure(const struct strip *strip, struct bytes *b,
    const struct figure *f, const struct mark *m)
{
	enum glyph cells[MOST] = { NOTHING };

	if (!m->shown)
		;
	else if (f->modifier == MODIFIER_ABOUT ||
	    f->modifier == MODIFIER_NEARLY) {
		draw_interval(strip, cells, f, m);
		if (f->has_value)
			cells[place(strip, m->value)] = ABOUT;
	} else if (f->low == f->high || (f->has_value &&
	    f->modifier == MODIFIER_NONE))
		cells[place(strip, f->has_value ? m->value : m->low)] = EXACT;
	else
		draw_interval(strip, cells, f, m);
	write_cells(strip, b, cells);
}

void
strip_band(const struct strip *strip, struct bytes *b,
    const struct card *card)
{
	enum glyph cells[MOST] = { NOTHING };

	if (card->low <= card->high)
		for (size_t i = place(strip, card->low);
		    i <= place(strip, card->high); i++)
			cells[i] = BAND;
	write_cells(strip, b, cells);
}

void
strip_axis(const struct strip *strip, struct bytes *b, const struct say *say)
{
	size_t column = 0, at, width;
	struct span label;

	for (size_t i = 0; i < strip->axis.nticks; i++) {
		label = amount_number(say, strip->axis.ticks[i]);
		width = utf8_width(label);
		at = place(strip, strip->axis.ticks[i]);
		at = at > width / 2 ? at - width / 2 : 0;
		if (at + width > strip->columns || (column > 0 &&
		    at < column + 1))
			continue;
		for (; column < at; column++)
			bytes_char(b, ' ');
		bytes_add(b, label);
		column += width;
	}
	for (; column < strip->columns; column++)
		bytes_char(b, ' ');
}
