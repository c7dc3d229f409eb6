#include "filter/merged.h"

#include "filter/cleanup.h"
#include "filter/explained.h"
#include "wire/check_json.h"
#include "wire/claim_json.h"
#include "wire/decision_json.h"
#include "wire/document_json.h"
#include "wire/report_json.h"

static struct jsonout *
line_begin(struct merged *l)
{
	bytes_clear(&l->json);
	l->out = jsonout_init(&l->json);
	return &l->out;
}

static void
line_end(struct merged *l)
{
	if (l->json.err != 0)
		cleanup_no_memory();
	filter_write(l->filter, bytes_span(&l->json));
}

static void
write_document(void *arg, const struct document *d)
{
	struct merged *l = arg;

	document_json_write(line_begin(l), d);
	line_end(l);
}

static void
write_report(void *arg, const struct report *r)
{
	report_json_write(line_begin(arg), r);
	line_end(arg);
}

static void
write_claim(void *arg, const struct claim *c)
{
	struct merged *l = arg;

	explained_claim(l->filter, c);
	claim_json_write(line_begin(l), c);
	line_end(l);
}

static void
write_check(void *arg, const struct check *k)
{
	check_json_write(line_begin(arg), k);
	line_end(arg);
}

static void
write_decision(void *arg, const struct decision *d)
{
	decision_json_write(line_begin(arg), d);
	line_end(arg);
}

struct claims_sink
merged_sink(struct merged *l)
{
	return (struct claims_sink){ l, write_document, write_report,
	    write_claim, write_check, write_decision };
}

void
merged_close(struct merged *l)
{
	bytes_close(&l->json);
}
