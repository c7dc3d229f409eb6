#include "facts/claim.h"

static const char *const status_v[] = {
	NULL, "single", "agree", "refine", "update", "conflict",
};
const struct names status_names = NAMES(status_v);

static const char *const relation_v[] = {
	NULL, "incomparable", "equal", "updates", "refines", "compatible",
	"rounding", "scope", "conflicts",
};
const struct names relation_names = NAMES(relation_v);

static const char *const policy_v[] = {
	NULL, "latest", "majority", "lowest",
};
const struct names policy_names = NAMES(policy_v);

static const char *const check_kind_v[] = {
	NULL, "conversion", "part-whole", "within-document", "mutation",
	"drifted-noun", "wire-copy", "undated",
};
const struct names check_kind_names = NAMES(check_kind_v);

static const char *const decision_v[] = {
	NULL, "same", "not-same", "misread", "same-source", "drop",
};
const struct names decision_names = NAMES(decision_v);

const struct claim_report *
claim_report_at(const struct claim *c, const struct figure *f, size_t i)
{
	size_t at = f->reports.v[i];

	return at < c->reports.n ? &c->reports.v[at] : NULL;
}
