#include "entities/lore.h"

#include <string.h>

#include "entities/particle.h"
#include "ground/hash.h"
#include "ground/index.h"
#include "ground/vec.h"

/* What an inflected word ends in, and what its base form has there. */
struct ending {
	struct span	end, put, tells;
	int		verbal;		/* does not make a noun of a noun */
};

struct lores {
	struct arena		*arena;
	const struct tables	*tables;
	struct { VEC(struct ending); } endings;
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
		[PARTICLE_THEY] = "they",
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
note_inflected(const struct lores *ls, struct lore *k, struct span w)
{
	const struct ending *e;
	char buf[WORD_MAX];
	size_t n;
	unsigned noun;

	if (w.n < 4 || w.n >= WORD_MAX - 4)
		return;
	for (size_t i = 0; i < ls->endings.n; i++) {
		e = &ls->endings.v[i];
		if (!span_ends(w, e->end))
			continue;
		if (e->tells.n > 0)
			k->ending = e->tells.p[0];
		if (w.n - e->end.n < 3)
			continue;
		n = w.n - e->end.n;
		memcpy(buf, w.p, n);
		if (e->put.n > 0)
			memcpy(buf + n, e->put.p, e->put.n);
		noun = k->noun;
		note(ls->tables, k, (struct span){ buf, n + e->put.n });
		if (e->put.n == 0 && n > 3 && buf[n - 1] == buf[n - 2])
			note(ls->tables, k, (struct span){ buf, n - 1 });
		if (e->verbal)
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

/* May a table have a row for the word?  Most words are in few tables. */
static int
is_in(const struct lore *k, enum table table)
{
	return (k->begins >> table & 1) != 0;
}

/* What lists of words say: "Ministry", "Colonel", "spokesman", "said". */
static uint32_t
list_of(const struct tables *t, const struct lore *is, struct span fold)
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
		if (is_in(is, lists[k].table) &&
		    tables_find(t, lists[k].table, fold, &row))
			h = hash_mix(h, hash_mix((uint32_t)k + 1,
			    lists[k].column == 0 ? 0 :
			    hash_of(lexicon_column(&row, lists[k].column))));
	return h;
}

static struct lore *
look_up(const struct lores *ls, struct arena *a, struct span fold)
{
	const struct tables *t = ls->tables;
	struct lore *k = ARENA_NEW(a, struct lore);

	for (unsigned i = 0; i < TABLE_N; i++)
		if (lexicon_begins(&t->v[i], fold))
			k->begins |= UINT32_C(1) << i;
	k->small = small_of(t, k, fold);
	note(t, k, fold);
	note_inflected(ls, k, fold);
	if (is_in(k, TABLE_PERSON_NAMES))
		note_name(t, k, fold);
	k->list = list_of(t, k, fold);
	return k;
}

static void
read_endings(struct lores *ls)
{
	struct ending *e;
	struct row row;

	for (size_t at = 0; lexicon_each(&ls->tables->v[TABLE_ENDINGS], &at,
	    &row);) {
		e = VEC_PUSH(ls->arena, &ls->endings);
		e->end = lexicon_column(&row, 0);
		e->put = lexicon_column(&row, 1);
		e->verbal = lexicon_column(&row, 2).n > 0;
		e->tells = lexicon_column(&row, 3);
	}
}

struct lores *
lore_new(struct arena *run, const struct tables *t)
{
	struct lores *ls = ARENA_NEW(run, struct lores);

	ls->arena = run;
	ls->tables = t;
	read_endings(ls);
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
		return look_up(ls, scratch, fold);
	k = look_up(ls, ls->arena, fold);
	*index_at(&ls->by_word, ls->arena, arena_dup(ls->arena, fold)) =
	    ls->v.n;
	*VEC_PUSH(ls->arena, &ls->v) = k;
	return k;
}
