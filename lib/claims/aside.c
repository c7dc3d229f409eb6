#include "claims/aside.h"

#define DAY	((int64_t)24 * 60 * 60)

/* 2012-12, or the year where no more is said. */
static struct span
month_of(struct span when)
{
	return span_sub(when, 0, when.n >= 7 && when.p[4] == '-' &&
	    when.p[5] != 'W' ? 7 : 4);
}

static int
is_old(const struct aside *s, const struct report *r)
{
	struct time_span t = time_read(r->when);

	return TIME_KNOWN(t) && TIME_KNOWN(s->first) &&
	    t.to + ASIDE_DAYS * DAY <= s->first.from;
}

void
aside_note(struct aside *s, const struct report *r, size_t paper)
{
	size_t n;

	if (!is_old(s, r))
		return;
	n = pool_number(&s->times, month_of(r->when));
	if (n == s->told.n) {
		*VEC_PUSH(s->times.arena, &s->told) = 0;
		*VEC_PUSH(s->times.arena, &s->last) = (size_t)-1;
	}
	s->told.v[n] += s->last.v[n] != paper;
	s->last.v[n] = paper;
}

struct span
aside_time(struct aside *s, const struct report *r)
{
	size_t n;

	if (!is_old(s, r))
		return (struct span){ NULL, 0 };
	n = pool_number(&s->times, month_of(r->when));
	if (n < s->told.n && 2 * s->told.v[n] >= s->papers && s->papers > 1)
		return (struct span){ NULL, 0 };
	return month_of(r->when);
}
