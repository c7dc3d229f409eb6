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

static int
ends_in_letter(const struct token *k)
{
	unsigned char c = k->fold.n > 0 ?
	    (unsigned char)k->fold.p[k->fold.n - 1] : 0;

	return ((c >= 'a' && c <= 'z') || c >= 0x80) &&
	    k->upos != UPOS_PUNCT && k->upos != UPOS_SYM;
}

/*
 * Is a token part of the word before it: do|n't, it|'s, can|not, the
 * workers|'?  Not so what hyphens, marks or digits part.
 */
static int
joined(const struct tree *t, size_t i)
{
	const struct token *k = &t->v[i];
	struct span rest = k->fold;

	if (i == 0 || !k->glued || !ends_in_letter(&t->v[i - 1]))
		return 0;
	if (span_is(rest, "'") || span_is(rest, "\xe2\x80\x99"))
		return k->upos == UPOS_PART;
	if (span_starts(rest, SPAN("\xe2\x80\x99")))
		rest = span_sub(rest, 3, rest.n);
	else if (span_starts(rest, SPAN("'")))
		rest = span_sub(rest, 1, rest.n);
	return rest.n > 0 && rest.p[0] >= 'a' && rest.p[0] <= 'z';
}

static const char *
space_after(const struct tree *t, size_t i)
{
	return i + 1 < t->n && t->v[i + 1].glued ? "SpaceAfter=No\n" : "_\n";
}

/* The row of a word that is several tokens, from i on; returns its end. */
static size_t
write_range(struct bytes *b, const struct tree *t, size_t i)
{
	size_t end = i + 1;

	while (end < t->n && joined(t, end))
		end++;
	if (end == i + 1)
		return end;
	bytes_printf(b, "%zu-%zu\t", i + 1, end);
	for (size_t k = i; k < end; k++)
		bytes_add(b, t->v[k].form);
	bytes_str(b, "\t_\t_\t_\t_\t_\t_\t_\t");
	bytes_str(b, space_after(t, end - 1));
	return end;
}

void
conlluout_text(struct bytes *b, const struct syntax *s, struct span text,
    const struct tree *t)
{
	bytes_str(b, "# text = ");
	bytes_add(b, text);
	bytes_char(b, '\n');
	for (size_t i = 0, end = 0; i < t->n; i++) {
		if (i == end)
			end = write_range(b, t, i);
		bytes_printf(b, "%zu\t", i + 1);
		write_word(b, s, &t->v[i]);
		bytes_printf(b, "%zu\t", t->v[i].head);
		column(b, syntax_deprel(s, &t->v[i]));
		column(b, SPAN("_"));
		/* The row of the whole word says what follows it. */
		bytes_str(b, joined(t, i) || (i + 1 < t->n && joined(t,
		    i + 1)) ? "_\n" : space_after(t, i));
	}
	bytes_char(b, '\n');
}
