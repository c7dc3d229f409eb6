#include "claims/question.h"

#include "claims/class.h"
#include "claims/key.h"
#include "claims/say.h"
#include "claims/view.h"

/* Are those who do it another question than those it is done to? */
static int
by_agents(struct view *v, const struct report *r, uint32_t predicate)
{
	enum transitive *is;

	if (r->role != PART_AGENT)
		return 0;
	while (v->transitive.n <= predicate)
		*VEC_PUSH(v->arena, &v->transitive) = TRANSITIVE_UNKNOWN;
	is = &v->transitive.v[predicate];
	if (*is == TRANSITIVE_UNKNOWN)
		*is = tables_transitive(v->tables, r->predicate) ?
		    TRANSITIVE : TRANSITIVE_NOT;
	return *is == TRANSITIVE;
}

/*
 * Sales for revenue, the tremor for the earthquake: is the class of its noun a
 * dimension, or that of one thing?
 */
static int
of_dimension(const struct view *v, const struct report *r)
{
	struct row row;

	return r->role == PART_ATTRIBUTE && r->subject.n > 0 &&
	    (tables_exact(&v->tables->labels, v->scratch, r->subject, &row) ||
	    class_is_one(v->tables, v->scratch, r->subject));
}

/* A key that is told by another time than the story's is about that time. */
static void
set_aside(const struct view *v, struct claim_key *key, enum aside_is aside,
    struct span time)
{
	static const char *const hows[ASIDE_BESIDES + 1] = {
		[ASIDE_SINCE] = "since", [ASIDE_BEFORE] = "before",
		[ASIDE_LONG] = "in all", [ASIDE_SEVERAL] = "in several",
	};
	struct view w = *v;		/* for what is gone with the report */

	w.arena = v->scratch;
	if (hows[aside] != NULL)
		time = say_text(&w, hows[aside], 1, time);
	key_about_time(v->scratch, key, time);
}

static void
new_question(struct view *v, const struct claim_key *key, enum aside_is aside)
{
	struct question *q = VEC_PUSH(v->arena, &v->questions);
	struct span_list about = { 0 };

	q->key = *key;
	q->key.predicate = pool_keep(&v->texts, key->predicate);
	q->key.subject = pool_keep(&v->texts, key->subject);
	for (size_t i = 0; i < key->about.n; i++)
		*VEC_PUSH(v->arena, &about) = pool_keep(&v->texts,
		    key->about.v[i]);
	q->key.about = about;
	q->json = v->keys.v[v->keys.n - 1];
	q->aside = aside;
	q->depth = class_depth(v->tables, v->scratch, key->subject);
	q->apart = class_is_apart(v->tables, v->scratch, key->subject);
}

uint32_t
question_add(struct view *v, const struct claim_key *key, enum aside_is aside)
{
	size_t n = pool_number(&v->keys, key_json(v->scratch, key));

	if (n == v->questions.n)
		new_question(v, key, aside);
	return (uint32_t)n;
}

uint32_t
question_of(struct view *v, const struct report *r, size_t paper,
    uint32_t predicate, const struct unit *unit)
{
	enum key_reading how = by_agents(v, r, predicate) ? KEY_AGENTS :
	    of_dimension(v, r) ? KEY_DIMENSION : KEY_PLAIN;
	struct claim_key key = key_of(v->scratch, r, how, unit->dimension,
	    v->story);
	struct span time = { NULL, 0 };
	enum aside_is aside = aside_time(&v->aside, r, paper,
	    &time);

	if (aside != ASIDE_NOT)
		set_aside(v, &key, aside, time);
	return question_add(v, &key, aside);
}
