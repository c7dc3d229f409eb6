#include "claims/aside.h"

#define DAY	((int64_t)24 * 60 * 60)

/* 2012-12, or the year where no more is said. */
static struct span
month_of(struct span when)
{
	return span_sub(when, 0, when.n >= 7 && when.p[4] == '-' &&
	    when.p[5] != 'W' ? 7 : 4);
}

/* Of a stretch of time its beginning counts: it may not be over. */
static int
is_old(const struct aside *s, const struct report *r)
{
	struct time_span t = time_read(r->when);

	return TIME_KNOWN(t) && TIME_KNOWN(s->first) &&
	    (r->window.n > 0 ? t.from : t.to) + ASIDE_DAYS * DAY <=
	    s->first.from;
}

static int
is_running(const struct aside *s, const struct report *r)
{
	return r->window.n > 0 && time_read(r->when).to > s->first.from;
}

void
aside_note(struct aside *s, const struct report *r, size_t paper)
{
	size_t n;

	if (!is_old(s, r) || is_running(s, r))
		return;
	n = pool_number(&s->times, month_of(r->when));
	if (n == s->told.n) {
		*VEC_PUSH(s->times.arena, &s->told) = 0;
		*VEC_PUSH(s->times.arena, &s->last) = (size_t)-1;
	}
	s->told.v[n] += s->last.v[n] != paper;
	s->last.v[n] = paper;
}

enum aside_is
aside_time(struct aside *s, const struct report *r, struct span *time)
{
	size_t n;

	if (!is_old(s, r))
		return ASIDE_NOT;
	*time = month_of(r->when);
	if (is_running(s, r))
		return ASIDE_SINCE;
	n = pool_number(&s->times, month_of(r->when));
	if (n < s->told.n && 2 * s->told.v[n] >= s->papers && s->papers > 1)
		return ASIDE_NOT;
	return ASIDE_THEN;
}
