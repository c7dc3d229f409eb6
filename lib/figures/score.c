#include "figures/score.h"

#include "figures/digits.h"

#define SCORE_NEAR	6	/* words before that may speak of a result */

static int
whole(const struct scan *s, size_t i, double *value)
{
	struct digits d;

	if (!scan_digits(s, i) || s->blocked[i] ||
	    !scan_value(s, i, &d) || d.decimals || d.grouped ||
	    d.whole > 3)
		return 0;
	*value = d.value;
	return 1;
}

static int
result_near(const struct scan *s, size_t i, size_t b)
{
	for (size_t k = i; k-- > 0 && i - k <= SCORE_NEAR;)
		if (scan_cue(s, k, CUE(SCORE)))
			return 1;
	return scan_cue(s, b, CUE(SCORE));
}

/* "by 220 votes to 207": where the second figure is; 0 for no such pair. */
static size_t
behind_noun(const struct scan *s, size_t i)
{
	return scan_cue(s, i + 1, CUE(SCORE)) && scan_is(s, i + 2,
	    PARTICLE(TO)) && !(i > 0 && scan_is(s, i - 1, PARTICLE(FROM))) ?
	    i + 3 : 0;
}

int
score_read(const struct scan *s, size_t i, struct found *r)
{
	double a, b;
	int to = scan_is(s, i + 1, PARTICLE(TO));
	int joined = scan_hyphen(s, i + 1) && scan_hyphen(s, i + 3) &&
	    scan_is(s, i + 2, PARTICLE(TO));	/* 2-to-1 */
	size_t second = joined ? i + 4 : i + 2, end;

	if (!to && behind_noun(s, i) > 0) {
		to = 1;
		second = behind_noun(s, i);
	}
	end = second + 1;
	if (!whole(s, i, &a) || !(scan_hyphen(s, i + 1) || to) ||
	    !whole(s, second, &b) || (to && (!result_near(s, second, second) ||
	    scan_alpha(s, end))))
		return 0;
	if (joined && a < b)
		return 0;		/* 18-to-24-year-olds */
	if (scan_glued(s, end) && (scan_alpha(s, end) ||
	    scan_char(s, end, '%') || scan_char(s, end, '/')))
		return 0;
	/* 15-20 gunmen: a range; a smaller one first needs a result near. */
	if (a < b && !result_near(s, i, end))
		return 0;
	if (a >= b && scan_hyphen(s, end) && !result_near(s, i, end))
		return 0;
	r->a = i;
	r->b = end;
	r->n.kind = NUMBER_SCORE;
	r->n.low = a < b ? a : b;
	r->n.high = a < b ? b : a;
	r->n.has_range = 1;
	r->n.rule = SPAN("score");
	return 1;
}
