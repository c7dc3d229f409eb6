#include "claims/say.h"

#include <stdarg.h>

#include "ground/bytes.h"
#include "text/utf8.h"

#define SAY_MAX	4		/* spans put in */

static struct span
template(const struct view *v, const char *name)
{
	struct row row;

	if (lexicon_find(&v->tables->say, span_of(name), &row))
		return lexicon_column(&row, 1);
	return span_of(name);
}

static struct span
fill(const struct view *v, struct span text, const struct span *put)
{
	struct bytes b = { 0 };
	struct span s;

	for (size_t i = 0; i < text.n; i++) {
		if (text.p[i] == '%' && i + 1 < text.n &&
		    text.p[i + 1] >= '1' && text.p[i + 1] < '1' + SAY_MAX)
			bytes_add(&b, put[text.p[++i] - '1']);
		else
			bytes_char(&b, text.p[i]);
	}
	s = arena_dup(v->arena, bytes_span(&b));
	bytes_close(&b);
	return s;
}

struct span
say_text(const struct view *v, const char *name, int n, ...)
{
	struct span put[SAY_MAX] = { { NULL, 0 } };
	va_list ap;

	va_start(ap, n);
	for (int i = 0; i < n && i < SAY_MAX; i++)
		put[i] = va_arg(ap, struct span);
	va_end(ap);
	return fill(v, template(v, name), put);
}

struct span
say_list(const struct view *v, const struct span_list *list)
{
	struct bytes b = { 0 };
	struct span s;

	for (size_t i = 0; i < list->n; i++) {
		if (i > 0 && i + 1 == list->n) {
			bytes_char(&b, ' ');
			bytes_add(&b, template(v, "and"));
			bytes_char(&b, ' ');
		} else if (i > 0) {
			bytes_str(&b, ", ");
		}
		bytes_add(&b, list->v[i]);
	}
	s = arena_dup(v->arena, bytes_span(&b));
	bytes_close(&b);
	return s;
}

struct span
say_double(const struct view *v, double x)
{
	return arena_printf(v->arena, "%.3g", x);
}

/* Words too few to list so many: the "and" that joins a sum. */
static int
joins(struct arena *a, const struct report *r)
{
	struct words w = { 0 };

	if (r->kind != NUMBER_IMPLIED || !r->has_value || !(r->value > 1))
		return 0;
	words_read(&w, a, r->text);
	return (double)w.n <= r->value;
}

/* "Dozens" at the front of a sentence is "dozens"; names stay as they are. */
struct span
say_read_wording(struct arena *a, const struct report *r)
{
	struct span s = r->text;

	if (joins(a, r))
		return arena_printf(a, "%.15g", r->value);
	if (r->kind == NUMBER_IMPLIED || s.n < 2 || s.p[0] < 'A' ||
	    s.p[0] > 'Z' || s.p[1] < 'a' || s.p[1] > 'z')
		return s;
	return arena_join(a, utf8_fold(a, span_sub(s, 0, 1)), SPAN(""),
	    span_sub(s, 1, s.n));
}

struct span
say_wording(const struct view *v, const struct atom *at)
{
	return v->wordings.v[at->wording];
}
