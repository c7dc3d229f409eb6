#ifndef FACTS_CLAIM_H
#define FACTS_CLAIM_H

#include <stddef.h>

#include "facts/document.h"
#include "facts/name.h"
#include "facts/report.h"
#include "facts/sentence.h"
#include "ground/span.h"
#include "ground/vec.h"

enum status {
	STATUS_NONE, STATUS_SINGLE, STATUS_AGREE, STATUS_REFINE, STATUS_UPDATE,
	STATUS_CONFLICT,
};
extern const struct names status_names;

enum relation {
	RELATION_NONE, RELATION_INCOMPARABLE, RELATION_EQUAL, RELATION_UPDATES,
	RELATION_REFINES, RELATION_COMPATIBLE, RELATION_ROUNDING,
	RELATION_SCOPE, RELATION_CONFLICTS,
};
extern const struct names relation_names;

enum policy { POLICY_NONE, POLICY_LATEST, POLICY_MAJORITY, POLICY_LOWEST };
extern const struct names policy_names;

enum check_kind {
	CHECK_NONE, CHECK_CONVERSION, CHECK_PART_WHOLE, CHECK_WITHIN_DOCUMENT,
	CHECK_MUTATION, CHECK_DRIFTED_NOUN, CHECK_WIRE_COPY, CHECK_UNDATED,
};
extern const struct names check_kind_names;

enum decision_do {
	DO_NONE, DO_SAME, DO_NOT_SAME, DO_MISREAD, DO_SAME_SOURCE, DO_DROP,
};
extern const struct names decision_names;

struct indices { VEC(size_t); };

/* How many independent origins stand behind something. */
struct origins {
	size_t			min, max;
	struct span_list	names;
};

struct claim_key {
	struct span		predicate, subject, unit, story;
	struct span_list	about;
};

/* One distinct answer. */
struct figure {
	int		has_value;
	double		value, low, high;
	enum modifier	modifier;
	struct span	unit, as_of;
	int		stands;
	struct indices	superseded_by, reports;
	struct origins	origins;
};
struct figures { VEC(struct figure); };

struct figure_relation {
	size_t		a, b;		/* indices of figures */
	enum relation	relation;
	struct span	why;
};
struct figure_relations { VEC(struct figure_relation); };

/* A report as a claim carries it. */
struct claim_report {
	struct report	report;
	struct span	origin;
	int		stands;
	struct span	question;		/* its own, as JSON */
	struct span	rule;			/* for --explain */
};
struct claim_reports { VEC(struct claim_report); };

/* A question with every answer given (copydesk-records(5), "claim"). */
struct claim {
	struct span		id;
	struct claim_key	key;
	struct span		label;
	enum status		status;
	struct span		why;
	int			has_best, has_range;
	double			low, best, high;
	enum policy		policy;
	struct span		reason;
	struct indices		losers;
	struct figures		figures;
	size_t			best_figure;
	struct figure_relations	relations;
	struct origins		origins;
	size_t			documents;
	size_t			weight;
	struct claim_reports	reports;
};
struct claims { VEC(struct claim); };

/*
 * The i-th report that tells a figure; NULL if the claim does not hold it, for
 * a record may come from elsewhere.
 */
const struct claim_report	*claim_report_at(const struct claim *,
    const struct figure *, size_t i);

struct report_ref {
	struct span	doc, field;
	struct extent	at;
};
struct report_refs { VEC(struct report_ref); };

/* What does not add up (copydesk-records(5), "check"). */
struct check {
	enum check_kind		kind;
	struct span_list	claims;		/* ids */
	struct report_refs	reports;
	struct span_list	documents;
	struct span		why;
	int			has_containment;
	double			containment;
};
struct checks { VEC(struct check); };

/*
 * The user's own judgement (copydesk-records(5), "decision").  Where met is not
 * NULL, the view sets which of what it names is there, by place in its list.
 */
struct decision {
	enum decision_do	what;
	struct span_list	claims;
	struct report_ref	report;
	struct span_list	sources;
	struct span		doc, note;
	int			*met;
};
struct decisions { VEC(struct decision); };

/* All of one story, as merge-claims shows it and render reads it. */
struct documents { VEC(struct document); };
struct story {
	struct span		name;
	struct documents	documents;
	struct claims		claims;
	struct checks		checks;
	struct decisions	decisions;
	struct sentences	sentences;	/* where the text came too */
};
struct stories { VEC(struct story); };

#endif
