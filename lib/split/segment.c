#include "split/segment.h"

#include <stdint.h>

#include "lang/en.h"
#include "split/ends.h"
#include "split/scan.h"
#include "split/stops.h"

#define WORD_MAX	32	/* bytes of a credit's word */

/* A numbered list that runs on in one line: "1) First 2) Second". */
struct list {
	int		on;
	uint32_t	value;		/* of the mark last seen */
	int		letters;
	struct span	tail;		/* what follows the value: ")" ".)" */
};

/* One paragraph under way. */
struct walk {
	const struct segmenter	*seg;
	struct arena		*arena;
	struct span		 text;		/* the paragraph */
	size_t			 base, start, keep;
	struct list		 list;
	struct pieces		*out;
};

int
segment_open(struct segmenter *seg, const struct lexfile *user)
{
	if (lexicon_embedded(&seg->abbreviations, &en_abbreviations,
	    lexfile_table(user, "abbreviations")) == -1 ||
	    lexicon_embedded(&seg->starters, &en_starters,
	    lexfile_table(user, "starters")) == -1 ||
	    lexicon_embedded(&seg->quote_verbs, &en_quote_verbs,
	    lexfile_table(user, "quote_verbs")) == -1 ||
	    lexicon_embedded(&seg->credit_words, &en_credit_words,
	    lexfile_table(user, "credit_words")) == -1 ||
	    lexicon_embedded(&seg->calendar, &en_calendar,
	    lexfile_table(user, "calendar")) == -1)
		return -1;
	return 0;
}

/* The sentence ends at byte end; the next begins behind the space. */
static void
cut(struct walk *walk, size_t end)
{
	size_t to = scan_unskip(walk->text, end, walk->start);
	struct piece *piece;

	if (to > walk->start) {
		piece = VEC_PUSH(walk->arena, walk->out);
		piece->from = walk->base + walk->start;
		piece->to = walk->base + to;
	}
	walk->start = scan_skip(walk->text, end);
}

/* Read a mark of a list at i: its value, and where it ends; 0 if none. */
static size_t
read_mark(struct span text, size_t i, struct list *list)
{
	size_t from = i, end;

	list->value = 0;
	list->letters = scan_lower(text, i) && (unsigned char)text.p[i] < 0x80;
	if (list->letters)
		list->value = (unsigned char)text.p[i++];
	else
		for (; i < text.n && i - from < 3 && text.p[i] >= '0' &&
		    text.p[i] <= '9'; i++)
			list->value = list->value * 10 +
			    (uint32_t)(text.p[i] - '0');
	if (i == from)
		return 0;
	end = i;
	if (end < text.n && text.p[end] == '.')
		end++;
	if (end < text.n && text.p[end] == ')')
		end++;
	list->tail = span_sub(text, i, end);
	if (list->tail.n == 0 || end >= text.n || text.p[end] != ' ')
		return 0;
	return end;
}

/* The marks that a sentence begins with are part of it: "• 9. The first". */
static void
open_marks(struct walk *walk)
{
	size_t i = walk->start, end, n;
	struct list mark;
	int bullet = scan_is_bullet(scan_at(walk->text, i, &n));

	if (bullet)
		i = scan_skip(walk->text, i + n);
	end = read_mark(walk->text, i, &mark);
	if (!bullet && end > 0) {
		walk->list = mark;
		walk->list.on = !mark.letters || mark.value == 'a';
	}
	if (end == 0)
		end = i;
	if (end > walk->keep)
		walk->keep = end;
}

/* Does the next mark of the list stand around its stop or bracket at i? */
static int
next_mark(struct walk *walk, size_t i)
{
	struct list mark;
	size_t from = i, end, n;

	while (from > walk->start && i - from < 3 &&
	    scan_is_wordy(scan_before(walk->text, from, &n)))
		from -= n;
	if (from == i || from == walk->start ||
	    !scan_is_space(scan_before(walk->text, from, &n)))
		return 0;
	end = read_mark(walk->text, from, &mark);
	if (end == 0 || mark.value != walk->list.value + 1 ||
	    mark.letters != walk->list.letters ||
	    !span_eq(mark.tail, walk->list.tail) ||
	    (mark.letters && walk->list.tail.n == 0))
		return 0;
	cut(walk, from);
	walk->list.value++;
	walk->keep = end;
	return 1;
}

