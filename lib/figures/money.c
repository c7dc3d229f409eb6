#include "figures/money.h"

#include <stddef.h>

#include "figures/digits.h"
#include "text/utf8.h"

#define WEAK_LEAST	100	/* "won", "real", "mark" are other words too */
#define PRICE_NEAR	12	/* so many words before a sum tell a price */

static int
is_number(const struct scan *s, size_t i)
{
	return scan_digits(s, i) || scan_char(s, i, '.') ||
	    scan_dash(s, i) || scan_numeral(s, i) != NUMERAL_NONE ||
	    scan_is(s, i, PARTICLE(A));
}

size_t
money_before(const struct scan *s, size_t i, struct span *code)
{
	struct row row;
	size_t n = scan_match(s, &s->t->currencies, i, &row), b;

	if (n == 0)
		return i;
	b = i + n;
	if (scan_column_is(&row, 2, "mark") && scan_char(s, b, '.'))
		b++;
	if (!is_number(s, b))
		return i;
	do {
		/* "A$5", not "a $5 note" */
		if ((scan_column_is(&row, 2, "symbol") && (n == 1 ||
		    !scan_alpha(s, i) || scan_glued(s, i + 1))) ||
		    ((scan_column_is(&row, 2, "mark") ||
		    scan_column_is(&row, 2, "code") ||
		    scan_column_is(&row, 2, "code-caps")) &&
		    scan_spelled(s, i, n, &row) && scan_digits(s, b))) {
			*code = lexicon_column(&row, 1);
			return b;
		}
	} while (lexicon_next(&row));
	return i;
}

/* Letters and digits of "Rs500m" apart; 0 if the word is not built so. */
static int
take_apart(struct span word, struct span *mark, struct span *digits,
    struct span *tail)
{
	size_t a = 0, b;

	while (a < word.n && (word.p[a] < '0' || word.p[a] > '9'))
		a++;
	for (b = a; b < word.n && word.p[b] >= '0' && word.p[b] <= '9'; b++)
		;
	*mark = span_sub(word, 0, a);
	*digits = span_sub(word, a, b);
	*tail = span_sub(word, b, word.n);
	return a > 1 && b > a && a < 5;
}

/* Groups and decimals that stand behind the word: ",000", ".50". */
static size_t
more_digits(const struct scan *s, size_t i, struct span *digits)
{
	while ((scan_char(s, i, ',') || scan_char(s, i, '.')) &&
	    scan_glued(s, i) && scan_digits(s, i + 1) &&
	    scan_glued(s, i + 1)) {
		digits->n = (size_t)(s->w->v[i + 1].text.p +
		    s->w->v[i + 1].text.n - digits->p);
		i += 2;
	}
	return i;
}

size_t
money_joined(const struct scan *s, size_t i, struct span *code,
    struct amount *m)
{
	struct span mark, digits, tail;
	struct numeral scale;
	struct digits d;
	struct row row;
	size_t b = i + 1;

	if (!scan_alpha(s, i) || !s->w->v[i].upper ||
	    !take_apart(s->w->v[i].text, &mark, &digits, &tail) ||
	    !lexicon_find(&s->t->currencies, utf8_fold(s->arena, mark), &row) ||
	    !span_eq(mark, lexicon_column(&row, 0)) ||
	    !(scan_column_is(&row, 2, "mark") ||
	    scan_column_is(&row, 2, "code")))
		return 0;
	if (tail.n == 0)
		b = more_digits(s, b, &digits);
	if (!digits_read_as(digits, s->t->comma, &d))
		return 0;
	*m = (struct amount){ .a = i, .b = b, .value = d.value,
	    .place = d.place, .digits = 1, .has_value = 1,
	    .rule = "money-joined" };
	*code = lexicon_column(&row, 1);
	if (tail.n == 0) {
		m->b = cardinal_scales(s, b, 1, m);
		return m->b;
	}
	scale = tables_numeral(s->t, utf8_fold(s->arena, tail));
	if (scale.class != NUMERAL_SUFFIX && scale.class != NUMERAL_SCALE)
		return 0;
	m->value = amount_tidy(m->value * scale.value);
	m->place *= scale.value;
	m->scaled = scale.value >= AMOUNT_ROUND;
	return m->b;
}

/* "the house sold for 281,000 pounds": what is told is a price. */
static int
priced(const struct scan *s, size_t i)
{
	struct row row;

	for (size_t k = i; k > 0 && i - k < PRICE_NEAR; k--)
		if (lexicon_find(&s->t->names, s->w->v[k - 1].fold, &row) &&
		    scan_column_is(&row, 1, "price"))
			return 1;
	return 0;
}

/*
 * "5 million pounds" is money, "five pounds of rice" is not, nor without a
 * price "120 pounds".
 */
