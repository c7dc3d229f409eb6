/* claims: reports merged a CPU second by the engine alone. */
#include <stdio.h>
#include <time.h>

#include "claims/claims.h"

#define REPORTS		200000
#define DOCUMENTS	(REPORTS / 20)
#define STORIES		100
#define QUESTIONS	40	/* a story */

static const char *const predicates[] = {
	"killed", "injured", "missing", "detained", "displaced",
};
static const double values[] = { 8, 12, 13, 300, 353, 2000 };

static double
now(void)
{
	return (double)clock() / CLOCKS_PER_SEC;
}

static void
add_documents(struct arena *a, struct claim_set *set)
{
	for (unsigned i = 0; i < DOCUMENTS; i++) {
		struct document d = { .doc = arena_printf(a, "d%06u", i),
		    .outlet = arena_printf(a, "Paper %u", i % 50),
		    .published = arena_printf(a, "2024-03-%02u", 1 + i % 9),
		    .story = arena_printf(a, "s%04u", i % STORIES) };

		(void)claims_document(set, &d);
	}
}

static struct report
report(struct arena *a, unsigned i)
{
	unsigned doc = i % DOCUMENTS, n = i / DOCUMENTS, at = 200 * n;
	unsigned chance = i * 2654435761u >> 8, question = chance % QUESTIONS;
	double value = values[chance / QUESTIONS % 6];
	struct report r = { .doc = arena_printf(a, "d%06u", doc),
	    .at = { at + 20, at + 24 }, .n = n, .zone = ZONE_BODY,
	    .text = arena_printf(a, "%g", value),
	    .sentence = arena_printf(a, "In place %u some people were hit, "
	    "the office said, and words go on.", i),
	    .sentence_start = at, .kind = NUMBER_CARDINAL, .has_value = 1,
	    .value = value, .has_range = 1, .low = value, .high = value,
	    .predicate = span_of(predicates[question % 5]),
	    .lemma = SPAN("hit"), .role = PART_PATIENT,
	    .subject = arena_printf(a, "thing-%u", question / 5),
	    .noun = SPAN("thing"), .place = SPAN("Lima"),
	    .as_of = arena_printf(a, "2024-03-%02u", 1 + chance % 9),
	    .as_of_from = AS_OF_PUBLISHED,
	    .story = arena_printf(a, "s%04u", doc % STORIES) };
	struct link *outlet = VEC_PUSH(a, &r.chain);
	struct link *said = VEC_PUSH(a, &r.chain);

	outlet->n = said->n = LINK_HERE;
	outlet->name = arena_printf(a, "Paper %u", doc % 50);
	outlet->kind = ENTITY_OUTLET;
	outlet->name_key = arena_printf(a, "paper %u", doc % 50);
	said->name_key = arena_printf(a, "office %u", chance % 4);
	said->at = (struct extent){ at + 40, at + 50 };
	said->name = arena_printf(a, "Office %u", chance % 4);
	said->kind = ENTITY_ORGANISATION;
	return r;
}

static void
count_claim(void *arg, const struct claim *c)
{
	*(size_t *)arg += c->reports.n;
}

static void
no_document(void *arg, const struct document *d)
{
	(void)arg;
	(void)d;
}

static void
no_check(void *arg, const struct check *k)
{
	(void)arg;
	(void)k;
}

int
main(void)
{
	struct arena *run = arena_new(NULL), *made = arena_new(NULL);
	struct arena *a = arena_new(NULL), *scratch = arena_new(NULL);
	struct claim_set *set = claims_new(run, NULL);
	size_t told = 0;
	const struct claims_sink to = { .arg = &told,
	    .document = no_document, .claim = count_claim,
	    .check = no_check };
	struct reports all = { 0 };
	double begin;

	for (unsigned i = 0; i < REPORTS; i++)
		*VEC_PUSH(made, &all) = report(made, i);
	begin = now();
	add_documents(made, set);
	for (size_t i = 0; i < all.n; i++)
		claims_report(set, &all.v[i]);
	claims_view(set, a, scratch, POLICY_LATEST, &to);
	printf("claims: %.0f reports a CPU second\n",
	    (double)told / (now() - begin));
	arena_free(run);
	arena_free(made);
	arena_free(a);
	arena_free(scratch);
	return told == REPORTS ? 0 : 1;
}
