#include "entities/lore.h"

#include <string.h>

#include "entities/hash.h"
#include "entities/index.h"
#include "entities/particle.h"
#include "ground/vec.h"

struct lores {
	struct arena		*arena;
	const struct tables	*tables;
	struct index		 by_word;
	struct { VEC(struct lore *); } v;	/* from 1 */
};

_Static_assert(TABLE_N <= 32, "lore.begins has a bit for each table");

#define WORDS_MAX	50000	/* words kept for a run */

static uint32_t
particle_of(struct span name)
{
	static const char *const names[] = {
		[PARTICLE_OF] = "of",
		[PARTICLE_FOR] = "for",
		[PARTICLE_FROM] = "from",
		[PARTICLE_BY] = "by",
		[PARTICLE_ON] = "on",
		[PARTICLE_IN] = "in",
		[PARTICLE_AS] = "as",
		[PARTICLE_THAT] = "that",
		[PARTICLE_THIS] = "this",
		[PARTICLE_TO] = "to",
		[PARTICLE_AND] = "and",
		[PARTICLE_BUT] = "but",
		[PARTICLE_IT] = "it",
		[PARTICLE_THE] = "the",
		[PARTICLE_WHO] = "who",
		[PARTICLE_WHOSE] = "whose",
		[PARTICLE_THERE] = "there",
		[PARTICLE_HERE] = "here",
		[PARTICLE_ABOUT] = "about",
		[PARTICLE_AT] = "at",
		[PARTICLE_ACCORDING] = "according",
		[PARTICLE_SAYING] = "saying",
		[PARTICLE_WHICH] = "which",
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (span_is(name, names[i]))
			return UINT32_C(1) << i;
	return 0;
}

static enum small
small_of(const struct tables *t, struct lore *k, struct span fold)
{
	static const struct {
		const char	*name;
		enum small	 small;
	} names[] = {
		{ "det", SMALL_DET }, { "poss", SMALL_POSS },
		{ "pron", SMALL_PRON }, { "prep", SMALL_PREP },
		{ "conj", SMALL_CONJ }, { "aux", SMALL_AUX },
		{ "adv", SMALL_ADV }, { "num", SMALL_NUM },
		{ "verb", SMALL_VERB }, { "cal", SMALL_CAL },
	};
	struct row row;

	if (!tables_find(t, TABLE_SMALL_WORDS, fold, &row))
		return SMALL_NONE;
	k->use = lexicon_column(&row, 2);
	k->particle = particle_of(lexicon_column(&row, 3));
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (span_is(lexicon_column(&row, 1), names[i].name))
			return names[i].small;
	return SMALL_NONE;
}

/* Note what the dictionary says of a base form; 0 if it is silent. */
static int
note(const struct tables *t, struct lore *k, struct span base)
{
	struct row row;
	struct span pos;

	if (!tables_find(t, TABLE_DICTIONARY, base, &row))
		return 0;
	pos = lexicon_column(&row, 1);
	k->common = 1;
	k->noun = k->noun || memchr(pos.p, 'n', pos.n) != NULL;
	k->verb = k->verb || memchr(pos.p, 'v', pos.n) != NULL;
	if (k->class.n == 0)
		k->class = lexicon_column(&row, 2);
	k->person = k->person || span_is(lexicon_column(&row, 2), "person");
	k->adjective = k->adjective || memchr(pos.p, 'a', pos.n) != NULL;
	return 1;
}

#define WORD_MAX	64	/* no word of the dictionary is longer */

/* The base forms that an inflected word may have: "stopped", "stop". */
static void
note_inflected(const struct tables *t, struct lore *k, struct span w)
{
	const struct lexicon *endings = &t->v[TABLE_ENDINGS];
	struct span end, put;
	char buf[WORD_MAX];
	struct row row;
	size_t at = 0, n;
	unsigned noun;

	if (w.n < 4 || w.n >= WORD_MAX - 4)
		return;
	while (lexicon_each(endings, &at, &row)) {
		end = lexicon_column(&row, 0);
		put = lexicon_column(&row, 1);
		if (!span_ends(w, end) || w.n - end.n < 3)
			continue;
		n = w.n - end.n;
		memcpy(buf, w.p, n);
		if (put.n > 0)
			memcpy(buf + n, put.p, put.n);
		noun = k->noun;
		note(t, k, (struct span){ buf, n + put.n });
		if (put.n == 0 && n > 3 && buf[n - 1] == buf[n - 2])
			note(t, k, (struct span){ buf, n - 1 });
		if (lexicon_column(&row, 2).n > 0)
			k->noun = noun & 1;
	}
}

static void
note_name(const struct tables *t, struct lore *k, struct span fold)
{
	struct row row;
	struct span flags;

	if (!tables_find(t, TABLE_PERSON_NAMES, fold, &row))
		return;
	flags = lexicon_column(&row, 1);
	k->given = memchr(flags.p, 'g', flags.n) != NULL;
	k->family = memchr(flags.p, 's', flags.n) != NULL;
	k->weak = lexicon_column(&row, 2).n > 0;
}

/* What lists of words say: "Ministry", "Colonel", "spokesman", "said". */
static uint32_t
list_of(const struct tables *t, struct span fold)
{
	static const struct { enum table table; size_t column; } lists[] = {
		{ TABLE_NAME_WORDS, 1 }, { TABLE_NAME_WORDS, 2 },
		{ TABLE_TITLES, 1 }, { TABLE_SOURCE_NOUNS, 1 },
		{ TABLE_ROLES, 1 }, { TABLE_SAY_VERBS, 4 },
		{ TABLE_METONYMS, 0 }, { TABLE_PARTICLES, 1 },
		{ TABLE_NOT_NAMES, 0 },
	};
	uint32_t h = 0;
	struct row row;

	for (size_t k = 0; k < sizeof(lists) / sizeof(lists[0]); k++)
		if (tables_find(t, lists[k].table, fold, &row))
			h = hash_mix(h, hash_mix((uint32_t)k + 1, lists[k].column == 0 ?
			    0 : hash_of(lexicon_column(&row, lists[k].column))));
	return h;
}

static struct lore *
look_up(const struct tables *t, struct arena *a, struct span fold)
{
	struct lore *k = ARENA_NEW(a, struct lore);

	k->small = small_of(t, k, fold);
	note(t, k, fold);
	note_inflected(t, k, fold);
	note_name(t, k, fold);
	k->list = list_of(t, fold);
	for (unsigned i = 0; i < TABLE_N; i++)
		if (lexicon_begins(&t->v[i], fold))
			k->begins |= UINT32_C(1) << i;
	return k;
}

struct lores *
lore_new(struct arena *run, const struct tables *t)
{
	struct lores *ls = ARENA_NEW(run, struct lores);

	ls->arena = run;
	ls->tables = t;
	VEC_PUSH(run, &ls->v);
	return ls;
}

const struct lore *
lore_of(struct lores *ls, struct arena *scratch, struct span fold)
{
	size_t at = index_get(&ls->by_word, fold);
	struct lore *k;

	if (at != 0)
		return ls->v.v[at];
	if (ls->v.n >= WORDS_MAX || fold.n > WORD_MAX)
		return look_up(ls->tables, scratch, fold);
	k = look_up(ls->tables, ls->arena, fold);
	*index_at(&ls->by_word, ls->arena, arena_dup(ls->arena, fold)) =
	    ls->v.n;
	*VEC_PUSH(ls->arena, &ls->v) = k;
	return k;
}
