#include "syntax/conlluout.h"

static void
column(struct bytes *b, struct span s)
{
	bytes_add(b, s.n > 0 ? s : SPAN("_"));
	bytes_char(b, '\t');
}

/* FORM to FEATS. */
static void
write_word(struct bytes *b, const struct syntax *s, const struct token *k)
{
	const char *upos = name_of(&tree_upos, (int)k->upos);

	column(b, k->form);
	column(b, k->lemma);
	column(b, span_of(upos));
	column(b, SPAN("_"));
	column(b, syntax_feats(s, k));
}

/* The id of a token's row. */
static struct span
id_of(const struct conllu *rows, size_t token)
{
	for (size_t i = 0; i < rows->n; i++)
		if (rows->v[i].token == token)
			return rows->v[i].column[CONLLU_ID];
	return SPAN("0");
}

void
conlluout_rows(struct bytes *b, const struct syntax *s,
    const struct conllu *rows, const struct tree *t)
{
	const struct conllu_row *row;
	const struct token *k;

	for (size_t i = 0; i < rows->n; i++) {
		row = &rows->v[i];
		if (row->token == CONLLU_NOT) {
			bytes_add(b, row->line);
			bytes_char(b, '\n');
			continue;
		}
		k = &t->v[row->token];
		column(b, row->column[CONLLU_ID]);
		write_word(b, s, k);
		column(b, k->head == 0 ? SPAN("0") : id_of(rows,
		    k->head - 1));
		column(b, syntax_deprel(s, k));
		column(b, SPAN("_"));
		bytes_add(b, row->column[CONLLU_MISC]);
		bytes_char(b, '\n');
	}
	bytes_char(b, '\n');
}

void
conlluout_text(struct bytes *b, const struct syntax *s, struct span text,
    const struct tree *t)
{
	bytes_str(b, "# text = ");
	bytes_add(b, text);
	bytes_char(b, '\n');
	for (size_t i = 0; i < t->n; i++) {
		bytes_printf(b, "%zu\t", i + 1);
		write_word(b, s, &t->v[i]);
		bytes_printf(b, "%zu\t", t->v[i].head);
		column(b, syntax_deprel(s, &t->v[i]));
		column(b, SPAN("_"));
		bytes_str(b, i + 1 < t->n && t->v[i + 1].glued ?
		    "SpaceAfter=No\n" : "_\n");
	}
	bytes_char(b, '\n');
}
