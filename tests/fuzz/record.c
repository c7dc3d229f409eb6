#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "wire/document_json.h"
#include "wire/record.h"
#include "wire/sentence_json.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static struct arena *arena;

/* What a record says is read whatever it says, and written as JSON. */
static void
read_facts(const struct record *r)
{
	struct jsonin in = jsonin_init(arena);
	struct bytes b = { 0 };
	struct jsonout j = jsonout_init(&b);
	struct record_error e;
	struct record again;
	struct document d;
	struct sentence s;

	document_json_read(&in, r->json, &d);
	sentence_json_read(&in, r->json, &s);
	sentence_json_read_facts(&in, r->json, &s);
	sentence_json_write(&j, &s);
	if (record_open(&again, arena, bytes_span(&b), &e) == -1)
		abort();
	record_close(&again);
	bytes_clear(&b);
	j = jsonout_init(&b);
	document_json_write(&j, &d);
	if (record_open(&again, arena, bytes_span(&b), &e) == -1)
		abort();
	record_close(&again);
	bytes_close(&b);
}

/* A spliced record is a record, and to splice twice is to splice once. */
static void
splice(const struct record *r)
{
	static const struct member members[] = {
		{ "numbers", { "[]", 2 } }, { "entities", { "[1]", 3 } },
	};
	struct bytes once = { 0 }, twice = { 0 };
	struct record_error e;
	struct record again;

	record_splice(&once, r, members, 2);
	if (record_open(&again, arena, bytes_span(&once), &e) == -1)
		abort();
	record_splice(&twice, &again, members, 2);
	if (!span_eq(bytes_span(&once), bytes_span(&twice)))
		abort();
	record_close(&again);
	bytes_close(&once);
	bytes_close(&twice);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct span line = { (const char *)data, n };
	struct record_error e;
	struct record r;

	if (arena == NULL) {
		record_start();
		arena = arena_new(NULL);
	}
	arena_reset(arena);
	if (record_open(&r, arena, line, &e) == 0) {
		splice(&r);
		read_facts(&r);
	} else if (e.why == NULL || e.column > n + 1)
		abort();
	record_close(&r);
	return 0;
}
