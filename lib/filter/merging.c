#include "filter/merging.h"

#include <errno.h>
#include <string.h>

#include "claims/order.h"
#include "claims/shape.h"
#include "filter/cleanup.h"
#include "filter/heeded.h"
#include "filter/message.h"
#include "filter/spill.h"

/*
 * Parts of max_memory: for what is read, for each sorter, of which four are in
 * use at once while all is read, and two while a story is looked at; and for a
 * story, which takes a quarter more for a while.
 */
#define PART_READ	8
#define PART_SORT	16
#define STORY(m)	((m)->max_memory / 3 * 2)

void
merging_open(struct merging *m)
{
	m->arena = arena_new(cleanup_no_memory);
	m->kept.arena = arena_new(cleanup_no_memory);
	m->view = arena_new(cleanup_no_memory);
	m->scratch = arena_new(cleanup_no_memory);
}

void
merging_close(struct merging *m)
{
	putaway_close(&m->away);
	merged_close(&m->merged);
	bytes_close(&m->doc);
	arena_free(m->arena);
	arena_free(m->kept.arena);
	arena_free(m->view);
	arena_free(m->scratch);
}

/* A new, empty state; decisions hold for every story. */
static void
renew(struct merging *m)
{
	arena_reset(m->arena);
	m->set = claims_new(m->arena, m->filter->lexicon);
	m->texts = (struct texts){ 0 };
	for (size_t i = 0; i < m->decisions.n; i++)
		claims_decision(m->set, &m->decisions.v[i]);
}

void
merging_begin(struct merging *m, struct filter *f)
{
	m->filter = m->merged.filter = f;
	renew(m);
}

static void
stop(struct merging *m, const char *why)
{
	if (!m->stuck++)
		filter_fail(m->filter, why);
}

/* What is put away could not be written or read again. */
static void
stop_away(struct merging *m)
{
	const char *why = strerror(errno);

	if (m->away.outer.too_large) {
		stop(m, "one story needs more than two thirds of --max-memory; "
		    "give more, or --partial");
	} else if (!m->stuck++) {
		message_at(spill_folder(), 0, 0, why);
		m->filter->failed = 1;
	}
}

/* --- reading */

static void
put_away(struct merging *m)
{
	if (m->away.filter == NULL)
		putaway_open(&m->away, m->filter, m->max_memory / PART_SORT,
		    STORY(m));
	if (texts_put(&m->texts, &m->away) == -1 ||
	    outer_put(&m->away.outer, m->set, m->view) == -1)
		stop_away(m);
	renew(m);
}

/* Make room, unless that would part a document from its sentences. */
static void
make_room(struct merging *m, struct span doc)
{
	if (m->max_memory == 0 || (doc.n > 0 &&
	    span_eq(doc, bytes_span(&m->doc))))
		return;
	if (doc.n > 0) {
		bytes_clear(&m->doc);
		bytes_add(&m->doc, doc);
	}
	if (claims_size(m->set) + m->texts.size > m->max_memory / PART_READ)
		put_away(m);
}

static void
check_read(struct merging *m)
{
	if (m->max_memory > 0 && claims_size(m->set) > m->max_memory)
		stop(m, "a document needs more than --max-memory");
}

const char *
merging_document(struct merging *m, const struct document *d)
{
	const char *why;

	make_room(m, d->doc);
	why = claims_document(m->set, d);
	check_read(m);
	return why;
}

void
merging_sentence(struct merging *m, const struct sentence *s,
    struct span line)
{
	make_room(m, s->doc);
	claims_sentence(m->set, m->filter->document, s);
	if (line.n > 0)
		texts_add(&m->texts, m->arena, s, line);
	check_read(m);
}

void
merging_report(struct merging *m, const struct report *r)
{
	make_room(m, (struct span){ NULL, 0 });
	claims_report(m->set, r);
	check_read(m);
}

void
merging_decision(struct merging *m, const struct decision *d)
{
	struct decision *kept;

	for (size_t i = 0; i < m->decisions.n; i++)
		if (order_decisions(&m->decisions.v[i], d) == 0)
			return;
	kept = VEC_PUSH(m->kept.arena, &m->decisions);
	shape_copy(&m->kept, &shape_decision, kept, d, NULL);
	heeded_note(m->kept.arena, kept);
	if (m->set != NULL)
		claims_decision(m->set, kept);
}

/* --- writing what fits */

static void
leave_decision(void *arg, const struct decision *d)
{
	(void)arg;
	(void)d;
}

static void
write_set(struct merging *m)
{
	struct claims_sink to = merged_sink(&m->merged);

	to.decision = leave_decision;
	if (m->partial)
		claims_state(m->set, m->view, &to);
	else
		claims_view(m->set, m->view, m->scratch, m->policy, &to);
}

void
merging_write_decisions(struct merging *m)
{
	const struct claims_sink to = merged_sink(&m->merged);

	claims_state(m->set, m->view, &to);
	if (!m->partial && !m->stuck)
		heeded_tell(m->kept.arena, &m->decisions);
}

/* --- writing what was put away */

/* What was read is put away: give back the memory that reading took. */
static void
trim(struct merging *m)
{
	arena_trim(m->view);
	arena_trim(m->arena);
	renew(m);
}

static int
write_stories(struct merging *m)
{
	const struct claims_sink to = merged_sink(&m->merged);

	if (m->partial)
		return outer_state(&m->away.outer, &to);
	return outer_view(&m->away.outer, m->set, m->view, m->scratch,
	    m->policy, &to);
}

static void
write_away(struct merging *m)
{
	put_away(m);
	trim(m);
	if (m->stuck)
		return;
	if (putaway_write_texts(&m->away) == -1 || write_stories(m) == -1)
		stop_away(m);
	putaway_close(&m->away);
}

void
merging_write(struct merging *m)
{
	if (m->away.filter != NULL) {
		write_away(m);
	} else {
		texts_write(&m->texts, m->filter);
		write_set(m);
	}
	renew(m);
}
