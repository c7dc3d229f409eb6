#include "syntax/draw.h"

#include "text/utf8.h"

/* What a subtree needs to be drawn. */
struct drawing {
	struct bytes		*out;
	struct arena		*arena;
	const struct syntax	*syntax;
	const struct tree	*tree;
	size_t			 width;
};

/* As much of a line as fits. */
static void
add_cut(struct drawing *d, struct span line)
{
	size_t at = 0, columns = 0, len;
	uint32_t cp;

	if (utf8_width(line) <= d->width) {
		bytes_add(d->out, line);
		bytes_char(d->out, '\n');
		return;
	}
	while ((len = utf8_decode(span_sub(line, at, line.n), &cp)) > 0) {
		columns += (size_t)uc_width(cp);
		if (columns >= d->width)
			break;
		at += len;
	}
	bytes_add(d->out, span_sub(line, 0, at));
	bytes_str(d->out, "\xe2\x80\xa6\n");
}

/* "├── people NOUN nsubj:pass Number=Plur" */
static void
draw_line(struct drawing *d, struct span indent, struct span branch, size_t i)
{
	const struct token *k = &d->tree->v[i];
	struct span deprel = syntax_deprel(d->syntax, k);
	struct span feats = syntax_feats(d->syntax, k);
	const char *upos = name_of(&tree_upos, (int)k->upos);

	add_cut(d, arena_printf(d->arena, "%.*s%.*s%.*s  %s %.*s%s%.*s",
	    (int)indent.n, indent.p != NULL ? indent.p : "",
	    (int)branch.n, branch.p, (int)k->form.n, k->form.p,
	    upos != NULL ? upos : "_", (int)deprel.n, deprel.p,
	    span_is(feats, "_") ? "" : " ",
	    span_is(feats, "_") ? 0 : (int)feats.n, feats.p));
}

/* The dependent of a head behind token i (from: the first), or n. */
static size_t
next_dependent(const struct tree *t, size_t head, size_t from)
{
	while (from < t->n && t->v[from].head != head)
		from++;
	return from;
}

static void
draw_below(struct drawing *d, struct span indent, size_t head)
{
	size_t i = next_dependent(d->tree, head, 0), next;

	for (; i < d->tree->n; i = next) {
		int last = (next = next_dependent(d->tree, head, i + 1)) ==
		    d->tree->n;
		struct span bar = last ? SPAN("    ") :
		    SPAN("\xe2\x94\x82   ");

		draw_line(d, indent, last ?
		    SPAN("\xe2\x94\x94\xe2\x94\x80\xe2\x94\x80 ") :
		    SPAN("\xe2\x94\x9c\xe2\x94\x80\xe2\x94\x80 "), i);
		draw_below(d, arena_join(d->arena, indent,
		    (struct span){ "", 0 }, bar), i + 1);
	}
}

void
draw_tree(struct bytes *out, struct arena *a, const struct syntax *s,
    const struct tree *t, size_t width)
{
	struct drawing d = { out, a, s, t, width };
	struct span none = { "", 0 };

	for (size_t i = 0; i < t->n; i++) {
		if (t->v[i].head != 0)
			continue;
		draw_line(&d, none, none, i);
		draw_below(&d, none, i + 1);
	}
	bytes_char(out, '\n');
}
