#include "numbers/passes.h"

#include <string.h>

#include "numbers/asides.h"
#include "numbers/clauses.h"
#include "numbers/counted.h"
#include "numbers/crowds.h"
#include "numbers/doers.h"
#include "numbers/either.h"
#include "numbers/elided.h"
#include "numbers/grammar.h"
#include "numbers/hints.h"
#include "numbers/implied.h"
#include "numbers/inflect.h"
#include "numbers/level.h"
#include "numbers/modality.h"
#include "numbers/outcomes.h"
#include "numbers/plurals.h"
#include "numbers/reading.h"
#include "numbers/rest.h"
#include "numbers/roles.h"
#include "numbers/sums.h"
#include "numbers/tally.h"

/*
 * A sentence of more words than this is no sentence (a table, a list of names):
 * nothing is read around its numbers.
 */
#define MOST_WORDS	1000

struct passes {
	struct grammar		 grammar;
	struct parser_kit	*parser;
	struct hints		*hints;
};

struct passes *
passes_new(struct arena *run, const struct lexfile *user)
{
	struct passes *p = ARENA_NEW(run, struct passes);

	grammar_open(&p->grammar, user);
	p->grammar.memo = inflect_memo(run);
	p->parser = parse_new(run, user);
	p->hints = hints_new(run, &p->grammar);
	return p;
}

/* A document, and what has been told of it before the sentence being read. */
struct document {
	struct sentence		*v;
	const struct words	*w;
	struct memory		 memory;
	struct outcomes		 outcomes;
	struct doers		 doers;
};

/* Each number by itself: what it counts, what happens to that, and its role. */
static void
read_numbers(const struct reading *r, struct document *d, size_t i)
{
	const size_t n = r->s->numbers.n;

	for (size_t k = 0; k < n; k++)
		roles_beside(r, k);
	for (size_t k = 0; k < n; k++)
		counted_read(r, k, &d->memory);
	crowds_read(r, d->v, d->w, i);
	for (size_t k = 0; k < n; k++) {
		roles_read(r, k);
		elided_from(r, k);
		level_read(r, k);
	}
}

/* What is said of all of them, now that those without a numeral are there. */
static void
read_together(const struct reading *r, struct document *d, int implies)
{
	if (modality_any(r))
		for (size_t k = 0; k < r->s->numbers.n; k++)
			modality_read(r, k);
	if (implies)
		either_read(r);
	sums_read(r, &d->memory);
	for (size_t k = 0; k < r->s->numbers.n; k++)
		roles_besides(r, k);
}

/*
 * The passes over a sentence, each of which needs what those before it found:
 * the words as pieces, chunks and clauses (reading.h); each number by itself;
 * counts that no numeral gives; what is said of all numbers together; and,
 * where somebody may be hurt or dead, what the document told of them before.
 */
static void
read_sentence(struct passes *p, struct arena *arena, struct document *d,
    size_t i)
{
	struct sentence *s = &d->v[i];
	const struct words *w = &d->w[i];
	struct reading r;
	int implies;

	if (w->n == 0 || w->n > MOST_WORDS)
		return;
	implies = hints_any(p->hints, arena, &p->grammar, w);
	if (s->numbers.n == 0 && !implies)
		return;
	asides_read(&p->grammar, arena, s, w, implies);
	reading_open(&r, arena, &p->grammar, p->parser, s, w);
	clauses_read(&r);
	read_numbers(&r, d, i);
	if (implies && implied_read(&r, &d->memory))
		plurals_read(&r, &d->memory);
	read_together(&r, d, implies);
	if (!implies)
		return;
	rest_read(&r, &d->memory);
	tally_read(&r);
	doers_read(&r, &d->doers, &d->memory);
	outcomes_read(&r, &d->outcomes);
}

void
passes_read(struct passes *p, struct arena *arena, struct sentence *v,
    size_t n, const struct words *w)
{
	struct document d;

	memset(&d, 0, sizeof(d));
	d.v = v;
	d.w = w;
	for (size_t i = 0; i < n; i++)
		read_sentence(p, arena, &d, i);
	survivors_end(&p->grammar, v, n, &d.outcomes.alive);
}
