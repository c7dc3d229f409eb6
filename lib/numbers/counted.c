#include "numbers/counted.h"

struct counted {
	const struct lexfile	*user;
};

struct counted *
counted_new(struct arena *run, const struct lexfile *user)
{
	struct counted *c = ARENA_NEW(run, struct counted);

	c->user = user;
	return c;
}

void
counted_read(struct counted *c, struct arena *arena, struct sentence *v,
    size_t n, const struct words *w)
{
	(void)c, (void)arena, (void)v, (void)n, (void)w;
}
