#include "claims/label.h"

#include <string.h>

#include "claims/participle.h"
#include "ground/bytes.h"

static struct span
plural(const struct view *v, struct span noun)
{
	struct row row;

	if (tables_exact(&v->tables->names, v->arena, noun, &row))
		return lexicon_column(&row, 1);
	return tables_ending(&v->tables->endings, v->arena, noun);
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

/* The name among those asked about that what is counted ends: "Ana Ruiz". */
static const struct span *
full_name(const struct claim_key *key)
{
	for (size_t i = 0; i < key->about.n; i++) {
		struct span name = key->about.v[i];

		if (name.n > key->subject.n && key->subject.n > 0 &&
		    span_ends(name, key->subject) &&
		    name.p[name.n - key->subject.n - 1] == ' ')
			return &key->about.v[i];
	}
	return NULL;
}

/* The other names, in brackets. */
static void
add_names(struct bytes *b, const struct span_list *about,
    const struct span *but)
{
	const char *before = " (";

	for (size_t i = 0; i < about->n; i++) {
		if (&about->v[i] == but)
			continue;
		bytes_str(b, before);
		bytes_add(b, about->v[i]);
		before = ", ";
	}
	if (before[0] == ',')
		bytes_char(b, ')');
}

struct span
label_of(const struct view *v, const struct claim_key *key)
{
	struct bytes b = { 0 };
	struct span predicate = key->predicate, template, label;
	const struct span *name = full_name(key);
	struct filling with = { 0 };

	template = template_of(v, &predicate);
	with.predicate = spaced(v, participle_of(v->tables, v->arena,
	    predicate, key->unit.n == 0 || span_is(key->unit, "percent")));
	if (name != NULL) {
		with.one = with.many = *name;
	} else if (key->subject.n > 0) {
		with.one = spaced(v, key->subject);
		with.many = is_counted(v, key) ?
		    spaced(v, plural(v, key->subject)) : with.one;
	}
	if (span_eq(key->subject, predicate))
		bytes_add(&b, with.one);	/* price of prices: price */
	else if (key->subject.n == 0)
		bytes_add(&b, with.predicate);
	else if (is_kind_of(key->subject, predicate))
		bytes_add(&b, with.one);	/* profit of net profit */
	else
		fill(&b, template, &with);
	add_names(&b, &key->about, name);
	label = arena_dup(v->arena, span_trim(bytes_span(&b)));
	bytes_close(&b);
	return label;
}
