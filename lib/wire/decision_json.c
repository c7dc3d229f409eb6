#include "wire/decision_json.h"

#include "wire/list_json.h"

void
decision_json_write(struct jsonout *j, const struct decision *d)
{
	jsonout_object(j, NULL);
	jsonout_word(j, "type", "decision");
	jsonout_name(j, "do", &decision_names, (int)d->what);
	list_json_write(j, "claims", &d->claims);
	if (d->report.doc.n > 0)
		list_json_write_ref(j, "report", &d->report);
	list_json_write(j, "sources", &d->sources);
	jsonout_span(j, "doc", d->doc);
	jsonout_span(j, "note", d->note);
	jsonout_end(j);
}

/* What each decision needs to say. */
static void
want(struct jsonin *in, const struct decision *d)
{
	switch (d->what) {
	case DO_NONE:
		jsonin_complain(in, "do",
		    "same, not-same, misread, same-source or drop");
		break;
	case DO_SAME:
	case DO_NOT_SAME:
		if (d->claims.n < 2)
			jsonin_missing(in, "two claims");
		break;
	case DO_MISREAD:
		if (d->report.doc.n == 0 || !EXTENT_SET(d->report.at))
			jsonin_missing(in, "report");
		break;
	case DO_SAME_SOURCE:
		if (d->sources.n < 2)
			jsonin_missing(in, "two sources");
		break;
	case DO_DROP:
		if (d->doc.n == 0)
			jsonin_missing(in, "doc");
		break;
	}
}

void
decision_json_read(struct jsonin *in, const json_t *o, struct decision *d)
{
	const json_t *ref;

	*d = (struct decision){ 0 };
	d->what = (enum decision_do)jsonin_name(in, o, "do",
	    &decision_names);
	jsonin_spans(in, o, "claims", &d->claims);
	if ((ref = jsonin_object(in, o, "report")) != NULL)
		list_json_read_ref(in, ref, &d->report);
	jsonin_spans(in, o, "sources", &d->sources);
	jsonin_span(in, o, "doc", &d->doc);
	jsonin_span(in, o, "note", &d->note);
	want(in, d);
}
