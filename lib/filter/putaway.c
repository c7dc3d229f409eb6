#include "filter/putaway.h"

#include "claims/claims.h"
#include "filter/cleanup.h"

static int
sorter_put(void *arg, struct span key, struct span body)
{
	return spill_put(arg, key, body);
}

static int
sorter_next(void *arg, struct span *key, struct span *body)
{
	return spill_next(arg, key, body);
}

static void
sorter_mark(void *arg)
{
	spill_mark(arg);
}

static int
sorter_rewind(void *arg)
{
	return spill_rewind(arg);
}

static void
sorter_clear(void *arg)
{
	spill_clear(arg);
}

static void
differ(void *arg, struct span doc)
{
	struct putaway *p = arg;

	p->filter->line = 0;
	filter_reject(p->filter, 0, claims_differ(p->filter->document, doc),
	    doc);
}

static struct outer_sorter
sorter(struct putaway *p, size_t which, size_t budget)
{
	p->spills[which] = spill_new(budget);
	if (p->spills[which] == NULL)
		cleanup_no_memory();
	return (struct outer_sorter){ p->spills[which], sorter_put,
	    sorter_next, sorter_mark, sorter_rewind, sorter_clear };
}

void
putaway_open(struct putaway *p, struct filter *f, size_t budget, size_t story)
{
	p->filter = f;
	p->outer.oom = cleanup_no_memory;
	p->outer.differ = differ;
	p->outer.arg = p;
	p->outer.most = story;
	p->outer.too_large = 0;
	p->outer.documents = sorter(p, PUTAWAY_DOCUMENTS, budget);
	p->outer.reports = sorter(p, PUTAWAY_REPORTS, budget);
	p->outer.stories = sorter(p, PUTAWAY_STORIES, budget);
	p->outer.claims = sorter(p, PUTAWAY_CLAIMS, budget);
	sorter(p, PUTAWAY_TEXTS, budget);
}

void
putaway_close(struct putaway *p)
{
	for (size_t i = 0; i < PUTAWAYS; i++) {
		spill_free(p->spills[i]);
		p->spills[i] = NULL;
	}
	outer_close(&p->outer);
	bytes_close(&p->key);
	p->filter = NULL;
}

/* Keys sort as doc, field, start, line: no text holds a NUL. */
int
putaway_text(struct putaway *p, struct span doc, struct span field,
    size_t start, struct span line)
{
	bytes_clear(&p->key);
	bytes_add(&p->key, doc);
	bytes_char(&p->key, '\0');
	bytes_add(&p->key, field);
	bytes_printf(&p->key, "%c%020zu", '\0', start);
	bytes_add(&p->key, line);
	if (p->key.err != 0)
		cleanup_no_memory();
	return spill_put(p->spills[PUTAWAY_TEXTS], bytes_span(&p->key), line);
}

int
putaway_write_texts(struct putaway *p)
{
	struct span key, line;
	int more;

	bytes_clear(&p->key);		/* of the one before */
	while ((more = spill_next(p->spills[PUTAWAY_TEXTS], &key,
	    &line)) == 1) {
		if (span_eq(key, bytes_span(&p->key)))
			continue;
		bytes_clear(&p->key);
		bytes_add(&p->key, key);
		filter_write(p->filter, line);
	}
	return more;
}
