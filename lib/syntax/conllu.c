#include "syntax/conllu.h"

#include "text/utf8.h"

static int
is_word(struct span id)
{
	for (size_t i = 0; i < id.n; i++)
		if (id.p[i] < '0' || id.p[i] > '9')
			return 0;
	return id.n > 0;
}

static void
read_row(struct conllu_row *row, struct span line, size_t *tokens)
{
	struct span rest = line;

	*row = (struct conllu_row){ .line = line, .token = CONLLU_NOT };
	if (line.p[0] == '#')
		return;
	for (int c = 0; c < CONLLU_COLUMNS; c++)
		if (!span_cut(&rest, '\t', &row->column[c]))
			break;
	if (is_word(row->column[CONLLU_ID]))
		row->token = (*tokens)++;
}

static size_t
tabs(struct span line)
{
	size_t n = 0;

	for (size_t i = 0; i < line.n; i++)
		n += (size_t)(line.p[i] == '\t');
	return n;
}

int
conllu_sniff(struct span head)
{
	struct span line;

	while (span_cut(&head, '\n', &line)) {
		if (line.n == 0)
			continue;
		if (line.p[0] != '#')
			return tabs(line) == CONLLU_COLUMNS - 1;
		if (span_starts(line, SPAN("# text = ")) ||
		    span_starts(line, SPAN("# sent_id = ")))
			return 1;
	}
	return 0;
}

const char *
conllu_fault(struct span line)
{
	if (line.n == 0 || line.p[0] == '#')
		return NULL;
	if (line.p[0] < '0' || line.p[0] > '9')
		return "no id of a word";
	return tabs(line) == CONLLU_COLUMNS - 1 ? NULL : "not 10 columns";
}

int
conllu_next(struct span *text, struct arena *a, struct conllu *c)
{
	struct span line;
	size_t tokens = 0;

	*c = (struct conllu){ 0 };
	while (span_cut(text, '\n', &line)) {
		if (line.n > 0 && line.p[line.n - 1] == '\r')
			line.n--;
		if (line.n == 0 && c->n > 0)
			return 1;
		if (line.n > 0)
			read_row(VEC_PUSH(a, c), line, &tokens);
	}
	return c->n > 0;
}

void
conllu_tree(const struct conllu *c, struct arena *a, struct tree *t)
{
	static const struct span no_space = { "SpaceAfter=No", 13 };
	struct token *k;
	int glued = 0;

	*t = (struct tree){ 0 };
	for (size_t i = 0; i < c->n; i++) {
		const struct span *col = c->v[i].column;

		if (c->v[i].token == CONLLU_NOT)
			continue;
		k = VEC_PUSH(a, t);
		k->form = col[CONLLU_FORM];
		k->fold = utf8_fold(a, k->form);
		k->glued = glued != 0;
		glued = span_find(col[CONLLU_MISC], no_space) <
		    col[CONLLU_MISC].n;
	}
}