/* Where the word begins that ends at byte end. */
static size_t
word_start(const struct walk *walk, size_t end)
{
	size_t from = end, n;
	uint32_t c;

	while (from > walk->start && end - from < WORD_MAX &&
	    (c = scan_before(walk->text, from, &n)) < 0x80 &&
	    scan_is_letter(c))
		from -= n;
	return from;
}

static int
is_credit(const struct walk *walk, size_t from, size_t end)
{
	char buf[2 * WORD_MAX];
	struct span key = scan_fold(span_sub(walk->text, from, end), buf,
	    sizeof(buf));
	struct row row;

	return key.n > 0 && scan_upper(walk->text, from) &&
	    lexicon_find(&walk->seg->credit_words, key, &row);
}

/* "… in Lima. Photo: Reuters": a credit begins at its word, or two. */
static void
credit(struct walk *walk, size_t colon)
{
	size_t from = word_start(walk, colon), before, n;
	uint32_t c;

	if (!is_credit(walk, from, colon))
		return;
	before = scan_unskip(walk->text, from, walk->start);
	before = before < from ? word_start(walk, before) : from;
	if (before < from && is_credit(walk, before, colon))
		from = before;
	if (from == walk->start ||
	    !scan_is_space(scan_before(walk->text, from, &n)))
		return;
	c = scan_before(walk->text, scan_unskip(walk->text, from,
	    walk->start), &n);
	if (scan_is_wordy(c) || scan_closes(c) || c == '.' || c == '!' ||
	    c == '?')
		cut(walk, from);
}

static size_t
stop(struct walk *walk, size_t i)
{
	struct stop run;

	stops_read(walk->text, i, &run);
	/* "It ended. . . . The rest": four points, the first one its own. */
	if (run.spaced && run.dots == 4 && run.next < walk->text.n &&
	    i > walk->start && walk->text.p[i - 1] != ' ' &&
	    scan_upper(walk->text, run.next)) {
		cut(walk, i + 1);
		return run.end;
	}
	if (run.end > walk->keep &&
	    ends_here(walk->seg, walk->text, walk->start, &run))
		cut(walk, run.end);
	return run.end;
}

static size_t
visit(struct walk *walk, size_t i)
{
	size_t n;
	uint32_t c = scan_at(walk->text, i, &n);

	if (c == ':') {
		credit(walk, i);
		return i + 1;
	}
	if (walk->list.on && (c == '.' || c == ')') && next_mark(walk, i))
		return walk->keep;
	if (stops_begin(walk->text, i))
		return stop(walk, i);
	if (scan_is_bullet(c) && i > walk->start && i >= walk->keep &&
	    scan_is_space((unsigned char)walk->text.p[i - 1])) {
		cut(walk, i);
		open_marks(walk);
	}
	return i + n;
}

/* Bytes that may begin something of note. */
static const unsigned char of_note[256] = {
	['.'] = 1, ['?'] = 1, ['!'] = 1, [':'] = 1, [')'] = 1,
	[0xd8] = 1, [0xdb] = 1,			/* Arabic marks */
	[0xe0] = 1,				/* danda */
	[0xe2] = 1,				/* ellipsis, bullets */
	[0xe3] = 1, [0xef] = 1,			/* ideographic stops */
};

void
segment_paragraph(const struct segmenter *seg, struct arena *arena,
    struct span text, size_t from, size_t to, size_t keep, struct pieces *out)
{
	struct walk walk = {
		.seg = seg, .arena = arena, .base = from, .out = out,
		.text = span_sub(text, from, to),
	};
	size_t i;

	walk.keep = keep > from ? keep - from : 0;
	walk.start = scan_skip(walk.text, 0);
	open_marks(&walk);
	for (i = walk.start; i < walk.text.n; )
		if (of_note[(unsigned char)walk.text.p[i]])
			i = visit(&walk, i);
		else
			i++;
	cut(&walk, walk.text.n);
}
