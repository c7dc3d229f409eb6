#include "wire/check_json.h"

#include "wire/list_json.h"

void
check_json_write(struct jsonout *j, const struct check *k)
{
	jsonout_object(j, NULL);
	jsonout_word(j, "type", "check");
	jsonout_name(j, "kind", &check_kind_names, (int)k->kind);
	list_json_write(j, "claims", &k->claims);
	if (k->reports.n > 0) {
		jsonout_array(j, "reports");
		for (size_t i = 0; i < k->reports.n; i++)
			list_json_write_ref(j, NULL, &k->reports.v[i]);
		jsonout_end(j);
	}
	list_json_write(j, "documents", &k->documents);
	jsonout_span(j, "why", k->why);
	if (k->has_containment)
		jsonout_double(j, "containment", k->containment);
	jsonout_end(j);
}

void
check_json_read(struct jsonin *in, const json_t *o, struct check *k)
{
	const json_t *v, *ref;
	size_t i = 0;

	*k = (struct check){ 0 };
	k->kind = (enum check_kind)jsonin_name(in, o, "kind",
	    &check_kind_names);
	jsonin_spans(in, o, "claims", &k->claims);
	v = jsonin_array(in, o, "reports");
	while ((ref = jsonin_each(in, v, "reports", &i)) != NULL)
		list_json_read_ref(in, ref, VEC_PUSH(in->arena, &k->reports));
	jsonin_spans(in, o, "documents", &k->documents);
	jsonin_span(in, o, "why", &k->why);
	k->has_containment = jsonin_double(in, o, "containment",
	    &k->containment);
}
