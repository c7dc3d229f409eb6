#include "tap.h"

#include "entities/chain.h"

#define N	3

/* Is this the best labelling of three words? */
static int
best_is(int32_t score[N * CHAIN_ROW], const int32_t *steps, int a, int b, int c)
{
	unsigned char back[N * LABEL_COUNT], label[N];

	chain_best(score, steps, N, back, label);
	return label[0] == a && label[1] == b && label[2] == c;
}

int
main(void)
{
	int32_t steps[LABEL_COUNT * CHAIN_ROW] = { 0 };
	int32_t score[N * CHAIN_ROW] = { 0 };
	struct model_writer writer = { 0 };
	struct bytes file = { 0 };
	struct model none;
	struct chain c;

	tap_ok(chain_may(LABEL_OUT, LABEL_PERSON) &&
	    chain_may(LABEL_PERSON, LABEL_PERSON_ON) &&
	    chain_may(LABEL_PERSON_ON, LABEL_PERSON_ON) &&
	    !chain_may(LABEL_OUT, LABEL_PERSON_ON) &&
	    !chain_may(LABEL_BODY, LABEL_PERSON_ON),
	    "a name goes on only where one of its kind was");
	tap_ok(best_is(score, steps, LABEL_OUT, LABEL_OUT, LABEL_OUT),
	    "where nothing speaks for a name there is none");
	score[0 * CHAIN_ROW + LABEL_PERSON] = 5;
	score[1 * CHAIN_ROW + LABEL_PERSON_ON] = 5;
	tap_ok(best_is(score, steps, LABEL_PERSON, LABEL_PERSON_ON,
	    LABEL_OUT), "a name of two words");
	score[1 * CHAIN_ROW + LABEL_BODY_ON] = 7;
	tap_ok(best_is(score, steps, LABEL_PERSON, LABEL_PERSON_ON,
	    LABEL_OUT), "the best word alone does not break a name");
	score[0 * CHAIN_ROW + LABEL_BODY] = 4;
	tap_ok(best_is(score, steps, LABEL_BODY, LABEL_BODY_ON, LABEL_OUT),
	    "the best sum counts");
	steps[LABEL_OUT * CHAIN_ROW + LABEL_BODY] = -20;
	steps[LABEL_OUT * CHAIN_ROW + LABEL_PERSON] = -1;
	tap_ok(best_is(score, steps, LABEL_PERSON, LABEL_PERSON_ON,
	    LABEL_OUT), "steps count too");
	for (int l = 1; l < LABEL_COUNT; l++)
		score[l] = CHAIN_NEVER;
	tap_ok(best_is(score, steps, LABEL_OUT, LABEL_OUT, LABEL_OUT),
	    "what cannot be is never chosen");
	model_finish(&writer, &file);
	tap_ok(model_open(&none, file.p, file.n) == 0 &&
	    chain_open(&c, NULL, &none) == -1,
	    "a model without weights is refused");
	bytes_close(&file);
	tap_ok(chain_tag(0) != 0 && chain_tag(UINT32_MAX) != 0,
	    "no tag looks like a free row");
	return tap_done();
}
