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

static int
says_no_space(const struct conllu_row *row)
{
	static const struct span no = { "SpaceAfter=No", 13 };
	struct span misc = row->column[CONLLU_MISC];

	return span_find(misc, no) < misc.n;
}

/* How many words of a range ("3-4 don't") follow its first; 0 if it is none. */
static size_t
range(const struct conllu_row *row)
{
	struct span id = row->column[CONLLU_ID], first;
	size_t from = 0, to = 0;

	if (!span_cut(&id, '-', &first) || !is_word(first) || !is_word(id) ||
	    first.n > 9 || id.n > 9)
		return 0;
	for (size_t i = 0; i < first.n; i++)
		from = from * 10 + (size_t)(first.p[i] - '0');
	for (size_t i = 0; i < id.n; i++)
		to = to * 10 + (size_t)(id.p[i] - '0');
	return to > from ? to - from : 0;
}

void
conllu_tree(const struct conllu *c, struct arena *a, struct tree *t)
{
	const struct conllu_row *row, *whole = NULL;
	struct token *k;
	size_t more = 0;		/* words of the range, to come */
	int glued = 0;

	*t = (struct tree){ 0 };
	for (size_t i = 0; i < c->n; i++) {
		row = &c->v[i];
		if (row->token == CONLLU_NOT && range(row) > 0) {
			whole = row;
			more = range(row);
		}
		if (row->token == CONLLU_NOT)
			continue;
		k = VEC_PUSH(a, t);
		k->form = row->column[CONLLU_FORM];
		k->fold = utf8_fold(a, k->form);
		k->glued = glued != 0;
		glued = more > 0 || says_no_space(row) ||
		    (whole != NULL && says_no_space(whole));
		if (more == 0)
			whole = NULL;
		else
			more--;
	}
}
