#include "syntax/syntax.h"

#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "filter/filter.h"
#include "syntax/conllu.h"
#include "syntax/conlluout.h"
#include "syntax/draw.h"
#include "text/utf8.h"

#define SNIFF	((size_t)4096)
#define WIDTH	80

enum { OPT_TREE = OPTION_LONG };

static const struct option_row rows[] = {
	{ "tree", OPT_TREE, NULL, "draw each sentence as a tree, for people" },
	{ NULL, 0, NULL, NULL },
};

struct state {
	struct syntax	*syntax;
	struct bytes	 sheet;		/* lines of a CoNLL-U sentence */
	size_t		 width;
	int		 tree;
};

static const char *
option(void *arg, int letter, const char *value)
{
	struct state *st = arg;

	(void)value;
	if (letter == OPT_TREE)
		st->tree = 1;
	return NULL;
}

static const char *
start(struct filter *f, void *arg)
{
	struct state *st = arg;
	struct winsize size = { 0 };

	st->width = WIDTH;
	if (f->set.output == NULL && ioctl(STDOUT_FILENO, TIOCGWINSZ,
	    &size) == 0 && size.ws_col > 0)
		st->width = size.ws_col;
	st->syntax = syntax_new(f->run, f->lexicon);
	return st->syntax == NULL ? "a built-in model is damaged" : NULL;
}

static void
put(struct filter *f, struct bytes *b)
{
	if (b->err != 0)
		filter_fail(f, strerror(b->err));
	out_span(&f->out, bytes_span(b));
	f->written++;
	if (f->set.unbuffered)
		(void)out_flush(&f->out);
	bytes_close(b);
	arena_reset(f->document);
}

/* One sentence as text. */
static void
take_text(struct filter *f, struct state *st, struct span text)
{
	struct tree t = { 0 };
	struct bytes b = { 0 };

	text = span_trim(text);
	syntax_tokens(st->syntax, f->document, text, &t);
	syntax_read(st->syntax, f->document, &t);
	if (st->tree)
		draw_tree(&b, f->document, st->syntax, &t, st->width);
	else
		conlluout_text(&b, st->syntax, text, &t);
	put(f, &b);
}

/* The CoNLL-U sentence whose lines were gathered. */
static void
take_sheet(struct filter *f, struct state *st)
{
	struct span text = bytes_span(&st->sheet);
	struct conllu sheet;
	struct tree t;
	struct bytes b = { 0 };

	if (conllu_next(&text, f->document, &sheet)) {
		f->in++;
		conllu_tree(&sheet, f->document, &t);
		syntax_read(st->syntax, f->document, &t);
		if (st->tree)
			draw_tree(&b, f->document, st->syntax, &t, st->width);
		else
			conlluout_rows(&b, st->syntax, &sheet, &t);
		put(f, &b);
	}
	bytes_clear(&st->sheet);
}

static const char *
fault(struct span line, int conllu, size_t *column)
{
	*column = utf8_bad(line);
	if (*column < line.n) {
		*column = utf8_count(span_sub(line, 0, *column)) + 1;
		return "not UTF-8";
	}
	*column = 0;
	return conllu ? conllu_fault(line) : NULL;
}

static void
take_line(struct filter *f, struct state *st, struct span line, int conllu)
{
	const char *why;
	size_t column;

	if ((why = fault(line, conllu, &column)) != NULL) {
		f->in += (size_t)!conllu;
		filter_reject(f, column, why, line);
	} else if (conllu && line.n > 0) {
		bytes_add(&st->sheet, line);
		bytes_char(&st->sheet, '\n');
	} else if (conllu)
		take_sheet(f, st);
	else if (span_trim(line).n > 0) {
		f->in++;
		take_text(f, st, line);
	}
}

static void
file(struct filter *f, void *arg, struct lines *lines)
{
	struct state *st = arg;
	int conllu = conllu_sniff(lines_peek(lines, SNIFF));
	enum lines_status status;
	struct span line;

	while (!f->stop && (status = lines_next(lines, &line)) != LINES_END) {
		f->line = lines->number;
		if (status == LINES_ERROR) {
			filter_fail(f, lines->why != NULL ? lines->why :
			    strerror(errno));
			break;
		}
		if (status == LINES_LONG)
			filter_reject(f, 0, "line longer than --max-line",
			    (struct span){ NULL, 0 });
		else
			take_line(f, st, line, conllu);
	}
	take_sheet(f, st);
}

static void
finish(void *arg)
{
	struct state *st = arg;

	bytes_close(&st->sheet);
}

static const struct filter_tool tool = {
	.about = "Read sentences: parts of speech, lemmas and dependencies "
	    "(Universal\nDependencies).  Reads sentences, one a line, or "
	    "CoNLL-U; writes CoNLL-U.",
	.examples = "  echo 'Five people died.' | syntax\n"
	    "  syntax --tree sentences.txt\n"
	    "  split report.txt | jq -r 'select(.type == \"sentence\").text' "
	    "| syntax\n",
	.rows = rows,
	.option = option,
	.open = start,
	.file = file,
	.close = finish,
};

int
main(int argc, char *argv[])
{
	struct state st = { 0 };

	return filter_main(argc, argv, &tool, &st);
}
