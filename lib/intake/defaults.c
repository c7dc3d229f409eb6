#include "intake/defaults.h"

static void
fill(struct span *to, struct span from)
{
	if (to->n == 0)
		*to = from;
}

static void
fill_published(struct document *d, struct span day, enum published_from from)
{
	if (d->published.n > 0 || day.n == 0)
		return;
	d->published = day;
	d->published_from = from;
}

void
defaults_fill(const struct defaults *by, struct document *d)
{
	fill_published(d, by->published, FROM_OPTION);
	fill_published(d, by->file_day, FROM_FILE_NAME);
	fill(&d->outlet, by->outlet);
	fill(&d->story, by->story);
}