static int
weak_fits(const struct scan *s, size_t b, const struct amount *m)
{
	return m->has_value && (m->scaled ||
	    (m->value >= WEAK_LEAST && m->scale) || priced(s, m->a)) &&
	    !scan_is(s, b, PARTICLE(OF));
}

/* "720p": a picture, no price. */
static int
is_name(const struct scan *s, size_t i, size_t n)
{
	struct row row;

	return scan_match(s, &s->t->names, i, &row) == n &&
	    scan_column_is(&row, 1, "whole");
}

static int
fits(const struct scan *s, size_t i, size_t n, const struct amount *m,
    const struct row *row)
{
	int glued = scan_glued(s, i) && m->digits;

	if (scan_column_is(row, 2, "word") || scan_column_is(row, 2, "sub"))
		return 1;
	if (scan_column_is(row, 2, "weak"))
		return weak_fits(s, i + n, m) ||
		    (m->digits && m->value >= WEAK_LEAST &&
		    !span_is(lexicon_column(row, 1), "GBP"));
	if (scan_column_is(row, 2, "symbol"))
		return m->digits && !scan_digits(s, i + n);
	if (scan_column_is(row, 2, "code") ||
	    scan_column_is(row, 2, "code-caps"))
		/* 300 ANG airmen: an acronym before what is counted */
		return scan_spelled(s, i, n, row) && !(scan_alpha(s, i + n) &&
		    (s->w->v[i + n].upper || scan_plural(s, i + n)));
	if (scan_column_is(row, 2, "sub-glued"))
		return glued && !is_name(s, i - 1, n + 1) &&
		    !(scan_alpha(s, i + n) && scan_glued(s, i + n)) &&
		    scan_spelled(s, i, n, row);
	return 0;
}

/* "48.5 MGBP", "20 MUSD": a code with its million. */
static size_t
millions(const struct scan *s, size_t i, struct amount *m, struct number *n)
{
	struct numeral scale;
	struct span word;
	struct row row;

	if (!scan_alpha(s, i) || !s->w->v[i].caps || m->vague || m->scale)
		return 0;
	word = s->w->v[i].fold;
	scale = tables_numeral(s->t, span_sub(word, 0, 1));
	if (word.n != 4 || scale.class != NUMERAL_SUFFIX ||
	    scale.value < AMOUNT_ROUND || !lexicon_find(&s->t->currencies,
	    span_sub(word, 1, word.n), &row) ||
	    !scan_column_is(&row, 2, "code"))
		return 0;
	m->value = amount_tidy(m->value * scale.value);
	m->place *= scale.value;
	m->scaled = 1;
	n->kind = NUMBER_MONEY;
	n->unit = lexicon_column(&row, 1);
	n->rule = SPAN("money-millions");
	return i + 1;
}

size_t
money_read(const struct scan *s, size_t i, struct amount *m, struct number *n)
{
	struct row row;
	size_t at = scan_over_hyphen(s, i), k;
	double part;

	if (at == i)
		at = amount_over_article(s, i, m);
	k = scan_match(s, &s->t->currencies, at, &row);
	if (k == 0)
		return millions(s, i, m, n);
	do {
		if (!fits(s, at, k, m, &row))
			continue;
		part = lexicon_number(&row, 3, 0);
		m->value = amount_tidy(m->value * part);
		m->low = amount_tidy(m->low * part);
		m->high = amount_tidy(m->high * part);
		m->place *= part;
		n->kind = NUMBER_MONEY;
		n->unit = lexicon_column(&row, 1);
		n->rule = part < 1 ? SPAN("money-part") : SPAN("money-word");
		return at + k;
	} while (lexicon_next(&row));
	return 0;
}

/* "$20 43", "15 dollars and 50": two digits with nothing behind are cents. */
static size_t
bare_cents(const struct scan *s, const struct amount *more)
{
	if (!more->digits || more->value < 10 || more->place < 1 ||
	    scan_alpha(s, more->b) || scan_digits(s, more->b) ||
	    scan_glued(s, more->b + 1) || (more->b < s->w->n &&
	    scan_glued(s, more->b) && !scan_char(s, more->b, '.') &&
	    !scan_char(s, more->b, ',')))
		return 0;
	return more->b;
}

size_t
money_cents(const struct scan *s, size_t i, struct amount *m)
{
	struct number n = number_init();
	struct amount more;
	size_t at = scan_is(s, i, PARTICLE(AND)) ? i + 1 : i, b;

	if (m->vague || m->place < 1 || m->scale ||
	    !cardinal_read(s, at, 0, &more) ||
	    more.ordinal || !more.has_value || more.value >= 100)
		return i;
	b = money_read(s, more.b, &more, &n);
	if (b == 0 && (b = bare_cents(s, &more)) > 0)
		more.value /= 100;
	if (b == 0 || more.value >= 1)
		return i;
	m->value = amount_tidy(m->value + more.value);
	return b;
}
