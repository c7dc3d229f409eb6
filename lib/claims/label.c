#include "claims/label.h"

#include <string.h>

#include "ground/bytes.h"

/* The row of the longest ending that a noun has, or of "-": all others. */
static size_t
ending_of(const struct lexicon *lex, struct span noun, struct row *row)
{
	size_t n = lexicon_ending(lex, noun, noun.n, row);

	if (n == 0 && !lexicon_find(lex, SPAN("-"), row))
		*row = (struct row){ 0 };
	return n;
}

static struct span
plural(const struct view *v, struct span noun)
{
	struct row row;
	size_t n;

	if (tables_exact(&v->tables->names, v->arena, noun, &row))
		return lexicon_column(&row, 1);
	n = ending_of(&v->tables->endings, noun, &row);
	return arena_join(v->arena, span_sub(noun, 0, noun.n - n), SPAN(""),
	    lexicon_column(&row, 1));
}

/*
 * Names have no plural, and what is measured needs none: tonnes of cocaine, by
 * how much percent revenue rose; but "analysts expected" a sum, "classes
 * suspended" for a week.
 */
static int
is_counted(const struct view *v, const struct claim_key *key)
{
	char c = key->subject.p[0];
	struct row row;

	return !(c >= 'A' && c <= 'Z') && (key->unit.n == 0 ||
	    (key->unit.p[0] >= 'A' && key->unit.p[0] <= 'Z') ||
	    span_is(key->unit, "duration") ||
	    tables_exact(&v->tables->classes, v->arena, key->subject, &row));
}

/* Classes are joined by hyphens, headings are not. */
static struct span
spaced(const struct view *v, struct span s)
{
	char *p = arena_str(v->arena, s);

	for (size_t i = 0; i < s.n; i++)
		if (p[i] == '-')
			p[i] = ' ';
	return (struct span){ p, s.n };
}

/* What a template is filled with. */
struct filling {
	struct span	one, many, predicate;
};

static void
fill(struct bytes *b, struct span template, const struct filling *with)
{
	for (size_t i = 0; i < template.n; i++) {
		if (template.p[i] != '%' || i + 1 == template.n) {
			bytes_char(b, template.p[i]);
			continue;
		}
		i++;
		bytes_add(b, template.p[i] == 'p' ? with->predicate :
		    template.p[i] == 'n' ? with->one : with->many);
	}
}

/* The predicate of "killed-agent", and whether it was one. */
static int
is_agent(struct span *predicate)
{
	const char *agent = name_of(&part_names, PART_AGENT);
	size_t n = strlen(agent);

	if (predicate->n <= n + 1 || !span_ends(*predicate, span_of(agent)) ||
	    predicate->p[predicate->n - n - 1] != '-')
		return 0;
	*predicate = span_sub(*predicate, 0, predicate->n - n - 1);
	return 1;
}

static struct span
template_of(const struct view *v, struct span *predicate)
{
	struct row row;
	struct span key = *predicate;

	if (is_agent(predicate))
		key = span_of(name_of(&part_names, PART_AGENT));
	if (tables_exact(&v->tables->labels, v->arena, key, &row))
		return lexicon_column(&row, 1);
	return SPAN("%s %p");
}

/* Is the class one of the dimension: net-profit of profit? */
static int
is_kind_of(struct span class, struct span dimension)
{
	return class.n > dimension.n + 1 && span_ends(class, dimension) &&
	    class.p[class.n - dimension.n - 1] == '-';
}

struct span
label_of(const struct view *v, const struct claim_key *key)
{
	struct bytes b = { 0 };
	struct span predicate = key->predicate, template, label;
	struct filling with = { 0 };

	template = template_of(v, &predicate);
	with.predicate = spaced(v, predicate);
	if (key->subject.n > 0) {
		with.one = spaced(v, key->subject);
		with.many = is_counted(v, key) ?
		    spaced(v, plural(v, key->subject)) : with.one;
	}
	if (key->subject.n == 0 || span_eq(key->subject, predicate))
		bytes_add(&b, with.predicate);	/* price of prices: price */
	else if (is_kind_of(key->subject, predicate))
		bytes_add(&b, with.one);	/* profit of net profit */
	else
		fill(&b, template, &with);
	for (size_t i = 0; i < key->about.n; i++) {
		bytes_str(&b, i == 0 ? " (" : ", ");
		bytes_add(&b, key->about.v[i]);
	}
	if (key->about.n > 0)
		bytes_char(&b, ')');
	label = arena_dup(v->arena, span_trim(bytes_span(&b)));
	bytes_close(&b);
	return label;
}
