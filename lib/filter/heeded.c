#include "filter/heeded.h"

#include "filter/message.h"

void
heeded_note(struct arena *a, struct decision *d)
{
	d->met = ARENA_ARRAY(a, int, 1 + d->claims.n + d->sources.n);
}

/* Those of a list that were not met, between quotes. */
static struct span
missing(struct arena *a, const struct decision *d,
    const struct span_list *names)
{
	struct span all = { NULL, 0 };

	for (size_t i = 0; i < names->n; i++)
		if (!d->met[i])
			all = arena_printf(a, "%.*s%s\"%.*s\"", (int)all.n,
			    all.p, all.n > 0 ? ", " : "", (int)names->v[i].n,
			    names->v[i].p);
	return all;
}

static void
tell(struct arena *a, const char *what, struct span names)
{
	message_say(arena_printf(a, "%s %.*s", what, (int)names.n,
	    names.p).p);
}

/* Say which names were looked for in vain, if any. */
static void
tell_missing(struct arena *a, const char *what, const struct decision *d,
    const struct span_list *names)
{
	struct span not = missing(a, d, names);

	if (not.n > 0)
		tell(a, what, not);
}

static void
tell_place(struct arena *a, const struct report_ref *at)
{
	tell(a, "nothing was misread: no report stands at", arena_printf(a,
	    "%.*s:%zu-%zu", (int)at->doc.n, at->doc.p, at->at.start,
	    at->at.end));
}

static void
tell_decision(struct arena *a, const struct decision *d)
{
	switch (d->what) {
	case DO_NONE:
		break;
	case DO_SAME:
		tell_missing(a, "not made the same as another claim of its "
		    "story:", d, &d->claims);
		break;
	case DO_NOT_SAME:
		tell_missing(a, "not kept apart: no claim is", d, &d->claims);
		break;
	case DO_MISREAD:
		if (!d->met[0])
			tell_place(a, &d->report);
		break;
	case DO_SAME_SOURCE:
		tell_missing(a, "not made one source: no report is from", d,
		    &d->sources);
		break;
	case DO_DROP:
		if (!d->met[0])
			tell(a, "nothing to leave out: no document is",
			    arena_printf(a, "\"%.*s\"", (int)d->doc.n,
			    d->doc.p));
		break;
	}
}

void
heeded_tell(struct arena *a, const struct decisions *all)
{
	for (size_t i = 0; i < all->n; i++)
		tell_decision(a, &all->v[i]);
}
