#include "tap.h"

#include <string.h>

#include "filter/front.h"
#include "filter/settings.h"

static struct arena *arena;

/* Has any option of the front command the letter of another? */
static int
letters_differ(void)
{
	int seen[2 * FRONT_OWN] = { 0 };

	for (size_t i = 0; i < FRONT_GROUPS; i++)
		for (const struct option_row *r = front_groups[i].rows;
		    r->name != NULL; r++)
			if (r->letter >= 2 * FRONT_OWN || seen[r->letter]++)
				return 0;
	return 1;
}

static int
has(const struct pipeline *p, enum stage stage, const char *arg)
{
	for (size_t i = 0; i < p->args[stage].n; i++)
		if (strcmp(p->args[stage].v[i], arg) == 0)
			return 1;
	return 0;
}

static void
test_passing(void)
{
	char name[] = "x", meta[] = "--meta=m", title[] = "--title",
	    fire[] = "fire", stats[] = "--stats", policy[] = "--policy=lowest";
	char *argv[] = { name, meta, title, fire, stats, policy, NULL };
	struct pipeline p = pipeline_init(arena);
	struct front_passed passed[FRONT_GROUPS];
	struct option_set sets[FRONT_GROUPS];

	front_sets(passed, sets, &p);
	tap_ok(options_read(6, argv, sets, FRONT_GROUPS) == 6,
	    "options of all stages are read");
	tap_ok(has(&p, STAGE_SPLIT, "--meta=m") &&
	    has(&p, STAGE_RENDER, "--title=fire") &&
	    has(&p, STAGE_MERGE, "--policy=lowest") &&
	    !has(&p, STAGE_SPLIT, "--policy=lowest"),
	    "each goes to its stage");
	tap_ok(has(&p, STAGE_SPLIT, "--stats") &&
	    has(&p, STAGE_NUMBERS, "--stats") &&
	    has(&p, STAGE_RENDER, "--stats"), "one may go to all");
}

int
main(void)
{
	arena = arena_new(NULL);
	tap_ok(letters_differ(), "every option has a letter of its own");
	test_passing();
	arena_free(arena);
	return tap_done();
}
