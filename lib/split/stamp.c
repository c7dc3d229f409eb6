#include "split/stamp.h"

#include "split/dates.h"

#define STAMP_MAX	160	/* bytes of a line that is a stamp */
#define STAMP_OTHER	2	/* words a stamp may have beside its date */

static struct span
date_of(const struct metadata *m, struct span text, unsigned other)
{
	return dates_read(&m->tables->dates, m->arena, text, other);
}

int
stamp_read(struct metadata *m, const struct match *match)
{
	struct span value = span_of(match->source->value);
	struct span first = date_of(m, match->group[1], STAMP_OTHER), second;
	int updated = span_is(value, "updated");

	if (first.n == 0)
		return 0;
	if (span_is(value, "both")) {
		second = date_of(m, match->group[2], STAMP_OTHER);
		if (m->doc->updated.n == 0)
			m->doc->updated = second;
	}
	if (updated && m->doc->updated.n == 0)
		m->doc->updated = first;
	if (!updated)
		metadata_published(m, first);
	return 1;
}

int
stamp_line(struct metadata *m, const struct subject *line)
{
	struct match match;

	return line->text.n <= STAMP_MAX &&
	    patterns_on(m->tables->stamps, line, &match) == 1 &&
	    stamp_read(m, &match);
}

int
stamp_day(struct metadata *m, struct span line, unsigned other)
{
	struct span iso = date_of(m, line, other);

	if (iso.n == 0)
		return 0;
	metadata_published(m, iso);
	return 1;
}
